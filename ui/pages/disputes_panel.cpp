#include "pages/disputes_panel.h"
#include "widgets/airy_delegate.h"
#include "widgets/flow_box.h"
#include "widgets/guarded.h"
#include "widgets/run_edit.h"
#include "widgets/shared_splitter.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"
#include "workspace/dispute_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] bool hasNote(Table table)
{
    return table == Table::Answers || table == Table::Providers || table == Table::Offerings;
}

}   // namespace

DisputesPanel::DisputesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_hint(new TextLabel({}, this))
    , m_body(new QWidget(this))
    , m_list(new QTreeWidget(m_body))
    , m_title(new TextLabel({}, m_body, TextSize::Title, TextLabel::Weight::Bold))
    , m_why(new TextLabel({}, m_body))
    , m_sides(new QScrollArea(m_body))
    , m_mine(new QPushButton(tr("Mine (M)"), m_body))
    , m_theirs(new QPushButton(tr("Theirs (T)"), m_body))
    , m_both(new QPushButton(tr("Both as a note (B)"), m_body))
    , m_later(new QPushButton(tr("Later (L)"), m_body))
    , m_place(new QPushButton(m_body))
{
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { guarded(this, [this] { showChosen(); }); });
    connect(m_mine, &QPushButton::clicked, this, &DisputesPanel::takeMine);
    connect(m_theirs, &QPushButton::clicked, this, &DisputesPanel::takeTheirs);
    connect(m_both, &QPushButton::clicked, this, &DisputesPanel::takeBothAsNote);
    connect(m_later, &QPushButton::clicked, this, &DisputesPanel::putOffChosen);
    connect(m_place, &QPushButton::clicked, this, &DisputesPanel::goToRow);
    setFocusProxy(m_list);
}

void DisputesPanel::layOut()
{
    m_list->setObjectName(u"disputes"_s);
    m_list->setAccessibleName(tr("Disputes"));
    m_list->setHeaderLabels({tr("What"), tr("Why")});
    new TableCopy(*m_list);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_sides->setWidgetResizable(true);
    m_sides->setFrameShape(QFrame::NoFrame);
    m_sides->setFocusPolicy(Qt::NoFocus);
    m_title->setObjectName(u"disputeTitle"_s);
    auto *right = new QWidget(m_body);
    auto *detail = new QVBoxLayout(right);
    detail->setContentsMargins(20, 6, 12, 6);
    detail->addWidget(m_title);
    detail->addWidget(m_why);
    auto *tools = new FlowBox(right, 8, 4);
    for (QPushButton *one : {m_mine, m_theirs, m_both, m_later, m_place}) {
        tools->add(one);
        one->installEventFilter(this);
    }
    detail->addSpacing(6);
    detail->addWidget(tools);
    detail->addWidget(m_sides, 1);
    m_list->installEventFilter(this);
    auto *halves = new SharedSplitter({50, 50}, m_body);
    halves->addWidget(m_list);
    halves->addWidget(right);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(halves);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    m_hint->setObjectName(u"disputesHint"_s);
    column->addWidget(m_hint);
    column->addWidget(m_body, 1);
    column->addStretch(0);
}

void DisputesPanel::reload()
{
    const bool hadSome = !m_disputes.empty();
    m_disputes = openDisputes(m_workspace.session());
    m_body->setVisible(!m_disputes.empty());
    if (!m_disputes.empty())
        m_hint->setText(tr("Merged files say different things of these. Until you choose, what was said before counts. "
                           "Arrow keys move; undo brings the last one back. You can stop and go on another day."));
    else if (hadSome)
        m_hint->setText(tr("All disputes are settled. Undo brings the last one back."));
    else
        m_hint->setText(tr("Nothing is disputed. When files that are merged say different things of the same cell or "
                           "provider, both are kept and listed here."));
    fillList();
}

// The keyboard stays where it was: on the next one when the one before it is settled.
void DisputesPanel::fillList()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Dispute &dispute : m_disputes) {
        const QString title = disputeTitle(m_workspace, dispute);
        auto *item = new QTreeWidgetItem(m_list, {title, dispute.later ? tr("Put off") : disputeReason(dispute.why)});
        item->setToolTip(0, title);
        item->setData(0, Qt::UserRole, keyText(dispute));
    }
    if (!m_disputes.empty())
        m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    showChosen();
}

void DisputesPanel::show(const QString &key)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, Qt::UserRole).toString() == key)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
    m_list->setFocus();
}

const Dispute *DisputesPanel::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_disputes[static_cast<std::size_t>(row)];
}

void DisputesPanel::showChosen()
{
    const Dispute *dispute = chosen();
    if (dispute == nullptr)
        return;
    m_title->setText(disputeTitle(m_workspace, *dispute));
    m_why->setText(tr("%1. Meanwhile counts: %2.", "reason, value")
                       .arg(disputeReason(dispute->why), valueText(m_workspace, dispute->field, shownOf(*dispute))));
    const bool canWrite = !m_workspace.isReadOnly();
    m_mine->setEnabled(canWrite && ownSide(*dispute).has_value());
    m_theirs->setEnabled(canWrite && otherSide(*dispute).has_value());
    m_both->setEnabled(canWrite && hasNote(dispute->table));
    m_later->setEnabled(canWrite);
    m_later->setText(dispute->later ? tr("Not later after all (L)") : tr("Later (L)"));
    m_place->setVisible(hasNote(dispute->table));
    m_place->setText(dispute->table == Table::Answers ? tr("Go to the cell (G)") : tr("Go to the provider (G)"));
    showSides(*dispute);
}

void DisputesPanel::showSides(const Dispute &dispute)
{
    auto *sheet = new QWidget(m_sides);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(12);
    std::size_t number = 0;
    for (const DisputeSide &side : sidesOf(dispute))
        addSide(*sheet, dispute, side, number++);
    column->addStretch(1);
    if (QWidget *before = m_sides->takeWidget()) {
        before->hide();
        before->deleteLater();   // one of its buttons may be the one that was just pressed
    }
    m_sides->setWidget(sheet);
}

void DisputesPanel::addSide(QWidget &sheet, const Dispute &dispute, const DisputeSide &side, std::size_t number)
{
    const QString value = valueText(m_workspace, dispute.field, side.value);
    auto *choose = new QPushButton(QString::number(number + 1), &sheet);
    choose->setObjectName(u"side%1"_s.arg(number + 1));
    choose->setAccessibleName(tr("Choose %1").arg(value));
    choose->setMaximumWidth(fontMetrics().averageCharWidth() * 6);
    choose->setEnabled(!m_workspace.isReadOnly());
    choose->installEventFilter(this);
    connect(choose, &QPushButton::clicked, this, [this, number] { take(number); });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const QString whose = isOfThisFile(side) ? tr("Mine") : tr("Theirs");
    words->addWidget(
        new TextLabel(tr("%1: %2", "whose, value").arg(whose, value), &sheet, TextSize::Body, TextLabel::Weight::Bold));
    for (const DisputeVoice &voice : side.voices)
        words->addWidget(new TextLabel(voiceText(voice), &sheet));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(choose, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    static_cast<QVBoxLayout *>(sheet.layout())->addLayout(row);
}

bool DisputesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier) {
            if (choiceByKey(key->key()))
                return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool DisputesPanel::choiceByKey(int key)
{
    switch (key) {
    case Qt::Key_M: takeMine(); return true;
    case Qt::Key_T: takeTheirs(); return true;
    case Qt::Key_B: takeBothAsNote(); return true;
    case Qt::Key_L: putOffChosen(); return true;
    case Qt::Key_G: goToRow(); return true;
    default: break;
    }
    if (key < Qt::Key_1 || key > Qt::Key_9)
        return false;
    take(static_cast<std::size_t>(key - Qt::Key_1));
    return true;
}

void DisputesPanel::take(std::size_t side)
{
    guarded(this, [&] {
        const Dispute *dispute = chosen();
        if (dispute != nullptr && side < sidesOf(*dispute).size())
            run(settledWith(m_workspace.session(), *dispute, side));
    });
}

void DisputesPanel::takeMine()
{
    const Dispute *dispute = chosen();
    if (dispute == nullptr)
        return;
    if (const auto side = ownSide(*dispute))
        take(*side);
    else
        Q_EMIT told(tr("This inventory itself has said nothing of it. Choose by number."));
}

// One of several others is chosen by its number.
void DisputesPanel::takeTheirs()
{
    const Dispute *dispute = chosen();
    if (dispute == nullptr)
        return;
    const std::vector<DisputeSide> sides = sidesOf(*dispute);
    if (std::ranges::count_if(sides, [](const DisputeSide &side) { return !isOfThisFile(side); }) > 1) {
        Q_EMIT told(tr("Several others say different things. Choose one of them by its number."));
        return;
    }
    const auto other = otherSide(*dispute);
    if (other)
        take(*other);
}

void DisputesPanel::takeBothAsNote()
{
    guarded(this, [this] {
        const Dispute *dispute = chosen();
        if (dispute == nullptr)
            return;
        const auto edit = settledAsNote(m_workspace.session(), *dispute, disputeNote(m_workspace, *dispute));
        if (edit)
            run(*edit);
        else
            Q_EMIT told(tr("This has no note. Choose one of the values."));
    });
}

void DisputesPanel::putOffChosen()
{
    if (const Dispute *dispute = chosen())
        run(putOff(*dispute, !dispute->later));
}

void DisputesPanel::goToRow()
{
    const Dispute *dispute = chosen();
    if (dispute == nullptr)
        return;
    if (dispute->table == Table::Answers) {
        if (const auto answer = rowWithKey<Answer>(dispute->row))
            Q_EMIT answerWanted(*answer);
    } else if (dispute->table == Table::Providers) {
        Q_EMIT providerWanted(dispute->row);
    } else if (const auto offering = m_workspace.session().find(Offering{.id = dispute->row})) {
        Q_EMIT providerWanted(offering->provider);
    }
}

void DisputesPanel::run(const Edit &edit)
{
    if (const QString whyNot = runEdit(this, m_workspace, edit); !whyNot.isEmpty())
        Q_EMIT told(whyNot);
}

}   // namespace katve
