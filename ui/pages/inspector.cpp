#include "pages/inspector.h"
#include "analysis/matrix_index.h"
#include "edit/story.h"
#include "pages/reaching_list.h"
#include "widgets/code_box.h"
#include "widgets/dispute_notice.h"
#include "widgets/guarded.h"
#include "widgets/personal_warning.h"
#include "widgets/run_edit.h"
#include "widgets/text_label.h"
#include "words/answer_story.h"
#include "words/vocabulary.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] TextLabel *madeLabel(QWidget *parent, TextSize size = TextSize::Body,
                                   TextLabel::Weight weight = TextLabel::Weight::Plain)
{
    auto *label = new TextLabel({}, parent, size, weight);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

[[nodiscard]] TextLabel *madeHeading(QWidget *parent, const QString &text)
{
    auto *label = new TextLabel(text, parent, TextSize::Body, TextLabel::Weight::Bold);
    label->setContentsMargins(0, 10, 0, 0);
    return label;
}

}   // namespace

Inspector::Inspector(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_hint(madeLabel(this))
    , m_body(new QWidget(this))
    , m_title(madeLabel(m_body, TextSize::Heading, TextLabel::Weight::Bold))
    , m_place(madeLabel(m_body))
    , m_status(madeLabel(m_body))
    , m_stage(new QComboBox(m_body))
    , m_answers(new QButtonGroup(this))
    , m_reasonBox(nullptr)
    , m_sufficiency(new QComboBox(m_body))
    , m_timeliness(new QComboBox(m_body))
    , m_source(new QComboBox(m_body))
    , m_note(new QPlainTextEdit(m_body))
    , m_noteProblem(madeLabel(m_body, TextSize::Body, TextLabel::Weight::Bold))
    , m_offerings(new ReachingList(workspace, m_body))
    , m_story(madeLabel(m_body))
    , m_dispute(new DisputeNotice(workspace, m_body))
{
    layOut();
    const auto again = [this] { guarded(this, [this] { reload(); }); };
    connect(&workspace, &Workspace::valuesChanged, this, again);
    connect(&workspace.session(), &Session::applied, this, [this, again](qint64, const std::vector<Change> &changes) {
        if (!std::ranges::all_of(changes, [](const Change &change) { return change.table == Table::Answers; }))
            m_offerings->forget();
        again();
    });
    connect(&workspace, &Workspace::roundChanged, this, [this] {
        m_offerings->forget();
        guarded(this, [this] { show({}, {}, {}); });
    });
    show({}, {}, {});
}

void Inspector::layOut()
{
    auto *outer = new QWidget(this);
    auto *column = new QVBoxLayout(outer);
    column->setContentsMargins(14, 12, 14, 12);
    m_hint->setText(tr("Choose a cell of the grid to see its answer, who gives the service there, and its history."));
    column->addWidget(m_hint);
    column->addWidget(m_body);
    column->addStretch(1);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_place),
                            static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_status),
                            static_cast<QWidget *>(m_dispute), madeAnswerBox(), madeReasonBox(), madeDetails()})
        body->addWidget(widget);
    body->addWidget(madeHeading(m_body, tr("Who gives the service here")));
    connect(m_offerings, &ReachingList::offeringWanted, this, &Inspector::offeringWanted);
    body->addWidget(m_offerings);
    auto *add = new QPushButton(tr("Add provider… (key A)"), m_body);
    add->setObjectName(u"addProvider"_s);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT providerWanted(*m_question); });
    body->addWidget(add, 0, Qt::AlignLeft);
    body->addWidget(madeHeading(m_body, tr("History of this answer")));
    body->addWidget(m_story);

    m_stage->setObjectName(u"inspectorStage"_s);
    connect(m_dispute, &DisputeNotice::disputeWanted, this, &Inspector::disputeWanted);
    m_stage->setAccessibleName(tr("Stage of education"));
    connect(m_stage, &QComboBox::activated, this, [this] {
        guarded(this, [this] {
            show(m_question->municipality, m_question->service, static_cast<Stage>(m_stage->currentData().toInt()));
        });
    });
    setWidget(outer);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));
}

QWidget *Inspector::madeAnswerBox()
{
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    column->addWidget(madeHeading(box, tr("Do residents get the service?")));
    constexpr std::array keys{"1", "2", "3", "0", "4"};
    for (std::size_t i = 0; i < CodeTable<AnswerValue>::names.size(); ++i) {
        const QString word = answerWord(static_cast<AnswerValue>(i));
        auto *button = new QRadioButton(tr("%1  (key %2)").arg(word, QLatin1String(keys[i])), box);
        button->setAccessibleName(word);
        m_answers->addButton(button, static_cast<int>(i));
        column->addWidget(button);
    }
    connect(m_answers, &QButtonGroup::idClicked, this, [this](int id) { answer(static_cast<AnswerValue>(id)); });
    return box;
}

QWidget *Inspector::madeReasonBox()
{
    m_reasonBox = new QWidget(m_body);
    auto *column = new QGridLayout(m_reasonBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setVerticalSpacing(2);
    column->addWidget(madeHeading(m_reasonBox, tr("Why not, or only partly?")), 0, 0, 1, 2);
    for (std::size_t i = 0; i < CodeTable<GapReason>::names.size(); ++i) {
        auto *check = new QCheckBox(reasonWord(static_cast<GapReason>(i)), m_reasonBox);
        connect(check, &QCheckBox::clicked, this, &Inspector::saveDetails);
        m_reasons.push_back(check);
        column->addWidget(check, 1 + static_cast<int>(i / 2), static_cast<int>(i % 2));
    }
    return m_reasonBox;
}

QWidget *Inspector::madeDetails()
{
    fillCodes<Sufficiency>(*m_sufficiency, tr("not said"), sufficiencyWord);
    fillCodes<Timeliness>(*m_timeliness, tr("not said"), timelinessWord);
    fillCodes<AnswerSource>(*m_source, tr("not said"), answerSourceWord);
    for (QComboBox *box : {m_stage, m_sufficiency, m_timeliness, m_source})
        allowNarrow(*box);
    for (QComboBox *box : {m_sufficiency, m_timeliness, m_source})
        connect(box, &QComboBox::activated, this, &Inspector::saveDetails);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().height() * 5);
    m_note->installEventFilter(this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setReadOnly(m_workspace.isReadOnly());
    m_noteProblem->setObjectName(u"noteProblem"_s);
    auto *box = new QWidget(m_body);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 8, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Enough of it"), m_sufficiency);
    form->addRow(tr("In time"), m_timeliness);
    form->addRow(tr("Source"), m_source);
    form->addRow(tr("Note"), m_note);
    form->addRow(new PersonalWarning(m_note, Table::Answers, "note", m_body));
    form->addRow(m_noteProblem);
    tellNoteProblem({});
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isLoading && !m_note->hasFocus())
            saveNote();
    });
    return box;
}

void Inspector::show(const QString &municipality, const QString &service, std::optional<Stage> stage)
{
    if (!saveNote()) {   // it stays with the cell it is about, which the title names
        m_stage->setCurrentIndex(m_stage->findData(static_cast<int>(m_question->stage)));
        return;
    }
    m_question.reset();
    m_keptNote = m_note->toPlainText();
    const bool isThere = !municipality.isEmpty() && m_workspace.hasRound();
    m_hint->setVisible(!isThere);
    m_body->setVisible(isThere);
    if (!isThere)
        return;
    m_question = Question{.municipality = municipality, .service = service};
    m_round = m_workspace.round().id;
    reloadStages();
    if (!stage)
        stage = m_dispute->disputedStage(answerTo(m_round, *m_question));
    if (stage && m_stage->findData(static_cast<int>(*stage)) >= 0)
        m_question->stage = *stage;
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(static_cast<int>(m_question->stage))));
    reload();
}

void Inspector::reloadStages()
{
    m_stage->clear();
    const MatrixInput &input = m_workspace.matrix().input();
    const auto service = serviceIndex(input, m_question->service.toStdString());
    for (std::size_t i = 0; service && i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        if (input.services[*service].stages.contains(stage) && m_workspace.hasStage(stage))
            m_stage->addItem(stageWord(stage), static_cast<int>(i));
    }
    m_question->stage = static_cast<Stage>(m_stage->itemData(0).toInt());
}

std::optional<Answer> Inspector::stored()
{
    return m_workspace.session().find(answerTo(m_round, *m_question));
}

void Inspector::reload()
{
    if (!m_question || !m_workspace.hasRound())
        return;
    const QScopedValueRollback loading(m_isLoading, true);
    m_title->setText(m_workspace.names().service(m_question->service));
    m_place->setText(m_workspace.names().municipality(m_question->municipality));
    const MatrixInput &input = m_workspace.matrix().input();
    const auto municipality = municipalityIndex(input, m_question->municipality.toStdString());
    const auto service = serviceIndex(input, m_question->service.toStdString());
    const auto column = service ? m_workspace.matrix().shape().column(*service, m_question->stage) : std::nullopt;
    const std::optional<Answer> answer = stored();
    if (municipality && column && m_round == m_workspace.round().id) {
        const Cell cell = m_workspace.matrix().cell(*municipality, *column);
        QString text = tr("In the matrix: %1.").arg(statusWord(cell.status, m_workspace.round().areasOn()));
        if (cell.conflict)
            text += u' ' + tr("The answer says missing, but somebody is known to give it.");
        if (cell.unnamed)
            text += u' ' + tr("Said to be available, but nobody is known to give it.");
        if (answer && answer->isCarried())
            text += u' ' + tr("The answer is carried over from an earlier round and counts when confirmed (key C).");
        m_status->setText(text);
    }
    reloadDetails(answer);
    m_offerings->show(*m_question);
    m_dispute->showOf(answerTo(m_round, *m_question));
    reloadStory();
}

void Inspector::reloadDetails(const std::optional<Answer> &answer)
{
    m_answers->setExclusive(false);
    for (QAbstractButton *button : m_answers->buttons())
        button->setChecked(answer && m_answers->id(button) == static_cast<int>(answer->answer));
    m_answers->setExclusive(true);
    const bool lacks = answer && (answer->answer == AnswerValue::Partly || answer->answer == AnswerValue::Missing);
    m_reasonBox->setVisible(lacks);
    for (std::size_t i = 0; i < m_reasons.size(); ++i)
        m_reasons[i]->setChecked(answer && std::ranges::count(answer->reasons, static_cast<GapReason>(i)) > 0);
    const Answer shown = answer.value_or(Answer{});
    selectCode(*m_sufficiency, shown.sufficiency);
    selectCode(*m_timeliness, shown.timeliness);
    selectCode(*m_source, shown.source);
    for (QWidget *widget : {static_cast<QWidget *>(m_sufficiency), static_cast<QWidget *>(m_timeliness),
                            static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_note)})
        widget->setEnabled(answer.has_value());
    const bool isTyped = answer && m_note->toPlainText() != m_keptNote && shown.note != m_note->toPlainText();
    if (!isTyped) {
        if (m_note->toPlainText() != shown.note)
            m_note->setPlainText(shown.note);
        m_keptNote = shown.note;
        tellNoteProblem({});
    }
    m_note->setPlaceholderText(answer ? QString() : tr("Answer first, then write a note."));
}

void Inspector::reloadStory()
{
    QStringList lines;
    for (const StoryEntry &entry : storyOf(m_workspace.session(), answerTo(m_round, *m_question)))
        lines.prepend(answerStoryLine(entry));
    m_story->setText(lines.isEmpty() ? tr("No answer yet.") : lines.join(u"\n\n"_s));
}

void Inspector::answer(AnswerValue value)
{
    guarded(this, [&] {
        Answering who = m_workspace.answering();
        who.round = m_round;
        run(answered(m_workspace.session(), who, std::span(&*m_question, 1), value));
    });
}

void Inspector::saveDetails()
{
    if (!m_isLoading)
        guarded(this, [this] { change([this](Answer &answer) { readDetails(answer); }); });
}

bool Inspector::saveNote()
{
    if (m_isLoading || !m_question || m_note->toPlainText() == m_keptNote)
        return true;
    bool isKept = false;
    const auto write = [this](Answer &answer) { answer.note = m_note->toPlainText(); };
    guarded(this, [&] { isKept = change(write); });
    if (isKept)
        m_keptNote = m_note->toPlainText();
    return isKept;
}

void Inspector::tellNoteProblem(const QString &whyNot)
{
    m_noteProblem->setText(whyNot.isEmpty()
                               ? QString()
                               : tr("The note is not kept yet: %1 Press Esc in it to leave it as it was.").arg(whyNot));
    m_noteProblem->setVisible(!whyNot.isEmpty());
}

// Of an answer that is there; without a difference nothing is written.
bool Inspector::change(const std::function<void(Answer &)> &what)
{
    const std::optional<Answer> before = stored();
    if (!before)
        return true;
    Answer after = *before;
    what(after);
    return after == *before || run(changeOf(EditKind::SetAnswers, *before, after));
}

void Inspector::readDetails(Answer &answer) const
{
    answer.reasons.clear();
    for (std::size_t i = 0; i < m_reasons.size(); ++i) {
        if (m_reasons[i]->isChecked())
            answer.reasons.push_back(static_cast<GapReason>(i));
    }
    answer.sufficiency = chosenCode<Sufficiency>(*m_sufficiency);
    answer.timeliness = chosenCode<Timeliness>(*m_timeliness);
    answer.source = chosenCode<AnswerSource>(*m_source);
}

// What was ticked goes back to what is kept; a note stays as it is typed.
bool Inspector::run(const Edit &edit)
{
    const QString whyNot = runEdit(this, m_workspace, edit);
    if (whyNot.isEmpty())
        return true;
    Q_EMIT told(whyNot);
    reload();
    if (m_note->toPlainText() != m_keptNote)
        tellNoteProblem(whyNot);
    return false;
}

QSize Inspector::minimumSizeHint() const
{
    if (widget() == nullptr)
        return QScrollArea::minimumSizeHint();
    // Also of what is not shown for this cell, or the panel would change its width from cell to cell.
    const int inside = std::max(m_body->minimumSizeHint().width(), m_reasonBox->minimumSizeHint().width());
    const QMargins margins = widget()->layout()->contentsMargins();
    return {inside + margins.left() + margins.right() + verticalScrollBar()->sizeHint().width() + 4, 120};
}

bool Inspector::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        saveNote();
    if (watched == m_note && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_note->toPlainText() != m_keptNote) {
        m_note->setPlainText(m_keptNote);
        tellNoteProblem({});
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void Inspector::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_note);
}

void Inspector::focusAnswer()
{
    if (QAbstractButton *first =
            m_answers->checkedButton() != nullptr ? m_answers->checkedButton() : m_answers->button(0))
        first->setFocus(Qt::ShortcutFocusReason);
}

}   // namespace katve
