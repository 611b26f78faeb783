#include "pages/prune_panel.h"
#include "store/backups.h"
#include "widgets/date_field.h"
#include "widgets/guarded.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int yearsKept = 2;   // to begin with

[[nodiscard]] QString dayText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"d.M.yyyy"_s);
}

[[nodiscard]] QString whyNotText(const PruningPlan &plan)
{
    using WhyNot = PruningPlan::WhyNot;
    switch (*plan.whyNot) {
    case WhyNot::NothingOlder: return PrunePanel::tr("There is nothing in the history from before that day.");
    case WhyNot::HandedOut:
        return PrunePanel::tr(
                   "The copy for %1, handed out on %2, has not come back. What it was made from must stay until "
                   "it is merged.")
            .arg(plan.label, dayText(plan.since));
    case WhyNot::OpenDisputes:
        return PrunePanel::tr(
            "Merged files still disagree about something, and both sides are in the history. Settle the "
            "disputes first, on the page Merging.");
    case WhyNot::IsCopy:
        return PrunePanel::tr("This part was handed out and goes back: its history is needed when it is merged.");
    case WhyNot::BelongsTogether: break;
    }
    return PrunePanel::tr(
        "What is older belongs together with later acts, such as a change and its undoing, so none of it "
        "can go yet. Choose a later day.");
}

[[nodiscard]] QString planText(const PruningPlan &plan)
{
    QString text = PrunePanel::tr("%n act(s) would go, the last of them of %1.", nullptr, static_cast<int>(plan.acts))
                       .arg(dayText(plan.last));
    if (plan.isEarlier && plan.since.isValid())
        text += u' '
            + PrunePanel::tr("Later ones stay: the copy for %1, handed out on %2, has not come back.")
                  .arg(plan.label, dayText(plan.since));
    else if (plan.isEarlier)
        text += u' ' + PrunePanel::tr("Some later ones stay, as they belong together with what came after.");
    return text + u"\n\n"_s
        + PrunePanel::tr(
               "All rows stay as they are. Of the acts that go it is no longer known who did them, when, and what "
               "was there before, and they cannot be taken back. Copies that were made before then can no longer "
               "be merged. A backup is made first; delete it when it is not to be kept.");
}

}   // namespace

PrunePanel::PrunePanel(Workspace &workspace, QWidget *window)
    : QDialog(window)
    , m_workspace(workspace)
    , m_before(new DateField(tr("Remove the history before"), this))
    , m_says(new TextLabel({}, this))
    , m_go(new QPushButton(tr("&Back up and remove"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"prunePanel"_s);
    setWindowTitle(tr("Remove older history"));
    m_before->setObjectName(u"pruneBefore"_s);
    m_says->setObjectName(u"pruneSays"_s);
    m_go->setObjectName(u"pruneNow"_s);
    m_before->show(QDate::currentDate().addYears(-yearsKept));
    layOut();
    connect(m_before, &DateField::textChanged, this, &PrunePanel::showPlan);
    connect(m_go, &QPushButton::clicked, this, &PrunePanel::carryOut);
    showPlan();
}

void PrunePanel::layOut()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Remove the history before"), m_before);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    m_go->setAutoDefault(false);   // Enter in the field must not remove anything
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_says->setMinimumHeight(fontMetrics().height() * 9);
    m_says->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_says, 1);
    column->addWidget(buttons);
    constexpr int widthInCharacters = 74;
    resize(fontMetrics().averageCharWidth() * widthInCharacters, sizeHint().height());
}

void PrunePanel::showPlan()
{
    m_plan.reset();
    const QDate before = m_before->date();
    if (!before.isValid()) {
        m_says->setText(tr("Write a day, for example 1.1.2025."));
    } else {
        guarded(this, [&] { m_plan = planPruning(m_workspace.session(), before.startOfDay()); });
        m_says->setText(!m_plan ? QString() : m_plan->ok() ? planText(*m_plan) : whyNotText(*m_plan));
    }
    m_go->setEnabled(m_plan && m_plan->ok() && !m_workspace.isReadOnly());
}

void PrunePanel::carryOut()
{
    if (!m_plan || !m_plan->ok())
        return;
    const bool went = guarded(this, [this] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Session &session = m_workspace.session();
        session.ensureSound();
        const Backup backup = Backups(m_workspace.path()).make(session.database(), BackupCause::Pruning, now);
        try {
            prune(session, *m_plan, now);
        } catch (...) {
            Backups::discard(backup);
            throw;
        }
        m_workspace.history().forget();
        m_workspace.lifeline().hold();   // what is kept for another place is without it too
    });
    if (!went)
        return;
    Q_EMIT pruned(tr("The history before %1 was removed. The backup from before is among the backups.")
                      .arg(m_before->date().toString(u"d.M.yyyy"_s)));
    close();
}

}   // namespace katve
