#include "map/hex_shapes.h"

#include <cmath>

namespace katve {

namespace {

// The part of a convex polygon where sign · (y − height) ≥ 0.
[[nodiscard]] QPolygonF cutAt(const QPolygonF &polygon, double height, double sign)
{
    QPolygonF kept;
    for (int i = 0; i < polygon.size(); ++i) {
        const QPointF &from = polygon[i];
        const QPointF &to = polygon[(i + 1) % polygon.size()];
        const double before = sign * (from.y() - height);
        const double after = sign * (to.y() - height);
        if (before >= 0)
            kept.append(from);
        if ((before < 0) != (after < 0))
            kept.append(from + (to - from) * (before / (before - after)));
    }
    return kept;
}

}   // namespace

QPolygonF sliceBetween(const QPolygonF &polygon, double top, double bottom)
{
    return cutAt(cutAt(polygon, top, 1), bottom, -1);
}

std::vector<QLineF> hatching(const QPolygonF &polygon, double distance)
{
    std::vector<QLineF> lines;
    const QRectF box = polygon.boundingRect();
    const double step = distance * std::sqrt(2.0);
    // Lines where x + y is a whole number of steps, so that neighbouring hexagons are hatched alike.
    for (double sum = std::ceil((box.left() + box.top()) / step) * step; sum < box.right() + box.bottom();
         sum += step) {
        std::vector<QPointF> ends;
        for (int i = 0; i < polygon.size(); ++i) {
            const QPointF &from = polygon[i];
            const QPointF &to = polygon[(i + 1) % polygon.size()];
            const double before = from.x() + from.y() - sum;
            const double after = to.x() + to.y() - sum;
            if ((before < 0) != (after < 0))
                ends.push_back(from + (to - from) * (before / (before - after)));
        }
        if (ends.size() == 2)
            lines.emplace_back(ends[0], ends[1]);
    }
    return lines;
}

}   // namespace katve
