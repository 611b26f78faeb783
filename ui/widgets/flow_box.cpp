#include "widgets/flow_box.h"
#include "widgets/flow_layout.h"

#include <QEvent>

namespace katve {

FlowBox::FlowBox(QWidget *parent, int gap, int lineGap) : QWidget(parent), m_flow(new FlowLayout(this, gap, lineGap))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
}

void FlowBox::add(QWidget *widget)
{
    m_flow->addWidget(widget);
}

void FlowBox::clear()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();   // it may be the one that was just pressed
        delete item;
    }
}

bool FlowBox::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        const int height = m_flow->heightForWidth(width());
        if (height != minimumHeight())
            setMinimumHeight(height);
    }
    return done;
}

}   // namespace katve
