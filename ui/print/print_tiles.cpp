#include "print/print_table.h"

#include <algorithm>

namespace katve {

namespace {

constexpr double tileColumnGap = points(14);

// How the tiles from one on lie in columns of a height: where each column begins, and where the next page goes on.
class ColumnFill {
public:
    ColumnFill(const std::vector<PrintTile> &tiles, std::size_t from, double height, std::size_t columns)
    {
        std::size_t next = from;
        for (std::size_t column = 0; column < columns; ++column) {
            m_starts.push_back(next);
            double used = 0;
            while (next < tiles.size() && (used == 0 || used + tiles[next].height <= height)) {
                used += tiles[next].height;
                ++next;
            }
            m_tallest = std::max(m_tallest, used);
        }
        m_starts.push_back(next);
    }

    [[nodiscard]] std::size_t begin(std::size_t column) const { return m_starts[column]; }
    [[nodiscard]] std::size_t end() const { return m_starts.back(); }
    [[nodiscard]] double tallest() const { return m_tallest; }

private:
    std::vector<std::size_t> m_starts{};
    double m_tallest = 0;
};

// The lowest columns that hold all the rest; as high as there is room where none do.
[[nodiscard]] double evenHeight(const std::vector<PrintTile> &tiles, std::size_t from, double room, std::size_t columns)
{
    double tooLow = 0;
    double high = room;
    if (ColumnFill(tiles, from, high, columns).end() < tiles.size())
        return room;
    while (high - tooLow > points(1)) {
        const double middle = (tooLow + high) / 2;
        const ColumnFill fill(tiles, from, middle, columns);
        const bool holds = fill.end() == tiles.size() && fill.tallest() <= middle;
        (holds ? high : tooLow) = middle;
    }
    return high;
}

// Little that does not fit whole, and little room, wait for the next page.
[[nodiscard]] bool beginsHere(const PrintFlow &flow, const std::vector<PrintTile> &tiles, std::size_t from,
                              std::size_t columns)
{
    constexpr double least = points(60);
    constexpr double little = 0.3;   // of a page
    const ColumnFill here(tiles, from, flow.room(), columns);
    if (here.end() == tiles.size() && here.tallest() <= flow.room())
        return true;
    const bool isLittle = evenHeight(tiles, from, flow.pageRoom(), columns) < little * flow.pageRoom();
    return !isLittle && flow.room() >= std::max(tiles[from].height, least);
}

}   // namespace

double tileWidth(const PrintFlow &flow, int columns)
{
    return (flow.width() - tileColumnGap * (columns - 1)) / columns;
}

double printLines(PrintFlow &flow, QPointF corner, const QStringList &lines, TextStyle style, QColor colour)
{
    double y = corner.y();
    for (const QString &line : lines) {
        flow.line({corner.x(), y}, line, style, colour);
        y += flow.fonts().lineHeight(style);
    }
    return y;
}

void printTiles(PrintFlow &flow, const std::vector<PrintTile> &tiles, int columns)
{
    const auto count = static_cast<std::size_t>(columns);
    const double step = tileWidth(flow, columns) + tileColumnGap;
    std::size_t from = 0;
    while (from < tiles.size()) {
        const double room = beginsHere(flow, tiles, from, count) ? flow.room() : flow.pageRoom();
        const ColumnFill fill(tiles, from, evenHeight(tiles, from, room, count), count);
        const double top = flow.claim(fill.tallest());
        for (std::size_t column = 0; column < count; ++column) {
            double y = top;
            const std::size_t end = column + 1 < count ? fill.begin(column + 1) : fill.end();
            for (std::size_t tile = fill.begin(column); tile < end; ++tile) {
                tiles[tile].draw({PrintFlow::left() + static_cast<double>(column) * step, y});
                y += tiles[tile].height;
            }
        }
        from = fill.end();
    }
    flow.gap(points(8));
}

void printList(PrintFlow &flow, const QStringList &entries, int columns, TextStyle style)
{
    constexpr qsizetype mostLines = 20;
    const double lineHeight = flow.fonts().lineHeight(style);
    std::vector<PrintTile> tiles;
    for (const QString &entry : entries) {
        const QStringList all = flow.fonts().wrapped(style, entry, tileWidth(flow, columns));
        for (qsizetype first = 0; first < all.size(); first += mostLines) {   // one that is a page long is not clipped
            const QStringList lines = all.mid(first, mostLines);
            const double space = first + mostLines < all.size() ? 0 : points(1.5);
            tiles.push_back({static_cast<double>(lines.size()) * lineHeight + space,
                             [&flow, lines, style](QPointF corner) { printLines(flow, corner, lines, style); }});
        }
    }
    printTiles(flow, tiles, columns);
}

}   // namespace katve
