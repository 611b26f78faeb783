#include "core/report/summary_world.h"
#include "store/matrix_loader.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const AreaRef wholeCountry{AreaKind::Country, u"FI"_s};

// The small world before the reform, with a wellbeing services county of two of its municipalities after it.
[[nodiscard]] InventoryRows worldOn(QDate day)
{
    InventoryRows rows = smallWorld();
    rows.rounds[0].asOf = day;
    rows.areas.push_back({.kind = AreaKind::WellbeingCounty, .code = u"19"_s, .nameFi = u"Hyvinvointialue"_s});
    for (const QString &code : {u"244"_s, u"698"_s})
        rows.memberships.push_back(
            {.municipality = code, .kind = AreaKind::WellbeingCounty, .code = u"19"_s, .validFrom = QDate(2023, 1, 1)});
    return rows;
}

}   // namespace

TEST_CASE("until 2022 the parts of an area are its provinces, and what belongs to none comes last")
{
    SummaryWorld world(worldOn(QDate(2022, 12, 31)));
    const Summary summary = world.summary(wholeCountry);
    REQUIRE(summary.parts.size() == 2);
    CHECK(summary.parts[0].area == AreaRef{AreaKind::Province, u"17"_s});
    CHECK(summary.parts[0].municipalities == QStringList{u"005"_s, u"244"_s, u"564"_s});
    CHECK(summary.parts[1].area.code.isEmpty());
    CHECK(summary.parts[1].municipalities == QStringList{u"698"_s});
}

TEST_CASE("from 2023 on the parts are wellbeing services counties, unless the area is a province")
{
    SummaryWorld world(worldOn(QDate(2023, 1, 1)));
    const Summary summary = world.summary(wholeCountry);
    REQUIRE(summary.parts.size() == 2);
    CHECK(summary.parts[0].area == AreaRef{AreaKind::WellbeingCounty, u"19"_s});
    CHECK(summary.parts[0].municipalities == QStringList{u"244"_s, u"698"_s});
    CHECK(summary.parts[1].municipalities == QStringList{u"005"_s, u"564"_s});
    const Summary province = world.summary({AreaKind::Province, u"17"_s});
    REQUIRE(province.parts.size() == 1);
    CHECK(province.parts[0].area == AreaRef{AreaKind::Province, u"17"_s});
}

TEST_CASE("the sums of the parts together are those of the area")
{
    InventoryRows rows = worldOn(QDate(2022, 6, 1));
    rows.answers = {answerOf(u"005"_s, u"s1"_s, Stage::Ecec, AnswerValue::Missing),
                    answerOf(u"698"_s, u"s2"_s, Stage::Ecec, AnswerValue::Partly)};
    SummaryWorld world(std::move(rows));
    const Summary summary = world.summary(wholeCountry);
    Sums together;
    for (const SummaryPart &part : summary.parts)
        together += part.sums;
    CHECK(together == summary.total);
}

TEST_CASE("the sources of the numbers of children are named once, and only those of the area")
{
    InventoryRows rows = smallWorld();
    for (Population &population : rows.population)
        population.source = population.municipality == u"564"_s ? u"Kunta"_s : u"Tilastokeskus"_s;
    SummaryWorld world(std::move(rows));
    CHECK(world.summary(wholeCountry).populationSources == QStringList{u"Kunta"_s, u"Tilastokeskus"_s});
    CHECK(world.summary({AreaKind::Municipality, u"005"_s}).populationSources == QStringList{u"Tilastokeskus"_s});
}

TEST_CASE("the municipalities of an area are those of the round")
{
    SummaryWorld world(smallWorld());
    const GapMatrix matrix(loadMatrixInput(world.file().session->database(), world.rows().rounds[0], View::Now));
    CHECK(municipalitiesIn(matrix, {AreaKind::Province, u"17"_s}) == QStringList{u"005"_s, u"244"_s, u"564"_s});
    CHECK(municipalitiesIn(matrix, {AreaKind::Municipality, u"698"_s}) == QStringList{u"698"_s});
    CHECK(municipalitiesIn(matrix, {AreaKind::Province, u"99"_s}).isEmpty());
}
