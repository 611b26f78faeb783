#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

#include <array>
#include <cstdint>

namespace katve {

// Lengths on a printed page are whole tenths of a point: fine enough for hairlines, and fonts have whole pixel sizes in
// it, so that a page is laid out alike on paper, in a PDF and on the screen.
inline constexpr double unitsInPoint = 10;
inline constexpr int unitsInInch = 720;
[[nodiscard]] constexpr double points(double value)
{
    return value * unitsInPoint;
}

enum class TextStyle : std::uint8_t {
    Title,
    Figure,
    Heading,
    Subheading,
    Body,
    BodyBold,
    Small,
    SmallBold,
    Tiny,   // 7 points: nothing is smaller
    TinyBold
};
inline constexpr std::size_t textStyleCount = 10;

// The fonts of the prints and how wide words are in them. A word is measured once.
class PrintFonts {
public:
    PrintFonts();

    [[nodiscard]] const QFont &font(TextStyle style) const { return face(style).font; }
    [[nodiscard]] double ascent(TextStyle style) const { return face(style).ascent; }
    [[nodiscard]] double descent(TextStyle style) const { return face(style).descent; }
    [[nodiscard]] double lineHeight(TextStyle style) const { return face(style).lineHeight; }
    [[nodiscard]] double width(TextStyle style, const QString &text) const;

    // The lines of a text in a column. Breaks at spaces, after hyphens and slashes, and inside a word only where it is
    // wider than the column.
    [[nodiscard]] QStringList wrapped(TextStyle style, const QString &text, double width) const;
    [[nodiscard]] double widestWord(TextStyle style, const QString &text) const;

private:
    struct Face {
        QFont font{};
        double ascent = 0;
        double descent = 0;
        double lineHeight = 0;
        QFontMetricsF metrics{QFont()};
        mutable QHash<QString, double> widths{};
    };
    [[nodiscard]] const Face &face(TextStyle style) const { return m_faces[static_cast<std::size_t>(style)]; }

    std::array<Face, textStyleCount> m_faces{};
};

}   // namespace katve
