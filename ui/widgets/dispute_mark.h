#pragma once

#include <QPalette>
#include <QRectF>

class QPainter;

namespace katve {

// Over a cell's mark, at its upper corner: files that were merged disagree about it. A diamond, which no status is.
void drawDisputeMark(QPainter &painter, const QRectF &place, const QPalette &palette);

}   // namespace katve
