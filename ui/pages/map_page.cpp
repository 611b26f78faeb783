#include "pages/map_page.h"
#include "analysis/matrix_index.h"
#include "map/hex_map_view.h"
#include "map/map_legend.h"
#include "map/map_picture.h"
#include "map/map_table.h"
#include "map/map_tools.h"
#include "store/work_lists.h"
#include "widgets/picture_saver.h"
#include "widgets/table_twin.h"
#include "widgets/text_label.h"
#include "words/vocabulary.h"
#include "workspace/nothing_to_show.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

MapPage::MapPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fresh(this, [this] { reload(); })
    , m_places(shippedHexagons())
    , m_tools(new MapTools(workspace, this))
    , m_stack(new QStackedWidget(this))
    , m_body(new QSplitter(this))
    , m_empty(new TextLabel({}, this))
    , m_view(new HexMapView(this))
    , m_side(new QSplitter(Qt::Vertical, this))
    , m_words(new QScrollArea(this))
    , m_told(new TextLabel({}, this, TextSize::Heading, TextLabel::Weight::Bold))
    , m_givers(new TextLabel({}, this))
    , m_legend(new MapLegend(this))
    , m_explanation(new TextLabel({}, this))
    , m_outside(new TextLabel({}, this))
    , m_table(new TableTwin(tr("The map as a table"), this))
    , m_pictures(new PictureSaver(*this))
{
    layOut();
    wire();
    setFocusProxy(m_view);
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
    m_words->setWidget(words);
    m_words->setWidgetResizable(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setFocusPolicy(Qt::NoFocus);
    m_side->addWidget(m_words);
    m_side->addWidget(m_table);
    return m_side;
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
    column->addWidget(m_tools);
    column->addWidget(m_stack, 1);
}

void MapPage::wire()
{
    connect(m_pictures, &PictureSaver::told, this, &MapPage::told);
    connect(m_side, &QSplitter::splitterMoved, this, [this] { m_isSideSized = true; });
    connect(m_tools, &MapTools::chosen, &m_fresh, &FreshWhenSeen::mark);
    connect(m_tools, &MapTools::copyWanted, this, &MapPage::copyPicture);
    connect(m_tools, &MapTools::saveWanted, this, &MapPage::askWhereToSave);
    connect(m_view, &HexMapView::told, this, &MapPage::tell);
    connect(m_view, &HexMapView::wanted, this, &MapPage::go);
    connect(m_view, &HexMapView::currentChanged, m_table, &TableTwin::chooseRow);
    connect(m_table, &TableTwin::rowChosen, m_view, &HexMapView::choose);
    connect(m_table, &TableTwin::activated, this, &MapPage::go);
    connect(m_table, &TableTwin::told, this, &MapPage::told);
    connect(&m_workspace, &Workspace::scopeChanged, &m_fresh, &FreshWhenSeen::mark);
    connect(&m_workspace, &Workspace::valuesChanged, &m_fresh, &FreshWhenSeen::mark);
    connect(&m_workspace, &Workspace::namesChanged, &m_fresh, &FreshWhenSeen::mark);
}

// The legend gets what it needs, so that no status of it is out of sight, and the table the rest but a quarter at least;
// unless the user has set it otherwise.
void MapPage::fitSide()
{
    if (m_isSideSized)
        return;
    const int whole = m_side->height();
    const int air = fontMetrics().height();
    const int needed = std::min(m_words->widget()->heightForWidth(m_words->viewport()->width()) + air, whole * 3 / 4);
    m_side->setSizes({needed, whole - needed});
}

void MapPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSide();
}

void MapPage::reload()
{
    const QString hint = nothingToShow(m_workspace);
    m_empty->setText(hint);
    m_stack->setCurrentWidget(hint.isEmpty() ? static_cast<QWidget *>(m_body) : m_empty);
    m_tools->setUsable(hint.isEmpty());
    if (!hint.isEmpty())
        return;
    m_providers = providersByNumber(m_workspace.session().database());
    m_tools->fill();
    showMaps();
    showSide();
}

void MapPage::showMaps()
{
    const MapSource source{.matrix = m_workspace.matrix(),
                           .names = m_workspace.names(),
                           .places = m_places,
                           .areasOn = m_workspace.round().areasOn(),
                           .municipalities = m_workspace.municipalities()};
    const Columns columns = m_tools->columns();
    std::vector<HexMap> maps;
    if (m_tools->measure() != MapMeasure::Status)
        maps.push_back(sumMap(source, m_tools->measure(), columns));
    else
        for (const std::size_t column : columns) {
            maps.push_back(statusMap(source, column));
            if (columns.size() > 1)
                maps.back().title = stageWord(m_workspace.matrix().shape().stageOf(column));
        }
    m_view->setAccessibleName(tr("Map: %1").arg(m_tools->title()));
    m_view->show(std::move(maps));
}

void MapPage::showSide()
{
    const Columns columns = m_tools->columns();
    m_legend->show(legendOf(m_workspace.sumsOver(columns), m_tools->measure(), m_workspace.round().areasOn(),
                            columns.size() == 1 ? tr("Municipalities by status") : tr("Cells by status")));
    m_words->setMinimumWidth(m_words->widget()->minimumSizeHint().width()
                             + m_words->verticalScrollBar()->sizeHint().width());
    m_explanation->setText(m_tools->explanation());
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_outside->setText(outsideText());
    m_outside->setVisible(!m_outside->text().isEmpty());
    m_table->show(m_tools->measure() == MapMeasure::Status ? statusTable(m_workspace, columns) : sumTable(m_workspace),
                  tr("map"));
    fitSide();
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
    if (m_tools->measure() != MapMeasure::Status || municipality.isEmpty()) {
        m_givers->setText({});
        return;
    }
    const Columns columns = m_tools->columns();
    const QStringList givers = map < columns.size() ? giversOf(municipality, columns[map]) : QStringList();
    m_givers->setText(givers.isEmpty() ? tr("Nobody is known to give it.")
                                       : tr("Given by: %1").arg(givers.join(u", "_s)));
}

// Of a sum: the service type that it would be told by first.
QString MapPage::tellingService(const QString &municipality) const
{
    const auto index = municipalityIndex(m_workspace.matrix().input(), municipality.toStdString());
    const auto tells = [&](const Cell &cell) {
        return m_tools->measure() == MapMeasure::Completeness ? !cell.answered : cell.status == Status::Missing;
    };
    for (const std::size_t column : m_workspace.columns()) {
        if (index && tells(m_workspace.matrix().cell(*index, column)))
            return m_workspace.serviceKey(m_workspace.matrix().shape().serviceOf(column));
    }
    return m_workspace.serviceKey(m_workspace.services().front());
}

void MapPage::go(const QString &municipality)
{
    Q_EMIT cellWanted(municipality,
                      m_tools->measure() == MapMeasure::Status ? m_tools->service() : tellingService(municipality));
}

void MapPage::showMeasure(MapMeasure measure)
{
    m_tools->choose(measure);
    m_fresh.catchUp();
}

MapSheet MapPage::sheet() const
{
    const Language language = m_workspace.names().language();
    MapSheet sheet{
        .title = m_tools->title(),
        .about = tr("%1. %2, as things were on %3", "area, round, day")
                     .arg(isWholeCountry(m_workspace.scope().area) ? tr("The whole round")
                                                                   : m_workspace.names().area(m_workspace.scope().area),
                          nameIn(language, m_workspace.round()), dateText(language, m_workspace.round().asOf)),
        .maps = m_view->maps(),
        .legend = m_legend->lines(),
        .notes = {m_tools->explanation(), outsideText()}};
    if (m_workspace.isSample())
        sheet.notes.append(tr("Invented sample: the answers and the municipal services are not real."));
    sheet.notes.removeAll(QString());
    return sheet;
}

void MapPage::copyPicture()
{
    m_pictures->copy(pictureOf(sheet()));
}

void MapPage::askWhereToSave()
{
    m_pictures->ask(pictureOf(sheet()), tr("map"));
}

void MapPage::savePicture(const QString &path)
{
    m_pictures->save(path, pictureOf(sheet()));
}

}   // namespace katve
