#pragma once

#include <QLineF>
#include <QPolygonF>

#include <vector>

namespace katve {

// Shapes inside a convex polygon, worked out rather than clipped: pictures in SVG know no clipping.

// What of the polygon lies between two heights.
[[nodiscard]] QPolygonF sliceBetween(const QPolygonF &polygon, double top, double bottom);
// Slanting lines across it.
[[nodiscard]] std::vector<QLineF> hatching(const QPolygonF &polygon, double distance);

}   // namespace katve
