#include "widgets/dispute_mark.h"
#include "widgets/marks.h"

#include <QPainter>

#include <algorithm>

namespace katve {

void drawDisputeMark(QPainter &painter, const QRectF &place, const QPalette &palette)
{
    const double half = std::clamp(std::min(place.width(), place.height()) * 0.28, 3.5, 9.0);
    const QPointF middle(place.right() - half, place.top() + half);
    const QPolygonF diamond{
        {middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half), middle + QPointF(-half, 0)}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Base), 1.5));
    painter.setBrush(isDark(palette) ? QColor(0xff, 0x8a, 0xd8) : QColor(0xb0, 0x00, 0x7a));
    painter.drawPolygon(diamond);
    painter.restore();
}

}   // namespace katve
