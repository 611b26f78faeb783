#include "text/html_file.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QString number(double value)
{
    return QString::number(value, 'f', 1);
}

// The colours of paper as those of the screen that is read at.
[[nodiscard]] QString roleOf(QColor colour)
{
    return colour == print_colours::muted ? u"muted"_s
        : colour == print_colours::accent ? u"accent"_s
        : colour == print_colours::rule   ? u"rule"_s
        : colour == print_colours::band   ? u"band"_s
                                          : u"text"_s;
}

[[nodiscard]] bool isBold(TextStyle style)
{
    return style == TextStyle::BodyBold || style == TextStyle::SmallBold || style == TextStyle::TinyBold;
}

[[nodiscard]] QString boxOf(const PrintBox &box)
{
    const QString place = u"x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\""_s.arg(
        number(box.place.x()), number(box.place.y()), number(box.place.width()), number(box.place.height()));
    if (!box.status)
        return u"<rect %1 class=\"s-%2\"/>\n"_s.arg(place, roleOf(box.fill));
    const int status = static_cast<int>(*box.status);
    return u"<rect %1 fill=\"url(#p%2)\" stroke=\"var(--l%2)\" stroke-width=\"%3\"/>\n"_s.arg(place).arg(status).arg(
        *box.status == Status::Missing ? 11 : 4);
}

[[nodiscard]] QString lineOf(const PrintLine &line)
{
    return u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" class=\"l-%5\" stroke-width=\"%6\"/>\n"_s.arg(
        number(line.line.x1()), number(line.line.y1()), number(line.line.x2()), number(line.line.y2()),
        roleOf(line.colour), number(line.width));
}

// As wide as it was measured, whatever font the reader has.
[[nodiscard]] QString textOf(const PrintText &text, const PrintFonts &fonts)
{
    return u"<text x=\"%1\" y=\"%2\" font-size=\"%3\"%4 class=\"s-%5\" textLength=\"%6\" "
           "lengthAdjust=\"spacingAndGlyphs\">%7</text>\n"_s.arg(
               number(text.at.x()), number(text.at.y()), QString::number(fonts.font(text.style).pixelSize()),
               isBold(text.style) ? u" font-weight=\"700\""_s : QString(), roleOf(text.colour), number(text.width),
               text.text.toHtmlEscaped());
}

[[nodiscard]] QString drawn(const PrintPage &page, const PrintFonts &fonts)
{
    QString svg;
    for (const PrintBox &box : page.boxes)
        svg += boxOf(box);
    for (const PrintLine &line : page.lines)
        svg += lineOf(line);
    for (const PrintText &text : page.texts)
        svg += textOf(text, fonts);
    return svg;
}

}   // namespace

QString htmlPicture(const TextPicture &picture, const PrintFonts &fonts)
{
    QString html;
    for (const PrintPage &page : picture.pages) {
        constexpr double air = 20;
        const QRectF ink = inkOf(page, fonts).adjusted(-air, -air, air, air);
        html += u"<figure>\n<div class=\"scroll\">\n<svg role=\"img\" viewBox=\"%1 %2 %3 %4\">\n"
                "<title>%5</title>\n<desc>%6</desc>\n"_s.arg(number(ink.x()), number(ink.y()), number(ink.width()),
                                                             number(ink.height()), picture.title.toHtmlEscaped(),
                                                             picture.description.toHtmlEscaped())
            + drawn(page, fonts) + u"</svg>\n</div>\n</figure>\n"_s;
    }
    return html;
}

}   // namespace katve
