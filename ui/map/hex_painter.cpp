#include "map/hex_painter.h"
#include "map/hex_colours.h"
#include "map/hex_provinces.h"
#include "map/hex_shapes.h"
#include "map/hex_text.h"
#include "widgets/marks.h"
#include "widgets/text_size.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// How high a hexagon is filled, of its height, when the share of its area is filled. The tips hold a sixth each.
[[nodiscard]] double levelOf(double share)
{
    constexpr double tip = 1.0 / 6;
    if (share <= tip)
        return 0.25 * std::sqrt(std::max(0.0, share) / tip);
    if (share >= 1 - tip)
        return 1 - 0.25 * std::sqrt(std::max(0.0, 1 - share) / tip);
    return 0.25 + (share - tip) * 0.75;
}

// Draws one hexagon after another.
class TilePainter {
public:
    TilePainter(QPainter &painter, const HexLook &look, double width)
        : m_painter(painter)
        , m_look(look)
        , m_width(width)
        , m_nameFont(scaledFont(look.font, TextSize::Tiny))
        , m_metrics(m_nameFont, painter.device())
        , m_hasNames(m_metrics.horizontalAdvance(u"Kuhm."_s) <= width * nameRoom)
    {}

    void paint(const HexTile &tile, const QPolygonF &hexagon)
    {
        const QColor base = m_look.palette.color(QPalette::Base);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(tile.status ? groundOf(*tile.status, m_look.palette) : base);
        m_painter.drawPolygon(hexagon);
        if (tile.gauge)
            paintGauge(*tile.gauge, hexagon);
        if (tile.status == Status::Unknown)
            hatch(hexagon);
        if (tile.status == Status::Missing)
            paintRim(hexagon);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(edgeColour(tile), 1));
        m_painter.drawPolygon(hexagon);
        paintContent(tile, hexagon.boundingRect().center());
    }

private:
    static constexpr double nameRoom = 0.9;   // of the width

    [[nodiscard]] static bool isHatched(const HexTile &tile)
    {
        return tile.status == Status::Unknown || (tile.gauge && tile.gauge->unknown > 0);
    }

    [[nodiscard]] QColor edgeColour(const HexTile &tile) const
    {
        const QColor base = m_look.palette.color(QPalette::Base);
        return between(base, m_look.palette.color(QPalette::WindowText), tile.isInScope ? 0.35 : 0.12);
    }

    void hatch(const QPolygonF &polygon)
    {
        QColor colour = markColours(Status::Unknown, isDark(m_look.palette)).fill;
        m_painter.setPen(QPen(colour, std::clamp(m_width / 45, 0.7, 1.2)));
        for (const QLineF &line : hatching(polygon, std::clamp(m_width / 8, 3.0, 6.0)))
            m_painter.drawLine(line);
    }

    // Missing is ringed, so that it stands out also where there is no colour.
    void paintRim(const QPolygonF &hexagon)
    {
        const double thickness = std::clamp(m_width / 14, 1.5, 4.0);
        const QPointF centre = hexagon.boundingRect().center();
        QPolygonF rim;
        for (const QPointF &corner : hexagon)
            rim.append(centre + (corner - centre) * (1 - thickness * 1.2 / m_width));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(markColours(Status::Missing, isDark(m_look.palette)).line, thickness, Qt::SolidLine,
                              Qt::RoundCap, Qt::MiterJoin));
        m_painter.drawPolygon(rim);
    }

    void paintGauge(const HexGauge &gauge, const QPolygonF &hexagon)
    {
        const QRectF box = hexagon.boundingRect();
        const double surface = box.bottom() - levelOf(gauge.sure) * box.height();
        const double top = box.bottom() - levelOf(gauge.sure + gauge.unknown) * box.height();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(groundOf(gauge.tone, m_look.palette));
        m_painter.drawPolygon(sliceBetween(hexagon, surface, box.bottom()));
        hatch(sliceBetween(hexagon, top, surface));
    }

    void paintContent(const HexTile &tile, const QPointF &centre)
    {
        const bool isEmpty = !tile.status && tile.figure.isEmpty();
        const QString name =
            m_hasNames && !tile.name.isEmpty() ? shortened(tile.name, m_width * nameRoom, m_metrics) : QString();
        const double line = m_metrics.height();
        const double rise = name.isEmpty() || isEmpty ? 0 : std::min(line * 0.55, m_width * 0.2);
        if (!name.isEmpty()) {
            QRectF place(0, 0, m_width * 1.3, line);
            place.moveCenter(centre + QPointF(0, isEmpty ? 0 : std::max(rise, m_width * 0.19)));
            if (isHatched(tile))
                paintHaloText(m_painter, place, name, m_nameFont, m_look.palette);
            else
                paintText(place, name, tile.isInScope ? 1 : 0.5);
        }
        const double room = name.isEmpty() ? m_width * 0.52 : std::min(m_width * 0.36, line * 1.4);
        QRectF mark(0, 0, room, room);
        mark.moveCenter(centre - QPointF(0, name.isEmpty() ? 0 : std::max(rise, m_width * 0.17)));
        if (tile.status)
            paintMark(mark, *tile.status);
        else if (m_metrics.horizontalAdvance(tile.figure) <= m_width * nameRoom)
            paintHaloText(m_painter, QRectF(centre.x() - m_width, mark.center().y() - line / 2, 2 * m_width, line),
                          tile.figure, m_nameFont, m_look.palette);
    }

    void paintMark(const QRectF &place, Status status)
    {
        if (status != Status::Unknown) {
            drawMark(m_painter, place, status, m_look.palette);
            return;
        }
        QFont font = m_look.font;   // the hexagon itself is hatched
        font.setPixelSize(std::max(6, static_cast<int>(place.height() * 0.95)));
        font.setBold(true);
        paintHaloText(m_painter, place.adjusted(-4, -4, 4, 4), u"?"_s, font, m_look.palette);
    }

    void paintText(const QRectF &place, const QString &text, double strength)
    {
        m_painter.setFont(m_nameFont);
        m_painter.setPen(
            between(m_look.palette.color(QPalette::Base), m_look.palette.color(QPalette::WindowText), strength));
        m_painter.drawText(place, Qt::AlignCenter, text);
    }

    QPainter &m_painter;
    const HexLook &m_look;
    double m_width;
    QFont m_nameFont;
    QFontMetricsF m_metrics;
    bool m_hasNames;
};

void paintCurrent(QPainter &painter, const QPolygonF &hexagon, const HexLook &look, double width)
{
    const double thickness = std::clamp(width / 12, 2.0, 4.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(look.palette.color(QPalette::Base), thickness + 2.5, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.drawPolygon(hexagon);
    const QColor colour = look.palette.color(look.hasFocus ? QPalette::Highlight : QPalette::Mid);
    painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.drawPolygon(hexagon);
}

}   // namespace

HexLayout hexLayout(const HexMap &map, const QRectF &area, const QFont &font, QPaintDevice *device)
{
    const double line = QFontMetricsF(font, device).height();
    return {map, area, line * 1.3, line * 7};
}

void paintHexMap(QPainter &painter, const QRectF &area, const HexMap &map, const HexLook &look)
{
    const HexLayout layout = hexLayout(map, area, look.font, painter.device());
    if (layout.width() <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    TilePainter tiles(painter, look, layout.width());
    for (std::size_t tile = 0; tile < map.tiles.size(); ++tile) {
        if (layout.isVisible(tile))
            tiles.paint(map.tiles[tile], layout.hexagon(tile));
    }
    paintProvinces(painter, area, map, layout, look);
    if (look.current)
        paintCurrent(painter, layout.hexagon(*look.current), look, layout.width());
    painter.restore();
}

void paintHexagon(QPainter &painter, const QRectF &area, const HexTile &tile, const HexLook &look)
{
    const HexLayout layout(HexMap{.tiles = {tile}}, area, 0, area.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    TilePainter(painter, look, layout.width()).paint(tile, layout.hexagon(0));
    painter.restore();
}

}   // namespace katve
