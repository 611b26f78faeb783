#pragma once

#include "analysis/sums.h"

#include <QDate>
#include <QWidget>

namespace katve {

// The shares of the statuses as one bar, with a key of words and counts below it.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent);

    void show(const Sums &sums, QDate areasOn);   // the day tells what its regions are called
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {entryWidth(), barHeight}; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int barHeight = 22;

    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QString entry(Status status) const;
    [[nodiscard]] int entryWidth() const;
    [[nodiscard]] int columnsIn(int width) const;

    Sums m_sums;
    QDate m_areasOn;
};

}   // namespace katve
