#pragma once

#include <QFont>

#include <array>

namespace katve {

// The one scale of sizes in the window and its pictures. Tiny is for words in narrow cells alone.
enum class TextSize { Tiny, Small, Body, Heading, Title, Display };

// How large it is beside the program's text, which the user chooses.
[[nodiscard]] constexpr double scaleOf(TextSize size)
{
    constexpr std::array scales{0.72, 0.9, 1.0, 1.15, 1.4, 1.7};
    return scales.at(static_cast<std::size_t>(size));
}

[[nodiscard]] QFont scaledFont(const QFont &font, TextSize size);
[[nodiscard]] QFont scaledFont(const QFont &font, double scale);   // where words must fit a place

}   // namespace katve
