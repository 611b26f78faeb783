#pragma once

#include "charts/bar_sheet.h"

#include <QWidget>

namespace katve {

// What the parts of the bars mean, and how many there are of each.
class BarLegend : public QWidget {
    Q_OBJECT

public:
    explicit BarLegend(QWidget *parent);

    void show(const BarSheet &sheet);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BarSheet m_sheet;
};

}   // namespace katve
