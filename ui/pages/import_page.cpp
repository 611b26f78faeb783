#include "pages/import_page.h"
#include "models/clipboard_table.h"
#include "pages/import_columns.h"
#include "pages/import_html.h"
#include "pages/import_progress.h"
#include "pages/import_remarks.h"
#include "pages/import_rows.h"
#include "pages/import_sheet_box.h"
#include "pages/import_summary.h"
#include "store/files.h"
#include "widgets/flow_box.h"
#include "widgets/guarded.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

}   // namespace

ImportPage::ImportPage(Workspace &workspace, ImportMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_memory(memory)
    , m_fresh(this,
              [this] {
                  if (m_state != State::Nothing)
                      planAgain();
              })
    , m_planner(new ImportPlanner(this))
    , m_slow(new QTimer(this))
    , m_title(new TextLabel({}, this, TextSize::Title, TextLabel::Weight::Bold))
    , m_summary(new TextLabel({}, this))
    , m_left(new TextLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_go(button(tr("&Import"), u"importNow"_s, this))
    , m_good(button(tr("Import the g&ood rows"), u"importGood"_s, this))
    , m_stop(button(tr("&Stop"), u"stopReading"_s, this))
    , m_choose(button({}, u"chooseImport"_s, this))
    , m_paste(button(tr("From the clip&board"), u"pasteImport"_s, this))
    , m_save(button(tr("S&ave the report…"), u"saveImport"_s, this))
    , m_sheetBox(new ImportSheetBox(workspace, this))
    , m_tabs(new QTabWidget(this))
    , m_columns(new ImportColumns(workspace, m_tabs))
    , m_rows(new ImportRows(workspace, m_tabs))
    , m_remarks(new ImportRemarks(m_tabs))
    , m_running(new ImportProgress(this))
{
    layOut();
    wire();
    wireChoices();
    enter(State::Nothing);
    setFocusProxy(m_choose);
}

void ImportPage::layOut()
{
    m_title->setObjectName(u"importTitle"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_progress->setAccessibleName(tr("How far the file has been read"));
    m_progress->setTextVisible(false);
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What was found"));
    m_tabs->addTab(m_rows, tr("Rows"));
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->addTab(m_remarks, tr("Remarks"));
    auto *tools = new FlowBox(this, 8, 4);
    for (QPushButton *one : {m_go, m_good, m_choose, m_paste, m_stop, m_save}) {
        one->setAutoDefault(true);   // Enter presses it
        tools->add(one);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(8);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_summary), static_cast<QWidget *>(tools),
          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_sheetBox)})
        column->addWidget(part);
    column->addWidget(m_tabs, 1);
    column->addStretch(0);
}

void ImportPage::wire()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::filesWanted);
    connect(m_paste, &QPushButton::clicked, this, &ImportPage::planClipboard);
    connect(m_go, &QPushButton::clicked, this, [this] { import(false); });
    connect(m_good, &QPushButton::clicked, this, [this] { import(true); });
    connect(m_save, &QPushButton::clicked, this, &ImportPage::askWhereToSave);
    constexpr int moment = 400;   // milliseconds
    m_slow->setSingleShot(true);
    m_slow->setInterval(moment);
    connect(m_slow, &QTimer::timeout, this, [this] { showReading(m_planner->isPlanning()); });
    connect(m_stop, &QPushButton::clicked, m_planner, &ImportPlanner::stop);
    connect(m_running, &ImportProgress::stopWanted, m_planner, &ImportPlanner::stop);
    connect(m_planner, &ImportPlanner::stepped, this, &ImportPage::showProgress);
    connect(m_planner, &ImportPlanner::planned, this,
            [this](const SharedPlan &plan) { guarded(this, [&] { showPlan(plan); }); });
    connect(m_planner, &ImportPlanner::stopped, this, [this] { enter(State::Nothing); });
    connect(m_planner, &ImportPlanner::done, this, &ImportPage::finish);
    // What would change is another thing once the inventory is; the import itself is not meant.
    Session &session = m_workspace.session();
    const auto mark = [this] {
        if (!m_isTakingIn)
            m_fresh.mark();
    };
    connect(&session, &Session::applied, this, mark);
    connect(&session, &Session::bulkApplied, this, mark);
}

void ImportPage::wireChoices()
{
    const auto again = [this](auto &&change) {
        change();
        planAgain();
    };
    connect(m_sheetBox, &ImportSheetBox::sheetWanted, this, [this](int index) {
        m_sheet = static_cast<std::size_t>(index);
        guarded(this, [this] { showSheet(); });
    });
    connect(m_sheetBox, &ImportSheetBox::takenChanged, this,
            [=, this](bool taken) { again([&] { choice().taken = taken; }); });
    connect(m_sheetBox, &ImportSheetBox::headingRowChanged, this, [=, this](int row) {
        again([&] {
            choice().headingRow = row;
            choice().columns.clear();   // they were of other headings
        });
    });
    connect(m_sheetBox, &ImportSheetBox::roundChanged, this,
            [=, this](const QString &id) { again([&] { chooseRound(id); }); });
    connect(m_sheetBox, &ImportSheetBox::municipalityChanged, this,
            [=, this](const QString &code) { again([&] { choice().municipality = code; }); });
    connect(m_sheetBox, &ImportSheetBox::serviceChanged, this,
            [=, this](const QString &key) { again([&] { choice().service = key; }); });
    connect(m_sheetBox, &ImportSheetBox::stagesChanged, this,
            [=, this](StageSet stages) { again([&] { choice().stages = stages; }); });
    connect(m_columns, &ImportColumns::columnChosen, this, [=, this](int column, const ColumnChoice &chosen) {
        again([&] {
            choice().columns[column] = chosen;
            const auto &columns = sheet()->mapping.columns;
            const auto found = std::ranges::find(columns, column, &SheetColumn::column);
            if (found != columns.end())
                m_memory.remember(found->heading, chosen);
        });
    });
    connect(m_columns, &ImportColumns::forgetWanted, this, [=, this] {
        again([&] {
            m_memory.forget();
            m_request.remembered.clear();
            for (auto &[index, one] : m_request.choices)
                one.columns.clear();
        });
    });
}

// Of all sheets that are of the same round as the one shown; others name one of their own.
void ImportPage::chooseRound(const QString &id)
{
    const FoundSheet *shown = sheet();
    if (shown == nullptr)
        return;
    const auto isOfShown = [&](const FoundSheet &one) { return one.mapping.round == shown->mapping.round; };
    if (std::ranges::all_of(m_plan->sheets, isOfShown))
        m_request.round = id;
    for (const FoundSheet &one : m_plan->sheets) {
        if (isOfShown(one))
            m_request.choices[one.mapping.sheet].round = id;
    }
}

SheetChoice &ImportPage::choice()
{
    return m_request.choices[sheet() == nullptr ? 0 : sheet()->mapping.sheet];
}

const FoundSheet *ImportPage::sheet() const
{
    return m_sheet < m_plan->sheets.size() ? &m_plan->sheets[m_sheet] : nullptr;
}

void ImportPage::enter(State state)
{
    m_state = state;
    const bool hasPlan = state == State::Planned || state == State::Done;
    const bool hasRows = hasPlan && m_plan->failure.isEmpty();
    const bool isFirst = state == State::Nothing || (state == State::Planning && m_isNewFile);
    const QString reason = state == State::Planned ? whyNotImported(m_workspace, *m_plan, m_sheet) : QString();
    const TableReport total = m_plan->preview.report.total();
    const bool hasGood = state == State::Planned && !m_workspace.isReadOnly() && m_plan->failure.isEmpty()
        && m_plan->preview.report.errorCount > 0 && !m_plan->preview.report.isIncomplete
        && total.added + total.changed > 0;
    m_go->setVisible(state == State::Planned && !hasGood);
    m_go->setEnabled(reason.isEmpty());
    m_go->setToolTip(reason);
    m_good->setVisible(hasGood);
    m_good->setEnabled(true);
    m_slow->stop();
    showReading(state == State::Planning);
    m_choose->setVisible(state != State::Planning);
    m_choose->setEnabled(!m_workspace.isReadOnly());
    m_choose->setText(state == State::Nothing ? tr("&Choose files…") : tr("&Choose other files…"));
    m_paste->setVisible(state == State::Nothing);
    m_paste->setEnabled(!m_workspace.isReadOnly());
    m_save->setVisible(state == State::Done);
    m_sheetBox->setVisible(state == State::Planned && hasRows && !m_plan->isPackage && !m_plan->sheets.empty());
    m_columns->setEnabled(state == State::Planned);
    m_tabs->setVisible(hasRows || (state == State::Planning && !isFirst));
    m_summary->setText(state == State::Nothing       ? importHint(m_workspace)
                           : state == State::Planned ? importPlanText(*m_plan, reason)
                           : state == State::Done    ? importDoneText(m_done)
                                                     : QString());
    m_title->setText(state == State::Nothing        ? tr("Import")
                         : state == State::Planning ? tr("Reading %1 …").arg(m_request.name)
                         : state == State::Done     ? tr("Imported: %1").arg(m_request.name)
                                                    : tr("Import of %1").arg(m_request.name));
}

void ImportPage::plan(const QStringList &files)
{
    if (files.isEmpty())
        return;
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    planNew(files, names.join(u", "_s));
}

void ImportPage::planClipboard()
{
    const QByteArray table = tableIn(*QGuiApplication::clipboard()->mimeData());
    if (table.isEmpty())
        return Q_EMIT told(
            tr("There is no table on the clipboard. Copy the cells with their headings in Excel, LibreOffice or Word, "
               "and try again."));
    guarded(this, [&] {
        const QString path = m_pasted.filePath(tr("clipboard", "name of a file") + u".tsv"_s);
        writeWhole(path, [&](QIODevice &device) { device.write(table); });
        planNew({path}, tr("clipboard", "name of a file"));
    });
}

void ImportPage::planNew(const QStringList &files, const QString &name)
{
    if (m_planner->isImporting())
        return;
    m_request = {.inventory = m_workspace.path(), .files = files, .name = name, .remembered = m_memory.columns()};
    m_plan = std::make_shared<const PlannedImport>();
    m_sheet = 0;
    m_isNewFile = true;
    planAgain();
}

void ImportPage::planAgain()
{
    if (m_planner->isImporting())
        return;
    m_progress->setRange(0, 0);
    m_left->clear();
    m_since.start();
    m_planner->plan(m_request);
    if (m_isNewFile)
        return enter(State::Planning);
    m_go->setEnabled(false);   // what is shown is no longer what would be done
    m_good->setEnabled(false);
    m_slow->start();
}

// Worked out again after a choice: mostly in a moment, in which nothing should flicker.
void ImportPage::showReading(bool on)
{
    m_stop->setVisible(on);
    m_progress->setVisible(on);
    m_left->setVisible(on);
}

void ImportPage::showProgress(int thousandths)
{
    m_running->step(thousandths);
    m_progress->setRange(0, 1000);
    m_progress->setValue(thousandths);
    m_left->setText(timeLeftText(m_since.elapsed(), thousandths));
}

void ImportPage::showPlan(const SharedPlan &plan)
{
    m_plan = plan;
    const bool isNew = std::exchange(m_isNewFile, false);
    if (isNew) {
        const auto taken = std::ranges::find(m_plan->sheets, true, &FoundSheet::isTaken);
        m_sheet = taken == m_plan->sheets.end() ? 0 : static_cast<std::size_t>(taken - m_plan->sheets.begin());
    }
    showSheet();
    m_rows->show(m_plan);
    m_remarks->show(*m_plan);
    enter(State::Planned);
    showTabs(isNew);
}

void ImportPage::showSheet()
{
    m_sheetBox->show(*m_plan, m_sheet);
    if (sheet() == nullptr)
        return;
    const auto round = m_workspace.session().find(Round{.id = sheet()->mapping.round});
    m_columns->show(*sheet(), round ? round->areasOn() : QDate::currentDate(), !m_memory.columns().isEmpty());
    const int unsure = m_columns->unsure();
    m_tabs->setTabText(m_tabs->indexOf(m_columns),
                       unsure == 0 ? tr("Columns") : tr("Columns (%n unsure)", nullptr, unsure));
}

void ImportPage::showTabs(bool isNew)
{
    m_tabs->setTabVisible(m_tabs->indexOf(m_columns), !m_plan->isPackage);
    const int remarks = m_remarks->count();
    m_tabs->setTabText(m_tabs->indexOf(m_remarks),
                       remarks == 0 ? tr("Remarks") : tr("Remarks (%L1)", "how many").arg(remarks));
    if (!isNew)
        return;
    const bool needsChoice = sheet() != nullptr && (!sheet()->mapping.isUsable() || m_columns->unsure() > 0);
    m_tabs->setCurrentWidget(needsChoice ? static_cast<QWidget *>(m_columns) : m_rows);
    (m_go->isVisible() && m_go->isEnabled() ? static_cast<QWidget *>(m_go) : m_tabs->currentWidget())->setFocus();
}

void ImportPage::import(bool keepGood)
{
    if (m_planner->isPlanning())
        return;
    const bool isSound = guarded(this, [this] { m_workspace.session().ensureSound(); });
    if (!isSound)
        return;
    m_planner->import(m_request, *m_plan, m_workspace.session().author(), keepGood);
    m_running->begin(tr("Importing %1 …").arg(m_request.name));
}

void ImportPage::finish(const DoneImport &done)
{
    m_running->end();
    m_done = done;
    if (done.failure.isEmpty() && done.report.written) {
        guarded(this, [&] { takeIn(done); });
        return;
    }
    Q_EMIT told(done.wasStopped              ? tr("Stopped. The inventory is as it was before.")
                    : done.failure.isEmpty() ? tr("Nothing was written. See what would be done now.")
                                             : done.failure);
    planAgain();
}

// It is in the file; the window and its history hear of it now.
void ImportPage::takeIn(const DoneImport &done)
{
    enter(State::Done);
    Session &session = m_workspace.session();
    session.stores().forgetKeys();
    m_isTakingIn = true;
    session.announceBulk(done.report.sequence);
    m_isTakingIn = false;
    m_workspace.history().remember(done.report.sequence);
    m_tabs->setCurrentWidget(m_rows);
    m_save->setFocus();
    Q_EMIT told(tr("Imported. One undo takes it all back."));
}

void ImportPage::askWhereToSave()
{
    const QFileInfo inventory(m_workspace.path());
    auto *dialog =
        new QFileDialog(this, tr("Save the report"), inventory.absolutePath(), tr("Web page (*.html);;Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(tr("%1 import.html", "name of the inventory's file").arg(inventory.completeBaseName()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.txt"_L1) ? u"txt"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::saveReport);
    dialog->open();
}

void ImportPage::saveReport(const QString &path)
{
    const bool isSaved = guarded(this, [&] { saveImportReport(path, m_workspace, m_request, *m_plan, m_done); });
    if (isSaved)
        Q_EMIT told(tr("The report is in %1.").arg(QFileInfo(path).fileName()));
}

}   // namespace katve
