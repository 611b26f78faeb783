#pragma once

#include "charts/bar_sheet.h"

#include <QGraphicsView>

#include <memory>

namespace katve {

class BarChart;

// A chart of bars on the screen: as wide as there is room, scrolled when it is long, its scale always in sight. A click
// on a bar tells which one; the table beside it is for the keyboard.
class BarChartView : public QGraphicsView {
    Q_OBJECT

public:
    explicit BarChartView(QWidget *parent);
    ~BarChartView() override;

    void show(const BarSheet &sheet);
    [[nodiscard]] const BarSheet &sheet() const;
    [[nodiscard]] const BarChart &chart() const { return *m_chart; }
    void choose(const QString &id);                                                 // the bar that the table is at
    [[nodiscard]] QPoint placeOf(int bar, std::optional<std::size_t> part) const;   // in the viewport
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barClicked(const QString &id, std::optional<std::size_t> part);   // a part of it, or its name

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &exposed) override;

private:
    void layOut();
    void remake();
    [[nodiscard]] QString words(const QPoint &at) const;

    BarSheet m_sheet;
    std::unique_ptr<BarChart> m_chart;
};

}   // namespace katve
