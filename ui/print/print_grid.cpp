#include "print/print_grid.h"
#include "print/print_bars.h"
#include "print/print_words.h"
#include "words/vocabulary.h"

#include <algorithm>
#include <span>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr TextStyle gridStyle = TextStyle::Small;
constexpr TextStyle strong = TextStyle::SmallBold;
constexpr double nameWidth = points(192);
constexpr double gridMarkSide = points(6.4);
constexpr double slotWidth = points(7);
constexpr double cellPadding = points(5);   // of both sides together
constexpr double widestSlot = points(13);
constexpr double rowPadding = points(2.2);   // of both sides together

class GridPrinter {
public:
    GridPrinter(PrintFlow &flow, const PrintGrid &grid, std::span<const PrintGrid::Column> columns, QString title)
        : m_flow(flow)
        , m_fonts(flow.fonts())
        , m_grid(grid)
        , m_columns(columns)
        , m_title(std::move(title))
    {
        const double room = flow.width() - nameWidth;
        m_cell = room / static_cast<double>(columns.size());
        m_slot = std::min((m_cell - cellPadding) / static_cast<double>(stageCount), widestSlot);
        chooseHead();
    }

    void print()
    {
        for (std::size_t i = 0; i < m_grid.rows.size(); ++i) {
            const PrintGrid::Row &row = m_grid.rows[i];
            const double height = heightOf(row);
            // The heading of a group stays with its first service.
            const double together =
                height + (!row.service && i + 1 < m_grid.rows.size() ? heightOf(m_grid.rows[i + 1]) : 0);
            if (i == 0 || !m_flow.fits(together)) {
                if (i > 0)
                    m_flow.turnPage(true);
                m_flow.heading(i == 0 ? m_title : PrintWords::tr("%1 (continues)").arg(m_title), TextStyle::Subheading);
                const double head = keyHeight(m_flow, key()) + stageLinesHeight() + m_headHeight;
                printHead(m_flow.claim(head + together));
                m_flow.giveBack(together);
            }
            printRow(row, m_flow.claim(height), height);
        }
    }

private:
    [[nodiscard]] PrintKey key() const { return {PrintKey::Sign::Mark, m_grid.areasOn}; }

    [[nodiscard]] QStringList stageLines() const { return m_fonts.wrapped(gridStyle, gridOrderText(), m_flow.width()); }
    [[nodiscard]] double stageLinesHeight() const
    {
        return static_cast<double>(stageLines().size()) * m_fonts.lineHeight(gridStyle) + points(5);
    }

    [[nodiscard]] QStringList nameLines(const PrintGrid::Row &row) const
    {
        return m_fonts.wrapped(row.service ? gridStyle : strong, row.name,
                               row.service ? nameWidth - points(6) : m_flow.width());
    }
    [[nodiscard]] double heightOf(const PrintGrid::Row &row) const
    {
        return static_cast<double>(nameLines(row).size()) * m_fonts.lineHeight(gridStyle) + rowPadding
            + (row.service ? 0 : points(4));
    }
    [[nodiscard]] double tableEnd() const
    {
        return PrintFlow::left() + nameWidth + m_cell * static_cast<double>(m_columns.size());
    }
    [[nodiscard]] double leftOf(std::size_t column) const
    {
        return PrintFlow::left() + nameWidth + m_cell * static_cast<double>(column);
    }

    void printHead(double top)
    {
        printKey(m_flow, top, key());
        double y = top + keyHeight(m_flow, key());
        for (const QString &line : stageLines()) {
            m_flow.line({PrintFlow::left(), y}, line, gridStyle, print_colours::muted);
            y += m_fonts.lineHeight(gridStyle);
        }
        y += points(5);
        const double end = y + m_headHeight;
        m_flow.page().boxes.push_back(
            {QRectF(PrintFlow::left(), y, tableEnd() - PrintFlow::left(), m_headHeight), print_colours::band});
        m_flow.line({PrintFlow::left() + points(2), end - m_fonts.lineHeight(strong) - points(2)},
                    PrintWords::tr("Service type"), strong);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            printColumnName(m_columns[i].name, leftOf(i), end - points(3));
    }

    // Level where all names fit, else upright; a name too long for that stands in several lines.
    void chooseHead()
    {
        double widest = 0;
        for (const PrintGrid::Column &column : m_columns)
            widest = std::max(widest, m_fonts.width(strong, column.name));
        m_isUpright = widest > m_cell - cellPadding;
        constexpr double longest = points(260);
        const double lineHeight = m_fonts.lineHeight(strong);
        m_nameLength = m_isUpright ? std::min(widest, points(110)) : lineHeight;
        while (m_isUpright && m_nameLength < std::min(widest, longest) && !namesFit())
            m_nameLength += points(10);
        m_headHeight = m_nameLength + points(6);
    }
    [[nodiscard]] bool namesFit() const
    {
        return std::ranges::all_of(m_columns, [this](const PrintGrid::Column &column) {
            const auto lines = m_fonts.wrapped(strong, column.name, m_nameLength).size();
            return static_cast<double>(lines) * m_fonts.lineHeight(strong) <= m_cell;
        });
    }

    void printColumnName(const QString &name, double left, double end)
    {
        const double lineHeight = m_fonts.lineHeight(strong);
        if (!m_isUpright) {
            m_flow.line({left, end - lineHeight}, m_cell, name, strong, Qt::AlignHCenter);
            return;
        }
        const QStringList lines = m_fonts.wrapped(strong, name, m_nameLength + 1);
        double x = left + (m_cell - static_cast<double>(lines.size()) * lineHeight) / 2 + m_fonts.ascent(strong);
        for (const QString &line : lines) {
            m_flow.page().texts.push_back({.at = {x, end},
                                           .text = line,
                                           .style = strong,
                                           .colour = print_colours::text,
                                           .isUpright = true,
                                           .width = m_fonts.width(strong, line)});
            x += lineHeight;
        }
    }

    void printRow(const PrintGrid::Row &row, double top, double height)
    {
        double y = top + rowPadding / 2 + (row.service ? 0 : points(4));
        for (const QString &line : nameLines(row)) {
            m_flow.line({PrintFlow::left() + points(2), y}, line, row.service ? gridStyle : strong,
                        row.service ? print_colours::text : print_colours::accent);
            y += m_fonts.lineHeight(gridStyle);
        }
        std::vector<PrintLine> &lines = m_flow.page().lines;
        lines.push_back(
            {QLineF(PrintFlow::left(), top + height, tableEnd(), top + height), points(0.3), print_colours::rule});
        if (!row.service)
            return;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            lines.push_back({QLineF(leftOf(i), top, leftOf(i), top + height), points(0.3), print_colours::rule});
            printStrip(m_columns[i].municipality, *row.service, leftOf(i), top + height / 2);
        }
        lines.push_back({QLineF(tableEnd(), top, tableEnd(), top + height), points(0.3), print_colours::rule});
    }

    void printStrip(std::size_t municipality, std::size_t service, double left, double middle)
    {
        const MatrixShape &shape = m_grid.matrix.shape();
        const double first = left + (m_cell - m_slot * static_cast<double>(stageCount)) / 2;
        for (std::size_t column = shape.firstColumn(service); column < shape.endColumn(service); ++column) {
            const auto stage = static_cast<double>(shape.stageOf(column));
            m_flow.page().marks.push_back({QRectF(first + stage * m_slot + (m_slot - gridMarkSide) / 2,
                                                  middle - gridMarkSide / 2, gridMarkSide, gridMarkSide),
                                           m_grid.matrix.cell(municipality, column).status});
        }
    }

    PrintFlow &m_flow;
    const PrintFonts &m_fonts;
    const PrintGrid &m_grid;
    std::span<const PrintGrid::Column> m_columns;
    QString m_title;
    double m_cell = 0;
    double m_slot = 0;
    double m_headHeight = 0;
    double m_nameLength = 0;
    bool m_isUpright = false;
};

}   // namespace

void printGrid(PrintFlow &flow, const PrintGrid &grid)
{
    if (grid.columns.empty())
        return;
    flow.turnPage(true);
    const double least = slotWidth * static_cast<double>(stageCount) + cellPadding;
    const auto most = std::max<std::size_t>(1, static_cast<std::size_t>((flow.width() - nameWidth) / least));
    const std::size_t blocks = (grid.columns.size() + most - 1) / most;
    for (std::size_t block = 0; block < blocks; ++block) {
        // Evened out, so that no block is left with one municipality.
        const std::size_t from = block * grid.columns.size() / blocks;
        const std::size_t to = (block + 1) * grid.columns.size() / blocks;
        flow.turnPage(true);
        const auto columns = std::span(grid.columns).subspan(from, to - from);
        const QString title = blocks == 1 ? grid.title
                                          : PrintWords::tr("%1: %2 – %3", "province: first municipality to last")
                                                .arg(grid.title, columns.front().name, columns.back().name);
        GridPrinter(flow, grid, columns, title).print();
    }
}

}   // namespace katve
