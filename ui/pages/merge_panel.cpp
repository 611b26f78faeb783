#include "pages/merge_panel.h"
#include "edit/merge/merge_files.h"
#include "pages/merge_html.h"
#include "store/files.h"
#include "widgets/flow_box.h"
#include "widgets/guarded.h"
#include "widgets/text_label.h"
#include "words/refusal_text.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>

#include <limits>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostOnScreen = 200;

[[nodiscard]] QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

}   // namespace

MergePanel::MergePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_planner(new MergePlanner(this))
    , m_hint(new TextLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_text(new QTextBrowser(this))
    , m_choose(button(tr("&Choose files…"), u"chooseFiles"_s, this))
    , m_go(button(tr("&Merge"), u"mergeNow"_s, this))
    , m_stop(button(tr("&Stop"), u"stopMerge"_s, this))
    , m_settle(button({}, u"settleNow"_s, this))
    , m_twice(button({}, u"twiceNow"_s, this))
    , m_save(button(tr("S&ave the report…"), u"saveReport"_s, this))
    , m_print(button(tr("&Print…"), u"printReport"_s, this))
{
    layOut();
    wire();
    enter(State::Nothing);
}

void MergePanel::layOut()
{
    m_text->setAccessibleName(tr("What the files bring"));
    m_text->setObjectName(u"mergeText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(4);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);   // paths break where they must
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_progress->setAccessibleName(tr("Files looked through"));
    m_progress->setTextVisible(false);
    auto *tools = new FlowBox(this, 8, 4);
    for (QPushButton *one : {m_go, m_settle, m_twice, m_choose, m_stop, m_save, m_print})
        tools->add(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    column->addWidget(m_hint);
    column->addWidget(tools);
    column->addWidget(m_progress);
    column->addWidget(m_text, 1);
    column->addStretch(0);
}

void MergePanel::wire()
{
    connect(m_choose, &QPushButton::clicked, this, &MergePanel::filesWanted);
    connect(m_go, &QPushButton::clicked, this, &MergePanel::merge);
    connect(m_stop, &QPushButton::clicked, m_planner, &MergePlanner::stop);
    connect(m_settle, &QPushButton::clicked, this, &MergePanel::disputesWanted);
    connect(m_twice, &QPushButton::clicked, this, &MergePanel::twiceWanted);
    connect(m_save, &QPushButton::clicked, this, &MergePanel::askWhereToSave);
    connect(m_print, &QPushButton::clicked, this, &MergePanel::print);
    connect(m_planner, &MergePlanner::planned, this, [this](const PlannedMerge &merge) { showPlan(merge); });
    connect(m_planner, &MergePlanner::stopped, this, [this] { enter(State::Nothing); });
    connect(m_planner, &MergePlanner::stepped, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

void MergePanel::enter(State state)
{
    const bool hasPlan = state == State::Planned && !m_merge.plan.isEmpty();
    m_progress->setVisible(state == State::Planning);
    m_stop->setVisible(state == State::Planning);
    m_choose->setVisible(state != State::Planning);
    m_choose->setEnabled(!m_workspace.isReadOnly());
    m_go->setVisible(hasPlan);
    m_go->setDefault(hasPlan);
    m_text->setVisible(state == State::Planned || state == State::Merged);
    m_save->setVisible(state == State::Merged);
    m_print->setVisible(state == State::Merged);
    m_settle->setVisible(state == State::Merged && m_report.openDisputes > 0);
    m_twice->setVisible(state == State::Merged && !m_report.proposals.empty());
    m_hint->setVisible(state == State::Nothing || state == State::Planning);
    m_choose->setText(state == State::Nothing ? tr("&Choose files…") : tr("&Choose other files…"));
    if (state == State::Planning)
        m_hint->setText(tr("Looking through %n file(s)…", nullptr, static_cast<int>(m_files.size())));
    else if (state == State::Nothing)
        m_hint->setText(
            m_workspace.isReadOnly()
                ? readOnlyText()
                : tr("Take into this inventory what others have filled in in their copies. Choose one or several "
                     "files; before anything is written you see what each of them would bring. The files themselves "
                     "stay as they are."));
}

void MergePanel::plan(const QStringList &files)
{
    if (files.isEmpty() || m_planner->isRunning())
        return;
    m_files = files;
    m_progress->setRange(0, 0);
    enter(State::Planning);
    m_planner->plan(m_workspace.path(), files);
}

void MergePanel::showPlan(const PlannedMerge &merge)
{
    m_merge = merge;
    m_text->setHtml(mergePlanHtml(m_merge));
    enter(State::Planned);
    if (m_go->isVisible())
        m_go->setFocus();
}

void MergePanel::merge()
{
    bool isStale = false;
    const bool went = guarded(this, [&] {
        try {
            carryOut();
        } catch (const StoreError &error) {
            isStale = error.reason() == StoreError::Reason::Conflict;
            if (!isStale)
                throw;
        }
    });
    if (isStale) {   // somebody has gone on working since
        Q_EMIT told(tr("The inventory has changed since the files were looked through. Look again, then merge."));
        plan(m_files);
    } else if (went) {
        showReport();
    }
}

void MergePanel::showReport()
{
    m_settle->setText(tr("&Settle %n dispute(s)", nullptr, static_cast<int>(m_report.openDisputes)));
    m_twice->setText(tr("&Look at %n pair(s) typed twice", nullptr, static_cast<int>(m_report.proposals.size())));
    guarded(this, [this] { m_text->setHtml(reportHtml(mostOnScreen)); });
    enter(State::Merged);
    m_text->setFocus();
    Q_EMIT told(tr("Merged. One undo takes it all back."));
}

void MergePanel::carryOut()
{
    Session &session = m_workspace.session();
    session.ensureSound();
    m_report = carryOutBackedUp(session, m_merge.plan);
    m_workspace.history().remember(m_report.sequence);
}

QString MergePanel::reportHtml(std::size_t most)
{
    return mergeReportHtml(m_workspace, m_merge, m_report, most);
}

void MergePanel::askWhereToSave()
{
    const QFileInfo inventory(m_workspace.path());
    auto *dialog = new QFileDialog(this, tr("Save the report"), inventory.absolutePath(), tr("Web page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(tr("%1 merge.html", "name of the inventory's file").arg(inventory.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &MergePanel::saveReport);
    dialog->open();
}

void MergePanel::saveReport(const QString &path)
{
    const bool isSaved = guarded(this, [&] {
        const QString title = QFileInfo(m_workspace.path()).completeBaseName().toHtmlEscaped();
        const QString html =
            u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title></head><body>"_s.arg(title)
            + reportHtml(std::numeric_limits<std::size_t>::max()) + u"</body></html>\n"_s;
        writeWhole(path, [&html](QIODevice &device) { device.write(html.toUtf8()); });
    });
    if (isSaved)
        Q_EMIT told(tr("The report is in %1.").arg(QFileInfo(path).fileName()));
}

void MergePanel::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        guarded(this, [&] {
            QTextDocument document;
            document.setHtml(reportHtml(std::numeric_limits<std::size_t>::max()));
            document.print(printer);
        });
    });
    dialog->open();
}

}   // namespace katve
