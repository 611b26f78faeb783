#pragma once

#include "analysis/sums.h"
#include "charts/bar_sheet.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;
class QPalette;

namespace katve {

// The plain ground of a part of a bar, which its shape is drawn upon.
[[nodiscard]] QColor barGround(BarLook look, const QPalette &palette);

// A part of a bar in colour and shape, so that it is known in grey too: what is missing is ringed, what is partly there
// half filled, what is unknown hatched. Only lines and areas, so that it stays sharp in a picture of lines.
void drawBarPart(QPainter &painter, const QRectF &place, BarLook look, const QPalette &palette);

// A bar of the shares: own, from elsewhere, partly, missing, not needed, no information.
void drawShares(QPainter &painter, const QRectF &place, const Sums &sums, const QPalette &palette);

// A number upon a part, where there is room for it.
void drawBarNumber(QPainter &painter, const QRectF &place, BarLook look, const QString &number,
                   const QPalette &palette);

// How wide the line between the ends of a range is known to be.
void drawWhiskers(QPainter &painter, const QRectF &place, const QPalette &palette);

// Words and counts of the parts of a sheet, in lines as wide as there is room; gives the height they take.
double drawBarLegend(QPainter *painter, const QPointF &at, double width, const QFont &font, const BarSheet &sheet,
                     const QPalette &palette);   // no painter: only measured

}   // namespace katve
