#include "analysis/matrix_index.h"
#include "map/hex_map_view.h"
#include "map/map_legend.h"
#include "pages/map_page.h"
#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/table_twin.h"
#include "words/vocabulary.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>

#include <set>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// The map page of the sample, of one service type at one stage.
class MapCase : public WindowCase {
public:
    MapCase()
    {
        openSample();
        window().inventory()->showPage(InventoryView::Map);
        choose(u"mapService"_s, schoolPsychologist);
        choose(u"mapStage"_s, static_cast<int>(Stage::Grades7To9));
    }

    void choose(const QString &name, const QVariant &value)
    {
        auto &box = child<QComboBox>(window(), name);
        const int index = box.findData(value);
        if (index < 0)
            throw std::logic_error("no such choice");
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    void show(MapMeasure measure) { choose(u"mapMeasure"_s, static_cast<int>(measure)); }
    [[nodiscard]] MapPage &page() { return *window().findChild<MapPage *>(); }
    [[nodiscard]] HexMapView &map() { return child<HexMapView>(window(), u"map"_s); }
    [[nodiscard]] TwinTable table() { return child<TableTwin>(window(), u"mapTable"_s).tableAsShown(); }
    [[nodiscard]] QString told() { return child<QLabel>(window(), u"mapTold"_s).text(); }
    [[nodiscard]] std::size_t column(Stage stage = Stage::Grades7To9)
    {
        const auto index = serviceIndex(workspace().matrix().input(), schoolPsychologist.toStdString());
        return workspace().matrix().shape().column(*index, stage).value();
    }
    [[nodiscard]] Status statusOf(const QString &municipality)
    {
        const auto index = municipalityIndex(workspace().matrix().input(), municipality.toStdString());
        return workspace().matrix().cell(*index, column()).status;
    }
    [[nodiscard]] const HexTile &tile(const QString &municipality)
    {
        return *std::ranges::find(map().maps().front().tiles, municipality, &HexTile::municipality);
    }
    // The numbers of the legend by status.
    [[nodiscard]] QStringList legendCounts()
    {
        QStringList counts;
        for (const LegendLine &line : child<MapLegend>(window(), u"mapLegend"_s).lines()) {
            if (line.sample && line.sample->status)
                counts.append(line.count);
        }
        return counts;
    }
    void addMunicipalityWithoutPlace()
    {
        const Area area{.kind = AreaKind::Municipality, .code = u"999"_s, .nameFi = u"Uusikunta"_s};
        const Membership member{.municipality = u"999"_s, .kind = AreaKind::NetworkRegion, .code = u"OYS"_s};
        if (!workspace().run(additionOf(EditKind::AddArea, area)).ok()
            || !workspace().run(additionOf(EditKind::AddMembership, member)).ok())
            throw std::logic_error("the municipality could not be added");
    }
};

[[nodiscard]] QStringList countsOf(const Sums &sums)
{
    QStringList counts;
    for (std::size_t i = 0; i < statusCount; ++i)
        counts.append(QLocale().toString(sums.count(static_cast<Status>(i))));
    return counts;
}

}   // namespace

TEST_CASE("every municipality of the round is on the map or listed beside it, and in the table")
{
    MapCase here;
    here.addMunicipalityWithoutPlace();
    std::set<QString> found;
    for (const HexTile &tile : here.map().maps().front().tiles)
        CHECK(found.insert(tile.municipality).second);
    const QStringList unplaced = here.map().maps().front().unplaced;
    CHECK(unplaced == QStringList{u"999"_s});
    CHECK(child<QLabel>(here.window(), u"mapOutside"_s).text().contains(u"Uusikunta"_s));
    CHECK(found.size() + 1 == here.workspace().matrix().municipalities());
    CHECK(here.table().rows.size() == here.workspace().matrix().municipalities());
    CHECK(here.legendCounts() == countsOf(here.workspace().sumsOver({here.column()})));
}

TEST_CASE("a hexagon says what its cell says, and an unknown one says so")
{
    MapCase here;
    int unknown = 0;
    for (const HexTile &tile : here.map().maps().front().tiles) {
        CHECK(tile.status == here.statusOf(tile.municipality));
        CHECK(tile.words.endsWith(statusWord(*tile.status)));
        unknown += tile.status == Status::Unknown ? 1 : 0;
    }
    CHECK(unknown > 0);
    for (const TwinRow &row : here.table().rows) {
        const bool isUnknown = here.statusOf(row.id) == Status::Unknown;
        CHECK((row.values.back().kind == TwinValue::Kind::Unknown) == isUnknown);
    }
}

TEST_CASE("the legend counts as the workspace does, whatever is shown, the unknown always among it")
{
    MapCase here;
    CHECK(here.legendCounts() == countsOf(here.workspace().sumsOver({here.column()})));
    here.choose(u"mapStage"_s, -1);
    const auto index = serviceIndex(here.workspace().matrix().input(), schoolPsychologist.toStdString());
    CHECK(here.map().maps().size() == 4);
    CHECK(here.legendCounts()
          == countsOf(here.workspace().sumsOver(columnsOfService(here.workspace().matrix().shape(), *index))));
    for (const MapMeasure measure : {MapMeasure::Coverage, MapMeasure::Missing, MapMeasure::Completeness}) {
        here.show(measure);
        CHECK(here.legendCounts() == countsOf(here.workspace().sums()));
    }
    here.workspace().setScope({.area = {AreaKind::Province, u"18"_s}});
    CHECK(here.legendCounts() == countsOf(here.workspace().sums()));
}

TEST_CASE("the map is of the scope, the others are only drawn round about")
{
    MapCase here;
    here.workspace().setScope({.area = {AreaKind::Province, u"18"_s}});
    CHECK(std::ranges::count(here.map().maps().front().tiles, true, &HexTile::isInScope) == 8);
    CHECK_FALSE(here.tile(u"564"_s).status);
    CHECK(here.table().rows.size() == 8);
}

TEST_CASE("the arrow keys walk from municipality to municipality, and it is told where one is")
{
    MapCase here;
    here.map().choose(u"564"_s);   // Oulu
    QTest::keyClick(&here.map(), Qt::Key_Left);
    CHECK(here.map().currentMunicipality() == u"244"_s);   // Kempele
    CHECK(here.told().startsWith(u"Kempele: "_s));
    CHECK(here.told().endsWith(statusWord(here.statusOf(u"244"_s))));
    CHECK(here.map().accessibleDescription() == here.told());
    CHECK(child<TableTwin>(here.window(), u"mapTable"_s).chosenRow() == u"244"_s);
    QTest::keyClick(&here.map(), Qt::Key_Right);
    CHECK(here.map().currentMunicipality() == u"564"_s);
    QTest::keyClick(&here.map(), Qt::Key_Up);
    CHECK(here.map().currentMunicipality() != u"564"_s);
    QTest::keyClick(&here.map(), Qt::Key_Down);
    CHECK(here.map().currentMunicipality() == u"564"_s);   // back to where one came from
}

TEST_CASE("a click and Enter lead to the cell behind the hexagon")
{
    MapCase here;
    const QSignalSpy wanted(&here.page(), &MapPage::cellWanted);
    here.map().choose(u"205"_s);
    QTest::mouseClick(&here.map(), Qt::LeftButton, {}, here.map().whereIs(*here.map().current()));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front() == QVariantList{u"205"_s, schoolPsychologist});
    CHECK(here.grid().currentIndex() == here.grid().mapping().indexOf(u"205"_s, schoolPsychologist));
    here.window().inventory()->showPage(InventoryView::Map);
    QTest::keyClick(&here.map(), Qt::Key_Return);
    CHECK(wanted.size() == 2);
}

TEST_CASE("from a sum one comes to a cell that is behind it")
{
    MapCase here;
    here.show(MapMeasure::Missing);
    const QSignalSpy wanted(&here.page(), &MapPage::cellWanted);
    here.map().choose(u"205"_s);
    QTest::keyClick(&here.map(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    const MatrixInput &input = here.workspace().matrix().input();
    const auto municipality = municipalityIndex(input, "205");
    const auto gap = serviceIndex(input, wanted.front()[1].toString().toStdString());
    const Sums sums = here.workspace().matrix().municipalitySums(
        *municipality, columnsOfService(here.workspace().matrix().shape(), *gap));
    CHECK(sums.count(Status::Missing) > 0);
}

TEST_CASE("where nothing is known a share is no number, neither in words nor in the table")
{
    MapCase here;
    here.choose(u"mapStage"_s, -1);
    Round round = here.workspace().round();
    round.id = u"r-new"_s;
    round.asOf = QDate(2017, 1, 1);   // before every offering of the sample began
    round.geographyDate = QDate(2020, 1, 1);
    REQUIRE(here.workspace().run(additionOf(EditKind::AddRound, round)).ok());
    here.workspace().showRound(round.id);
    here.workspace().setScope({.search = u"koulupsykologi"_s});
    for (const MapMeasure measure : {MapMeasure::Coverage, MapMeasure::Missing}) {
        here.show(measure);
        bool isAllUnknownSomewhere = false;
        for (const TwinRow &row : here.table().rows) {
            const auto index = municipalityIndex(here.workspace().matrix().input(), row.id.toStdString());
            const Sums sums = here.workspace().matrix().municipalitySums(*index, here.workspace().columns());
            if (sums.count(Status::Unknown) != sums.cells())
                continue;
            isAllUnknownSomewhere = true;
            CHECK(here.tile(row.id).words.endsWith(statusWord(Status::Unknown)));
            CHECK(here.tile(row.id).figure == u"?"_s);
            CHECK(here.tile(row.id).gauge->sure == 0);
            CHECK(here.tile(row.id).gauge->unknown == 1);
            CHECK(row.values[2].kind == TwinValue::Kind::Unknown);
            CHECK(row.values[3].kind == TwinValue::Kind::Unknown);
        }
        CHECK(isAllUnknownSomewhere);
    }
}

TEST_CASE("an answer changes the map at once")
{
    MapCase here;
    const std::array question{Question{kajaani, schoolPsychologist, Stage::Grades7To9}};
    REQUIRE(
        here.workspace()
            .run(answered(here.workspace().session(), here.workspace().answering(), question, AnswerValue::NotNeeded))
            .ok());
    CHECK(here.tile(kajaani).status == Status::NotNeeded);
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.tile(kajaani).status != Status::NotNeeded);
}

TEST_CASE("the map is saved as a drawing and as a picture")
{
    MapCase here;
    const QSignalSpy told(&here.page(), &MapPage::told);
    here.page().savePicture(here.in(u"map.svg"_s));
    here.page().savePicture(here.in(u"map.png"_s));
    CHECK(told.size() == 2);
    QFile svg(here.in(u"map.svg"_s));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    CHECK(text.contains("<svg"));
    CHECK(text.contains("no information"));
    CHECK_FALSE(text.contains("<image"));   // it is a drawing, and stays sharp
    CHECK(QImage(here.in(u"map.png"_s)).width() > 2000);
}

TEST_CASE("where nothing is left to show the map says what to do")
{
    MapCase here;
    here.workspace().setScope({.search = u"zzz"_s});
    CHECK_FALSE(here.map().isVisible());
    CHECK_FALSE(child<QComboBox>(here.window(), u"mapService"_s).isEnabled());
    here.workspace().setScope({});
    CHECK(here.map().isVisible());
}
