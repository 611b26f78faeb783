#pragma once

#include "print/print_page.h"

namespace katve {

// The marks and colours of the screen, drawn with real lines instead of pixel patterns, so that they stay sharp on paper
// and are told apart in grey.
void paintMarks(QPainter &painter, const std::vector<PrintMark> &marks, const PrintFonts &fonts);
void paintFill(QPainter &painter, const QRectF &place, Status status);   // of a bar

}   // namespace katve
