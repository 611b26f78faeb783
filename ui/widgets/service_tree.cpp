#include "widgets/service_tree.h"
#include "domain/folded_text.h"
#include "widgets/airy_delegate.h"
#include "widgets/first_column.h"
#include "widgets/table_copy.h"
#include "words/offering_words.h"
#include "words/vocabulary.h"
#include "workspace/catalogue_edits.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameInCharacters = 44;
constexpr int keyRole = Qt::UserRole;
constexpr int groupRole = Qt::UserRole + 1;

[[nodiscard]] QString validityText(const ServiceType &type)
{
    const auto day = [](QDate date) { return date.isNull() ? QString() : date.toString(u"d.M.yyyy"_s); };
    return type.validFrom.isNull() && type.validTo.isNull() ? QString()
                                                            : day(type.validFrom) + u"–"_s + day(type.validTo);
}

}   // namespace

ServiceTree::ServiceTree(Workspace &workspace, QWidget *parent)
    : QTreeWidget(parent)
    , m_workspace(workspace)
    , m_firstColumn(new FirstColumn(*this, nameInCharacters))
{
    setObjectName(u"catalogue"_s);
    setAccessibleName(tr("Service types"));
    setHeaderLabels({tr("Service type"), tr("Stages"), tr("In force"), tr("Statutory"), tr("Sector"), tr("Level")});
    new TableCopy(*this);
    setItemDelegate(new AiryDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT chosen(current()); });
    // Queued: what follows fills the tree anew, and the item must not go while it is being ticked.
    connect(this, &QTreeWidget::itemChanged, this, &ServiceTree::tellSwitched, Qt::QueuedConnection);
}

bool ServiceTree::isInScope(const ServiceType &type) const
{
    const Scope &scope = m_workspace.scope();
    return (!scope.stage || type.stages.contains(*scope.stage))
        && (scope.theme.isEmpty() || type.themes.contains(scope.theme))
        && (!scope.sector || type.sector == scope.sector)
        && holdsAllWords(folded(m_workspace.names().service(type.key)), scope.search);
}

bool ServiceTree::isShown(const ServiceType &type, Shown shown) const
{
    if (!isInScope(type))
        return false;
    const QDate day = m_workspace.hasRound() ? m_workspace.round().asOf : QDate::currentDate();
    switch (shown) {
    case Shown::OfRoundDay: return m_inRound.contains(type.key) || holdsOn(type.validFrom, type.validTo, day);
    case Shown::OfRound: return m_inRound.contains(type.key);
    case Shown::All: break;
    }
    return true;
}

QTreeWidgetItem *ServiceTree::groupItem(const QString &group)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, groupRole).toString() == group)
            return topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(this, {m_workspace.names().group(group)});
    item->setData(0, groupRole, group);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    return item;
}

void ServiceTree::addType(const ServiceType &type)
{
    const QDate day = m_workspace.hasRound() ? m_workspace.round().areasOn() : QDate::currentDate();
    const QString statutory = !type.statutory ? QString()
        : *type.statutory                     ? tr("yes", "statutory")
                                              : tr("no", "statutory");
    QString name = m_workspace.names().service(type.key);
    if (isLocalKey(type.key))
        name = tr("%1 (our own)", "a local service type").arg(name);
    auto *item = new QTreeWidgetItem(groupItem(type.group),
                                     {name, stagesText(type.stages), validityText(type), statutory,
                                      type.sector ? sectorWord(*type.sector) : QString(),
                                      type.level ? levelWord(*type.level, day) : QString()});
    item->setData(0, keyRole, type.key);
    item->setData(0, groupRole, type.group);
    item->setToolTip(0, name);
    if (m_workspace.hasRound())
        item->setCheckState(0, m_inRound.contains(type.key) ? Qt::Checked : Qt::Unchecked);
    ++m_count;
}

void ServiceTree::reload(Shown shown)
{
    const QString before = current();
    const QSignalBlocker quiet(this);
    clear();
    m_count = 0;
    m_inRound.clear();
    if (m_workspace.hasRound()) {
        const QStringList keys = typesOfRound(m_workspace);
        m_inRound = QSet<QString>(keys.begin(), keys.end());
    }
    std::vector<ServiceType> types;
    m_workspace.session().stores().of<ServiceType>().forEach([&](const auto &stored) {
        if (isShown(stored.row, shown))
            types.push_back(stored.row);
    });
    const Names &names = m_workspace.names();
    std::ranges::sort(types, [&](const ServiceType &a, const ServiceType &b) {
        const auto placeOfA = std::pair(names.orderOfGroup(a.group), a.group);
        const auto placeOfB = std::pair(names.orderOfGroup(b.group), b.group);
        return placeOfA == placeOfB ? names.comesBefore(names.service(a.key), names.service(b.key))
                                    : placeOfA < placeOfB;
    });
    for (const ServiceType &type : types)
        addType(type);
    tickGroups();
    expandAll();
    m_firstColumn->fit();
    setCurrent(before);
}

void ServiceTree::tickGroups()
{
    for (int i = 0; m_workspace.hasRound() && i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = topLevelItem(i);
        int ticked = 0;
        for (int row = 0; row < group->childCount(); ++row)
            ticked += group->child(row)->checkState(0) == Qt::Checked ? 1 : 0;
        group->setCheckState(0,
                             ticked == 0                         ? Qt::Unchecked
                                 : ticked == group->childCount() ? Qt::Checked
                                                                 : Qt::PartiallyChecked);
        group->setText(1, tr("%1 of %2", "ticked, all").arg(ticked).arg(group->childCount()));
    }
}

void ServiceTree::tellSwitched(QTreeWidgetItem *item)
{
    const bool on = item->checkState(0) == Qt::Checked;
    QStringList keys;
    if (item->parent() != nullptr) {
        keys.append(item->data(0, keyRole).toString());
    } else {
        for (int row = 0; row < item->childCount(); ++row)
            keys.append(item->child(row)->data(0, keyRole).toString());
    }
    Q_EMIT switched(keys, on);
}

QString ServiceTree::current() const
{
    return currentItem() == nullptr ? QString() : currentItem()->data(0, keyRole).toString();
}

QString ServiceTree::currentGroup() const
{
    return currentItem() == nullptr ? QString() : currentItem()->data(0, groupRole).toString();
}

void ServiceTree::setCurrent(const QString &service)
{
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        if (!service.isEmpty() && (*item)->data(0, keyRole).toString() == service) {
            setCurrentItem(*item);
            return;
        }
    }
    if (currentItem() == nullptr && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0)->child(0));
}

}   // namespace katve
