#include "widgets/province_header.h"
#include "models/mapping_delegate.h"
#include "widgets/text_size.h"
#include "words/vocabulary.h"

#include <QMouseEvent>
#include <QPainter>

namespace katve {

ProvinceHeader::ProvinceHeader(const MappingModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
}

int ProvinceHeader::bandHeight() const
{
    return fontMetrics().height() + 8;
}

QFont ProvinceHeader::stageFont() const
{
    return scaledFont(font(), TextSize::Tiny);
}

int ProvinceHeader::stagesHeight() const
{
    return m_model.stagesInStrip() > 1 ? QFontMetrics(stageFont()).height() + 2 : 0;
}

QSize ProvinceHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), bandHeight() + 2 * fontMetrics().height() + 8 + stagesHeight()};
}

// Above each mark of the strips below, which stage it is of.
void ProvinceHeader::paintStages(QPainter &painter, const QRect &section) const
{
    painter.setFont(stageFont());
    painter.setPen(palette().color(QPalette::Disabled, QPalette::ButtonText));
    const QRectF place = section.adjusted(0, section.height() - stagesHeight() - 2, 0, -2);
    for (std::size_t i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        painter.drawText(stageSlot(place, m_model.stagesInStrip(), stage).adjusted(-4, 0, 4, 0), Qt::AlignCenter,
                         stageShort(stage));
    }
}

// Long names take two lines before they are cut short; the tool tip has them whole.
void ProvinceHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Button));
    const bool isCurrent = selectionModel() != nullptr && selectionModel()->currentIndex().column() == column;
    QFont its = font();
    its.setBold(isCurrent);
    painter->setFont(its);
    painter->setPen(palette().color(QPalette::ButtonText));
    const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QRect place = rect.adjusted(3, bandHeight(), -3, -2 - stagesHeight());
    if (m_model.columnAt(column).municipality) {
        painter->drawText(place, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap | Qt::TextWrapAnywhere, name);
        if (stagesHeight() > 0)
            paintStages(*painter, rect);
    }
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.right(), rect.top() + bandHeight(), rect.right(), rect.bottom());
    painter->restore();
}

void ProvinceHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    for (int first = 0; first < count();) {
        int last = first;
        while (last + 1 < count() && !m_model.isFirstOfProvince(last + 1))
            ++last;
        const int left = sectionViewportPosition(first);
        const int right = sectionViewportPosition(last) + sectionSize(last);
        if (right > 0 && left < viewport()->width()) {
            const QRect band(left, 0, right - left, bandHeight());
            const bool folded = !m_model.columnAt(first).municipality;
            painter.fillRect(band.adjusted(0, 0, -1, -1), palette().color(QPalette::AlternateBase));
            painter.setPen(palette().color(QPalette::WindowText));
            const QString name = (folded ? QStringLiteral("▸ ") : QStringLiteral("▾ ")) + m_model.provinceName(first);
            // The name stays in sight while any of the province's columns is.
            const QRect text = band.intersected(viewport()->rect()).adjusted(4, 0, -4, 0);
            painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(name, Qt::ElideRight, text.width()));
        }
        first = last + 1;
    }
}

void ProvinceHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int column = logicalIndexAt(event->position().toPoint());
    if (column >= 0 && event->position().y() < bandHeight())
        Q_EMIT provinceClicked(column);
    else
        QHeaderView::mouseReleaseEvent(event);
}

}   // namespace katve
