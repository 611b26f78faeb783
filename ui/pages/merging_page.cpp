#include "pages/merging_page.h"
#include "pages/disputes_panel.h"
#include "pages/merge_panel.h"
#include "pages/twice_panel.h"

#include <QBoxLayout>
#include <QTabWidget>

#include <algorithm>

namespace katve {

namespace {

// What the lists of this page are made from.
[[nodiscard]] bool concerns(const Change &change)
{
    return change.table == Table::Disputes || change.table == Table::KeptAparts || change.table == Table::Providers
        || change.table == Table::Offerings || change.table == Table::Rounds;
}

}   // namespace

MergingPage::MergingPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fresh(this, [this] { reload(); })
    , m_tabs(new QTabWidget(this))
    , m_merge(new MergePanel(workspace, m_tabs))
    , m_disputes(new DisputesPanel(workspace, m_tabs))
    , m_twice(new TwicePanel(workspace, m_tabs))
{
    m_tabs->setObjectName(QStringLiteral("mergingTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Merging"));
    m_tabs->addTab(m_merge, tr("Merge files"));
    m_tabs->addTab(m_disputes, tr("Disputes"));
    m_tabs->addTab(m_twice, tr("Same twice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_tabs);
    wire();
}

void MergingPage::wire()
{
    const auto pass = [this](auto *panel, auto signal) { connect(panel, signal, this, &MergingPage::told); };
    pass(m_merge, &MergePanel::told);
    pass(m_disputes, &DisputesPanel::told);
    pass(m_twice, &TwicePanel::told);
    connect(m_merge, &MergePanel::filesWanted, this, &MergingPage::filesWanted);
    connect(m_merge, &MergePanel::disputesWanted, this, [this] { showDispute({}); });
    connect(m_merge, &MergePanel::twiceWanted, this, [this] {
        m_tabs->setCurrentWidget(m_twice);
        m_twice->setFocus();
    });
    connect(m_disputes, &DisputesPanel::answerWanted, this, &MergingPage::answerWanted);
    connect(m_disputes, &DisputesPanel::providerWanted, this, &MergingPage::providerWanted);
    connect(&m_workspace.session(), &Session::applied, this, [this](qint64, const std::vector<Change> &changes) {
        if (std::ranges::any_of(changes, concerns))
            m_fresh.mark();
    });
    connect(&m_workspace, &Workspace::roundChanged, &m_fresh, &FreshWhenSeen::mark);   // after acts in bulk too
    connect(&m_workspace, &Workspace::namesChanged, &m_fresh, &FreshWhenSeen::mark);
}

void MergingPage::reload()
{
    m_disputes->reload();
    m_twice->reload();
    const auto counted = [](const QString &name, int count) {
        return count == 0 ? name : tr("%1 (%L2)", "tab, how many").arg(name).arg(count);
    };
    m_tabs->setTabText(m_tabs->indexOf(m_disputes), counted(tr("Disputes"), m_disputes->count()));
    m_tabs->setTabText(m_tabs->indexOf(m_twice), counted(tr("Same twice"), m_twice->count()));
}

void MergingPage::plan(const QStringList &files)
{
    m_tabs->setCurrentWidget(m_merge);
    m_merge->plan(files);
}

void MergingPage::showDispute(const QString &key)
{
    m_tabs->setCurrentWidget(m_disputes);
    m_disputes->show(key);
}

}   // namespace katve
