#include "charts/bar_look.h"
#include "widgets/marks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] Status statusOf(BarLook look)
{
    switch (look) {
    case BarLook::Own: return Status::Local;
    case BarLook::Province: return Status::Province;
    case BarLook::Erva: return Status::Erva;
    case BarLook::Country: return Status::Country;
    case BarLook::Partly:
    case BarLook::Poor: return Status::Partial;
    case BarLook::Missing: return Status::Missing;
    case BarLook::NotNeeded:
    case BarLook::NotTold: return Status::NotNeeded;
    case BarLook::Unknown: break;
    }
    return Status::Unknown;
}

[[nodiscard]] MarkColours coloursOf(BarLook look, const QPalette &palette)
{
    return markColours(statusOf(look), isDark(palette));
}

// Slanting lines that end at the edges by themselves: pictures of lines know no clipping.
void drawHatching(QPainter &painter, const QRectF &place, double step)
{
    const double height = place.height();
    const int lines = static_cast<int>((place.width() + height) / step) + 1;
    for (int line = 0; line < lines; ++line) {
        const double x = place.left() - height + (line + 0.5) * step;
        const double from = std::max(x, place.left());
        const double to = std::min(x + height, place.right());
        if (to > from)
            painter.drawLine(QPointF(from, place.bottom() - (from - x)), QPointF(to, place.bottom() - (to - x)));
    }
}

void drawEdge(QPainter &painter, const QRectF &place, const QColor &colour, double width)
{
    const double inset = std::min({width / 2, place.width() / 2, place.height() / 2});
    painter.setPen(QPen(colour, std::min(width, place.width()), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(inset, inset, -inset, -inset));
}

[[nodiscard]] bool isPlain(BarLook look)
{
    return look == BarLook::Own || look == BarLook::Province || look == BarLook::Erva || look == BarLook::Country
        || look == BarLook::Missing;
}

}   // namespace

QColor barGround(BarLook look, const QPalette &palette)
{
    const bool isShade = look == BarLook::Own || look == BarLook::Province || look == BarLook::Erva
        || look == BarLook::Country || look == BarLook::Missing;
    return isShade ? coloursOf(look, palette).fill : palette.color(QPalette::Base);
}

void drawBarPart(QPainter &painter, const QRectF &place, BarLook look, const QPalette &palette)
{
    const MarkColours colours = coloursOf(look, palette);
    painter.save();
    painter.fillRect(place, barGround(look, palette));
    switch (look) {
    case BarLook::Partly:
        painter.fillRect(QRectF(place.left(), place.center().y(), place.width(), place.height() / 2), colours.fill);
        drawEdge(painter, place, colours.fill, 1.2);
        break;
    case BarLook::Poor:
        painter.fillRect(place, colours.fill);
        painter.setPen(QPen(colours.line.darker(130), 1.6));
        drawHatching(painter, place, 5);
        drawEdge(painter, place, colours.line.darker(130), 1.6);
        break;
    case BarLook::Missing: drawEdge(painter, place, colours.line, 2.6); break;
    case BarLook::Unknown:
        painter.setPen(QPen(colours.fill, 1.3));
        drawHatching(painter, place, 6);
        drawEdge(painter, place, colours.fill, 1);
        break;
    case BarLook::Country: drawEdge(painter, place, coloursOf(BarLook::Erva, palette).fill, 1); break;
    case BarLook::NotNeeded:
        painter.setPen(QPen(colours.line, 1.6));
        painter.drawLine(QPointF(place.left() + 2, place.center().y()), QPointF(place.right() - 2, place.center().y()));
        drawEdge(painter, place, palette.color(QPalette::Mid), 1);
        break;
    case BarLook::NotTold:
        painter.fillRect(place, palette.color(QPalette::AlternateBase));
        drawEdge(painter, place, colours.fill, 1);
        break;
    default: break;
    }
    painter.restore();
}

void drawShares(QPainter &painter, const QRectF &place, const Sums &sums, const QPalette &palette)
{
    constexpr std::array looks{BarLook::Own,    BarLook::Province, BarLook::Erva,      BarLook::Country,
                               BarLook::Partly, BarLook::Missing,  BarLook::NotNeeded, BarLook::Unknown};
    const double cells = sums.cells();
    double left = place.left();
    for (const BarLook look : looks) {
        const double width = cells == 0 ? 0 : place.width() * sums.count(statusOf(look)) / cells;
        if (width > 0)
            drawBarPart(painter, QRectF(left, place.top(), width, place.height()), look, palette);
        left += width;
    }
}

void drawBarNumber(QPainter &painter, const QRectF &place, BarLook look, const QString &number, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double width = metrics.horizontalAdvance(number);
    if (width + 6 > place.width())
        return;
    painter.save();
    if (isPlain(look)) {
        const bool isLight = barGround(look, palette).lightness() > 140;
        painter.setPen(look == BarLook::Missing ? coloursOf(look, palette).line
                           : isLight            ? QColor(0xff10151b)
                                                : QColor(0xffffffff));
    } else {
        QRectF plate(0, 0, width + 6, std::min(metrics.height(), place.height() - 3));
        plate.moveCenter(place.center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawRoundedRect(plate, 3, 3);
        painter.setPen(palette.color(QPalette::Text));
    }
    painter.drawText(place, Qt::AlignCenter, number);
    painter.restore();
}

void drawWhiskers(QPainter &painter, const QRectF &place, const QPalette &palette)
{
    painter.save();
    painter.setPen(QPen(palette.color(QPalette::Text), 2, Qt::SolidLine, Qt::FlatCap));
    const double middle = place.center().y();
    const double cap = place.height() * 0.3;
    painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle));
    for (const double x : {place.left() + 1, place.right() - 1})
        painter.drawLine(QPointF(x, middle - cap), QPointF(x, middle + cap));
    painter.restore();
}

double drawBarLegend(QPainter *painter, const QPointF &at, double width, const QFont &font, const BarSheet &sheet,
                     const QPalette &palette)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height() + 6;
    const double swatch = metrics.height() * 1.5;
    QPointF pen = at;
    for (const BarPart &part : sheet.parts) {
        const QString words = sheet.isRange ? part.word : u"%1 %2"_s.arg(part.word, QLocale().toString(part.count));
        const double entry = swatch + 6 + metrics.horizontalAdvance(words);
        if (pen.x() > at.x() && pen.x() + entry > at.x() + width)
            pen = QPointF(at.x(), pen.y() + line);
        if (painter != nullptr) {
            const QRectF box(pen.x(), pen.y() + 4, swatch, line - 8);
            drawBarPart(*painter, box, part.look, palette);
            if (sheet.isRange && part.look == BarLook::Unknown)
                drawWhiskers(*painter, box, palette);
            painter->setFont(font);
            painter->setPen(palette.color(QPalette::Text));
            painter->drawText(QRectF(pen.x() + swatch + 6, pen.y(), entry, line), Qt::AlignLeft | Qt::AlignVCenter,
                              words);
        }
        pen.rx() += entry + 18;
    }
    return pen.y() + line - at.y();
}

}   // namespace katve
