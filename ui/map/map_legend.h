#pragma once

#include "map/map_facts.h"

#include <QWidget>

namespace katve {

// The legend beside the map: hexagon, word and number.
class MapLegend : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent);

    void show(const std::vector<LegendLine> &lines);
    [[nodiscard]] const std::vector<LegendLine> &lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {leastWidth(), sizeHint().height()}; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int leastWidth() const;

    std::vector<LegendLine> m_lines;
};

}   // namespace katve
