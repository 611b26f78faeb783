#include "widgets/mark_pictures.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace katve {

namespace {

// Lines are as thick as the mark is large, and half of a line lies outside.
[[nodiscard]] double marginOf(double size)
{
    return 1 + size / 16;
}

[[nodiscard]] QPixmap pictureOf(int side, double size, double pixelRatio, const QFont &font, Status status,
                                const QPalette &palette, MarkStyle style)
{
    QPixmap picture(side, side);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(font);
    const double whole = side / pixelRatio;
    const double margin = marginOf(size);
    drawMark(painter, QRectF(0, 0, whole, whole).adjusted(margin, margin, -margin, -margin), status, palette, style);
    return picture;
}

}   // namespace

void MarkPictures::draw(QPainter &painter, const QRectF &place, Status status, const QPalette &palette, MarkStyle style)
{
    const double pixelRatio = painter.device()->devicePixelRatioF();
    if (palette.cacheKey() != m_palette || pixelRatio != m_pixelRatio) {
        m_pictures.clear();
        m_palette = palette.cacheKey();
        m_pixelRatio = pixelRatio;
    }
    const double size = std::min(place.width(), place.height());
    const int side = static_cast<int>(std::lround((size + 2 * marginOf(size)) * pixelRatio));
    QPixmap &picture = m_pictures[{side, status, style}];
    if (picture.isNull())
        picture = pictureOf(side, size, pixelRatio, painter.font(), status, palette, style);
    const QPointF corner = place.center() - QPointF(side, side) / (2 * pixelRatio);
    painter.drawPixmap(QPointF(std::round(corner.x() * pixelRatio), std::round(corner.y() * pixelRatio)) / pixelRatio,
                       picture);
}

}   // namespace katve
