#include "widgets/service_header.h"
#include "models/mapping_model.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace katve {

namespace {

// On as many lines as there is height for, broken between words; the last one says when there is more.
[[nodiscard]] QString fitted(const QString &name, const QFontMetrics &font, const QSize &place)
{
    const int lines = std::max(1, place.height() / font.lineSpacing());
    QStringList done;
    QStringList words = name.split(QLatin1Char(' '));
    while (done.size() + 1 < lines && !words.isEmpty()) {
        QString line = words.takeFirst();
        while (!words.isEmpty() && font.horizontalAdvance(line + QLatin1Char(' ') + words.first()) <= place.width())
            line += QLatin1Char(' ') + words.takeFirst();
        done.append(font.elidedText(line, Qt::ElideRight, place.width()));
    }
    if (!words.isEmpty())
        done.append(font.elidedText(words.join(QLatin1Char(' ')), Qt::ElideRight, place.width()));
    return done.join(QLatin1Char('\n'));
}

}   // namespace

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
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, fitted(name, painter->fontMetrics(), place.size()));
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
