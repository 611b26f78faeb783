#include "text/html_file.h"
#include "store/store_error.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QString element(const QString &name, const QString &text, const QString &attributes = {})
{
    return u"<%1%2>%3</%1>\n"_s.arg(name, attributes.isEmpty() ? QString() : u' ' + attributes, text.toHtmlEscaped());
}

class HtmlWriter {
public:
    HtmlWriter(const TextDocument &document, const PrintFonts &fonts, const StopCheck &cancelled)
        : m_document(document)
        , m_fonts(fonts)
        , m_cancelled(cancelled)
    {}

    [[nodiscard]] QByteArray written()
    {
        head();
        body();
        return m_html.toUtf8();
    }

private:
    void head()
    {
        m_html += u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            languageCode(m_document.language));
        m_html +=
            u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Katve\">\n"_s;
        m_html += element(u"title"_s, u"%1 – %2"_s.arg(m_document.title, m_document.kind));
        m_html += u"<style>\n"_s + htmlStyle() + u"</style>\n</head>\n"_s;
    }

    void body()
    {
        m_html += u"<body>\n"_s + element(u"a"_s, m_document.words.skip, u"class=\"skip\" href=\"#content\""_s);
        m_html += htmlMarks() + u"<header>\n"_s;
        for (const TextBlock &block : m_document.blocks) {
            if (m_cancelled && m_cancelled())
                throw StoreError(StoreError::Reason::Cancelled, {});
            std::visit([this](const auto &one) { write(one); }, block);
        }
        beginMain();
        if (m_isWide)
            m_html += u"</section>\n"_s;
        m_html += u"</main>\n<footer>\n"_s;
        const FrameWords &frame = m_document.frame;
        for (const QString &text : {frame.area + u" · "_s + frame.round, frame.edition, frame.notice})
            m_html += text.isEmpty() ? QString() : element(u"p"_s, text);
        m_html += u"</footer>\n</body>\n</html>\n"_s;
    }

    // What stands before the first heading below the title belongs to the title.
    void beginMain()
    {
        if (m_hasMain)
            return;
        m_hasMain = true;
        m_html += u"</header>\n"_s + contents() + u"<main id=\"content\" tabindex=\"-1\">\n"_s;
    }

    [[nodiscard]] QString contents() const
    {
        QString entries;
        int number = 0;
        for (const TextBlock &block : m_document.blocks) {
            const auto *heading = std::get_if<TextHeading>(&block);
            if (heading == nullptr)
                continue;
            ++number;
            if (heading->level == 2)
                entries += u"<li><a href=\"#h%1\">%2</a></li>\n"_s.arg(number).arg(heading->text.toHtmlEscaped());
        }
        return u"<nav aria-labelledby=\"contents\">\n"_s
            + element(u"h2"_s, m_document.words.contents, u"id=\"contents\""_s) + u"<ol>\n"_s + entries
            + u"</ol>\n</nav>\n"_s;
    }

    void write(const TextHeading &heading)
    {
        if (heading.level > 1)
            beginMain();
        m_html += element(u"h%1"_s.arg(heading.level), heading.text, u"id=\"h%1\""_s.arg(++m_headings));
    }

    void write(const TextParagraph &paragraph)
    {
        switch (paragraph.kind) {
        case TextParagraph::Kind::Plain: m_html += element(u"p"_s, paragraph.text); break;
        case TextParagraph::Kind::KindOfSummary: m_html += element(u"p"_s, paragraph.text, u"class=\"kind\""_s); break;
        case TextParagraph::Kind::About: m_html += element(u"p"_s, paragraph.text, u"class=\"about\""_s); break;
        case TextParagraph::Kind::Lead: m_html += element(u"p"_s, paragraph.text, u"class=\"lead\""_s); break;
        case TextParagraph::Kind::Remark: m_html += element(u"p"_s, paragraph.text, u"class=\"remark\""_s); break;
        case TextParagraph::Kind::Warning: m_html += element(u"p"_s, paragraph.text, u"class=\"notice\""_s); break;
        }
    }

    void write(const TextFigures &figures)
    {
        m_html += u"<ul class=\"figures\">\n"_s;
        for (const PrintFigure &figure : figures.figures)
            m_html +=
                u"<li>\n"_s + element(u"strong"_s, figure.figure) + element(u"span"_s, figure.what) + u"</li>\n"_s;
        m_html += u"</ul>\n"_s;
    }

    void write(const TextList &list)
    {
        m_html += u"<ul class=\"columns\">\n"_s;
        for (const QString &entry : list.entries)
            m_html += element(u"li"_s, entry);
        m_html += u"</ul>\n"_s;
    }

    void write(const TextDefinitions &definitions)
    {
        m_html += u"<dl class=\"entries\">\n"_s;
        for (const TextDefinition &entry : definitions.entries) {
            m_html += element(u"dt"_s, entry.term);
            for (const QString &meaning : entry.meanings)
                m_html += element(u"dd"_s, meaning);
        }
        m_html += u"</dl>\n"_s;
    }

    void write(const TextKey &)
    {
        m_html += u"<ul class=\"key\">\n"_s;
        for (std::size_t i = 0; i < statusCount; ++i)
            m_html += u"<li>%1 %2</li>\n"_s.arg(htmlMark(static_cast<Status>(i)),
                                                m_document.words.statuses[i].toHtmlEscaped());
        m_html += u"</ul>\n"_s;
    }

    void write(const TextTable &table) { m_html += htmlTable(table, m_document.words); }

    void write(const TextPicture &picture)
    {
        beginMain();
        m_html += htmlPicture(picture, m_fonts);
    }

    void write(const TextTurn &turn)
    {
        beginMain();
        m_html += turn.isLandscape ? u"<section class=\"wide\">\n"_s : u"</section>\n"_s;
        m_isWide = turn.isLandscape;
    }

    const TextDocument &m_document;
    const PrintFonts &m_fonts;
    const StopCheck &m_cancelled;
    QString m_html{};
    int m_headings = 0;
    bool m_hasMain = false;
    bool m_isWide = false;
};

}   // namespace

QByteArray htmlOf(const TextDocument &document, const PrintFonts &fonts, const StopCheck &cancelled)
{
    return HtmlWriter(document, fonts, cancelled).written();
}

}   // namespace katve
