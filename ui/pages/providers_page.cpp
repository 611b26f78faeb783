#include "pages/providers_page.h"
#include "domain/uuid.h"
#include "pages/provider_view.h"
#include "widgets/guarded.h"
#include "widgets/offering_panel.h"
#include "widgets/provider_list.h"
#include "widgets/run_edit.h"
#include "widgets/shared_splitter.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace katve {

ProvidersPage::ProvidersPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fresh(this, [this] { reload(); })
    , m_list(new ProviderList(workspace, m_book, this))
    , m_side(new QStackedWidget(this))
    , m_hint(new TextLabel({}, m_side))
    , m_view(new ProviderView(workspace, m_book, m_side))
    , m_adding(new OfferingPanel(workspace, m_side))
{
    guarded(this, [this] { m_book.reload(m_workspace.session()); });
    layOut();
    wire();
}

void ProvidersPage::layOut()
{
    m_hint->setAlignment(Qt::AlignCenter);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_hint, m_view, m_adding})
        m_side->addWidget(widget);
    auto *splitter = new SharedSplitter({36, 64}, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_side);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
}

void ProvidersPage::wire()
{
    connect(m_list, &ProviderList::chosen, this, [this] { guarded(this, [this] { showChosen(); }); });
    connect(m_list, &ProviderList::additionWanted, this, [this](const QString &name) { add(name, {}); });
    connect(m_view, &ProviderView::unitWanted, this, [this] { add(tr("New unit"), m_view->provider()); });
    connect(m_view, &ProviderView::offeringWanted, this, &ProvidersPage::addOffering);
    connect(m_view, &ProviderView::told, this, &ProvidersPage::told);
    connect(m_adding, &OfferingPanel::told, this, &ProvidersPage::told);
    connect(m_adding, &OfferingPanel::closed, this, [this] { guarded(this, [this] { showChosen(); }); });
    connect(m_adding, &OfferingPanel::saved, this, [this](const QString &provider, const QString &offering) {
        guarded(this, [&] { show(provider, offering); });
    });
    Session &session = m_workspace.session();
    connect(&session, &Session::applied, this, [this](qint64, const std::vector<Change> &changes) {
        guarded(this, [&] {
            const auto isOfContact = [](const Change &change) { return change.table == Table::Contacts; };
            if (m_book.follow(m_workspace.session(), changes) || std::ranges::any_of(changes, isOfContact))
                m_fresh.mark();
        });
    });
    connect(&session, &Session::bulkApplied, this, [this] {
        guarded(this, [this] {
            m_book.reload(m_workspace.session());
            m_fresh.mark();
        });
    });
    connect(&m_workspace, &Workspace::scopeChanged, &m_fresh, &FreshWhenSeen::mark);
    connect(&m_workspace, &Workspace::valuesChanged, this, [this] {
        if (isVisible())
            guarded(this, [this] { m_view->showNumbers(); });
        else
            m_fresh.markForLater();
    });
}

void ProvidersPage::reload()
{
    m_list->reload();
    showChosen();
}

void ProvidersPage::showChosen()
{
    const QString provider = m_list->current();
    m_hint->setText(m_list->isEmpty()
                        ? QString()   // the list says what to do
                        : tr("Choose a provider to see what it gives, where it reaches and whom to call."));
    m_view->show(provider);
    if (m_adding->holdsDraft())   // of a provider that it names
        m_side->setCurrentWidget(m_adding);
    else if (provider.isEmpty() && !m_view->keepsOtherWaiting())
        m_side->setCurrentWidget(m_hint);
    else
        m_side->setCurrentWidget(m_view);
}

void ProvidersPage::show(const QString &provider, const QString &offering)
{
    m_fresh.catchUp();
    m_list->setCurrent(provider);
    showChosen();
    if (!offering.isEmpty() && m_view->provider() == provider)
        m_view->choose(offering);
}

void ProvidersPage::add(const QString &name, const QString &organisation)
{
    Provider provider{.id = newUuid(), .name = name, .organisation = organisation};
    if (const Provider *whole = m_book.provider(organisation))
        provider.sector = whole->sector;
    const QString whyNot = runEdit(this, m_workspace, additionOf(EditKind::AddProvider, provider));
    if (!whyNot.isEmpty()) {
        Q_EMIT told(whyNot);
    } else if (m_book.provider(provider.id) != nullptr) {
        show(provider.id);
        m_view->focusDetails();
    }
}

void ProvidersPage::addOffering()
{
    guarded(this, [this] {
        m_side->setCurrentWidget(m_adding);
        if (!m_adding->remindOfDraft())
            m_adding->begin({.provider = m_view->provider()});
    });
}

bool ProvidersPage::saveTyped()
{
    const bool isKept = m_view->save();
    const bool isDraftThere = m_adding->remindOfDraft();
    if (isDraftThere)
        m_side->setCurrentWidget(m_adding);
    return isKept && !isDraftThere;
}

}   // namespace katve
