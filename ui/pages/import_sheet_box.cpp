#include "pages/import_sheet_box.h"
#include "pages/import_choices.h"
#include "widgets/flow_box.h"
#include "widgets/text_label.h"
#include "words/sheet_field_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRow = 10'000;

[[nodiscard]] bool saysSelf(const SheetMapping &mapping, SheetField field, QString SheetColumn::*byColumn)
{
    return mapping.column(field) != nullptr
        || (mapping.column(SheetField::Answer) != nullptr
            && std::ranges::all_of(mapping.columns, [&](const SheetColumn &one) {
                   return one.field != SheetField::Answer || !(one.*byColumn).isEmpty();
               }));
}

[[nodiscard]] bool saysStages(const SheetMapping &mapping)
{
    return mapping.column(SheetField::Stages) != nullptr
        || std::ranges::any_of(mapping.columns, [](const SheetColumn &one) { return !one.stages.isEmpty(); });
}

}   // namespace

ImportSheetBox::ImportSheetBox(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_row(new FlowBox(this, 16, 6))
    , m_sheet(new QComboBox(this))
    , m_taken(new QCheckBox(tr("Take this sheet in"), this))
    , m_heading(new QSpinBox(this))
    , m_round(new QComboBox(this))
    , m_municipality(new PickField(tr("Municipality of all rows"), this))
    , m_service(new PickField(tr("Service type of all rows"), this))
    , m_stages(new QComboBox(this))
    , m_shape(new TextLabel({}, this))
{
    layOut();
    wire();
}

void ImportSheetBox::addField(const QString &label, QWidget *field)
{
    auto *pair = new QWidget(m_row);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QLabel(label, pair);
    words->setBuddy(field);
    row->addWidget(words);
    row->addWidget(field);
    m_row->add(pair);
}

void ImportSheetBox::layOut()
{
    m_sheet->setObjectName(u"importSheet"_s);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_taken->setObjectName(u"importTaken"_s);
    m_heading->setObjectName(u"importHeading"_s);
    m_heading->setAccessibleName(tr("Headings begin in row"));
    m_heading->setRange(1, mostRow);
    m_heading->setKeyboardTracking(false);
    m_round->setObjectName(u"importRound"_s);
    m_round->setAccessibleName(tr("Mapping round"));
    m_municipality->setObjectName(u"importMunicipality"_s);
    m_service->setObjectName(u"importService"_s);
    m_stages->setObjectName(u"importStages"_s);
    m_stages->setAccessibleName(tr("Stages of all rows"));
    m_shape->setObjectName(u"importShape"_s);
    addField(tr("S&heet:"), m_sheet);
    m_row->add(m_taken);
    addField(tr("Headin&gs in row:"), m_heading);
    addField(tr("&Round:"), m_round);
    addField(tr("M&unicipality:"), m_municipality);
    addField(tr("Ser&vice type:"), m_service);
    addField(tr("S&tages:"), m_stages);
    for (PickField *field : {m_municipality, m_service}) {
        constexpr int characters = 22;
        field->setMinimumWidth(fontMetrics().averageCharWidth() * characters);
        field->setPlaceholderText(tr("the sheet does not say"));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_row);
    column->addWidget(m_shape);
}

void ImportSheetBox::wire()
{
    connect(m_sheet, &QComboBox::activated, this, &ImportSheetBox::sheetWanted);
    connect(m_taken, &QCheckBox::clicked, this, &ImportSheetBox::takenChanged);
    connect(m_heading, &QSpinBox::valueChanged, this, [this](int row) { Q_EMIT headingRowChanged(row - 1); });
    connect(m_round, &QComboBox::activated, this, [this] { Q_EMIT roundChanged(m_round->currentData().toString()); });
    const auto placed = [this] {
        if (const QString code = m_municipality->key(); !code.isEmpty() && code != m_shown.municipality)
            Q_EMIT municipalityChanged(code);
    };
    const auto served = [this] {
        if (const QString key = m_service->key(); !key.isEmpty() && key != m_shown.service)
            Q_EMIT serviceChanged(key);
    };
    connect(m_municipality, &PickField::picked, this, placed);
    connect(m_municipality, &QLineEdit::editingFinished, this, placed);
    connect(m_service, &PickField::picked, this, served);
    connect(m_service, &QLineEdit::editingFinished, this, served);
    connect(m_stages, &QComboBox::activated, this, [this] { Q_EMIT stagesChanged(chosenStages(*m_stages)); });
}

void ImportSheetBox::show(const PlannedImport &plan, std::size_t sheet)
{
    setVisible(!plan.isPackage && !plan.sheets.empty());
    if (plan.isPackage || plan.sheets.empty())
        return;
    showSheets(plan, sheet);
    const SheetMapping &mapping = plan.sheets[sheet].mapping;
    m_shown = mapping;
    // What titles disagree about is for the user to say, be it what the first of them says.
    if (mapping.isDisputed(SheetField::Municipality))
        m_shown.municipality.clear();
    if (mapping.isDisputed(SheetField::Service))
        m_shown.service.clear();
    if (mapping.isDisputed(SheetField::Stages))
        m_shown.stages = {};
    const QSignalBlocker quiet(m_heading);
    m_heading->setValue(mapping.firstHeading + 1);
    m_round->clear();
    QDate day;
    for (const Round &round : m_workspace.rounds()) {
        m_round->addItem(nameIn(m_workspace.names().language(), round), round.id);
        if (round.id == mapping.round)
            day = round.areasOn();
    }
    m_round->setCurrentIndex(m_round->findData(mapping.round));
    if (day != m_day) {
        m_day = day;
        m_municipality->setChoices(municipalityChoices(m_workspace, day));
        m_service->setChoices(serviceChoices(m_workspace, day));
    }
    showPlaces(m_shown);
    m_shape->setText(shapeText(mapping));
}

// A tick says which are taken in, also in the closed box.
void ImportSheetBox::showSheets(const PlannedImport &plan, std::size_t sheet)
{
    m_sheet->clear();
    for (const FoundSheet &one : plan.sheets)
        m_sheet->addItem(one.isTaken ? tr("✓ %1", "sheet that is taken in").arg(one.name) : one.name);
    m_sheet->setCurrentIndex(static_cast<int>(sheet));
    const bool several = plan.sheets.size() > 1;
    m_sheet->parentWidget()->setVisible(several);
    m_taken->setVisible(several);
    m_taken->setChecked(plan.sheets[sheet].isTaken);
    m_taken->setEnabled(plan.sheets[sheet].mapping.isUsable());
}

void ImportSheetBox::showPlaces(const SheetMapping &mapping)
{
    const bool ofAnswers = mapping.table == Table::Answers;
    m_round->parentWidget()->setVisible(ofAnswers && mapping.column(SheetField::Round) == nullptr);
    m_municipality->parentWidget()->setVisible(
        ofAnswers && !saysSelf(mapping, SheetField::Municipality, &SheetColumn::municipality));
    m_service->parentWidget()->setVisible(ofAnswers && !saysSelf(mapping, SheetField::Service, &SheetColumn::service));
    m_stages->parentWidget()->setVisible(ofAnswers && !saysStages(mapping));
    m_municipality->show(mapping.municipality);
    m_service->show(mapping.service);
    showStages(*m_stages, mapping.stages, tr("all that the service has"));
}

QString ImportSheetBox::shapeText(const SheetMapping &mapping)
{
    if (mapping.table == Table::Providers)
        return tr("A list of service providers: one in each row below the headings.");
    if (mapping.column(SheetField::Answer) == nullptr)
        return tr("No column holds answers yet. Choose in the columns below which one does.");
    if (mapping.shape == SheetShape::List)
        return tr("A list: one answer in each row below the headings.");
    const auto count = [&](QString SheetColumn::*what) {
        return std::ranges::count_if(mapping.columns, [&](const SheetColumn &one) { return !(one.*what).isEmpty(); });
    };
    const auto places = static_cast<int>(count(&SheetColumn::municipality));
    const auto services = static_cast<int>(count(&SheetColumn::service));
    if (places > 0)
        return tr("A table: %n column(s) of answers by municipality.", nullptr, places);
    return services > 0 ? tr("A table: %n column(s) of answers by service type.", nullptr, services)
                        : tr("A table: columns of answers by stage.");
}

}   // namespace katve
