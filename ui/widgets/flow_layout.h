#pragma once

#include <QLayout>

namespace katve {

// Puts its widgets side by side and goes on to another line where they do not fit, as large text makes them do.
class FlowLayout : public QLayout {
public:
    FlowLayout(QWidget *parent, int gap, int lineGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return layOut(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    // The height that is needed; moves the items as well when asked to.
    int layOut(const QRect &place, bool move) const;
    void placeLine(int first, int end, QPoint at, int height, int room) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_lineGap;
};

}   // namespace katve
