#include "print/print_table.h"

#include <algorithm>

namespace katve {

namespace {

constexpr double columnGap = points(9);   // between columns
constexpr double markSide = points(7);
constexpr double markRoom = points(11);
constexpr double mostOfWidth = 0.28;   // that a column without a share may take

class TablePrinter {
public:
    TablePrinter(PrintFlow &flow, const PrintTable &table)
        : m_flow(flow)
        , m_fonts(flow.fonts())
        , m_table(table)
        , m_plain(table.style)
        , m_padding(table.style == TextStyle::Tiny ? points(1.4) : points(2.4))
        , m_strong(table.style == TextStyle::Tiny ? TextStyle::TinyBold : TextStyle::SmallBold)
    {
        measure();
    }

    void print()
    {
        const double head = headHeight();
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            const PrintRow &row = m_table.rows[i];
            const Lines lines = linesOf(row);
            const double height = heightOf(row, lines);
            const double together = togetherFrom(i);
            if (i == 0 || !m_flow.fits(together))
                printHead(m_flow.claim(head + std::min(together, m_flow.pageRoom() - head)), together);
            if (height > m_flow.pageRoom() - head)
                printInParts(row, lines);
            else
                printRow(row, lines, m_flow.claim(height));
        }
        m_flow.gap(points(8));
    }

private:
    // A table begins with three rows and does not leave its last one alone; a section stays with its first row.
    [[nodiscard]] double togetherFrom(std::size_t row) const
    {
        const bool isLastButOne = row + 2 == m_table.rows.size();
        const std::size_t rows = row == 0 ? 3 : isLastButOne || m_table.rows[row].isSection ? 2 : 1;
        double height = 0;
        for (std::size_t i = row; i < std::min(row + rows, m_table.rows.size()); ++i)
            height += heightOf(m_table.rows[i], linesOf(m_table.rows[i]));
        return height;
    }

    using Lines = std::vector<QStringList>;

    [[nodiscard]] double naturalWidth(std::size_t column) const
    {
        double widest = m_fonts.widestWord(m_strong, m_table.columns[column].head);
        for (const PrintRow &row : m_table.rows) {
            if (row.isSection || column >= row.cells.size())
                continue;
            const PrintCell &cell = row.cells[column];
            widest = std::max(widest,
                              m_fonts.width(row.isStrong ? m_strong : m_plain, cell.text) + (cell.mark ? markRoom : 0));
        }
        return widest;
    }

    void measure()
    {
        const std::size_t count = m_table.columns.size();
        m_widths.resize(count);
        double room = m_flow.width() - columnGap * static_cast<double>(count - 1);
        double shares = 0;
        for (std::size_t i = 0; i < count; ++i) {
            shares += m_table.columns[i].share;
            if (m_table.columns[i].share > 0)
                continue;
            m_widths[i] = std::min(naturalWidth(i), m_flow.width() * mostOfWidth);
            room -= m_widths[i];
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (m_table.columns[i].share > 0)
                m_widths[i] = std::max(room * m_table.columns[i].share / shares, points(30));
        }
    }

    [[nodiscard]] Lines linesOf(const PrintRow &row) const
    {
        Lines lines;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const PrintCell &cell = row.cells[i];
            const double width = row.isSection ? m_flow.width() : m_widths[i] - (cell.mark ? markRoom : 0);
            // Widths were measured whole, and a sum of parts may come out a hair wider.
            lines.push_back(m_fonts.wrapped(row.isSection || row.isStrong ? m_strong : m_plain, cell.text, width + 1));
        }
        return lines;
    }

    [[nodiscard]] double heightOf(const PrintRow &row, const Lines &lines) const
    {
        qsizetype most = 1;
        for (const QStringList &cell : lines)
            most = std::max(most, cell.size());
        return static_cast<double>(most) * m_fonts.lineHeight(m_plain) + 2 * m_padding
            + (row.isSection ? points(5) : 0);
    }

    [[nodiscard]] Lines headLines() const
    {
        Lines lines;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            lines.push_back(m_fonts.wrapped(m_strong, m_table.columns[i].head, m_widths[i] + 1));
        return lines;
    }

    [[nodiscard]] double headHeight() const { return heightOf({}, headLines()) + points(1); }

    // `claimed` holds the head and the first rows after it; the rest of it is given back for them.
    void printHead(double top, double after)
    {
        const Lines lines = headLines();
        const double height = headHeight();
        m_flow.page().boxes.push_back({QRectF(PrintFlow::left(), top, m_flow.width(), height), print_colours::band});
        double left = PrintFlow::left();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            // The head stands on the line, however many lines its neighbours have.
            double y = top + height - m_padding - static_cast<double>(lines[i].size()) * m_fonts.lineHeight(m_strong);
            for (const QString &line : lines[i]) {
                m_flow.line({left, y}, m_widths[i], line, m_strong, alignmentOf(i));
                y += m_fonts.lineHeight(m_strong);
            }
            left += m_widths[i] + columnGap;
        }
        m_flow.giveBack(std::min(after, m_flow.pageRoom() - height));
    }

    [[nodiscard]] Qt::Alignment alignmentOf(std::size_t column) const
    {
        return m_table.columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft;
    }

    void printRow(const PrintRow &row, const Lines &lines, double top)
    {
        const double height = heightOf(row, lines);
        double left = PrintFlow::left();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool hasMark = row.cells[i].mark.has_value();
            double y = top + m_padding + (row.isSection ? points(5) : 0);
            if (hasMark)
                m_flow.page().marks.push_back(
                    {QRectF(left, y + (m_fonts.lineHeight(m_plain) - markSide) / 2, markSide, markSide),
                     *row.cells[i].mark});
            for (const QString &line : lines[i]) {
                const double indent = hasMark ? markRoom : 0;
                const TextStyle style = row.isSection || row.isStrong ? m_strong : m_plain;
                if (row.isSection)
                    m_flow.line({left, y}, line, style, print_colours::accent);
                else
                    m_flow.line({left + indent, y}, m_widths[i] - indent, line, style, alignmentOf(i));
                y += m_fonts.lineHeight(m_plain);
            }
            if (!row.isSection)
                left += m_widths[i] + columnGap;
        }
        m_flow.rule(top + height, points(0.3));
    }

    // For what somebody has written a page of into one field.
    void printInParts(const PrintRow &row, const Lines &lines)
    {
        const auto inPage =
            static_cast<qsizetype>((m_flow.pageRoom() - headHeight() - points(8)) / m_fonts.lineHeight(m_plain));
        qsizetype most = 0;
        for (const QStringList &cell : lines)
            most = std::max(most, cell.size());
        for (qsizetype from = 0; from < most; from += inPage) {
            Lines part;
            for (const QStringList &cell : lines)
                part.push_back(cell.mid(from, inPage));
            if (!m_flow.fits(heightOf(row, part)))
                printHead(m_flow.claim(headHeight() + heightOf(row, part)), heightOf(row, part));
            printRow(row, part, m_flow.claim(heightOf(row, part)));
        }
    }

    PrintFlow &m_flow;
    const PrintFonts &m_fonts;
    const PrintTable &m_table;
    TextStyle m_plain;
    double m_padding;   // above and below the text of a row
    TextStyle m_strong;
    std::vector<double> m_widths{};
};

}   // namespace

void printTable(PrintFlow &flow, const PrintTable &table)
{
    if (!table.rows.empty())
        TablePrinter(flow, table).print();
}

}   // namespace katve
