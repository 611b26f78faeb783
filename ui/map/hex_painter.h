#pragma once

#include "map/hex_map.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace katve {

struct HexLook {
    QPalette palette{};
    QFont font{};
    std::optional<std::size_t> current{};   // the hexagon that the keyboard is at
    bool hasFocus = false;
};

// The layout that a map is painted in.
[[nodiscard]] HexLayout hexLayout(const HexMap &map, const QRectF &area, const QFont &font, QPaintDevice *device);

// The whole map: hexagons with their marks or shares, names where they fit, provinces outlined and named.
void paintHexMap(QPainter &painter, const QRectF &area, const HexMap &map, const HexLook &look);

// One hexagon, as legends show it beside the word.
void paintHexagon(QPainter &painter, const QRectF &area, const HexTile &tile, const HexLook &look);

}   // namespace katve
