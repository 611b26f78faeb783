#include "pages/mapping_view.h"
#include "models/mapping_delegate.h"
#include "widgets/guarded.h"
#include "widgets/province_header.h"
#include "widgets/run_edit.h"
#include "widgets/service_header.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>

#include <algorithm>

namespace katve {

namespace {

[[nodiscard]] std::optional<AnswerValue> answerOf(int key)
{
    switch (key) {
    case Qt::Key_1: return AnswerValue::Available;
    case Qt::Key_2: return AnswerValue::Partly;
    case Qt::Key_3: return AnswerValue::Missing;
    case Qt::Key_4:
    case Qt::Key_Question: return AnswerValue::DontKnow;
    case Qt::Key_0: return AnswerValue::NotNeeded;
    default: return std::nullopt;
    }
}

}   // namespace

MappingView::MappingView(Workspace &workspace, QWidget *parent)
    : QTableView(parent)
    , m_workspace(workspace)
    , m_model(new MappingModel(workspace, this))
    , m_delegate(new MappingDelegate(*m_model, this))
{
    auto *provinces = new ProvinceHeader(*m_model, this);
    auto *services = new ServiceHeader(*m_model, this);
    setHorizontalHeader(provinces);
    setVerticalHeader(services);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    nameCorner();
    setTabKeyNavigation(false);   // Tab leaves the grid
    setAccessibleName(tr("Mapping: service types by municipality"));
    connect(provinces, &ProvinceHeader::provinceClicked, this,
            [this](int column) { guarded(this, [&] { m_model->foldProvince(column); }); });
    connect(services, &ServiceHeader::groupClicked, this, [this](int row) {
        guarded(this, [&] { m_model->fold(row); });
        setFocus();   // so that a key can confirm the group
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_stage.reset();
        m_trail.clear();
        m_askedOnce.reset();
        size();
        returnToRemembered();
    });
    size();
}

void MappingView::nameCorner()
{
    auto *corner = findChild<QAbstractButton *>();
    if (corner == nullptr)
        return;
    auto *label = new TextLabel(tr("Service type"), corner, TextSize::Body, TextLabel::Weight::Bold);
    label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    label->setContentsMargins(8, 4, 8, 4);
    label->setAutoFillBackground(true);
    // The button below would select everything, which one key would then answer.
    label->setAttribute(Qt::WA_NoMousePropagation);
    label->setBackgroundRole(QPalette::Button);
    auto *whole = new QVBoxLayout(corner);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(label);
}

// Whole names are read faster than broken ones, as far as there is room.
int MappingView::nameWidth() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 10 * metrics.averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columnAt(column).municipality)
            widest = std::max(
                widest,
                8 + metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    }
    return std::min(widest, 16 * metrics.averageCharWidth());
}

void MappingView::size()
{
    const int mark = fontMetrics().height() + 6;
    horizontalHeader()->setDefaultSectionSize(std::max(mark * m_model->stagesInStrip() + 6, nameWidth()));
    verticalHeader()->setDefaultSectionSize(m_isLarge ? mark * 9 / 4 : mark + 4);
    horizontalHeader()->setMinimumHeight(horizontalHeader()->sizeHint().height());
}

void MappingView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model != nullptr)
        size();
}

void MappingView::setLargeType(bool on)
{
    m_isLarge = on;
    m_delegate->setWords(on);
    horizontalHeader()->setSectionResizeMode(on ? QHeaderView::Stretch : QHeaderView::Interactive);
    QFont font = QApplication::font();
    if (on)
        font.setPointSizeF(font.pointSizeF() * m_largeScale);
    setFont(font);
    size();
}

void MappingView::setLargeScale(double scale)
{
    m_largeScale = std::clamp(scale, 1.2, 3.0);
    if (m_isLarge)
        setLargeType(true);
}

void MappingView::goTo(const QString &municipality, const QString &service)
{
    QModelIndex index = m_model->indexOf(municipality, service);
    if (!index.isValid() && m_model->unfoldAll())
        index = m_model->indexOf(municipality, service);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
    setFocus();
}

// Down the services of a municipality, then on to the next one; round to the beginning when the end is reached.
void MappingView::goToNextUnanswered()
{
    const int rows = m_model->rowCount();
    const int cells = rows * m_model->columnCount();
    if (cells == 0)
        return;
    const QModelIndex from = currentIndex();
    const int start = from.isValid() ? from.column() * rows + from.row() : -1;
    for (int step = 1; step <= cells; ++step) {
        const int at = (start + step) % cells;
        const QModelIndex index = m_model->index(at % rows, at / rows);
        if (m_model->isUnanswered(index)) {
            setCurrentIndex(index);
            return;
        }
    }
    if (m_model->unfoldAll())
        return goToNextUnanswered();   // it may have been folded away
    Q_EMIT told(tr("Everything in this scope has been answered."));
}

QModelIndexList MappingView::selectedCells() const
{
    QModelIndexList cells;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (m_model->isCell(index))
            cells.append(index);
    }
    if (cells.isEmpty() && m_model->isCell(currentIndex()))
        cells.append(currentIndex());
    return cells;
}

std::vector<Question> MappingView::selectedQuestions() const
{
    std::vector<Question> questions;
    const QModelIndexList cells = selectedCells();
    for (const QModelIndex &cell : cells) {
        for (Question &question : m_model->questions(cell)) {
            if (!m_stage || cells.size() > 1 || question.stage == *m_stage)
                questions.push_back(std::move(question));
        }
    }
    return questions;
}

std::vector<Question> MappingView::currentQuestions() const
{
    std::vector<Question> questions = m_model->questions(currentIndex());
    if (m_stage)
        std::erase_if(questions, [this](const Question &question) { return question.stage != *m_stage; });
    return questions;
}

// A strip whose stages differ is easily answered by mistake, so its key is asked for twice.
bool MappingView::mustAskTwice(AnswerValue answer)
{
    const QModelIndexList cells = selectedCells();
    if (m_stage || cells.size() != 1)
        return false;
    // A stage without an answer differs from one that has it.
    std::optional<std::optional<AnswerValue>> first;
    bool differs = false;
    for (const Question &question : m_model->questions(cells.front())) {
        const std::optional<Answer> row = m_workspace.answerTo(question);
        const std::optional<AnswerValue> said = row ? std::optional(row->answer) : std::nullopt;
        differs = differs || (first && *first != said);
        first = said;
    }
    const std::pair asked(QPersistentModelIndex(cells.front()), answer);
    if (!differs || m_askedOnce == asked)
        return false;
    m_askedOnce = asked;
    Q_EMIT told(tr("The stages of this cell have different answers. Press the key again to answer them all alike, or "
                   "Alt+Right to answer one stage."));
    return true;
}

void MappingView::answerSelection(AnswerValue answer)
{
    if (mustAskTwice(answer))
        return;
    m_askedOnce.reset();
    const Edit edit = answered(m_workspace.session(), m_workspace.answering(), selectedQuestions(), answer);
    if (!run(edit))
        return;
    tellHowMany(edit);
    afterAnswer();
}

// Of several cells at once one does not see every one that changed.
void MappingView::tellHowMany(const Edit &edit)
{
    if (selectedCells().size() > 1 && !edit.changes.empty())
        Q_EMIT told(tr("%n answer(s) changed. Undo takes it back.", nullptr, static_cast<int>(edit.changes.size())));
}

void MappingView::clearSelectedAnswers()
{
    static_cast<void>(run(cleared(m_workspace.session(), m_workspace.round().id, selectedQuestions())));
}

// A heading stands for its whole group, and a folded province for its municipalities.
std::vector<Question> MappingView::carriedInSelection() const
{
    std::vector<Question> questions = selectedQuestions();
    QSet<QString> known;   // headings and cells below them may both be selected
    const auto isNew = [&known](const Question &question) {
        const auto before = known.size();
        known.insert(question.municipality + u'/' + question.service + u'/'
                     + QString::number(static_cast<int>(question.stage)));
        return known.size() > before;
    };
    std::ranges::for_each(questions, isNew);
    QSet<int> groups;
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && currentIndex().isValid())
        chosen.append(currentIndex());
    for (const QModelIndex &index : std::as_const(chosen)) {
        const MappingModel::Row &row = m_model->rowAt(index.row());
        if (m_model->isCell(index) || (!row.service && groups.contains(row.group)))
            continue;
        if (!row.service)
            groups.insert(row.group);
        const std::vector<Question> carried = m_model->carried(index);
        std::ranges::copy_if(carried, std::back_inserter(questions), isNew);
    }
    return questions;
}

void MappingView::confirmSelection()
{
    if (!m_workspace.hasRound())
        return;
    guarded(this, [this] {
        const Edit edit = confirmed(m_workspace.session(), m_workspace.answering(), carriedInSelection());
        if (edit.changes.empty())
            Q_EMIT told(tr("Nothing that is selected waits to be confirmed."));
        else if (run(edit))
            Q_EMIT told(tr("%n carried answer(s) confirmed. Undo takes it back.", nullptr,
                           static_cast<int>(edit.changes.size())));
    });
}

bool MappingView::run(const Edit &edit)
{
    const QString whyNot = runEdit(this, m_workspace, edit);
    if (!whyNot.isEmpty())
        Q_EMIT told(whyNot);
    return whyNot.isEmpty();
}

void MappingView::afterAnswer()
{
    if (!m_fastEntry || selectedCells().size() != 1)
        return;
    m_trail.emplace_back(currentIndex());
    goToNextUnanswered();
}

// Every column of the selection gets what its topmost cell says, stage by stage.
void MappingView::fillDown()
{
    QModelIndexList cells = selectedCells();
    std::ranges::sort(cells, {}, [](const QModelIndex &cell) { return std::pair(cell.column(), cell.row()); });
    Edit edit{.kind = EditKind::SetAnswers};
    const Answering who = m_workspace.answering();
    QModelIndex top;
    for (const QModelIndex &cell : cells) {
        if (!top.isValid() || top.column() != cell.column()) {
            top = cell;
            continue;
        }
        for (const Question &from : m_model->questions(top)) {
            const std::optional<Answer> source = m_workspace.answerTo(from);
            for (const Question &to : m_model->questions(cell)) {
                if (source && to.stage == from.stage) {
                    const Edit one = answered(m_workspace.session(), who, std::span(&to, 1), source->answer);
                    edit.changes.insert(edit.changes.end(), one.changes.begin(), one.changes.end());
                }
            }
        }
    }
    if (run(edit))
        tellHowMany(edit);
}

void MappingView::keyPressEvent(QKeyEvent *event)
{
    bool isOurs = true;   // also when it failed: the user has been told
    guarded(this, [&] {
        isOurs = m_workspace.hasRound() && (moveInStrip(event) || answerByKey(event) || commandByKey(event));
    });
    if (!isOurs)
        QTableView::keyPressEvent(event);
}

bool MappingView::answerByKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const std::optional<AnswerValue> answer = answerOf(event->key());
    if (!answer || modifiers != Qt::NoModifier || selectedCells().isEmpty())
        return false;
    answerSelection(*answer);
    return true;
}

bool MappingView::commandByKey(QKeyEvent *event)
{
    if (m_isLarge && (event->matches(QKeySequence::ZoomIn) || event->matches(QKeySequence::ZoomOut))) {
        setLargeScale(m_largeScale + (event->matches(QKeySequence::ZoomIn) ? 0.2 : -0.2));
    } else if (event->matches(QKeySequence::Delete)) {
        clearSelectedAnswers();
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
    } else if (event->key() == Qt::Key_Backspace) {
        if (m_fastEntry && !m_trail.empty()) {
            setCurrentIndex(m_trail.back());
            m_trail.pop_back();
        }
    } else if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier) {
        goToNextUnanswered();
    } else if (event->key() == Qt::Key_C && event->modifiers() == Qt::NoModifier) {
        confirmSelection();
    } else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        fillDown();
    } else if ((event->key() == Qt::Key_A && event->modifiers() == Qt::NoModifier) || event->key() == Qt::Key_Insert) {
        Q_EMIT providerWanted();
    } else if (event->key() == Qt::Key_F2) {
        Q_EMIT noteWanted();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier) {
        selectRow(currentIndex().row());
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        foldProvinceHere();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid() && !m_model->rowAt(currentIndex().row()).service)
            m_model->fold(currentIndex().row());
        else
            Q_EMIT inspectorWanted();
    } else {
        return false;
    }
    return true;
}

// The keyboard stays where it was, on what became of the province.
void MappingView::foldProvinceHere()
{
    const QModelIndex here = currentIndex();
    if (!here.isValid())
        return;
    const auto province = m_model->columnAt(here.column()).province;
    const int row = here.row();
    m_model->foldProvince(here.column());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columnAt(column).province == province)
            return setCurrentIndex(m_model->index(row, column));
    }
}

bool MappingView::moveInStrip(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right;
    if (event->modifiers() != Qt::AltModifier || !(forward || event->key() == Qt::Key_Left)
        || !m_model->isCell(currentIndex()))
        return false;
    const std::vector<MappingModel::Mark> marks = m_model->strip(currentIndex());
    const auto here = std::ranges::find_if(marks, [this](const auto &mark) { return m_stage == mark.stage; });
    std::optional<Stage> next;
    if (forward)
        next = here == marks.end() ? marks.front().stage : (here + 1 == marks.end() ? *m_stage : (here + 1)->stage);
    else if (here != marks.end() && here != marks.begin())
        next = (here - 1)->stage;
    m_stage = next;
    m_delegate->setStageInStrip(currentIndex(), m_stage);
    update(currentIndex());
    announceCurrent();
    return true;
}

void MappingView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_stage.reset();
    m_askedOnce.reset();
    m_delegate->setStageInStrip({}, {});
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    announceCurrent();
}

void MappingView::remember(const QModelIndex &index)
{
    const MappingModel::Row &row = m_model->rowAt(index.row());
    const MappingModel::Column &column = m_model->columnAt(index.column());
    m_group = row.group;
    m_service = row.service ? m_workspace.serviceKey(*row.service) : QString();
    m_municipality = column.municipality ? m_workspace.municipalityCode(*column.municipality) : QString();
}

QModelIndex MappingView::remembered() const
{
    if (!m_service.isEmpty())
        return m_model->indexOf(m_municipality, m_service);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row).group == m_group && !m_model->rowAt(row).service)
            return m_model->index(row, 0);
    }
    return {};
}

// What has left the scope is left in the inspector as well: a key there must not answer what is not seen.
void MappingView::returnToRemembered()
{
    const QModelIndex cell = remembered();
    if (cell.isValid()) {
        setCurrentIndex(cell);
        scrollTo(cell);
    } else {
        announceCurrent();
    }
}

void MappingView::announceCurrent()
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        remember(current);
    if (m_model->isCell(current))
        Q_EMIT currentChangedTo(m_workspace.municipalityCode(*m_model->columnAt(current.column()).municipality),
                                m_workspace.serviceKey(*m_model->rowAt(current.row()).service), m_stage);
    else
        Q_EMIT currentChangedTo({}, {}, {});
}

}   // namespace katve
