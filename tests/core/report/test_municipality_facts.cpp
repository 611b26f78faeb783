#include "core/report/summary_world.h"
#include "report/municipality_facts.h"
#include "store/matrix_loader.h"
#include "support/catch.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using Borders = QMultiHash<QString, QString>;

[[nodiscard]] Borders bordersBetween(const std::vector<std::pair<QString, QString>> &pairs)
{
    Borders borders;
    for (const auto &[a, b] : pairs) {
        borders.insert(a, b);
        borders.insert(b, a);
    }
    return borders;
}

[[nodiscard]] std::optional<MunicipalityFacts> findFacts(SummaryWorld &world, const QString &municipality,
                                                         const Borders &borders = {})
{
    const Round &round = world.rows().rounds.front();
    const GapMatrix matrix(loadMatrixInput(world.file().session->database(), round, View::Now));
    const FactSource source{.session = *world.file().session, .round = round, .matrix = matrix};
    return municipalityFacts(source, municipality, allColumns(matrix.shape()), borders);
}

[[nodiscard]] const StageFacts &factsAt(const MunicipalityFacts &facts, const QString &service, Stage stage)
{
    const auto of = std::ranges::find(facts.services, service, &ServiceFacts::service);
    return *std::ranges::find(of->stages, stage, &StageFacts::stage);
}

[[nodiscard]] QStringList codesOf(const std::vector<Compared> &compared)
{
    QStringList codes;
    for (const Compared &one : compared)
        codes.append(areaText(one.area));
    return codes;
}

}   // namespace

TEST_CASE("there are no facts of a municipality that is not of the round")
{
    SummaryWorld world(smallWorld());
    CHECK(findFacts(world, u"005"_s));
    CHECK_FALSE(findFacts(world, u"084"_s));
    CHECK_FALSE(findFacts(world, u"999"_s));
}

TEST_CASE("who gives a service is told with how far it comes from, the nearest first")
{
    InventoryRows rows = smallWorld();
    rows.offerings = {
        offeringOf(u"o1"_s, u"parish"_s, u"s1"_s, {{AreaKind::Country, u"FI"_s}}),
        offeringOf(u"o2"_s, u"clinic"_s, u"s1"_s, {{AreaKind::Province, u"17"_s}, {AreaKind::Municipality, u"005"_s}}),
        offeringOf(u"o3"_s, u"city"_s, u"s2"_s, {{AreaKind::Municipality, u"244"_s}}),
    };
    rows.offerings[0].stages = StageSet::of(Stage::Ecec);
    SummaryWorld world(std::move(rows));
    const MunicipalityFacts facts = findFacts(world, u"005"_s).value();

    const std::vector<Giver> &small = factsAt(facts, u"s1"_s, Stage::Ecec).givers;
    REQUIRE(small.size() == 2);
    CHECK(small[0] == Giver{u"o2"_s, u"clinic"_s, u"city"_s, {AreaKind::Municipality, u"005"_s}});
    CHECK(small[1].level() == 3);
    CHECK(factsAt(facts, u"s1"_s, Stage::Grades1To6).givers.size() == 1);
    CHECK(factsAt(facts, u"s2"_s, Stage::Ecec).givers.empty());   // given to another municipality only
    CHECK(findFacts(world, u"244"_s).value().contacts.front().provider.id == u"city"_s);
}

TEST_CASE("the number of givers of a cell is the matrix's own, each organisation once")
{
    InventoryRows rows = smallWorld();
    rows.offerings = {offeringOf(u"o1"_s, u"city"_s, u"s1"_s, {{AreaKind::Erva, u"5"_s}}),
                      offeringOf(u"o2"_s, u"clinic"_s, u"s1"_s, {{AreaKind::Municipality, u"005"_s}}),
                      offeringOf(u"o3"_s, u"parish"_s, u"s1"_s, {{AreaKind::Province, u"17"_s}}),
                      offeringOf(u"o4"_s, u"parish"_s, u"s2"_s, {{AreaKind::Province, u"17"_s}})};
    rows.offerings[3].status = OfferingStatus::Frozen;
    rows.offerings[0].endsOn = {2022, 12, 31};
    SummaryWorld world(std::move(rows));
    const MunicipalityFacts facts = findFacts(world, u"005"_s).value();
    for (const ServiceFacts &service : facts.services) {
        for (const StageFacts &stage : service.stages) {
            QSet<QString> organisations;
            for (const Giver &giver : stage.givers)
                organisations.insert(giver.organisation);
            CHECK(organisations.size() == static_cast<qsizetype>(stage.cell.providers));
        }
    }
    CHECK(factsAt(facts, u"s1"_s, Stage::Ecec).cell.providers == 2);
}

TEST_CASE("an answer is told with its reasons, and one that nobody gave is unknown rather than missing")
{
    InventoryRows rows = smallWorld();
    Answer missing = answerOf(u"005"_s, u"s1"_s, Stage::Ecec, AnswerValue::Missing);
    missing.reasons = {GapReason::Distance, GapReason::Staff};
    Answer carried = answerOf(u"005"_s, u"s2"_s, Stage::Ecec, AnswerValue::Missing);
    carried.state = AnswerState::Carried;
    rows.answers = {missing, carried};
    SummaryWorld world(std::move(rows));
    const MunicipalityFacts facts = findFacts(world, u"005"_s).value();
    CHECK(factsAt(facts, u"s1"_s, Stage::Ecec).cell.status == Status::Missing);
    CHECK(factsAt(facts, u"s1"_s, Stage::Ecec).answer->reasons == missing.reasons);
    CHECK(factsAt(facts, u"s2"_s, Stage::Ecec).cell.status == Status::Unknown);
    CHECK(factsAt(facts, u"s2"_s, Stage::Ecec).answer->isCarried());
    CHECK_FALSE(factsAt(facts, u"s3"_s, Stage::Ecec).answer);
    CHECK(facts.total.count(Status::Missing) == 1);
    CHECK(facts.total.count(Status::Unknown) == 5);
}

TEST_CASE("the regions of a municipality are compared with in the matrix's own sums")
{
    InventoryRows rows = smallWorld();
    rows.answers = {answerOf(u"244"_s, u"s2"_s, Stage::Ecec, AnswerValue::Available)};
    SummaryWorld world(std::move(rows));
    const MunicipalityFacts facts = findFacts(world, u"005"_s).value();
    REQUIRE(codesOf(facts.regions) == QStringList{u"province:17"_s, u"country:FI"_s});   // the ERVA ended in 2022
    const Summary province = world.summary({AreaKind::Province, u"17"_s});
    CHECK(facts.regions[0].municipalities == 3);
    CHECK(facts.regions[0].total == province.total);
    for (std::size_t i = 0; i < facts.services.size(); ++i)
        CHECK(facts.regions[0].services[i] == province.services[i].sums);
    CHECK(codesOf(findFacts(world, u"698"_s).value().regions) == QStringList{u"country:FI"_s});
}

TEST_CASE("neighbours are those by land; one outside the round is named and not compared with")
{
    InventoryRows rows = smallWorld();
    rows.rounds.front().areas = {{AreaKind::Province, u"17"_s}};
    rows.answers = {answerOf(u"244"_s, u"s1"_s, Stage::Ecec, AnswerValue::Missing)};
    SummaryWorld world(std::move(rows));
    const Borders borders = bordersBetween({{u"005"_s, u"244"_s}, {u"698"_s, u"005"_s}, {u"564"_s, u"244"_s}});
    const MunicipalityFacts facts = findFacts(world, u"005"_s, borders).value();
    REQUIRE(codesOf(facts.neighbours) == QStringList{u"municipality:244"_s});
    CHECK(facts.neighbours.front().total.count(Status::Missing) == 1);
    CHECK(facts.neighbours.front().total.count(Status::Unknown) == 5);
    CHECK(facts.neighboursOutside == QStringList{u"698"_s});
}

TEST_CASE("a neighbour gets a service only where it is known to be available at such a stage")
{
    InventoryRows rows = smallWorld();
    rows.answers = {answerOf(u"244"_s, u"s1"_s, Stage::Ecec, AnswerValue::Available),
                    answerOf(u"564"_s, u"s1"_s, Stage::Ecec, AnswerValue::Partly)};   // 698 has said nothing
    SummaryWorld world(std::move(rows));
    const Borders borders = bordersBetween({{u"005"_s, u"244"_s}, {u"005"_s, u"564"_s}, {u"005"_s, u"698"_s}});
    const Round &round = world.rows().rounds.front();
    const GapMatrix matrix(loadMatrixInput(world.file().session->database(), round, View::Now));
    const MunicipalityFacts facts = findFacts(world, u"005"_s, borders).value();
    CHECK(neighboursThatGet(matrix, facts, u"s1"_s, StageSet::all()) == QStringList{u"244"_s});
    CHECK(neighboursThatGet(matrix, facts, u"s1"_s, StageSet::of(Stage::Grades1To6)).isEmpty());
}

TEST_CASE("a municipality that has merged since has handed its borders on")
{
    InventoryRows rows = smallWorld();
    std::ranges::find(rows.areas, u"084"_s, &Area::code)->mergedInto = u"564"_s;
    SummaryWorld world(std::move(rows));
    const Borders borders = bordersBetween({{u"084"_s, u"005"_s}, {u"084"_s, u"564"_s}});
    CHECK(codesOf(findFacts(world, u"005"_s, borders)->neighbours) == QStringList{u"municipality:564"_s});
    CHECK(codesOf(findFacts(world, u"564"_s, borders)->neighbours) == QStringList{u"municipality:005"_s});
}

TEST_CASE("whom to ask is each provider once, with its organisation, what it gives and from how far")
{
    InventoryRows rows = smallWorld();
    rows.providers.front().phone = u"08 123"_s;
    rows.offerings = {offeringOf(u"o1"_s, u"parish"_s, u"s1"_s, {{AreaKind::Province, u"17"_s}}),
                      offeringOf(u"o2"_s, u"clinic"_s, u"s1"_s, {{AreaKind::Municipality, u"005"_s}}),
                      offeringOf(u"o3"_s, u"clinic"_s, u"s3"_s, {{AreaKind::Province, u"17"_s}})};
    SummaryWorld world(std::move(rows));
    const MunicipalityFacts facts = findFacts(world, u"005"_s).value();
    REQUIRE(facts.contacts.size() == 2);
    CHECK(facts.contacts[0].provider.id == u"clinic"_s);
    CHECK(facts.contacts[0].organisation->phone == u"08 123"_s);
    CHECK(facts.contacts[0].services == QStringList{u"s1"_s, u"s3"_s});
    CHECK(facts.contacts[0].level == 0);
    CHECK(facts.contacts[1].provider.id == u"parish"_s);
    CHECK_FALSE(facts.contacts[1].organisation);
    CHECK(facts.contacts[1].stages == StageSet::of(Stage::Ecec, Stage::Grades1To6));
}
