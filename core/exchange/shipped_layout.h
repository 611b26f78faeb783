#pragma once

#include <QHash>
#include <QString>

namespace katve {

// How the municipalities lie to each other, as it travels inside the program.

// Pointy-top axial: the middle is at x = q + r/2, y = r·√3/2 downwards, in widths of a hexagon.
struct HexPlace {
    int q = 0;
    int r = 0;
    friend bool operator==(const HexPlace &, const HexPlace &) = default;
};

[[nodiscard]] QHash<QString, HexPlace> shippedHexagons();         // by code of the municipality
[[nodiscard]] QMultiHash<QString, QString> shippedNeighbours();   // by land, each pair both ways

}   // namespace katve
