#include "widgets/offering_form.h"
#include "widgets/catchment_field.h"
#include "widgets/check_row.h"
#include "widgets/code_box.h"
#include "widgets/date_field.h"
#include "widgets/guarded.h"
#include "widgets/personal_warning.h"
#include "widgets/pick_field.h"
#include "words/offering_words.h"
#include "words/vocabulary.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Number> [[nodiscard]] QString numberText(const std::optional<Number> &number)
{
    if (!number)
        return {};
    if constexpr (std::is_floating_point_v<Number>)
        return QLocale().toString(*number, 'g', QLocale::FloatingPointShortest);   // so that it comes back the same
    else
        return QLocale().toString(*number);
}

// Nothing when the line is empty, or holds no number.
[[nodiscard]] std::optional<double> numberIn(const QLineEdit &line)
{
    bool good = false;
    const double number = QLocale().toDouble(line.text().trimmed(), &good);
    return good && number >= 0 ? std::optional(number) : std::nullopt;
}

[[nodiscard]] bool isWholeOrEmpty(const QLineEdit &line)
{
    const std::optional<double> number = numberIn(line);
    return line.text().trimmed().isEmpty() || (number && *number == static_cast<int>(*number));
}

void put(QLineEdit &line, const QString &text)
{
    if (line.text() != text)
        line.setText(text);
}

}   // namespace

OfferingForm::OfferingForm(Workspace &workspace, Fields fields, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fields(fields)
    , m_form(new QFormLayout(this))
    , m_service(new PickField(tr("Service type"), this))
    , m_stages(new CheckRow(tr("Stages of education"), wordsOf<Stage>(stageWord), this))
    , m_catchment(new CatchmentField(workspace, this))
    , m_status(new QComboBox(this))
    , m_starts(new DateField(tr("Begins on"), this))
    , m_ends(new DateField(tr("Ends on"), this))
    , m_modes(new CheckRow(tr("How it is given"), wordsOf<Mode>(modeWord), this))
    , m_access(new CheckRow(tr("How to get in"), wordsOf<Access>(accessWord), this))
    , m_cost(new CheckRow(tr("What it costs"), wordsOf<Cost>(costWord), this))
    , m_languages(madeLine(tr("Languages"), tr("for example: fi, sv, se")))
    , m_capacity(madeLine(tr("Capacity"), tr("places, persons or hours")))
    , m_waiting(madeLine(tr("Waiting time in days")))
    , m_note(new QPlainTextEdit(this))
    , m_source(madeLine(tr("Source"), tr("where this is known from")))
    , m_confirmed(new DateField(tr("Confirmed on"), this))
{
    m_service->setObjectName(u"service"_s);
    m_status->setObjectName(u"status"_s);
    m_starts->setObjectName(u"starts"_s);
    m_ends->setObjectName(u"ends"_s);
    for (std::size_t i = 0; i < CodeTable<OfferingStatus>::names.size(); ++i)
        m_status->addItem(offeringStatusWord(static_cast<OfferingStatus>(i)), static_cast<int>(i));
    fillServices();
    layOut();
    watchTouches();
    wire();
}

QLineEdit *OfferingForm::madeLine(const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    return line;
}

void OfferingForm::layOut()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setRowWrapPolicy(m_fields == Fields::Few ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_status->setAccessibleName(tr("Status"));
    m_service->setPlaceholderText(tr("type a part of the name"));
    m_form->addRow(tr("Service type"), m_service);
    m_form->addRow(tr("Stages"), m_stages);
    m_form->addRow(tr("Serves"), m_catchment);
    m_form->addRow(tr("Status"), m_status);
    auto *days = new QWidget(this);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_starts);
    row->addWidget(new QLabel(u"–"_s, days));
    row->addWidget(m_ends);
    row->addStretch(1);
    m_form->addRow(tr("Begins – ends"), days);
    layOutMore();
}

void OfferingForm::layOutMore()
{
    const std::array<std::pair<QString, QWidget *>, 9> more{{{tr("Given"), m_modes},
                                                             {tr("Access"), m_access},
                                                             {tr("Cost"), m_cost},
                                                             {tr("Languages"), m_languages},
                                                             {tr("Capacity"), m_capacity},
                                                             {tr("Waiting, days"), m_waiting},
                                                             {tr("Note"), m_note},
                                                             {tr("Source"), m_source},
                                                             {tr("Confirmed on"), m_confirmed}}};
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().height() * 4);
    for (const auto &[name, widget] : more) {
        const bool isShown = m_fields == Fields::All || widget == m_source;
        if (isShown)
            m_form->addRow(name, widget);
        else
            widget->hide();
        if (isShown && widget == m_note)
            m_form->addRow(new PersonalWarning(m_note, Table::Offerings, "note", this));
        else if (isShown && widget == m_source)
            m_form->addRow(new PersonalWarning(m_source, Table::Offerings, "source", this));
    }
}

void OfferingForm::wire()
{
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_starts, m_ends, m_languages, m_capacity, m_waiting,
                                                              m_source, m_confirmed})
        connect(line, &QLineEdit::editingFinished, this, &OfferingForm::edited);
    for (CheckRow *row : {m_stages, m_modes, m_access, m_cost})
        connect(row, &CheckRow::edited, this, &OfferingForm::edited);
    connect(m_catchment, &CatchmentField::edited, this, &OfferingForm::edited);
    connect(m_service, &QLineEdit::textChanged, this, [this] { guarded(this, [this] { showStages(ticked()); }); });
    connect(m_service, &PickField::picked, this, &OfferingForm::edited);
    connect(m_service, &QLineEdit::editingFinished, this, &OfferingForm::edited);
    connect(m_status, &QComboBox::activated, this, [this] {
        const bool asksForDay = read().status == OfferingStatus::Ended && m_ends->text().isEmpty();
        if (asksForDay)
            m_ends->setFocus();
        Q_EMIT edited();
    });
    m_note->installEventFilter(this);
}

// The types of the round's day; one that is no longer in force is only shown where it has been given.
void OfferingForm::fillServices()
{
    const QDate day = m_workspace.hasRound() ? m_workspace.round().asOf : QDate::currentDate();
    std::vector<Choice> choices;
    m_workspace.session().stores().of<ServiceType>().forEach([&](const auto &stored) {
        const ServiceType &service = stored.row;
        if (holdsOn(service.validFrom, service.validTo, day) || service.key == m_shown.service)
            choices.push_back({m_workspace.names().service(service.key), service.key});
    });
    std::ranges::sort(
        choices, [this](const Choice &a, const Choice &b) { return m_workspace.names().comesBefore(a.name, b.name); });
    m_service->setChoices(std::move(choices));
}

StageSet OfferingForm::ticked() const
{
    StageSet stages;
    for (const Stage stage : m_stages->codes<Stage>())
        stages.insert(stage);
    return stages;
}

// Only stages that the service type has; others that were given stay to be seen, as they count nowhere.
void OfferingForm::showStages(StageSet ticked)
{
    const auto service = m_workspace.session().find(ServiceType{.key = m_service->key()});
    for (std::size_t i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        m_stages->tick(static_cast<int>(i), ticked.contains(stage));
        m_stages->setShown(static_cast<int>(i), !service || service->stages.contains(stage) || ticked.contains(stage));
    }
}

// First, so that it is known before anybody is told of an edit.
void OfferingForm::watchTouches()
{
    const auto touch = [this] { m_isTouched = true; };
    for (const QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textEdited, this, touch);
    connect(m_status, &QComboBox::activated, this, touch);
    for (CheckRow *row : {m_stages, m_modes, m_access, m_cost})
        connect(row, &CheckRow::edited, this, touch);
    connect(m_catchment, &CatchmentField::edited, this, touch);
    connect(m_service, &PickField::picked, this, touch);
}

bool OfferingForm::isTouched() const
{
    return m_isTouched || m_note->document()->isModified();
}

void OfferingForm::show(const Offering &offering)
{
    m_isTouched = false;
    m_shown = offering;
    fillServices();
    m_service->show(offering.service);
    showStages(offering.stages);
    m_catchment->show(offering.catchment);
    m_status->setCurrentIndex(static_cast<int>(offering.status));
    m_starts->show(offering.startsOn);
    m_ends->show(offering.endsOn);
    m_modes->tickAll(offering.modes);
    m_access->tickAll(offering.access);
    m_cost->tickAll(offering.cost);
    put(*m_languages, listText(offering.languages));
    put(*m_capacity, numberText(offering.capacity));
    put(*m_waiting, numberText(offering.waitingDays));
    m_note->setPlainText(offering.note);
    put(*m_source, offering.source);
    m_confirmed->show(offering.confirmedOn);
}

Offering OfferingForm::read() const
{
    Offering offering = m_shown;
    offering.service = m_service->key();
    offering.stages = ticked();
    offering.catchment = m_catchment->areas();
    offering.status = static_cast<OfferingStatus>(m_status->currentIndex());
    offering.startsOn = m_starts->date();
    offering.endsOn = m_ends->date();
    offering.source = m_source->text().trimmed();
    if (m_fields == Fields::Few)
        return offering;
    offering.modes = m_modes->codes<Mode>();
    offering.access = m_access->codes<Access>();
    offering.cost = m_cost->codes<Cost>();
    offering.languages = listFrom(m_languages->text());
    offering.capacity = numberIn(*m_capacity);
    const std::optional<double> waiting = numberIn(*m_waiting);
    offering.waitingDays = waiting ? std::optional(static_cast<int>(*waiting)) : std::nullopt;
    offering.note = m_note->toPlainText();
    offering.confirmedOn = m_confirmed->date();
    return offering;
}

QString OfferingForm::problem() const
{
    for (const DateField *day : {m_starts, m_ends, m_confirmed}) {
        if (!day->isReadable())
            return tr("“%1” is no day. Write it like 1.8.2025.").arg(day->text().trimmed());
    }
    if (!m_capacity->text().trimmed().isEmpty() && !numberIn(*m_capacity))
        return tr("“%1” is no number. Write the capacity in figures.").arg(m_capacity->text().trimmed());
    if (!isWholeOrEmpty(*m_waiting))
        return tr("“%1” is no number of days.").arg(m_waiting->text().trimmed());
    if (!m_catchment->leftOver().isEmpty())
        return tr("“%1” is no area. Choose one from the list that opens while you type.").arg(m_catchment->leftOver());
    return offeringProblem(read());
}

bool OfferingForm::takeInWritten()
{
    return m_catchment->leftOver().isEmpty() || m_catchment->takeIn();
}

void OfferingForm::focusFirst()
{
    if (m_service->text().isEmpty())
        m_service->setFocus(Qt::OtherFocusReason);
    else
        m_status->setFocus(Qt::OtherFocusReason);
}

void OfferingForm::setServiceShown(bool shown)
{
    m_form->setRowVisible(m_service, shown);
}

bool OfferingForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        Q_EMIT edited();
    return QWidget::eventFilter(watched, event);
}

}   // namespace katve
