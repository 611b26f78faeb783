#pragma once

#include "charts/bar_sheet.h"

#include <QImage>
#include <QPalette>

#include <memory>

class QPainter;

namespace katve {

class BarChart;

// A sheet as a picture that stands by itself: its title, what it is of, what its parts mean, the bars, and what the
// reader must know. On white, whatever the screen is like.
class BarPicture {
public:
    explicit BarPicture(const BarSheet &sheet);
    ~BarPicture();
    BarPicture(const BarPicture &) = delete;
    BarPicture &operator=(const BarPicture &) = delete;

    [[nodiscard]] QSize size() const { return m_size; }
    void paint(QPainter &painter);
    [[nodiscard]] QImage image();

private:
    [[nodiscard]] double paintHead(QPainter *painter);   // both give the height they take; no painter: only measured
    [[nodiscard]] double paintNotes(QPainter *painter, double top);

    const BarSheet &m_sheet;
    std::unique_ptr<BarChart> m_chart;
    QSizeF m_chartSize;
    QSize m_size;
};

enum class PictureFormat { Svg, Png };
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString &pathOrFormat);   // by its ending

// Throws StoreError.
void writePicture(const QString &path, PictureFormat format, const BarSheet &sheet);

}   // namespace katve
