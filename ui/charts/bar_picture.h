#pragma once

#include "charts/bar_sheet.h"
#include "widgets/picture_file.h"

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

private:
    [[nodiscard]] double paintHead(QPainter *painter);   // both give the height they take; no painter: only measured
    [[nodiscard]] double paintNotes(QPainter *painter, double top);

    BarSheet m_sheet;
    std::unique_ptr<BarChart> m_chart;
    QSizeF m_chartSize;
    QSize m_size;
};

[[nodiscard]] Picture pictureOf(const BarSheet &sheet);

}   // namespace katve
