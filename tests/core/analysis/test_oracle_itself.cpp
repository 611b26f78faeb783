#include "support/catch.h"
#include "support/oracle.h"

// What the oracle says is worked out by hand here, so that it can be believed where it is held against the program.

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate roundDay{2021, 6, 15};
const AreaRef oulu{AreaKind::Municipality, u"564"_s};
const AreaRef province{AreaKind::Province, u"17"_s};
const AreaRef country{AreaKind::Country, u"FI"_s};

// Municipality 564 with 100 residents in province 17, and a service with one stage: one cell.
[[nodiscard]] InventoryRows oneCell()
{
    InventoryRows rows;
    rows.areas = {{.kind = AreaKind::Municipality, .code = u"564"_s}, {.kind = AreaKind::Province, .code = u"17"_s}};
    rows.memberships = {{.municipality = u"564"_s, .kind = AreaKind::Province, .code = u"17"_s}};
    rows.population = {{.municipality = u"564"_s, .stage = Stage::Grades1To6, .year = 2021, .count = 100}};
    rows.groups = {{.key = u"g"_s}};
    rows.services = {{.key = u"s1"_s, .group = u"g"_s, .stages = StageSet::of(Stage::Grades1To6)}};
    rows.providers = {{.id = u"city"_s}, {.id = u"unit"_s, .organisation = u"city"_s}};
    rows.rounds = {{.id = u"r1"_s, .asOf = roundDay}};
    return rows;
}

[[nodiscard]] Offering offeringTo(const AreaRefs &catchment, const QString &provider = u"city"_s)
{
    return {.id = u"o"_s + provider,
            .provider = provider,
            .service = u"s1"_s,
            .stages = StageSet::all(),
            .catchment = catchment};
}

[[nodiscard]] Answer oneAnswer(AnswerValue value)
{
    return {
        .round = u"r1"_s, .municipality = u"564"_s, .service = u"s1"_s, .stage = Stage::Grades1To6, .answer = value};
}

// The one cell from its status on.
[[nodiscard]] std::string verdictIn(const InventoryRows &rows, std::string_view view = "now")
{
    const std::string table = Oracle(rows, u"r1"_s, view).cellsTable();
    const std::string start = "\n564,s1,grades1_6,";
    const std::size_t found = table.find(start);
    return found == std::string::npos ? "no such cell" : table.substr(found + start.size());
}

[[nodiscard]] std::string countrySums(const InventoryRows &rows)
{
    return sumsText(Oracle(rows, u"r1"_s, "now").sums(country, [](const OracleCell &) { return true; }));
}

}   // namespace

TEST_CASE("the oracle gives each answer its rule, with and without offerings")
{
    struct Rule {
        std::optional<AnswerValue> answer;
        std::string reached;
        std::string unreached;
    };
    const auto rule = GENERATE(Rule{AnswerValue::NotNeeded, "not_needed,1,0,1,0,0\n", "not_needed,0,0,0,0,0\n"},
                               Rule{AnswerValue::Partly, "partial,1,0,1,0,0\n", "partial,0,0,0,0,0\n"},
                               Rule{AnswerValue::Available, "province,1,0,1,0,0\n", "local,0,0,0,1,0\n"},
                               Rule{AnswerValue::Missing, "partial,1,0,1,0,1\n", "missing,0,0,0,0,0\n"},
                               Rule{AnswerValue::DontKnow, "province,1,0,1,0,0\n", "unknown,0,0,0,0,0\n"},
                               Rule{std::nullopt, "province,1,0,1,0,0\n", "unknown,0,0,0,0,0\n"});
    InventoryRows rows = oneCell();
    if (rule.answer)
        rows.answers = {oneAnswer(*rule.answer)};
    CHECK(verdictIn(rows) == rule.unreached);
    rows.offerings = {offeringTo({province})};
    CHECK(verdictIn(rows) == rule.reached);
}

TEST_CASE("the oracle takes a carried answer, and one of another round, for none")
{
    InventoryRows rows = oneCell();
    rows.answers = {oneAnswer(AnswerValue::Missing)};
    rows.answers[0].state = AnswerState::Draft;
    CHECK(verdictIn(rows) == "missing,0,0,0,0,0\n");
    rows.answers[0].state = AnswerState::Carried;
    CHECK(verdictIn(rows) == "unknown,0,0,0,0,0\n");
    rows.answers[0] = oneAnswer(AnswerValue::Missing);
    rows.answers[0].round = u"r0"_s;
    CHECK(verdictIn(rows) == "unknown,0,0,0,0,0\n");
}

TEST_CASE("the oracle takes the smallest level of the areas that the municipality belongs to")
{
    InventoryRows rows = oneCell();
    rows.memberships.push_back({.municipality = u"564"_s, .kind = AreaKind::Yta, .code = u"5"_s});
    const AreaRef yta{AreaKind::Yta, u"5"_s};
    const AreaRef elsewhere{AreaKind::Municipality, u"244"_s};
    const auto [catchment, status] = GENERATE_COPY(table<AreaRefs, std::string>({{{country}, "country"},
                                                                                 {{country, yta}, "erva"},
                                                                                 {{province, yta}, "province"},
                                                                                 {{yta, oulu}, "local"},
                                                                                 {{elsewhere, country}, "country"}}));
    rows.offerings = {offeringTo(catchment)};
    CHECK(verdictIn(rows) == status + ",1,0,1,0,0\n");
    rows.offerings = {offeringTo({elsewhere})};
    CHECK(verdictIn(rows) == "unknown,0,0,0,0,0\n");
}

TEST_CASE("the oracle counts organisations, one step up from a unit")
{
    InventoryRows rows = oneCell();
    rows.offerings = {offeringTo({province}), offeringTo({country}, u"unit"_s)};
    CHECK(verdictIn(rows) == "province,1,0,1,0,0\n");
    rows.providers.push_back({.id = u"room"_s, .organisation = u"unit"_s});
    rows.offerings.push_back(offeringTo({oulu}, u"room"_s));
    CHECK(verdictIn(rows) == "local,2,1,0,0,0\n");
}

TEST_CASE("the oracle takes an offering's days as inclusive now and its end as exclusive in the future")
{
    InventoryRows rows = oneCell();
    rows.offerings = {offeringTo({oulu})};
    Offering &offering = rows.offerings[0];
    const std::string reached = "local,1,0,1,0,0\n";
    const std::string unreached = "unknown,0,0,0,0,0\n";
    offering.startsOn = roundDay;
    offering.endsOn = roundDay;
    CHECK(verdictIn(rows) == reached);
    CHECK(verdictIn(rows, "future") == unreached);
    offering.startsOn = roundDay.addDays(1);
    offering.endsOn = roundDay.addDays(1);
    CHECK(verdictIn(rows) == unreached);
    CHECK(verdictIn(rows, "future") == reached);
    offering = offeringTo({oulu});
    offering.status = OfferingStatus::Ended;
    CHECK(verdictIn(rows) == unreached);
    offering.endsOn = roundDay;
    CHECK(verdictIn(rows) == reached);
    offering.status = OfferingStatus::Planned;
    offering.endsOn = {};
    CHECK(verdictIn(rows) == unreached);
    CHECK(verdictIn(rows, "future") == reached);
}

TEST_CASE("the oracle lets a region outside its own days cover its members, without a row of its own")
{
    InventoryRows rows = oneCell();
    rows.areas[1].validTo = roundDay.addDays(-1);
    rows.offerings = {offeringTo({province})};
    CHECK(verdictIn(rows) == "province,1,0,1,0,0\n");
    CHECK(Oracle(rows, u"r1"_s, "now").rollupTable().find("\nprovince,") == std::string::npos);
    rows.areas[1].validTo = roundDay;
    CHECK(Oracle(rows, u"r1"_s, "now").rollupTable().find("\nprovince,17,s1,1,0,1,") != std::string::npos);
    rows.memberships[0].validTo = roundDay.addDays(-1);
    CHECK(verdictIn(rows) == "unknown,0,0,0,0,0\n");
    CHECK(Oracle(rows, u"r1"_s, "now").rollupTable().find("\nprovince,") == std::string::npos);
}

TEST_CASE("the oracle takes municipalities by the geography date and services by the round's day")
{
    InventoryRows rows = oneCell();
    rows.areas[0].validFrom = roundDay;
    rows.services[0].validTo = roundDay.addDays(-1);
    CHECK(Oracle(rows, u"r1"_s, "now").services().empty());
    CHECK(Oracle(rows, u"r1"_s, "now").municipalities() == std::vector{u"564"_s});
    rows.rounds[0].services = QStringList{u"s1"_s};
    CHECK(verdictIn(rows) == "unknown,0,0,0,0,0\n");
    rows.rounds[0].geographyDate = roundDay.addDays(-1);
    CHECK(verdictIn(rows) == "no such cell");
    rows.areas[0].validFrom = {};
    rows.rounds[0].areas = {{AreaKind::Province, u"19"_s}};
    CHECK(Oracle(rows, u"r1"_s, "now").rollupTable().find('\n') + 1
          == Oracle(rows, u"r1"_s, "now").rollupTable().size());
    rows.rounds[0].areas.push_back(province);
    CHECK(verdictIn(rows) == "unknown,0,0,0,0,0\n");
}

TEST_CASE("the oracle takes residents of the newest year not after the round's, else of the oldest")
{
    InventoryRows rows = oneCell();
    const auto residents = [&] { return Oracle(rows, u"r1"_s, "now").cells().at(0).residents; };
    rows.population.push_back({.municipality = u"564"_s, .stage = Stage::Grades1To6, .year = 2022, .count = 7});
    CHECK(residents() == 100);
    rows.population[0].year = 2023;
    CHECK(residents() == 7);
    rows.population.clear();
    CHECK(residents() == 0);
}

TEST_CASE("the oracle adds a rollup up as one does by hand")
{
    InventoryRows rows = oneCell();
    rows.services[0].stages = StageSet::of(Stage::Ecec, Stage::Grades1To6, Stage::Grades7To9);
    rows.population.push_back({.municipality = u"564"_s, .stage = Stage::Ecec, .year = 2021, .count = 30});
    rows.population.push_back({.municipality = u"564"_s, .stage = Stage::Grades7To9, .year = 2021, .count = 7});
    rows.answers = {oneAnswer(AnswerValue::Available), oneAnswer(AnswerValue::Partly)};
    rows.answers[1].stage = Stage::Ecec;
    const std::string numbers = "3,1,0,0,0,1,0,0,1,0,0,1,0,230,137,7";
    CHECK(Oracle(rows, u"r1"_s, "now").rollupTable()
          == "kind,code,service,cells,local,province,erva,country,partial,missing,not_needed,unknown,overlap,fragile,"
             "unnamed,conflict,covered2,needed,unknown_pop\nprovince,17,s1,"
              + numbers + "\ncountry,FI,s1," + numbers + '\n');
    CHECK(countrySums(rows) == numbers + " answered 2 lower 230/274 upper 244/274 known 230/260 complete 2/3");
}

TEST_CASE("the oracle gives no coverage where there is nobody to cover")
{
    InventoryRows rows = oneCell();
    rows.answers = {oneAnswer(AnswerValue::NotNeeded)};
    CHECK(countrySums(rows) == "1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0 answered 1 lower – upper – known – complete 1/1");
    rows.answers.clear();
    CHECK(countrySums(rows)
          == "1,0,0,0,0,0,0,0,1,0,0,0,0,0,100,100 answered 0 lower 0/200 upper 200/200 known – "
             "complete 0/1");
    rows.population.clear();
    CHECK(countrySums(rows) == "1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0 answered 0 lower – upper – known – complete 0/1");
}

TEST_CASE("the oracle sorts by code point and lists a municipality in each of its regions")
{
    InventoryRows rows = oneCell();
    rows.areas.push_back({.kind = AreaKind::Municipality, .code = u"\U00010400"_s});
    rows.areas.push_back({.kind = AreaKind::Municipality, .code = u"\uFF21"_s});
    CHECK(Oracle(rows, u"r1"_s, "now").municipalities() == std::vector{u"564"_s, u"\uFF21"_s, u"\U00010400"_s});
    rows.areas.push_back({.kind = AreaKind::Province, .code = u"18"_s});
    rows.memberships.push_back({.municipality = u"564"_s, .kind = AreaKind::Province, .code = u"18"_s});
    const std::string rollup = Oracle(rows, u"r1"_s, "now").rollupTable();
    CHECK(rollup.find("\nprovince,17,s1,1,") < rollup.find("\nprovince,18,s1,1,"));
    CHECK(rollup.find("\nprovince,18,s1,1,") < rollup.find("\ncountry,FI,s1,3,"));
}
