#include "map/hex_provinces.h"
#include "map/hex_colours.h"
#include "map/hex_text.h"
#include "widgets/text_size.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>

namespace katve {

namespace {

// The neighbour beyond each side, clockwise from the one right of the tip.
constexpr std::array<HexPlace, 6> beyond{{{1, -1}, {1, 0}, {0, 1}, {-1, 1}, {-1, 0}, {0, -1}}};

class ProvincePainter {
public:
    ProvincePainter(QPainter &painter, const QRectF &area, const HexMap &map, const HexLayout &layout,
                    const HexLook &look)
        : m_painter(painter)
        , m_area(area)
        , m_map(map)
        , m_layout(layout)
        , m_look(look)
    {
        for (std::size_t tile = 0; tile < map.tiles.size(); ++tile) {
            m_tileAt.insert({map.tiles[tile].place.q, map.tiles[tile].place.r}, &map.tiles[tile]);
            if (layout.isVisible(tile))
                m_hexagons.push_back(layout.hexagon(tile));
        }
    }

    void paint()
    {
        paintOutlines();
        for (int province = 0; province < static_cast<int>(m_map.provinces.size()); ++province)
            paintName(province);
    }

private:
    [[nodiscard]] QFont nameFont(double scale) const
    {
        QFont bold = scaledFont(m_look.font, scale);
        bold.setBold(true);
        return bold;
    }

    // Strong along the provinces in scope, faint round about.
    void paintOutlines()
    {
        const double thickness = std::clamp(m_layout.width() / 18, 1.2, 3.0);
        const QColor strong = m_look.palette.color(QPalette::WindowText);
        const QColor faint = between(m_look.palette.color(QPalette::Base), strong, 0.3);
        for (const bool isStrong : {false, true}) {
            m_painter.setPen(
                QPen(isStrong ? strong : faint, isStrong ? thickness : thickness / 2, Qt::SolidLine, Qt::RoundCap));
            for (std::size_t tile = 0; tile < m_map.tiles.size(); ++tile) {
                if (m_layout.isVisible(tile))
                    paintSides(tile, isStrong);
            }
        }
    }

    void paintSides(std::size_t tile, bool wantsStrong)
    {
        const HexTile &inside = m_map.tiles[tile];
        const QPolygonF hexagon = m_layout.hexagon(tile);
        for (int side = 0; side < 6; ++side) {
            const HexPlace &step = beyond[static_cast<std::size_t>(side)];
            const HexTile *outside = m_tileAt.value({inside.place.q + step.q, inside.place.r + step.r});
            const bool isBorder = outside == nullptr || outside->province != inside.province;
            const bool isStrong = inside.isInScope || (outside != nullptr && outside->isInScope);
            if (inside.province >= 0 && isBorder && isStrong == wantsStrong)
                m_painter.drawLine(hexagon[side], hexagon[(side + 1) % 6]);
        }
    }

    void paintName(int province)
    {
        QRectF extent;
        QPointF middle;
        int tiles = 0;
        for (std::size_t tile = 0; tile < m_map.tiles.size(); ++tile) {
            if (m_map.tiles[tile].province != province || !m_map.tiles[tile].isInScope)
                continue;
            extent |= m_layout.hexagon(tile).boundingRect();
            middle += m_layout.centre(tile);
            ++tiles;
        }
        if (tiles == 0)
            return;
        const QString &name = m_map.provinces[static_cast<std::size_t>(province)];
        for (const double scale : {0.9, 0.75}) {
            const QFontMetricsF metrics(nameFont(scale), m_painter.device());
            const QSizeF size(metrics.horizontalAdvance(name) + 6, metrics.height());
            std::optional<QRectF> place = placeOutside(size, province, middle / tiles);
            // Where all round about is full it stands across its own hexagons, small if it must be; not where maps stand side
            // by side, whose marks it would hide.
            const bool isLast = scale < 0.8;
            if (!place && m_map.title.isEmpty() && size.width() <= extent.width() * (isLast ? 1.7 : 1))
                place = QRectF(middle / tiles - QPointF(size.width(), size.height()) / 2, size);
            if (!place)
                continue;
            m_taken.push_back(*place);
            paintHaloText(m_painter, *place, name, nameFont(scale), m_look.palette);
            return;
        }
    }

    // Off all hexagons, as near the middle of the province as can be.
    [[nodiscard]] std::optional<QRectF> placeOutside(const QSizeF &size, int province, const QPointF &middle) const
    {
        std::optional<QRectF> best;
        double least = 0;
        const auto consider = [&](const QPointF &centre) {
            QRectF place(QPointF(), size);
            place.moveCenter(centre);
            const QPointF away = centre - middle;
            const double distance = away.x() * away.x() + away.y() * away.y();
            if ((!best || distance < least) && isFree(place)) {
                best = place;
                least = distance;
            }
        };
        for (std::size_t tile = 0; tile < m_map.tiles.size(); ++tile) {
            if (m_map.tiles[tile].province != province || !m_map.tiles[tile].isInScope)
                continue;
            const QPointF centre = m_layout.centre(tile);
            const QPointF aside((m_layout.width() + size.width()) / 2 + 3, 0);
            const QPointF above(0, m_layout.width() * 0.6 + size.height() / 2);
            for (const QPointF &step : {aside, -aside, above, -above})
                consider(centre + step);
        }
        return best;
    }

    [[nodiscard]] bool isFree(const QRectF &place) const
    {
        if (!m_area.contains(place))
            return false;
        for (const QRectF &other : m_taken) {
            if (other.intersects(place))
                return false;
        }
        for (const QPolygonF &hexagon : m_hexagons) {
            if (hexagon.boundingRect().intersects(place) && !hexagon.intersected(QPolygonF(place)).isEmpty())
                return false;
        }
        return true;
    }

    QPainter &m_painter;
    const QRectF &m_area;
    const HexMap &m_map;
    const HexLayout &m_layout;
    const HexLook &m_look;
    QHash<std::pair<int, int>, const HexTile *> m_tileAt;
    std::vector<QPolygonF> m_hexagons;
    std::vector<QRectF> m_taken;   // by names
};

}   // namespace

void paintProvinces(QPainter &painter, const QRectF &area, const HexMap &map, const HexLayout &layout,
                    const HexLook &look)
{
    ProvincePainter(painter, area, map, layout, look).paint();
}

}   // namespace katve
