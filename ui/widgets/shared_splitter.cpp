#include "widgets/shared_splitter.h"

#include <QResizeEvent>

#include <utility>

namespace katve {

SharedSplitter::SharedSplitter(QList<int> shares, QWidget *parent) : QSplitter(parent), m_shares(std::move(shares))
{
    setChildrenCollapsible(false);
}

void SharedSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (m_shares.isEmpty() || !isVisible())
        return;
    QList<int> sizes = std::exchange(m_shares, {});
    for (int i = 0; i < sizes.size(); ++i)
        setStretchFactor(i, sizes[i]);
    for (int &size : sizes)
        size = size * width() / 100;
    setSizes(sizes);
}

}   // namespace katve
