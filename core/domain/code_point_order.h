#pragma once

#include <QStringView>

namespace katve {

// Text sorts by code point, which is the order of its UTF-8 bytes; QString compares UTF-16 units, which differs for
// letters beyond U+FFFF against U+E000–U+FFFF.
[[nodiscard]] inline bool codePointLess(QStringView a, QStringView b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (left == a.end() || right == b.end())
        return left == a.end() && right != b.end();
    const bool leftSurrogate = left->isSurrogate();
    const bool rightSurrogate = right->isSurrogate();
    return leftSurrogate == rightSurrogate ? left->unicode() < right->unicode() : rightSurrogate;
}

}   // namespace katve
