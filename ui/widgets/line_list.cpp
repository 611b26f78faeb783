#include "widgets/line_list.h"
#include "widgets/airy_delegate.h"
#include "widgets/table_copy.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace katve {

namespace {

constexpr int municipalityRole = Qt::UserRole;
constexpr int serviceRole = Qt::UserRole + 1;
constexpr int providerRole = Qt::UserRole + 2;
constexpr int offeringRole = Qt::UserRole + 3;

[[nodiscard]] int rowsShown(const QTreeWidgetItem *under)
{
    int rows = 0;
    for (int i = 0; i < under->childCount(); ++i)
        rows += 1 + (under->child(i)->isExpanded() ? rowsShown(under->child(i)) : 0);
    return rows;
}

}   // namespace

LineList::LineList(const QString &name, const QStringList &headings, QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(name);
    setItemDelegate(new AiryDelegate(this, {12, 8}));
    setHeaderLabels(headings);
    new TableCopy(*this);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < headings.size(); ++column)
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QTreeWidget::itemClicked, this, &LineList::choose);
    for (auto signal : {&QTreeWidget::itemExpanded, &QTreeWidget::itemCollapsed})
        connect(this, signal, this, [this] { updateGeometry(); });
}

void LineList::show(const std::vector<Line> &lines)
{
    clear();
    bool hasParts = false;
    for (const Line &line : lines) {
        add(invisibleRootItem(), line);
        hasParts = hasParts || !line.lines.empty();
    }
    setRootIsDecorated(hasParts);
    updateGeometry();
}

void LineList::add(QTreeWidgetItem *under, const Line &line)
{
    auto *item = new QTreeWidgetItem(under, line.texts);
    item->setData(0, municipalityRole, line.municipality);
    item->setData(0, serviceRole, line.service);
    item->setData(0, providerRole, line.provider);
    item->setData(0, offeringRole, line.offering);
    item->setToolTip(0, line.texts.value(0));
    for (int column = 1; column < line.texts.size(); ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    for (const Line &part : line.lines)
        add(item, part);
}

QSize LineList::sizeHint() const
{
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : 0;
    const int head = isHeaderHidden() ? 0 : header()->sizeHint().height();
    return {fontMetrics().averageCharWidth() * 40, head + row * rowsShown(invisibleRootItem()) + 2 * frameWidth()};
}

void LineList::choose(const QTreeWidgetItem *item)
{
    if (item == nullptr)
        return;
    const QString municipality = item->data(0, municipalityRole).toString();
    const QString provider = item->data(0, providerRole).toString();
    if (!provider.isEmpty())
        Q_EMIT offeringChosen(provider, item->data(0, offeringRole).toString());
    else if (!municipality.isEmpty())
        Q_EMIT chosen(municipality, item->data(0, serviceRole).toString());
    else if (item->childCount() > 0)
        setExpanded(indexFromItem(item), !item->isExpanded());
}

void LineList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

void LineList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}   // namespace katve
