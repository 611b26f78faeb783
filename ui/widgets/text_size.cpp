#include "widgets/text_size.h"

#include <algorithm>
#include <cmath>

namespace katve {

QFont scaledFont(const QFont &font, double scale)
{
    QFont scaled = font;
    if (font.pixelSize() > 0)
        scaled.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * scale))));
    else
        scaled.setPointSizeF(font.pointSizeF() * scale);
    return scaled;
}

QFont scaledFont(const QFont &font, TextSize size)
{
    return scaledFont(font, scaleOf(size));
}

}   // namespace katve
