#include "widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace katve {

FlowLayout::FlowLayout(QWidget *parent, int gap, int lineGap) : QLayout(parent), m_gap(gap), m_lineGap(lineGap) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        width += item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return {width - m_gap + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    layOut(place, true);
}

int FlowLayout::layOut(const QRect &place, bool move) const
{
    const QRect inner = place.marginsRemoved(contentsMargins());
    int top = inner.top();
    int first = 0;
    while (first < count()) {
        int width = 0;
        int height = 0;
        int end = first;
        for (; end < count(); ++end) {
            const QSize size = m_items[end]->sizeHint();
            const int more = size.width() + (width > 0 && !m_items[end]->isEmpty() ? m_gap : 0);
            if (end > first && width + more > inner.width())
                break;
            width += more;
            height = std::max(height, size.height());
        }
        if (move)
            placeLine(first, end, {inner.left(), top}, height, inner.width() - width);
        top += height + (end < count() ? m_lineGap : 0);
        first = end;
    }
    return top - place.top() + contentsMargins().bottom();
}

// The room left over goes to the last of the line that wants it.
void FlowLayout::placeLine(int first, int end, QPoint at, int height, int room) const
{
    const auto wantsRoom = [](const QLayoutItem *item) {
        return !item->isEmpty() && item->expandingDirections().testFlag(Qt::Horizontal);
    };
    int growing = end - 1;
    while (growing >= first && !wantsRoom(m_items[growing]))
        --growing;
    for (int i = first; i < end; ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())   // hidden: it leaves no gap
            continue;
        const int width = item->sizeHint().width() + (i == growing ? room : 0);
        item->setGeometry(
            QRect(at.x(), at.y() + (height - item->sizeHint().height()) / 2, width, item->sizeHint().height()));
        at.rx() += width + m_gap;
    }
}

}   // namespace katve
