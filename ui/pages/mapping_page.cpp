#include "pages/mapping_page.h"
#include "pages/inspector.h"
#include "pages/mapping_view.h"
#include "widgets/flow_layout.h"
#include "widgets/guarded.h"
#include "widgets/legend.h"
#include "widgets/offering_panel.h"
#include "widgets/paste_panel.h"
#include "widgets/run_edit.h"
#include "words/refusal_text.h"
#include "words/vocabulary.h"
#include "workspace/nothing_to_show.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace katve {

MappingPage::MappingPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_view(new MappingView(workspace, this))
    , m_sides(new QSplitter(this))
    , m_side(new QStackedWidget(m_sides))
    , m_inspector(new Inspector(workspace, m_side))
    , m_adding(new OfferingPanel(workspace, m_side))
    , m_stack(new QStackedWidget(this))
    , m_paste(new PastePanel(this))
    , m_empty(new QLabel(this))
    , m_legend(new Legend(workspace, this))
    , m_fastEntry(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_confirm(new QToolButton(this))
    , m_large(new QToolButton(this))
    , m_progress(new QLabel(this))
{
    layOut();
    wire();
    reload();
}

QWidget *MappingPage::madeTools()
{
    m_fastEntry->setText(tr("Fast entry"));
    m_fastEntry->setObjectName(QStringLiteral("fastEntry"));
    m_fastEntry->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_fastEntry->setCheckable(true);
    m_fastEntry->setToolTip(tr("After each key go to the next cell without an answer; Backspace goes back (Ctrl+E)."));
    m_next->setText(tr("Next unanswered"));
    m_next->setToolTip(tr("Go to the next cell without an answer (key N)."));
    m_confirm->setText(tr("Confirm carried"));
    m_confirm->setToolTip(
        tr("Confirm the carried answers of what is selected; on a heading, of its whole group (key C)."));
    m_large->setText(tr("Large type"));
    m_large->setObjectName(QStringLiteral("largeType"));
    m_large->setCheckable(true);
    m_large->setToolTip(tr("One municipality, a service type a line, for a room that looks at a projector. Ctrl and + "
                           "or − change its size."));
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools, 8, 4);
    row->setContentsMargins(12, 2, 12, 8);
    for (QToolButton *button : {m_fastEntry, m_next, m_confirm, m_large})
        row->addWidget(button);
    row->addWidget(m_progress);
    return tools;
}

void MappingPage::layOut()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(madeTools());
    column->addWidget(m_stack, 1);
    column->addWidget(m_paste);
    column->addWidget(m_legend);
    m_sides->setObjectName(QStringLiteral("mappingSides"));
    m_sides->addWidget(left);
    m_side->addWidget(m_inspector);
    m_side->addWidget(m_adding);
    m_sides->addWidget(m_side);
    m_sides->setStretchFactor(0, 1);
    m_sides->setCollapsible(0, false);   // the inspector may be pushed aside where room is little
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_sides);
}

void MappingPage::wire()
{
    connect(m_fastEntry, &QToolButton::toggled, m_view, &MappingView::setFastEntry);
    connect(m_next, &QToolButton::clicked, this, [this] {
        m_view->setFocus();
        m_view->goToNextUnanswered();
    });
    connect(m_confirm, &QToolButton::clicked, m_view, &MappingView::confirmSelection);
    connect(m_large, &QToolButton::toggled, this, &MappingPage::setLargeType);
    connect(m_view, &MappingView::copyWanted, this, &MappingPage::copyBlock);
    connect(m_view, &MappingView::pasteWanted, this, &MappingPage::previewPaste);
    connect(m_paste, &PastePanel::agreed, this, &MappingPage::paste);
    connect(m_paste, &PastePanel::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &MappingView::currentChangedTo, m_inspector,
            [this](const QString &municipality, const QString &service, std::optional<Stage> stage) {
                guarded(this, [&] { m_inspector->show(municipality, service, stage); });
                if (!m_adding->holdsDraft())   // of another cell, which it names
                    m_side->setCurrentWidget(m_inspector);
            });
    connect(m_view, &MappingView::noteWanted, m_inspector, &Inspector::focusNote);
    connect(m_view, &MappingView::inspectorWanted, m_inspector, &Inspector::focusAnswer);
    connect(m_view, &MappingView::told, this, &MappingPage::told);
    connect(m_inspector, &Inspector::told, this, &MappingPage::told);
    connect(m_inspector, &Inspector::disputeWanted, this, &MappingPage::disputeWanted);
    connect(&m_view->mapping(), &QAbstractItemModel::modelReset, this, &MappingPage::showWhetherDisputed);
    connect(&m_view->mapping(), &QAbstractItemModel::dataChanged, this, &MappingPage::showWhetherDisputed);
    connect(m_inspector, &Inspector::offeringWanted, this, &MappingPage::offeringWanted);
    connect(m_view, &MappingView::providerWanted, this, [this] { addProvider(m_view->currentQuestions()); });
    connect(m_inspector, &Inspector::providerWanted, this, [this](const Question &cell) { addProvider({cell}); });
    connect(m_adding, &OfferingPanel::closed, this, &MappingPage::closePanel);
    connect(m_adding, &OfferingPanel::saved, this, &MappingPage::closePanel);
    connect(m_adding, &OfferingPanel::told, this, &MappingPage::told);
    connect(&m_workspace, &Workspace::scopeChanged, m_paste, &QWidget::hide);   // it was about other cells
    connect(&m_workspace, &Workspace::scopeChanged, this, &MappingPage::reload);
    connect(&m_workspace, &Workspace::roundChanged, m_side, [this] {
        if (!m_adding->holdsDraft())
            m_side->setCurrentWidget(m_inspector);
    });
    connect(&m_workspace, &Workspace::valuesChanged, this, &MappingPage::reload);
}

void MappingPage::addProvider(const std::vector<Question> &questions)
{
    if (questions.empty())
        return;
    if (m_adding->remindOfDraft())   // of another cell, which it names
        return m_side->setCurrentWidget(m_adding);
    Offering known{.service = questions.front().service,
                   .catchment = {{AreaKind::Municipality, questions.front().municipality}}};
    for (const Question &question : questions)
        known.stages.insert(question.stage);
    m_side->setCurrentWidget(m_adding);
    guarded(this, [&] { m_adding->begin(known); });
}

void MappingPage::closePanel()
{
    m_side->setCurrentWidget(m_inspector);
    m_view->setFocus();
}

void MappingPage::showWhetherDisputed()
{
    m_legend->showDisputed(m_view->mapping().hasDisputes());
    m_legend->showCarried(m_view->mapping().hasCarried());
}

void MappingPage::reload()
{
    showWhetherDisputed();
    const bool isEmpty =
        !m_workspace.hasRound() || m_workspace.municipalities().empty() || m_workspace.services().empty();
    m_empty->setText(nothingToShow(m_workspace));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (isEmpty) {
        m_progress->clear();
        return;
    }
    const Sums sums = m_workspace.sums();
    m_progress->setText(tr("%L1 of %L2 answered").arg(sums.answered).arg(sums.cells()));
}

void MappingPage::copyBlock()
{
    guarded(this, [this] { putOnClipboard(copiedAnswers(m_workspace, m_view->mapping(), m_view->selectedCells())); });
    Q_EMIT told(tr("The answers of what is selected are on the clipboard."));
}

void MappingPage::previewPaste()
{
    if (m_workspace.isReadOnly()) {
        Q_EMIT told(readOnlyText());
        return;
    }
    guarded(this, [this] {
        PastePreview preview = previewOfPaste(m_workspace, m_view->mapping(), m_view->selectedCells(),
                                              QGuiApplication::clipboard()->text());
        m_paste->show(preview);
        m_pasted = std::move(preview.edit);
    });
}

void MappingPage::paste()
{
    if (const QString whyNot = runEdit(this, m_workspace, std::exchange(m_pasted, {})); !whyNot.isEmpty())
        Q_EMIT told(whyNot);
}

// Large type is of one municipality: that of the chosen cell. Afterwards the area is as it was.
void MappingPage::setLargeType(bool on)
{
    Scope scope = m_workspace.scope();
    if (on) {
        const QModelIndex current = m_view->currentIndex();
        const auto &shown = m_workspace.municipalities();
        const auto chosen = current.isValid() ? m_view->mapping().columnAt(current.column()).municipality
            : shown.empty()                   ? std::nullopt
                                              : std::optional(shown.front());
        m_areaBefore = scope.area;
        if (chosen)
            scope.area = {.kind = AreaKind::Municipality, .code = m_workspace.municipalityCode(*chosen)};
    } else if (m_areaBefore && scope.area.kind == AreaKind::Municipality) {
        scope.area = *m_areaBefore;
    }
    if (on)
        m_sidesBefore = m_sides->saveState();
    m_side->setVisible(!on);   // nobody at a projector reads it
    m_view->setLargeType(on);
    guarded(this, [&] { m_workspace.setScope(scope); });
    m_view->setFocus();
}

MappingLook MappingPage::look() const
{
    return {.sides = m_large->isChecked() ? m_sidesBefore : m_sides->saveState(), .largeScale = m_view->largeScale()};
}

void MappingPage::setLook(const MappingLook &look)
{
    m_sides->restoreState(look.sides);
    m_view->setLargeScale(look.largeScale);
}

bool MappingPage::saveTyped()
{
    const bool isNoteKept = m_inspector->saveNote();
    const bool isDraftThere = m_adding->remindOfDraft();
    if (isDraftThere)
        m_side->setCurrentWidget(m_adding);
    else if (!isNoteKept)
        m_side->setCurrentWidget(m_inspector);
    return isNoteKept && !isDraftThere;
}

void MappingPage::goTo(const QString &municipality, const QString &service)
{
    m_view->goTo(municipality, service);
}

}   // namespace katve
