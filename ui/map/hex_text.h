#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QFontMetricsF;
class QPainter;
class QPalette;

namespace katve {

// The name, or its beginning with a full stop where the whole is too wide; nothing when too little of it would be left.
[[nodiscard]] QString shortened(const QString &name, double width, const QFontMetricsF &metrics);

// Words on whatever lies beneath, with a rim of the ground's colour.
void paintHaloText(QPainter &painter, const QRectF &place, const QString &text, const QFont &font,
                   const QPalette &palette);

}   // namespace katve
