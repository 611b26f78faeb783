#pragma once

#include "map/hex_painter.h"

namespace katve {

void paintProvinces(QPainter &painter, const QRectF &area, const HexMap &map, const HexLayout &layout,
                    const HexLook &look);

}   // namespace katve
