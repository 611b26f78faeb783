#include "map/map_tools.h"
#include "analysis/matrix_index.h"
#include "widgets/flow_layout.h"
#include "words/vocabulary.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QComboBox *madeBox(QWidget *parent, const QString &objectName, const QString &name, int characters)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    box->setMaxVisibleItems(30);
    return box;
}

void addHeading(QComboBox &box, const QString &text)
{
    box.addItem(text);
    QStandardItem *item = qobject_cast<QStandardItemModel *>(box.model())->item(box.count() - 1);
    item->setFlags(Qt::NoItemFlags);
    QFont font = box.font();
    font.setBold(true);
    item->setFont(font);
}

void chooseOr(QComboBox &box, const QVariant &value, int otherwise)
{
    const int index = box.findData(value);
    box.setCurrentIndex(index < 0 ? std::min(otherwise, box.count() - 1) : index);
}

}   // namespace

MapTools::MapTools(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_measure(madeBox(this, u"mapMeasure"_s, tr("What the map shows"), 20))
    , m_service(madeBox(this, u"mapService"_s, tr("Service type"), 34))
    , m_stage(madeBox(this, u"mapStage"_s, tr("Stage of education"), 18))
    , m_copy(new QToolButton(this))
    , m_save(new QToolButton(this))
{
    layOut();
    wire();
}

void MapTools::layOut()
{
    m_measure->addItem(tr("One service type"), static_cast<int>(MapMeasure::Status));
    m_measure->addItem(tr("Coverage"), static_cast<int>(MapMeasure::Coverage));
    m_measure->addItem(tr("Share missing"), static_cast<int>(MapMeasure::Missing));
    m_measure->addItem(tr("Completeness"), static_cast<int>(MapMeasure::Completeness));
    m_copy->setText(tr("Copy picture"));
    m_copy->setToolTip(tr("Copies the map with its legend, to be pasted into a document or a slide."));
    m_save->setText(tr("Save picture…"));
    m_save->setToolTip(tr("Saves the map with its legend as SVG, which stays sharp in any size, or as PNG."));
    auto *row = new FlowLayout(this, 8, 4);
    row->setContentsMargins(12, 2, 12, 8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_measure), static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_stage),
          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_save)})
        row->addWidget(widget);
}

void MapTools::wire()
{
    for (QComboBox *box : {m_measure, m_service, m_stage})
        connect(box, &QComboBox::activated, this, &MapTools::chosen);
    connect(m_copy, &QToolButton::clicked, this, &MapTools::copyWanted);
    connect(m_save, &QToolButton::clicked, this, &MapTools::saveWanted);
}

void MapTools::setUsable(bool usable)
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_measure), static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_stage),
          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_save)})
        widget->setEnabled(usable);
}

void MapTools::fill()
{
    fillServices();
    fillStages();
}

void MapTools::fillServices()
{
    const QString before = service();
    m_service->clear();
    const MatrixInput &input = m_workspace.matrix().input();
    int group = -1;
    for (const std::size_t service : m_workspace.services()) {
        if (input.services[service].group != group) {
            group = input.services[service].group;
            addHeading(*m_service, m_workspace.names().group(exactText(input.groups[static_cast<std::size_t>(group)])));
        }
        m_service->addItem(m_workspace.serviceName(service), m_workspace.serviceKey(service));
    }
    chooseOr(*m_service, before.isEmpty() ? QVariant(u"school_psychologist"_s) : QVariant(before), 1);
    m_service->setVisible(measure() == MapMeasure::Status);
    m_stage->setVisible(measure() == MapMeasure::Status);
}

void MapTools::fillStages()
{
    const QVariant before = m_stage->currentData();
    m_stage->clear();
    const MatrixInput &input = m_workspace.matrix().input();
    const auto index = serviceIndex(input, service().toStdString());
    for (std::size_t i = 0; index && i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        if (input.services[*index].stages.contains(stage) && m_workspace.hasStage(stage))
            m_stage->addItem(stageWord(stage), static_cast<int>(i));
    }
    if (m_stage->count() > 1)
        m_stage->insertItem(0, tr("All stages side by side"), -1);
    chooseOr(*m_stage, before, 0);
}

void MapTools::choose(MapMeasure measure)
{
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(measure)));
    fill();
    Q_EMIT chosen();
}

MapMeasure MapTools::measure() const
{
    return static_cast<MapMeasure>(m_measure->currentData().toInt());
}

QString MapTools::service() const
{
    return m_service->currentData().toString();
}

Columns MapTools::columns() const
{
    if (measure() != MapMeasure::Status)
        return m_workspace.columns();
    Columns columns;
    const auto index = serviceIndex(m_workspace.matrix().input(), service().toStdString());
    const int stage = m_stage->currentData().toInt();
    for (const std::size_t column : m_workspace.columns()) {
        if (m_workspace.matrix().shape().serviceOf(column) == index
            && (stage < 0 || static_cast<int>(m_workspace.matrix().shape().stageOf(column)) == stage))
            columns.push_back(column);
    }
    return columns;
}

QString MapTools::title() const
{
    if (measure() != MapMeasure::Status)
        return m_measure->currentText();
    return m_stage->currentData().toInt() < 0
        ? m_service->currentText()
        : tr("%1, %2", "service type, stage").arg(m_service->currentText(), m_stage->currentText());
}

QString MapTools::explanation() const
{
    switch (measure()) {
    case MapMeasure::Coverage:
        return tr(
            "Of the need for services, weighted by the children of each age group; what they partly get counts as "
            "half. The service types and stages are those chosen above.");
    case MapMeasure::Missing:
        return tr(
            "Of the cells where the service is needed: one service type at one stage in one municipality. What is "
            "partly there is not counted as missing. The service types and stages are those chosen above.");
    case MapMeasure::Completeness:
        return tr(
            "Of the cells that have an answer, “don't know” included. The service types and stages are those chosen "
            "above.");
    case MapMeasure::Status: break;
    }
    return columns().size() > 1 ? tr("One map for each stage, so that none hides another.") : QString();
}

}   // namespace katve
