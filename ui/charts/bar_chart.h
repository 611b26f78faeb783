#pragma once

#include "charts/bar_sheet.h"

#include <QFont>
#include <QGraphicsScene>
#include <QPalette>

class QChart;
class QValueAxis;

namespace katve {

// A sheet as a Qt chart. The bars and their scale are Qt's; names in full, figures, shapes of the parts and whiskers are
// drawn over it, as Qt Charts would cut the names, and know neither hatching nor figures at the end of a bar.
class BarChart {
public:
    struct Hit {
        int bar = 0;
        std::optional<std::size_t> part{};   // none: the name, or beside the bar
    };

    // Between names, bars and figures, and at the edges.
    [[nodiscard]] static constexpr double gap() { return 10; }

    BarChart(BarSheet sheet, const QPalette &palette, const QFont &font);
    ~BarChart();
    BarChart(const BarChart &) = delete;
    BarChart &operator=(const BarChart &) = delete;

    [[nodiscard]] const BarSheet &sheet() const { return m_sheet; }
    [[nodiscard]] QGraphicsScene &scene() { return m_scene; }
    // As tall as its bars need; a few of them spread over the height there is.
    [[nodiscard]] QSizeF layOut(double width, double height = 0);
    [[nodiscard]] double neededWidth() const;   // narrower than this nothing can be read
    [[nodiscard]] std::optional<Hit> hit(const QPointF &at) const;
    [[nodiscard]] QRectF rowPlace(int bar) const;
    [[nodiscard]] QRectF partPlace(int bar, std::size_t part) const;   // empty: there is none of it
    void choose(int bar);                                              // -1: none
    // The scale and the headings of the figures, for a view that keeps them in sight.
    void drawStandingHeader(QPainter &painter, double top) const;
    [[nodiscard]] double headerHeight() const;

private:
    class Layer;

    void addSeries();
    void addAxes(const QStringList &ids);
    [[nodiscard]] double tickStep() const;
    void measureNames(double width);
    void measureRows(double height);
    void measureEnds();
    [[nodiscard]] double lengthOf(int bar, std::size_t part) const;   // on the scale
    [[nodiscard]] double startOf(int bar, std::size_t part) const;
    [[nodiscard]] double xOf(double value) const { return m_plot.left() + value / m_scaleEnd * m_plot.width(); }
    [[nodiscard]] QRectF barPlace(int bar) const;
    void drawHeader(QPainter &painter, double top) const;
    void drawTickLabels(QPainter &painter, const QRectF &place) const;
    void drawGround(QPainter &painter) const;
    void drawRow(QPainter &painter, int bar) const;
    void drawParts(QPainter &painter, int bar) const;
    void drawRange(QPainter &painter, int bar) const;
    void drawEnds(QPainter &painter, int bar) const;
    void drawName(QPainter &painter, int bar) const;
    [[nodiscard]] QString numberOn(int bar, std::size_t part) const;

    BarSheet m_sheet;
    QPalette m_palette;
    QFont m_font;
    QFont m_bold;
    QFont m_small;
    QGraphicsScene m_scene;
    QChart *m_chart;   // the scene's
    QValueAxis *m_scale = nullptr;
    Layer *m_ground;    // the scene's; below the bars
    Layer *m_overlay;   // and above them
    double m_scaleEnd = 100;
    double m_nameWidth = 0;
    std::vector<double> m_endWidths;
    double m_rowHeight = 0;
    double m_thickness = 0;   // of a bar
    QRectF m_plot;
    QSizeF m_size;
    int m_chosen = -1;
};

}   // namespace katve
