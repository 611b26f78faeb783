#include "widgets/provider_list.h"
#include "domain/folded_text.h"
#include "widgets/airy_delegate.h"
#include "widgets/code_box.h"
#include "widgets/first_column.h"
#include "widgets/guarded.h"
#include "widgets/name_adder.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"
#include "words/vocabulary.h"
#include "workspace/provider_scope.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

}   // namespace

ProviderList::ProviderList(Workspace &workspace, const ProviderBook &book, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_filter(new QLineEdit(this))
    , m_sector(new QComboBox(this))
    , m_all(new QCheckBox(tr("Also those outside the area above"), this))
    , m_tree(new QTreeWidget(this))
    , m_firstColumn(new FirstColumn(*m_tree, 20))
    , m_hint(new TextLabel({}, this))
    , m_count(new TextLabel({}, this))
    , m_newName(new QLineEdit(this))
{
    m_filter->setObjectName(u"providerFilter"_s);
    m_sector->setObjectName(u"providerSector"_s);
    m_all->setObjectName(u"allProviders"_s);
    m_tree->setObjectName(u"providers"_s);
    m_count->setObjectName(u"providerCount"_s);
    m_hint->setObjectName(u"providerHint"_s);
    m_newName->setObjectName(u"newProvider"_s);
    layOut();
    const auto refresh = [this] {
        guarded(this, [this] { reload(); });
        Q_EMIT chosen(current());
    };
    connect(m_filter, &QLineEdit::textChanged, this, refresh);
    connect(m_sector, &QComboBox::activated, this, refresh);
    connect(m_all, &QCheckBox::toggled, this, refresh);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT chosen(current()); });
    connect(m_filter, &QLineEdit::returnPressed, m_tree, [this] { m_tree->setFocus(); });
}

void ProviderList::layOut()
{
    m_filter->setPlaceholderText(tr("Find a provider, a place or a service"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    fillCodes<Sector>(*m_sector, tr("Every sector"), sectorWord);
    m_sector->setAccessibleName(tr("Sector of the provider"));
    allowNarrow(*m_sector);
    m_tree->setAccessibleName(tr("Providers"));
    m_tree->setHeaderLabels({tr("Provider"), tr("Services")});
    new TableCopy(*m_tree);
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setItemDelegate(new AiryDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(6);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_filter, m_sector, m_all, m_tree, m_hint, m_count, madeAdder()})
        column->addWidget(widget, widget == m_tree ? 1 : 0);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->setStretchFactor(m_hint, 1);
}

QWidget *ProviderList::madeAdder()
{
    return madeNameAdder(
        *m_newName,
        {.placeholder = tr("Name of a new provider"), .button = tr("Add"), .buttonName = tr("Add the provider")},
        [this](const QString &name) { Q_EMIT additionWanted(name); }, this);
}

const QString &ProviderList::soughtIn(const Provider &provider) const
{
    QString &text = m_sought[provider.id];
    if (!text.isEmpty())
        return text;
    QStringList parts{provider.name, provider.kinds.join(u' '), provider.note};
    if (!provider.municipality.isEmpty())
        parts.append(m_workspace.names().municipality(provider.municipality));
    for (const Offering *offering : m_book.offeringsOf(provider.id))
        parts.append(m_workspace.names().service(offering->service));
    text = folded(parts.join(u' '));
    return text;
}

bool ProviderList::matches(const Provider &provider) const
{
    const std::optional<Sector> sector = chosenCode<Sector>(*m_sector);
    const bool isSought = m_filter->text().trimmed().isEmpty() || holdsAllWords(soughtIn(provider), m_filter->text());
    return isSought && (!sector || provider.sector == sector);
}

// A unit below its organisation need not say its organisation's name again.
QString ProviderList::nameInTree(const Provider &provider) const
{
    const Provider *whole = m_book.provider(provider.organisation);
    const QString beginning = whole == nullptr ? QString() : whole->name + u", "_s;
    return !beginning.isEmpty() && provider.name.startsWith(beginning) && provider.name != beginning
        ? provider.name.mid(beginning.size())
        : provider.name;
}

QTreeWidgetItem *ProviderList::addItem(QTreeWidgetItem *under, const Provider &provider)
{
    ++m_shown;
    auto gives = m_book.offeringsOf(provider.id).size();
    for (const Provider *unit : m_book.unitsOf(provider.id))
        gives += m_book.offeringsOf(unit->id).size();
    auto *item = new QTreeWidgetItem(under, {nameInTree(provider), gives == 0 ? QString() : QLocale().toString(gives)});
    item->setData(0, idRole, provider.id);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    QStringList about{provider.name};
    if (provider.sector)
        about.append(sectorWord(*provider.sector));
    if (!provider.municipality.isEmpty())
        about.append(m_workspace.names().municipality(provider.municipality));
    item->setToolTip(0, about.join(u", "_s));
    item->setData(0, Qt::AccessibleTextRole,
                  tr("%1: %n service(s)", nullptr, static_cast<int>(gives)).arg(about.join(u", "_s)));
    return item;
}

// An organisation is also shown for a unit that was sought, and all its units with one that was sought itself.
void ProviderList::addOrganisation(const Provider &organisation, const ProviderScope &scope)
{
    const auto isIn = [&](const Provider &provider) { return m_all->isChecked() || scope.holds(provider); };
    const bool isSought = matches(organisation);
    std::vector<const Provider *> units;
    for (const Provider *unit : m_book.unitsOf(organisation.id)) {
        const bool unitIsSought = matches(*unit) || (isSought && !chosenCode<Sector>(*m_sector));
        if (unitIsSought && isIn(*unit))
            units.push_back(unit);
    }
    if (units.empty() && !(isSought && isIn(organisation)))
        return;
    std::ranges::sort(units, [this](const Provider *a, const Provider *b) {
        return m_workspace.names().comesBefore(a->name, b->name);
    });
    QTreeWidgetItem *item = addItem(m_tree->invisibleRootItem(), organisation);
    for (const Provider *unit : units)
        addItem(item, *unit);
}

void ProviderList::reload()
{
    const QString before = current();
    const QSignalBlocker quiet(m_tree);
    m_sought.clear();
    m_tree->clear();
    m_shown = 0;
    const ProviderScope scope(m_workspace, m_book);
    std::vector<const Provider *> organisations;
    for (const auto &[id, provider] : m_book.providers()) {
        if (m_book.organisationOf(id) == id)
            organisations.push_back(&provider);
    }
    std::ranges::sort(organisations, [this](const Provider *a, const Provider *b) {
        return m_workspace.names().comesBefore(a->name, b->name);
    });
    for (const Provider *organisation : organisations)
        addOrganisation(*organisation, scope);
    m_tree->expandAll();
    m_firstColumn->fit();
    selectOrFirst(before);
    showCount();
}

void ProviderList::showCount()
{
    const auto all = static_cast<int>(m_book.providers().size());
    m_count->setText(tr("%L1 of %L2 providers", "shown, all").arg(m_shown).arg(all));
    m_count->setVisible(all > 0);
    m_hint->setVisible(m_shown == 0);
    m_tree->setVisible(m_shown > 0);
    m_hint->setText(all == 0
                        ? tr("No provider is known yet. Write a name below, or add one from a cell of the Mapping "
                             "page with the key A.")
                        : tr("Nobody is left by what is chosen above. Clear the search, take every sector, or tick "
                             "“Also those outside the area above”."));
}

QString ProviderList::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item == nullptr ? QString() : item->data(0, idRole).toString();
}

bool ProviderList::isEmpty() const
{
    return m_shown == 0;
}

void ProviderList::select(const QString &provider)
{
    for (QTreeWidgetItemIterator item(m_tree); *item != nullptr; ++item) {
        if ((*item)->data(0, idRole).toString() == provider) {
            m_tree->setCurrentItem(*item);
            return;
        }
    }
}

void ProviderList::selectOrFirst(const QString &provider)
{
    select(provider);
    if (m_tree->currentItem() == nullptr)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void ProviderList::setCurrent(const QString &provider)
{
    select(provider);
    if (current() != provider) {
        const QSignalBlocker filter(m_filter);
        const QSignalBlocker all(m_all);
        m_filter->clear();
        m_sector->setCurrentIndex(0);
        m_all->setChecked(true);
        reload();
        select(provider);
    }
    m_newName->clear();
    m_tree->scrollToItem(m_tree->currentItem());
}

}   // namespace katve
