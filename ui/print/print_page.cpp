#include "print/print_page.h"
#include "print/print_marks.h"

#include <QPainter>

namespace katve {

namespace {

void paintText(QPainter &painter, const PrintText &text, const PrintFonts &fonts)
{
    painter.setFont(fonts.font(text.style));
    painter.setPen(text.colour);
    if (!text.isUpright) {
        painter.drawText(text.at, text.text);
        return;
    }
    painter.save();
    painter.translate(text.at);
    painter.rotate(-90);
    painter.drawText(QPointF(0, 0), text.text);
    painter.restore();
}

}   // namespace

QSizeF PrintPage::size() const
{
    constexpr double shorter = points(595);
    constexpr double longer = points(842);
    return isLandscape ? QSizeF(longer, shorter) : QSizeF(shorter, longer);
}

QRectF placeOf(const PrintText &text, const PrintFonts &fonts)
{
    const double ascent = fonts.ascent(text.style);
    const double height = ascent + fonts.descent(text.style);
    return text.isUpright ? QRectF(text.at.x() - ascent, text.at.y() - text.width, height, text.width)
                          : QRectF(text.at.x(), text.at.y() - ascent, text.width, height);
}

void paintPage(QPainter &painter, const PrintPage &page, const PrintFonts &fonts)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PrintBox &box : page.boxes) {
        if (box.status)
            paintFill(painter, box.place, *box.status);
        else
            painter.fillRect(box.place, box.fill);
    }
    for (const PrintLine &line : page.lines) {
        painter.setPen(QPen(line.colour, line.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line.line);
    }
    paintMarks(painter, page.marks, fonts);
    for (const PrintText &text : page.texts)
        paintText(painter, text, fonts);
}

}   // namespace katve
