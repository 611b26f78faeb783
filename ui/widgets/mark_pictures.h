#pragma once

#include "widgets/marks.h"

#include <QPixmap>

#include <map>
#include <tuple>

namespace katve {

// Marks drawn once and then copied: a grid has them by the thousand on the screen, and drawing each with smooth edges would
// take longer than a frame.
class MarkPictures {
public:
    // As `drawMark`, but at whole pixels.
    void draw(QPainter &painter, const QRectF &place, Status status, const QPalette &palette, MarkStyle style);

private:
    using Key = std::tuple<int, Status, MarkStyle>;   // the first is the side in pixels of the device

    std::map<Key, QPixmap> m_pictures;
    qint64 m_palette = 0;
    double m_pixelRatio = 0;
};

}   // namespace katve
