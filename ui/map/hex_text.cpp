#include "map/hex_text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

namespace katve {

QString shortened(const QString &name, double width, const QFontMetricsF &metrics)
{
    constexpr qsizetype least = 4;
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    for (qsizetype length = name.size() - 2; length >= least; --length) {
        const QString part = name.left(length).trimmed() + QLatin1Char('.');
        if (metrics.horizontalAdvance(part) <= width)
            return part;
    }
    return {};
}

void paintHaloText(QPainter &painter, const QRectF &place, const QString &text, const QFont &font,
                   const QPalette &palette)
{
    painter.save();
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Base));
    for (const QPointF &step : {QPointF(-1, -1), QPointF(1, -1), QPointF(-1, 1), QPointF(1, 1)})
        painter.drawText(place.translated(step), Qt::AlignCenter, text);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(place, Qt::AlignCenter, text);
    painter.restore();
}

}   // namespace katve
