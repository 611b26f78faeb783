#include "inventory_view.h"
#include "pages/catalogue_page.h"
#include "pages/contacts_page.h"
#include "pages/gaps_page.h"
#include "pages/import_page.h"
#include "pages/map_page.h"
#include "pages/mapping_view.h"
#include "pages/merging_page.h"
#include "pages/municipality_page.h"
#include "pages/overview_page.h"
#include "pages/providers_page.h"
#include "pages/summaries_page.h"
#include "widgets/guarded.h"
#include "widgets/navigation_rail.h"
#include "widgets/notice_band.h"
#include "widgets/retention_band.h"
#include "widgets/scope_bar.h"
#include "words/refusal_text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace katve {

using namespace Qt::Literals::StringLiterals;

QStringList InventoryView::pageNames()
{
    return {tr("Overview"),     tr("Mapping"),   tr("Gaps"),      tr("Map"),     tr("Providers"), tr("Contact people"),
            tr("Municipality"), tr("Catalogue"), tr("Summaries"), tr("Merging"), tr("Importing")};
}

InventoryView::InventoryView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rail(new NavigationRail(pageNames(), this))
    , m_scope(new ScopeBar(workspace, this))
    , m_pages(new QStackedWidget(this))
    , m_importMemory(std::make_unique<ImportMemory>(QString()))
    , m_made(static_cast<std::size_t>(pageNames().size()))
{
    layOut();
    connect(m_rail, &NavigationRail::pageWanted, this, [this](int page) { guarded(this, [&] { showPage(page); }); });
    showPage(Overview);
}

InventoryView::~InventoryView() = default;

void InventoryView::layOut()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    // In a widget of its own, which a page without a scope hides: the bar itself comes and goes with the round.
    auto *top = new QWidget(this);
    auto *topRow = new QVBoxLayout(top);
    topRow->setContentsMargins(0, 0, 0, 0);
    topRow->addWidget(m_scope);
    right->addWidget(top);
    right->addWidget(m_pages, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_rail);
    below->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (QWidget *band = madeBand())
        column->addWidget(band);
    auto *retention = new RetentionBand(m_workspace, this);
    connect(retention, &RetentionBand::told, this, &InventoryView::told);
    column->addWidget(retention);
    column->addLayout(below, 1);
}

QWidget *InventoryView::madeBand()
{
    QStringList sentences;
    if (m_workspace.isSample())
        sentences.append(tr("Invented sample: the answers and the municipal services are not real."));
    if (m_workspace.session().database().isNewer())
        sentences.append(tr("This inventory was made by a newer version of Katve. It can be read but not changed."));
    else if (m_workspace.isReadOnly())
        sentences.append(readOnlyText());
    return sentences.isEmpty() ? nullptr : new NoticeBand(sentences.join(QLatin1Char(' ')), this);
}

// What every page can want of the others.
template <typename Made> Made *InventoryView::wired(Made *page)
{
    connect(page, &Made::told, this, &InventoryView::told);
    if constexpr (requires { &Made::cellWanted; })
        connect(page, &Made::cellWanted, this, &InventoryView::goTo);
    if constexpr (requires { &Made::offeringWanted; })
        connect(page, &Made::offeringWanted, this, &InventoryView::showProvider);
    if constexpr (requires { &Made::disputeWanted; })
        connect(page, &Made::disputeWanted, this, &InventoryView::showDispute);
    return page;
}

QWidget *InventoryView::madeOverview()
{
    auto *overview = wired(new OverviewPage(m_workspace, this));
    connect(overview, &OverviewPage::mappingWanted, this, [this] {
        showPage(Mapping);
        mapping().view().goToNextUnanswered();
    });
    connect(overview, &OverviewPage::offeringWanted, this, &InventoryView::showProvider);
    connect(overview, &OverviewPage::disputesWanted, this, [this] { showDispute({}); });
    return overview;
}

QWidget *InventoryView::madeMapping()
{
    auto *mapping = wired(new MappingPage(m_workspace, this));
    mapping->setLook(m_look);
    return mapping;
}

MappingLook InventoryView::mappingLook()
{
    return m_made[Mapping] == nullptr ? m_look : mapping().look();
}

QString InventoryView::visitedMunicipality()
{
    const MappingView &grid = mapping().view();
    if (!grid.currentIndex().isValid())
        return {};
    const auto municipality = grid.mapping().columnAt(grid.currentIndex().column()).municipality;
    return municipality ? m_workspace.municipalityCode(*municipality) : QString();
}

QWidget *InventoryView::madeMunicipality()
{
    auto *municipality = wired(new MunicipalityPage(m_workspace, this));
    connect(municipality, &MunicipalityPage::printWanted, this, [this](const QString &code) {
        guarded(this, [&] { static_cast<SummariesPage &>(page(Summaries)).printMunicipality(code); });
    });
    connect(municipality, &MunicipalityPage::pdfWanted, this, [this](const QString &code) {
        guarded(this, [&] { static_cast<SummariesPage &>(page(Summaries)).saveMunicipality(code); });
    });
    return municipality;
}

QWidget *InventoryView::madeMerging()
{
    auto *merging = wired(new MergingPage(m_workspace, this));
    connect(merging, &MergingPage::filesWanted, this, &InventoryView::mergeWanted);
    connect(merging, &MergingPage::answerWanted, this, [this](const Answer &answer) {
        guarded(this, [&] {
            if (!m_workspace.hasRound() || m_workspace.round().id != answer.round)
                m_workspace.showRound(answer.round);
        });
        goTo(answer.municipality, answer.service);
    });
    connect(merging, &MergingPage::providerWanted, this, [this](const QString &id) { showProvider(id); });
    return merging;
}

QWidget *InventoryView::madeImporting()
{
    auto *importing = wired(new ImportPage(m_workspace, *m_importMemory, this));
    connect(importing, &ImportPage::filesWanted, this, &InventoryView::importWanted);
    return importing;
}

void InventoryView::setImportMemory(const QString &file)
{
    m_importMemory = std::make_unique<ImportMemory>(file);
}

void InventoryView::showImportOf(const QStringList &files)
{
    guarded(this, [&] {
        showPage(Importing);
        static_cast<ImportPage &>(page(Importing)).plan(files);
    });
}

void InventoryView::showImportOfClipboard()
{
    guarded(this, [this] {
        showPage(Importing);
        static_cast<ImportPage &>(page(Importing)).planClipboard();
    });
}

void InventoryView::showMergeOf(const QStringList &files)
{
    guarded(this, [&] {
        showPage(Merging);
        static_cast<MergingPage &>(page(Merging)).plan(files);
    });
}

void InventoryView::showDispute(const QString &key)
{
    guarded(this, [&] {
        showPage(Merging);
        static_cast<MergingPage &>(page(Merging)).showDispute(key);
    });
}

QWidget *InventoryView::made(Page page)
{
    switch (page) {
    case Overview: return madeOverview();
    case Mapping: return madeMapping();
    case Gaps: return wired(new GapsPage(m_workspace, this));
    case Map: return wired(new MapPage(m_workspace, this));
    case Summaries: return wired(new SummariesPage(m_workspace, this));
    case Municipality: return madeMunicipality();
    case Providers: return wired(new ProvidersPage(m_workspace, this));
    case Contacts: return wired(new ContactsPage(m_workspace, this));
    case Merging: return madeMerging();
    case Importing: return madeImporting();
    case Catalogue: return wired(new CataloguePage(m_workspace, this));
    }
    Q_UNREACHABLE();
}

QWidget &InventoryView::page(int page)
{
    QWidget *&found = m_made[static_cast<std::size_t>(page)];
    if (found == nullptr) {
        found = made(static_cast<Page>(page));
        m_pages->addWidget(found);
    }
    return *found;
}

MappingPage &InventoryView::mapping()
{
    return static_cast<MappingPage &>(page(Mapping));
}

void InventoryView::showPage(int page)
{
    QWidget &shown = this->page(page);
    // From a cell one comes to its municipality.
    if (page == Municipality && m_made[Mapping] != nullptr && m_pages->currentWidget() == m_made[Mapping])
        static_cast<MunicipalityPage &>(shown).choose(visitedMunicipality());
    // These are about the whole inventory.
    m_scope->parentWidget()->setVisible(page != Merging && page != Importing && page != Contacts);
    m_pages->setCurrentWidget(&shown);
    if (page == Mapping)
        mapping().view().setFocus();
    else if (shown.focusProxy() != nullptr)
        shown.setFocus();
    m_rail->show(page);
    Q_EMIT pageShown(page);
}

QString InventoryView::helpTopic() const
{
    static const QStringList topics{u"overview"_s,  u"mapping"_s,  u"gaps"_s,         u"map"_s,
                                    u"providers"_s, u"contacts"_s, u"municipality"_s, u"catalogue"_s,
                                    u"summaries"_s, u"merging"_s,  u"importing"_s};
    return topics[static_cast<qsizetype>(std::ranges::find(m_made, m_pages->currentWidget()) - m_made.begin())];
}

void InventoryView::goTo(const QString &municipality, const QString &service)
{
    guarded(this, [&] {
        showPage(Mapping);
        mapping().goTo(municipality, service);
    });
}

void InventoryView::showMunicipality(const QString &code)
{
    guarded(this, [&] {
        Scope scope = m_workspace.scope();
        scope.area = {.kind = AreaKind::Municipality, .code = code};
        m_workspace.setScope(scope);
        showPage(Municipality);
    });
}

void InventoryView::showProvider(const QString &id, const QString &offering)
{
    guarded(this, [&] {
        showPage(Providers);
        static_cast<ProvidersPage &>(page(Providers)).show(id, offering);
    });
}

// Its row in the grid, in the area that is looked at; what would hide it is widened.
void InventoryView::showService(const QString &key)
{
    guarded(this, [this] { m_workspace.setScope({.area = m_workspace.scope().area}); });
    const std::vector<std::size_t> &shown = m_workspace.municipalities();
    if (!shown.empty())
        goTo(m_workspace.municipalityCode(shown.front()), key);
}

void InventoryView::print()
{
    guarded(this, [this] {
        const bool isSheet = m_pages->currentWidget() == m_made[Municipality] && m_made[Municipality] != nullptr;
        auto &summaries = static_cast<SummariesPage &>(page(Summaries));
        if (isSheet)
            return summaries.printMunicipality(static_cast<MunicipalityPage &>(page(Municipality)).municipality());
        const bool isSeen = m_pages->currentWidget() == &summaries;
        showPage(Summaries);
        if (isSeen)   // what goes on paper is to be seen first
            summaries.print();
    });
}

// As if it were pressed there: what a key does, and when it may, is known to the grid alone.
void InventoryView::pressInGrid(QKeyCombination key)
{
    guarded(this, [&] {
        if (m_pages->currentWidget() != m_made[Mapping] || m_made[Mapping] == nullptr)
            showPage(Mapping);
        QKeyEvent event(QEvent::KeyPress, key.key(), key.keyboardModifiers());
        QCoreApplication::sendEvent(&mapping().view(), &event);
    });
}

void InventoryView::focusSearch()
{
    m_scope->focusSearch();
}

template <typename Made> bool InventoryView::isSavedOn(Page page)
{
    return m_made[page] == nullptr || static_cast<Made &>(*m_made[page]).saveTyped();
}

bool InventoryView::saveTyped()
{
    // All of them, so that one that cannot does not keep the others from it.
    const std::array<std::pair<Page, bool>, 4> pages{{{Mapping, isSavedOn<MappingPage>(Mapping)},
                                                      {Providers, isSavedOn<ProvidersPage>(Providers)},
                                                      {Contacts, isSavedOn<ContactsPage>(Contacts)},
                                                      {Catalogue, isSavedOn<CataloguePage>(Catalogue)}}};
    const auto unsaved = std::ranges::find(pages, false, &std::pair<Page, bool>::second);
    if (unsaved == pages.end())
        return true;
    showPage(unsaved->first);
    return false;
}

}   // namespace katve
