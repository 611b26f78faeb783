#include "map/map_picture.h"
#include "store/files.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QSvgGenerator>

namespace katve {

namespace {

constexpr QSize pictureSize(1280, 800);
constexpr double imageScale = 2;

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

QImage mapImage(const MapSheet &sheet)
{
    QImage image(pictureSize * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    QPainter painter(&image);
    paintPicture(painter, sheet);
    return image;
}

void saveMapPicture(const MapSheet &sheet, const QString &path)
{
    writeWhole(path, [&](QIODevice &device) {
        if (!path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
            mapImage(sheet).save(&device, "PNG");
            return;
        }
        QSvgGenerator svg;
        svg.setOutputDevice(&device);
        svg.setResolution(96);   // its own 72 would make the letters a quarter smaller than their places
        svg.setSize(pictureSize);
        svg.setViewBox(QRect(QPoint(), pictureSize));
        svg.setTitle(sheet.title.toHtmlEscaped());   // Qt writes it as it stands
        QPainter painter(&svg);
        paintPicture(painter, sheet);
    });
}

}   // namespace katve
