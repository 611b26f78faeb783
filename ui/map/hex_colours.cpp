#include "map/hex_colours.h"
#include "widgets/marks.h"

#include <QPalette>

namespace katve {

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mixed = [share](double a, double b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mixed(from.redF(), to.redF()), mixed(from.greenF(), to.greenF()),
                            mixed(from.blueF(), to.blueF()));
}

QColor groundOf(Status status, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = isDark(palette);
    const QColor near = dark ? QColor(0xff6aa9ec) : QColor(0xff1f5fa8);
    switch (status) {
    case Status::Local: return between(base, near, 0.48);
    case Status::Province: return between(base, near, 0.32);
    case Status::Erva: return between(base, near, 0.19);
    case Status::Country: return between(base, near, 0.09);
    case Status::Partial: return between(base, markColours(status, dark).fill, dark ? 0.32 : 0.36);
    case Status::Missing: return between(base, markColours(status, dark).line, dark ? 0.3 : 0.2);
    case Status::NotNeeded: return palette.color(QPalette::AlternateBase);
    case Status::Unknown: break;
    }
    return base;
}

QColor groundOf(HexGauge::Tone tone, const QPalette &palette)
{
    switch (tone) {
    case HexGauge::Tone::Good: return groundOf(Status::Province, palette);
    case HexGauge::Tone::Bad:
        return between(palette.color(QPalette::Base), markColours(Status::Missing, isDark(palette)).line, 0.42);
    case HexGauge::Tone::Plain: break;
    }
    return between(palette.color(QPalette::Base), palette.color(QPalette::WindowText), 0.25);
}

}   // namespace katve
