#pragma once

#include "analysis/status.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

namespace katve {

// How a status looks: a colour and a shape, told apart also in grey and by the colour-blind. How far a service comes from
// is the depth of the colour.
struct MarkColours {
    QColor fill{};
    QColor line{};
};
[[nodiscard]] MarkColours markColours(Status status, bool dark);
[[nodiscard]] bool isDark(const QPalette &palette);

enum class MarkStyle { Plain, Faded };   // faded: carried over and not confirmed

// The mark in the middle of `place`, as large as fits.
void drawMark(QPainter &painter, const QRectF &place, Status status, const QPalette &palette,
              MarkStyle style = MarkStyle::Plain);

}   // namespace katve
