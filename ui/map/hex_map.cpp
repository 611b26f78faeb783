#include "map/hex_map.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace katve {

namespace {

constexpr double rowHeight = std::numbers::sqrt3 / 2;       // in widths of a hexagon
constexpr double hexagonHeight = 2 / std::numbers::sqrt3;   // likewise, from tip to tip

[[nodiscard]] QPointF middleOf(const HexPlace &place)
{
    return {place.q + place.r / 2.0, place.r * rowHeight};
}

[[nodiscard]] QRectF extentOf(const HexMap &map)
{
    QRectF extent;
    for (const HexTile &tile : map.tiles) {
        const QPointF middle = middleOf(tile.place);
        if (tile.isInScope)
            extent |= QRectF(middle.x() - 0.5, middle.y() - hexagonHeight / 2, 1, hexagonHeight);
    }
    return extent;
}

}   // namespace

HexLayout::HexLayout(const HexMap &map, const QRectF &area, double margin, double mostWidth) : m_area(area)
{
    const QRectF extent = extentOf(map);
    const QRectF inner = area.adjusted(margin, margin, -margin, -margin);
    if (!extent.isEmpty() && inner.isValid())
        m_width = std::min({inner.width() / extent.width(), inner.height() / extent.height(), mostWidth});
    for (const HexTile &tile : map.tiles) {
        m_centres.push_back(area.center() + (middleOf(tile.place) - extent.center()) * m_width);
        m_isInScope.push_back(tile.isInScope);
    }
}

QPolygonF HexLayout::hexagon(std::size_t tile, double scale) const
{
    QPolygonF hexagon;
    const double radius = m_width * hexagonHeight / 2 * scale;
    for (int corner = 0; corner < 6; ++corner) {   // clockwise from the tip
        const double angle = std::numbers::pi * (corner / 3.0 - 0.5);
        hexagon.append(m_centres[tile] + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    return hexagon;
}

bool HexLayout::isVisible(std::size_t tile) const
{
    const QRectF needed(m_centres[tile] - QPointF(m_width, m_width * hexagonHeight) / 2,
                        QSizeF(m_width, m_width * hexagonHeight));
    return m_area.adjusted(-1, -1, 1, 1).contains(needed);
}

std::optional<std::size_t> HexLayout::tileAt(const QPointF &point) const
{
    for (std::size_t tile = 0; tile < m_centres.size(); ++tile) {
        if (isVisible(tile) && hexagon(tile).containsPoint(point, Qt::OddEvenFill))
            return tile;
    }
    return std::nullopt;
}

std::optional<std::size_t> HexLayout::towards(std::size_t from, Way way, double column) const
{
    const bool isSideways = way == Way::Left || way == Way::Right;
    const double sign = way == Way::Left || way == Way::Up ? -1 : 1;
    std::optional<std::size_t> nearest;
    double least = 0;
    for (std::size_t tile = 0; tile < m_centres.size(); ++tile) {
        const QPointF step = (m_centres[tile] - m_centres[from]) / m_width;
        const double along = sign * (isSideways ? step.x() : step.y());
        const double across = std::abs(isSideways ? step.y() : step.x());
        if (!m_isInScope[tile] || along < 0.4)
            continue;
        // Along a row one goes straight on over a gap. Rows stand half a hexagon aside, so that up and down always goes to
        // one of two, and the column that one came from settles which.
        const double off =
            isSideways ? 2 * across : across * 0.8 + std::abs(m_centres[tile].x() - column) / m_width / 100;
        const double cost = along + off;
        if (!nearest || cost < least) {
            nearest = tile;
            least = cost;
        }
    }
    return nearest;
}

}   // namespace katve
