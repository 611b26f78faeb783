#include "widgets/service_header.h"
#include "models/mapping_model.h"

#include <QMouseEvent>
#include <QPainter>

namespace katve {

ServiceHeader::ServiceHeader(const MappingModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
}

QSize ServiceHeader::sizeHint() const
{
    constexpr int characters = 36;
    return {fontMetrics().averageCharWidth() * characters, QHeaderView::sizeHint().height()};
}

void ServiceHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    painter->save();
    const MappingModel::Row &its = m_model.rowAt(row);
    const bool isCurrent = selectionModel() != nullptr && selectionModel()->currentIndex().row() == row;
    QFont text = font();
    text.setBold(!its.service || isCurrent);
    painter->setFont(text);
    painter->fillRect(rect, palette().color(its.service ? QPalette::Button : QPalette::AlternateBase));
    painter->setPen(palette().color(QPalette::ButtonText));
    QString name = m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    if (!its.service)
        name.prepend(m_model.isFolded(its) ? QStringLiteral("▸ ") : QStringLiteral("▾ "));
    const QRect place = rect.adjusted(its.service ? 16 : 6, 0, -6, 0);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, place.width()));
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

void ServiceHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row >= 0 && !m_model.rowAt(row).service)
        Q_EMIT groupClicked(row);
    else
        QHeaderView::mouseReleaseEvent(event);
}

}   // namespace katve
