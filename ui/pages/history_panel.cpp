#include "pages/history_panel.h"
#include "models/history_model.h"
#include "pages/prune_panel.h"
#include "widgets/guarded.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"
#include "words/refusal_text.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace katve {

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *window)
    : QDialog(window)
    , m_workspace(workspace)
    , m_model(new HistoryModel(workspace.session(), this))
    , m_table(new QTableView(this))
    , m_takeBack(new QPushButton(tr("&Take this back"), this))
    , m_prune(new QPushButton(tr("&Remove older history…"), this))
    , m_told(new TextLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("history"));
    setWindowTitle(tr("History of the inventory"));
    layOut();
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_prune->setObjectName(QStringLiteral("prune"));
    m_prune->setEnabled(!workspace.isReadOnly());
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryPanel::takeBack);
    connect(m_prune, &QPushButton::clicked, this, &HistoryPanel::askToPrune);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPanel::showState);
    connect(&workspace.session(), &Session::applied, m_model, &HistoryModel::reload);
    connect(&workspace.session(), &Session::bulkApplied, m_model, &HistoryModel::reload);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::showState);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showState();
}

void HistoryPanel::layOut()
{
    m_table->setModel(m_model);
    new TableCopy(*m_table);
    m_table->setAccessibleName(tr("Acts, the newest first"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(HistoryModel::When, letter * 20);
    m_table->setColumnWidth(HistoryModel::Rows, letter * 10);
    m_table->setColumnWidth(HistoryModel::Who, letter * 30);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_takeBack, QDialogButtonBox::ActionRole);
    buttons->addButton(m_prune, QDialogButtonBox::ResetRole);
    m_prune->setAutoDefault(false);
    m_takeBack->setAutoDefault(false);   // Enter in the list must not take anything back
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(new TextLabel(
        tr("Every act, also of earlier sittings. Taking one back is an act of its own: it can be undone."), this));
    column->addWidget(m_table, 1);
    column->addWidget(m_told);
    column->addWidget(buttons);
    resize(letter * 120, fontMetrics().height() * 32);
}

void HistoryPanel::showState()
{
    const QModelIndex current = m_table->currentIndex();
    const bool canBe = current.isValid() && !m_workspace.isReadOnly() && m_model->canBeTakenBack(current.row());
    m_takeBack->setEnabled(canBe);
    m_told->clear();
    m_told->hide();
}

void HistoryPanel::askToPrune()
{
    guarded(this, [this] {
        auto *panel = new PrunePanel(m_workspace, this);
        connect(panel, &PrunePanel::pruned, this, [this](const QString &sentence) {
            m_told->setText(sentence);
            m_told->show();
        });
        panel->open();
    });
}

void HistoryPanel::takeBack()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    QString told = tr("Taken back.");
    const bool went = guarded(this, [&] {
        const EditResult result = m_workspace.history().takeBack(m_model->sequenceAt(current.row()));
        if (result.refusal)
            told = refusalText(*result.refusal);
    });
    m_told->setText(went ? told : QString());
    m_told->setVisible(went);
}

}   // namespace katve
