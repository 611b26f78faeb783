#include "widgets/contact_list.h"
#include "domain/folded_text.h"
#include "widgets/airy_delegate.h"
#include "widgets/first_column.h"
#include "widgets/guarded.h"
#include "widgets/name_adder.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"
#include "workspace/contacts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace katve {

using namespace Qt::Literals::StringLiterals;

ContactList::ContactList(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_filter(new QLineEdit(this))
    , m_overdue(new QCheckBox(tr("Only those to be erased by now"), this))
    , m_tree(new QTreeWidget(this))
    , m_firstColumn(new FirstColumn(*m_tree, 16))
    , m_hint(new TextLabel({}, this))
    , m_count(new TextLabel({}, this))
    , m_newName(new QLineEdit(this))
{
    m_filter->setObjectName(u"contactFilter"_s);
    m_overdue->setObjectName(u"overdueContacts"_s);
    m_tree->setObjectName(u"contacts"_s);
    m_hint->setObjectName(u"contactHint"_s);
    m_count->setObjectName(u"contactCount"_s);
    m_newName->setObjectName(u"newContact"_s);
    layOut();
    const auto refresh = [this] {
        guarded(this, [this] { reload(); });
        Q_EMIT chosen();
    };
    connect(m_filter, &QLineEdit::textChanged, this, refresh);
    connect(m_overdue, &QCheckBox::toggled, this, refresh);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ContactList::chosen);
    connect(m_filter, &QLineEdit::returnPressed, m_tree, [this] { m_tree->setFocus(); });
}

void ContactList::layOut()
{
    m_filter->setPlaceholderText(tr("Find by name, role, workplace or area"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Contact people"));
    m_tree->setHeaderLabels({tr("Name"), tr("Role")});
    new TableCopy(*m_tree);
    m_tree->setItemDelegate(new AiryDelegate(m_tree));
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, m_overdue, m_tree, m_hint, m_count, madeAdder()})
        column->addWidget(widget, widget == m_tree || widget == m_hint ? 1 : 0);
}

QWidget *ContactList::madeAdder()
{
    return madeNameAdder(
        *m_newName,
        {.placeholder = tr("Name of a new contact person"),
         .button = tr("Add"),
         .buttonName = tr("Add the contact person")},
        [this](const QString &name) { Q_EMIT additionWanted(name); }, this);
}

bool ContactList::matches(const ContactPerson &contact) const
{
    if (m_overdue->isChecked() && !contact.isOverdue(QDate::currentDate()))
        return false;
    QStringList parts{contact.name, contact.role, workplaceOf(m_workspace.names(), contact)};
    for (const AreaRef &area : contact.areas)
        parts.append(m_workspace.names().area(area));
    return holdsAllWords(folded(parts.join(u' ')), m_filter->text());
}

void ContactList::add(const ContactPerson &contact)
{
    ++m_shown;
    const QString workplace = workplaceOf(m_workspace.names(), contact);
    QStringList about{contact.role, workplace};
    about.removeAll(QString());
    auto *item = new QTreeWidgetItem(m_tree, {contact.name, about.join(u", "_s)});
    item->setData(0, Qt::UserRole, contact.id);
    item->setToolTip(1, about.join(u", "_s));
    item->setToolTip(0, contact.name);
}

void ContactList::reload()
{
    const QString before = current();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_shown = 0;
    const std::vector<ContactPerson> all = allContacts(m_workspace);
    for (const ContactPerson &contact : all) {
        if (matches(contact))
            add(contact);
    }
    m_firstColumn->fit();
    select(before);
    if (m_tree->currentItem() == nullptr)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    showCount(static_cast<int>(all.size()));
}

void ContactList::showCount(int all)
{
    m_count->setText(tr("%L1 of %L2 contact people", "shown, all").arg(m_shown).arg(all));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_filter, m_overdue})
        widget->setVisible(all > 0);
    m_hint->setVisible(m_shown == 0);
    m_tree->setVisible(m_shown > 0);
    m_hint->setText(all == 0
                        ? tr("No contact person is known yet. Write a name below: whom one may call at work about the "
                             "services of a municipality or a provider.")
                        : tr("Nobody is left by what is chosen above. Clear the search, or take the tick away."));
}

QString ContactList::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item == nullptr ? QString() : item->data(0, Qt::UserRole).toString();
}

void ContactList::select(const QString &contact)
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        if (m_tree->topLevelItem(row)->data(0, Qt::UserRole).toString() == contact)
            m_tree->setCurrentItem(m_tree->topLevelItem(row));
    }
}

void ContactList::setCurrent(const QString &contact)
{
    select(contact);
    if (current() != contact) {
        const QSignalBlocker filter(m_filter);
        const QSignalBlocker overdue(m_overdue);
        m_filter->clear();
        m_overdue->setChecked(false);
        reload();
        select(contact);
    }
    m_newName->clear();
    m_tree->scrollToItem(m_tree->currentItem());
}

}   // namespace katve
