#pragma once

#include "map/hex_map.h"

#include <QColor>

class QPalette;

namespace katve {

// The ground of a hexagon: faint enough that words can be read on it in light and dark.
[[nodiscard]] QColor groundOf(Status status, const QPalette &palette);
[[nodiscard]] QColor groundOf(HexGauge::Tone tone, const QPalette &palette);
[[nodiscard]] QColor between(const QColor &from, const QColor &to, double share);

}   // namespace katve
