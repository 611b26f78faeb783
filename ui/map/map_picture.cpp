#include "map/map_picture.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>

namespace katve {

namespace {

constexpr QSize pictureSize(1280, 800);

void paintPicture(QPainter &painter, const MapSheet &sheet)
{
    const QRectF whole(QPointF(), pictureSize);
    painter.fillRect(whole, Qt::white);
    paintMapSheet(painter, whole.adjusted(28, 24, -28, -24), sheet, pictureLook());
}

}   // namespace

HexLook pictureLook()
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, QColor(0xff1b1f24));
    palette.setColor(QPalette::AlternateBase, QColor(0xffe9edf2));
    palette.setColor(QPalette::Mid, QColor(0xffc3c9d0));
    QFont font(QFontInfo(QApplication::font()).family());   // "Sans Serif" would be written into the picture as it is
    font.setPixelSize(15);
    return {.palette = palette, .font = font};
}

Picture pictureOf(const MapSheet &sheet)
{
    return {.title = sheet.title, .about = sheet.about, .size = pictureSize, .paint = [sheet](QPainter &painter) {
                paintPicture(painter, sheet);
            }};
}

}   // namespace katve
