#include "widgets/marks.h"

#include <QPainter>
#include <QPalette>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

void drawDisc(QPainter &painter, const QRectF &place, const MarkColours &colours)
{
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.fill);
    painter.drawEllipse(place);
}

void drawHalf(QPainter &painter, const QRectF &place, const MarkColours &colours)
{
    const double width = place.width() / 9;
    painter.setPen(QPen(colours.line, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    constexpr int sixteenthsOfDegree = 16;
    painter.drawPie(place, 90 * sixteenthsOfDegree, 180 * sixteenthsOfDegree);
}

void drawRing(QPainter &painter, const QRectF &place, const MarkColours &colours)
{
    const double width = place.width() / 4.5;
    painter.setPen(QPen(colours.line, width));
    painter.setBrush(colours.fill);
    painter.drawEllipse(place.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void drawUnknown(QPainter &painter, const QRectF &place, const MarkColours &colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(colours.fill, Qt::BDiagPattern));
    painter.drawRect(place);
    QFont font = painter.font();
    font.setPixelSize(std::max(6, static_cast<int>(place.height() * 0.95)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colours.line);
    painter.drawText(place, Qt::AlignCenter, u"?"_s);
}

void drawDash(QPainter &painter, const QRectF &place, const MarkColours &colours)
{
    painter.setPen(QPen(colours.line, place.height() / 7));
    painter.drawLine(QPointF(place.left() + place.width() / 5, place.center().y()),
                     QPointF(place.right() - place.width() / 5, place.center().y()));
}

}   // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

MarkColours markColours(Status status, bool dark)
{
    // Light and dark: fill, line. The blues keep their order of depth in grey.
    switch (status) {
    case Status::Local: return dark ? MarkColours{0xffc6e0ff, 0xffc6e0ff} : MarkColours{0xff08306b, 0xff08306b};
    case Status::Province: return dark ? MarkColours{0xff86b9ef, 0xffc6e0ff} : MarkColours{0xff2a6db0, 0xff08306b};
    case Status::Erva: return dark ? MarkColours{0xff4686c9, 0xffc6e0ff} : MarkColours{0xff76addb, 0xff08306b};
    case Status::Country: return dark ? MarkColours{0xff274a73, 0xffc6e0ff} : MarkColours{0xffd3e5f5, 0xff08306b};
    case Status::Partial: return dark ? MarkColours{0xfff0b429, 0xfff0b429} : MarkColours{0xffc98500, 0xff8a5a00};
    case Status::Missing: return dark ? MarkColours{0xff2b1512, 0xffff7a59} : MarkColours{0xffffffff, 0xffb3261e};
    case Status::NotNeeded: return dark ? MarkColours{0xff9aa3ad, 0xff9aa3ad} : MarkColours{0xff6b7480, 0xff6b7480};
    case Status::Unknown: break;
    }
    return dark ? MarkColours{0xff6f7884, 0xffd5dae0} : MarkColours{0xffa9b1ba, 0xff3d4650};
}

void drawMark(QPainter &painter, const QRectF &place, Status status, const QPalette &palette, MarkStyle style)
{
    const double size = std::min(place.width(), place.height());
    QRectF square(0, 0, size, size);
    square.moveCenter(place.center());
    const MarkColours colours = markColours(status, isDark(palette));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (style == MarkStyle::Faded)
        painter.setOpacity(0.45);
    switch (status) {
    case Status::Local:
    case Status::Province:
    case Status::Erva:
    case Status::Country: drawDisc(painter, square, colours); break;
    case Status::Partial: drawHalf(painter, square, colours); break;
    case Status::Missing: drawRing(painter, square, colours); break;
    case Status::NotNeeded: drawDash(painter, square, colours); break;
    case Status::Unknown: drawUnknown(painter, square, colours); break;
    }
    painter.restore();
}

}   // namespace katve
