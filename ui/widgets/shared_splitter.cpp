#include "widgets/shared_splitter.h"

#include <QResizeEvent>

#include <utility>

namespace katve {

SharedSplitter::SharedSplitter(QList<int> shares, QWidget *parent) : QSplitter(parent), m_shares(std::move(shares))
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_shares.clear(); });
}

void SharedSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    share();
}

// It may have got its size while it was hidden.
void SharedSplitter::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    share();
}

void SharedSplitter::share()
{
    QList<int> sizes = m_shares;
    for (int i = 0; i < sizes.size(); ++i) {
        setStretchFactor(i, sizes[i]);   // once the user has moved the handle
        sizes[i] = sizes[i] * width() / 100;
    }
    if (!sizes.isEmpty())
        setSizes(sizes);
}

}   // namespace katve
