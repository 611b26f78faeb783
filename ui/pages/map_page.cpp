#include "pages/map_page.h"
#include "analysis/matrix_index.h"
#include "map/hex_map_view.h"
#include "map/map_legend.h"
#include "map/map_picture.h"
#include "map/map_table.h"
#include "store/work_lists.h"
#include "widgets/flow_layout.h"
#include "widgets/guarded.h"
#include "widgets/table_twin.h"
#include "widgets/text_label.h"
#include "words/vocabulary.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

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

MapPage::MapPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_places(shippedHexagons())
    , m_measure(madeBox(this, u"mapMeasure"_s, tr("What the map shows"), 20))
    , m_service(madeBox(this, u"mapService"_s, tr("Service type"), 34))
    , m_stage(madeBox(this, u"mapStage"_s, tr("Stage of education"), 18))
    , m_copy(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_body(new QSplitter(this))
    , m_empty(new TextLabel({}, this))
    , m_view(new HexMapView(this))
    , m_told(new TextLabel({}, this, 1.15, TextLabel::Weight::Bold))
    , m_givers(new TextLabel({}, this))
    , m_legend(new MapLegend(this))
    , m_explanation(new TextLabel({}, this))
    , m_outside(new TextLabel({}, this))
    , m_table(new TableTwin(tr("The map as a table"), this))
{
    layOut();
    wire();
}

QWidget *MapPage::madeTools()
{
    m_measure->addItem(tr("One service type"), static_cast<int>(MapMeasure::Status));
    m_measure->addItem(tr("Coverage"), static_cast<int>(MapMeasure::Coverage));
    m_measure->addItem(tr("Share missing"), static_cast<int>(MapMeasure::Missing));
    m_measure->addItem(tr("Completeness"), static_cast<int>(MapMeasure::Completeness));
    m_copy->setText(tr("Copy picture"));
    m_copy->setToolTip(tr("Copies the map with its legend, to be pasted into a document or a slide."));
    m_save->setText(tr("Save picture…"));
    m_save->setToolTip(tr("Saves the map with its legend as SVG, which stays sharp in any size, or as PNG."));
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools, 8, 4);
    row->setContentsMargins(12, 2, 12, 8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_measure), static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_stage),
          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_save)})
        row->addWidget(widget);
    return tools;
}

QWidget *MapPage::madeSide()
{
    m_view->setObjectName(u"map"_s);
    m_told->setObjectName(u"mapTold"_s);
    m_givers->setObjectName(u"mapGivers"_s);
    m_legend->setObjectName(u"mapLegend"_s);
    m_outside->setObjectName(u"mapOutside"_s);
    m_table->setObjectName(u"mapTable"_s);
    m_legend->setAccessibleName(tr("Legend"));
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(16, 4, 16, 8);
    column->setSpacing(3);
    for (QWidget *widget : {static_cast<QWidget *>(m_told), static_cast<QWidget *>(m_givers)})
        column->addWidget(widget);
    column->addSpacing(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_legend), static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_outside)})
        column->addWidget(widget);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(words);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *side = new QSplitter(Qt::Vertical, this);
    side->addWidget(scroll);
    side->addWidget(m_table);
    side->setSizes({340, 240});
    return side;
}

void MapPage::layOut()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_body->addWidget(m_view);
    m_body->addWidget(madeSide());
    m_body->setSizes({600, 400});
    m_body->setStretchFactor(0, 1);
    m_body->setCollapsible(0, false);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(madeTools());
    column->addWidget(m_stack, 1);
}

void MapPage::wire()
{
    for (QComboBox *box : {m_measure, m_service, m_stage})
        connect(box, &QComboBox::activated, this, &MapPage::mark);
    connect(m_view, &HexMapView::told, this, &MapPage::tell);
    connect(m_view, &HexMapView::wanted, this, &MapPage::go);
    connect(m_view, &HexMapView::currentChanged, m_table, &TableTwin::chooseRow);
    connect(m_table, &TableTwin::rowChosen, m_view, &HexMapView::choose);
    connect(m_table, &TableTwin::activated, this, &MapPage::go);
    connect(m_table, &TableTwin::told, this, &MapPage::told);
    connect(m_copy, &QToolButton::clicked, this, &MapPage::copyPicture);
    connect(m_save, &QToolButton::clicked, this, &MapPage::askWhereToSave);
    connect(&m_workspace, &Workspace::scopeChanged, this, &MapPage::mark);
    connect(&m_workspace, &Workspace::valuesChanged, this, &MapPage::mark);
    connect(&m_workspace, &Workspace::namesChanged, this, &MapPage::mark);
}

void MapPage::mark()
{
    m_isStale = true;
    if (isVisible())
        guarded(this, [this] { reload(); });
}

void MapPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        guarded(this, [this] { reload(); });
}

QString MapPage::emptyText() const
{
    if (!m_workspace.hasRound())
        return tr("There is no mapping round in this inventory yet. Begin one on the Overview page.");
    if (m_workspace.municipalities().empty())
        return tr("No municipality of the round is in this area. Choose another area above.");
    if (m_workspace.services().empty())
        return tr("No service type is left by the stage, theme, sector and search above. Widen them to see more.");
    return {};
}

void MapPage::reload()
{
    m_isStale = false;
    const QString hint = emptyText();
    m_empty->setText(hint);
    m_stack->setCurrentWidget(hint.isEmpty() ? static_cast<QWidget *>(m_body) : m_empty);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_measure), static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_stage),
          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_save)})
        widget->setEnabled(hint.isEmpty());
    if (!hint.isEmpty())
        return;
    m_providers = providersByNumber(m_workspace.session().database());
    fillServices();
    fillStages();
    showMaps();
    showSide();
}

void MapPage::fillServices()
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

void MapPage::fillStages()
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

MapMeasure MapPage::measure() const
{
    return static_cast<MapMeasure>(m_measure->currentData().toInt());
}

QString MapPage::service() const
{
    return m_service->currentData().toString();
}

Columns MapPage::shownColumns() const
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

void MapPage::showMaps()
{
    const MapSource source{.matrix = m_workspace.matrix(),
                           .names = m_workspace.names(),
                           .places = m_places,
                           .areasOn = m_workspace.round().areasOn(),
                           .municipalities = m_workspace.municipalities()};
    const Columns columns = shownColumns();
    std::vector<HexMap> maps;
    if (measure() != MapMeasure::Status)
        maps.push_back(sumMap(source, measure(), columns));
    else
        for (const std::size_t column : columns) {
            maps.push_back(statusMap(source, column));
            if (columns.size() > 1)
                maps.back().title = stageWord(m_workspace.matrix().shape().stageOf(column));
        }
    m_view->setAccessibleName(tr("Map: %1").arg(title()));
    m_view->show(std::move(maps));
}

void MapPage::showSide()
{
    const Columns columns = shownColumns();
    m_legend->show(legendOf(m_workspace.sumsOver(columns), measure(), m_workspace.round().areasOn(),
                            columns.size() == 1 ? tr("Municipalities by status") : tr("Cells by status")));
    m_explanation->setText(explanation());
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_outside->setText(outsideText());
    m_outside->setVisible(!m_outside->text().isEmpty());
    m_table->show(measure() == MapMeasure::Status ? statusTable(m_workspace, columns) : sumTable(m_workspace),
                  tr("map"));
}

QString MapPage::title() const
{
    if (measure() != MapMeasure::Status)
        return m_measure->currentText();
    return m_stage->currentData().toInt() < 0
        ? m_service->currentText()
        : tr("%1, %2", "service type, stage").arg(m_service->currentText(), m_stage->currentText());
}

QString MapPage::explanation() const
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
    return shownColumns().size() > 1 ? tr("One map for each stage, so that none hides another.") : QString();
}

QString MapPage::outsideText() const
{
    if (m_view->maps().empty() || m_view->maps().front().unplaced.isEmpty())
        return {};
    QStringList names;
    for (const QString &code : m_view->maps().front().unplaced)
        names.append(m_workspace.names().municipality(code));
    return tr("Not on the map, as they have no place in it, but counted and in the table: %1.")
        .arg(names.join(u", "_s));
}

QStringList MapPage::giversOf(const QString &municipality, std::size_t column) const
{
    QStringList names;
    const auto index = municipalityIndex(m_workspace.matrix().input(), municipality.toStdString());
    if (!index)
        return names;
    for (const std::uint32_t organisation : m_workspace.matrix().cells().organisationsOf(*index, column))
        names.append(m_workspace.names().provider(m_providers.value(organisation)));
    std::ranges::sort(names,
                      [this](const QString &a, const QString &b) { return m_workspace.names().comesBefore(a, b); });
    return names;
}

void MapPage::tell(const QString &words, const QString &municipality, std::size_t map)
{
    m_told->setText(words.isEmpty() ? tr("Point at a municipality, or walk with the arrow keys.") : words);
    if (measure() != MapMeasure::Status || municipality.isEmpty()) {
        m_givers->setText({});
        return;
    }
    const Columns columns = shownColumns();
    const QStringList givers = map < columns.size() ? giversOf(municipality, columns[map]) : QStringList();
    m_givers->setText(givers.isEmpty() ? tr("Nobody is known to give it.")
                                       : tr("Given by: %1").arg(givers.join(u", "_s)));
}

// Of a sum: the service type that it would be told by first.
QString MapPage::tellingService(const QString &municipality) const
{
    const auto index = municipalityIndex(m_workspace.matrix().input(), municipality.toStdString());
    const auto tells = [&](const Cell &cell) {
        return measure() == MapMeasure::Completeness ? !cell.answered : cell.status == Status::Missing;
    };
    for (const std::size_t column : m_workspace.columns()) {
        if (index && tells(m_workspace.matrix().cell(*index, column)))
            return m_workspace.serviceKey(m_workspace.matrix().shape().serviceOf(column));
    }
    return m_workspace.serviceKey(m_workspace.services().front());
}

void MapPage::go(const QString &municipality)
{
    Q_EMIT cellWanted(municipality, measure() == MapMeasure::Status ? service() : tellingService(municipality));
}

MapSheet MapPage::sheet() const
{
    const Language language = m_workspace.names().language();
    MapSheet sheet{
        .title = title(),
        .about = tr("%1. %2, as things were on %3", "area, round, day")
                     .arg(isWholeCountry(m_workspace.scope().area) ? tr("The whole round")
                                                                   : m_workspace.names().area(m_workspace.scope().area),
                          nameIn(language, m_workspace.round()), dateText(language, m_workspace.round().asOf)),
        .maps = m_view->maps(),
        .legend = m_legend->lines(),
        .notes = {explanation(), outsideText()}};
    if (m_workspace.isSample())
        sheet.notes.append(tr("Invented sample: the answers and the municipal services are not real."));
    sheet.notes.removeAll(QString());
    return sheet;
}

void MapPage::copyPicture()
{
    QGuiApplication::clipboard()->setImage(mapImage(sheet()));
    Q_EMIT told(tr("The map has been copied. Paste it where you need it."));
}

void MapPage::askWhereToSave()
{
    auto *dialog =
        new QFileDialog(this, tr("Save picture"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                        tr("Pictures that stay sharp (*.svg);;Pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.png"_s) ? u"png"_s : u"svg"_s);
    });
    dialog->selectFile(tr("map") + u".svg"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MapPage::savePicture);
    dialog->open();
}

void MapPage::savePicture(const QString &path)
{
    if (guarded(this, [&] { saveMapPicture(sheet(), path); }))
        Q_EMIT told(tr("Saved: %1").arg(path));
}

}   // namespace katve
