#include "text/html_file.h"
#include "widgets/marks.h"

#include <QFile>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// The colours of the marks are those of the screen.
[[nodiscard]] QString colours(bool dark)
{
    QString text = dark ? u"--paper:#14181d;--text:#e6e9ed;--muted:#aab3bd;--accent:#9cc8f5;--rule:#3c4650;"
                          "--band:#20262d;--warning:#ffb3a3;--link:#9cc8f5;"_s
                        : u"--paper:#ffffff;--text:#1b2430;--muted:#55606d;--accent:#08306b;--rule:#b9c1cb;"
                          "--band:#eef1f5;--warning:#8a1f17;--link:#0b4a99;"_s;
    for (std::size_t i = 0; i < statusCount; ++i) {
        const MarkColours mark = markColours(static_cast<Status>(i), dark);
        text += u"--f%1:%2;--l%1:%3;"_s.arg(i).arg(mark.fill.name(), mark.line.name());
    }
    return text;
}

[[nodiscard]] QString pageStyle()
{
    QFile file(u":/summary/style.css"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

// A shape of ten by ten, and the pattern that stands for the same in bars.
struct Shape {
    QStringView mark;
    QStringView ground;    // of the pattern; empty: its fill
    QStringView pattern;   // lines on a square of the size
    double size;
};
[[nodiscard]] Shape shapeOf(Status status)
{
    constexpr QStringView disc = uR"svg(<circle cx="5" cy="5" r="4.5" fill="var(--f%1)" stroke="var(--l%1)"/>)svg";
    switch (status) {
    case Status::Local:
    case Status::Province:
    case Status::Erva: return {disc, u"", u"", 30};
    case Status::Country:
        return {
            uR"svg(<circle cx="5" cy="5" r="4.5" fill="var(--f%1)" stroke="var(--l%1)"/><circle cx="5" cy="5" r="1.5" fill="var(--l%1)"/>)svg",
            u"", u"", 30};
    case Status::Partial:
        return {
            uR"svg(<circle cx="5" cy="5" r="4.4" fill="none" stroke="var(--l%1)" stroke-width="1.2"/><path d="M5 .6A4.4 4.4 0 0 0 5 9.4Z" fill="var(--f%1)"/>)svg",
            u"", u"M15 0V30", 30};
    case Status::Missing:
        return {uR"svg(<circle cx="5" cy="5" r="3.8" fill="var(--f%1)" stroke="var(--l%1)" stroke-width="2.2"/>)svg",
                u"var(--paper)", u"M15 0V30M0 15H30", 30};
    case Status::NotNeeded:
        return {uR"svg(<path d="M1.5 5H8.5" stroke="var(--l%1)" stroke-width="1.8"/>)svg", u"var(--paper)", u"M0 17H34",
                34};
    case Status::Unknown: break;
    }
    return {
        uR"svg(<path d="M0 4L4 0M0 8L8 0M2 10L10 2M6 10L10 6" stroke="var(--f%1)"/><path d="M3.2 3.4C3.2 1 6.9 1 6.9 3.4C6.9 5 5 4.9 5 6.7M5 8V9.4" fill="none" stroke="var(--paper)" stroke-width="3.4"/><path d="M3.2 3.4C3.2 1 6.9 1 6.9 3.4C6.9 5 5 4.9 5 6.7M5 8V9.4" fill="none" stroke="var(--l%1)" stroke-width="1.5"/>)svg",
        u"var(--paper)", u"M-10 10L10 -10M0 40L40 0M30 50L50 30", 40};
}

}   // namespace

QString htmlStyle()
{
    return u":root{color-scheme:light dark;"_s + colours(false) + u"}\n"_s
        + u"@media screen and (prefers-color-scheme:dark){:root{"_s + colours(true) + u"}}\n"_s + pageStyle();
}

QString htmlMarks()
{
    QString marks = u"<svg class=\"unseen\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>\n"_s;
    for (std::size_t i = 0; i < statusCount; ++i) {
        const Shape shape = shapeOf(static_cast<Status>(i));
        const QString ground = shape.ground.isEmpty() ? u"var(--f%1)"_s.arg(i) : shape.ground.toString();
        const bool isMissing = static_cast<Status>(i) == Status::Missing;
        marks += u"<g id=\"m%1\">%2</g>\n"_s.arg(i).arg(shape.mark.toString().arg(i));
        marks += u"<pattern id=\"p%1\" width=\"%2\" height=\"%2\" patternUnits=\"userSpaceOnUse\">"
                 "<rect width=\"%2\" height=\"%2\" fill=\"%3\"/>"
                 "<path d=\"%4\" stroke=\"var(--l%1)\" stroke-width=\"%5\"/></pattern>\n"_s.arg(i)
                     .arg(shape.size)
                     .arg(ground, shape.pattern)
                     .arg(isMissing ? 11 : 7);
    }
    return marks + u"</defs></svg>\n"_s;
}

QString htmlMark(Status status)
{
    return u"<svg class=\"mark\" viewBox=\"0 0 10 10\" aria-hidden=\"true\"><use href=\"#m%1\"/></svg>"_s.arg(
        static_cast<int>(status));
}

}   // namespace katve
