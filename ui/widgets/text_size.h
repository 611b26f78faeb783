#pragma once

#include <QFont>

namespace katve {

// The one scale of sizes in the window and its pictures. Tiny is for words in narrow cells alone.
enum class TextSize { Tiny, Small, Body, Heading, Title, Display };

// How large it is beside the program's text, which the user chooses.
[[nodiscard]] constexpr double scaleOf(TextSize size)
{
    constexpr double scales[]{0.72, 0.9, 1, 1.15, 1.4, 1.7};
    return scales[static_cast<int>(size)];
}

[[nodiscard]] QFont scaledFont(const QFont &font, TextSize size);
[[nodiscard]] QFont scaledFont(const QFont &font, double scale);   // where words must fit a place

}   // namespace katve
