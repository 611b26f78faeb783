#include "inventory_view.h"
#include "pages/mapping_page.h"
#include "pages/mapping_view.h"
#include "pages/overview_page.h"
#include "widgets/navigation_rail.h"
#include "widgets/notice_band.h"
#include "widgets/scope_bar.h"
#include "words/refusal_text.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace katve {

QStringList InventoryView::pageNames()
{
    return {tr("Overview"), tr("Mapping")};
}

InventoryView::InventoryView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rail(new NavigationRail(pageNames(), this))
    , m_scope(new ScopeBar(workspace, this))
    , m_pages(new QStackedWidget(this))
    , m_overview(new OverviewPage(workspace, this))
{
    layOut();
    connect(m_rail, &NavigationRail::pageWanted, this, &InventoryView::showPage);
    connect(m_overview, &OverviewPage::cellWanted, this, &InventoryView::goTo);
    connect(m_overview, &OverviewPage::mappingWanted, this, [this] {
        showPage(Mapping);
        m_mapping->view().goToNextUnanswered();
    });
    connect(m_overview, &OverviewPage::told, this, &InventoryView::told);
    showPage(Overview);
}

void InventoryView::layOut()
{
    m_pages->addWidget(m_overview);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_scope);
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

MappingPage &InventoryView::mapping()
{
    if (m_mapping == nullptr) {
        m_mapping = new MappingPage(m_workspace, this);
        m_pages->addWidget(m_mapping);
        connect(m_mapping, &MappingPage::told, this, &InventoryView::told);
    }
    return *m_mapping;
}

void InventoryView::showPage(int page)
{
    if (page == Mapping) {
        m_pages->setCurrentWidget(&mapping());
        m_mapping->view().setFocus();
    } else {
        m_pages->setCurrentWidget(m_overview);
    }
    m_rail->show(page);
    Q_EMIT pageShown(page);
}

void InventoryView::goTo(const QString &municipality, const QString &service)
{
    showPage(Mapping);
    m_mapping->goTo(municipality, service);
}

void InventoryView::focusSearch()
{
    m_scope->focusSearch();
}

void InventoryView::saveTyped()
{
    if (m_mapping != nullptr)
        m_mapping->saveTyped();
}

}   // namespace katve
