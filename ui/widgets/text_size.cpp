#include "widgets/text_size.h"

#include <algorithm>

namespace katve {

QFont scaledFont(const QFont &font, double scale)
{
    QFont scaled = font;
    if (font.pixelSize() > 0)
        scaled.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * scale + 0.5)));
    else
        scaled.setPointSizeF(font.pointSizeF() * scale);
    return scaled;
}

QFont scaledFont(const QFont &font, TextSize size)
{
    return scaledFont(font, scaleOf(size));
}

}   // namespace katve
