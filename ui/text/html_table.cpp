#include "text/html_file.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// For those who cannot see the mark, and for the others when they point at it.
[[nodiscard]] QString said(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span class=\"said\">"_s + text.toHtmlEscaped() + u"</span>"_s;
}

class TableWriter {
public:
    TableWriter(const TextTable &table, const TextWords &words) : m_table(table), m_words(words) {}

    [[nodiscard]] QString written()
    {
        constexpr std::size_t narrow = 6;   // columns that even a small screen has room for
        const bool isWide = m_table.columns.size() > narrow;
        const QString caption = m_table.caption.toHtmlEscaped();
        m_html = isWide ? u"<div class=\"scroll\" role=\"region\" aria-label=\"%1\" tabindex=\"0\">\n"_s.arg(caption)
                        : u"<div class=\"scroll\">\n"_s;
        m_html += m_table.isGrid ? u"<table class=\"grid\">\n"_s
            : m_table.isFacts    ? u"<table class=\"facts\">\n"_s
            : m_table.isSecond   ? u"<table class=\"dense\">\n"_s
                                 : u"<table>\n"_s;
        m_html += u"<caption%1>%2</caption>\n"_s.arg(m_table.isFacts ? QString() : u" class=\"unseen\""_s, caption);
        if (!m_table.isFacts)
            head();
        m_html += u"<tbody>\n"_s;
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            if (m_table.rows[i].isSection)
                section(m_table.rows[i], i == 0);
            else
                row(m_table.rows[i]);
        }
        return m_html + u"</tbody>\n</table>\n</div>\n"_s;
    }

private:
    void head()
    {
        m_html += u"<thead>\n<tr>"_s;
        for (const TextColumn &column : m_table.columns)
            m_html += u"<th scope=\"col\"%1>%2</th>"_s.arg(attributeOf(column), column.head.toHtmlEscaped());
        m_html += u"</tr>\n</thead>\n"_s;
    }

    [[nodiscard]] static QString attributeOf(const TextColumn &column)
    {
        return column.isNumber ? u" class=\"number\""_s : column.isMarks ? u" class=\"marks\""_s : QString();
    }

    void section(const TextRow &row, bool isFirst)
    {
        if (!isFirst)
            m_html += u"</tbody>\n<tbody>\n"_s;
        m_html += u"<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"%1\"><span>%2</span></th></tr>\n"_s
                      .arg(m_table.columns.size())
                      .arg(row.cells.front().text.toHtmlEscaped());
    }

    void row(const TextRow &row)
    {
        m_html += row.isStrong ? u"<tr class=\"strong\">"_s : u"<tr>"_s;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i == m_table.nameColumn)
                m_html += u"<th scope=\"row\">"_s + content(row.cells[i]) + u"</th>"_s;
            else
                m_html += u"<td%1>%2</td>"_s.arg(attributeOf(m_table.columns[i]), content(row.cells[i]));
        }
        m_html += u"</tr>\n"_s;
    }

    [[nodiscard]] QString content(const TextCell &cell) const
    {
        if (!cell.strip.empty())
            return strip(cell);
        if (!cell.mark)
            return cell.text.toHtmlEscaped();
        const QString &word = m_words.statuses[static_cast<std::size_t>(*cell.mark)];
        const QString mark = htmlMark(*cell.mark);
        if (cell.text == word)
            return mark + u' ' + word.toHtmlEscaped();
        return mark + said(word) + (cell.text.isEmpty() ? QString() : u' ' + cell.text.toHtmlEscaped());
    }

    // A service that is not for a stage leaves its place empty.
    [[nodiscard]] static QString strip(const TextCell &cell)
    {
        constexpr int step = 12;
        QString marks = u"<svg class=\"strip\" viewBox=\"0 0 58 10\" aria-hidden=\"true\">"_s;
        for (const StageStatus &one : cell.strip)
            marks += u"<use href=\"#m%1\" x=\"%2\"/>"_s.arg(static_cast<int>(one.status))
                         .arg(step * static_cast<int>(one.stage));
        return marks + u"</svg>"_s + said(cell.text);
    }

    const TextTable &m_table;
    const TextWords &m_words;
    QString m_html{};
};

}   // namespace

QString htmlTable(const TextTable &table, const TextWords &words)
{
    return TableWriter(table, words).written();
}

}   // namespace katve
