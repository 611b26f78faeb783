#include "core/report/summary_world.h"
#include "support/catch.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const AreaRef country{AreaKind::Country, u"FI"_s};
const AreaRef province{AreaKind::Province, u"17"_s};

[[nodiscard]] QStringList gapServices(const Summary &summary)
{
    QStringList services;
    for (const RankedGap &gap : summary.gaps)
        services.append(gap.service);
    return services;
}

}   // namespace

TEST_CASE("there is no summary of an area without a municipality in the round")
{
    SummaryWorld world(smallWorld());
    CHECK(world.find(province));
    CHECK(world.find({AreaKind::Municipality, u"005"_s}));
    CHECK_FALSE(world.find({AreaKind::Erva, u"5"_s}));
    CHECK_FALSE(world.find({AreaKind::Municipality, u"084"_s}));
    CHECK_FALSE(world.find({AreaKind::Province, u"99"_s}));
}

TEST_CASE("a municipality is silent until it has an answer of its own, though it be don't know")
{
    InventoryRows rows = smallWorld();
    rows.answers = {answerOf(u"005"_s, u"s1"_s, Stage::Ecec, AnswerValue::Missing),
                    answerOf(u"564"_s, u"s1"_s, Stage::Ecec, AnswerValue::DontKnow),
                    answerOf(u"698"_s, u"s1"_s, Stage::UpperSecondary, AnswerValue::Missing)};   // no such cell
    rows.answers[0].state = AnswerState::Carried;
    SummaryWorld world(std::move(rows));
    CHECK(world.summary(province).silentMunicipalities == QStringList{u"005"_s, u"244"_s});
    CHECK(world.summary(province).answeredMunicipalities() == 1);
    CHECK(world.summary(country).silentMunicipalities == QStringList{u"005"_s, u"244"_s, u"698"_s});
}

TEST_CASE("residents that nobody has given are work to do, and given as none they are not")
{
    SummaryWorld world(smallWorld());
    const auto isMissing = [&](const QString &municipality, Stage stage) {
        const Summary summary = world.summary(country);
        return std::ranges::any_of(summary.missingPopulation, [&](const MissingPopulation &missing) {
            return missing.municipality == municipality && missing.stage == stage;
        });
    };
    CHECK(isMissing(u"698"_s, Stage::Ecec));
    CHECK(isMissing(u"698"_s, Stage::Grades1To6));
    CHECK_FALSE(isMissing(u"564"_s, Stage::Ecec));
    CHECK_FALSE(isMissing(u"564"_s, Stage::Grades1To6));
}

TEST_CASE("a catchment that reaches nobody is work to do, while its offering counts")
{
    const AreaRef erva{AreaKind::Erva, u"5"_s};
    const AreaRef merged{AreaKind::Municipality, u"084"_s};
    InventoryRows rows = smallWorld();
    rows.offerings = {offeringOf(u"o1"_s, u"city"_s, u"s1"_s, {province, erva}),
                      offeringOf(u"o2"_s, u"city"_s, u"s1"_s, {merged, country}),
                      offeringOf(u"o3"_s, u"city"_s, u"s1"_s, {erva})};
    rows.offerings[2].status = OfferingStatus::Planned;
    SummaryWorld world(std::move(rows));
    CHECK(world.summary(province).emptyCatchments == std::vector<EmptyCatchment>{{u"o1"_s, erva}, {u"o2"_s, merged}});
    CHECK(world.summary(province, View::Future).emptyCatchments
          == std::vector<EmptyCatchment>{{u"o1"_s, erva}, {u"o2"_s, merged}, {u"o3"_s, erva}});
}

TEST_CASE("gaps are ranked by the children who go without, and a service without a gap is left out")
{
    InventoryRows rows = smallWorld();
    rows.answers = {answerOf(u"005"_s, u"s1"_s, Stage::Ecec, AnswerValue::Partly),
                    answerOf(u"005"_s, u"s2"_s, Stage::Ecec, AnswerValue::Missing),
                    answerOf(u"244"_s, u"s2"_s, Stage::Ecec, AnswerValue::Partly),
                    answerOf(u"005"_s, u"s3"_s, Stage::Ecec, AnswerValue::Available),
                    answerOf(u"244"_s, u"s3"_s, Stage::Ecec, AnswerValue::NotNeeded)};
    const Summary summary = SummaryWorld(std::move(rows)).summary(province);
    CHECK(gapServices(summary) == QStringList{u"s2"_s, u"s1"_s});
    CHECK(summary.gaps[0].lacking2 == 300);
    CHECK(summary.gaps[0].sums.count(Status::Unknown) == 4);
    CHECK(summary.gaps[1].lacking2 == 100);
}

TEST_CASE("a gap where no children live is still a gap, and comes last")
{
    InventoryRows rows = smallWorld();
    rows.answers = {answerOf(u"005"_s, u"s1"_s, Stage::Grades1To6, AnswerValue::Missing),
                    answerOf(u"005"_s, u"s2"_s, Stage::Ecec, AnswerValue::Partly)};
    const Summary summary = SummaryWorld(std::move(rows)).summary(province);
    CHECK(gapServices(summary) == QStringList{u"s2"_s, u"s1"_s});
    CHECK(summary.gaps[1].lacking2 == 0);
}

TEST_CASE("what is unknown lacks nothing: it is no gap, and adds to none")
{
    InventoryRows rows = smallWorld();
    CHECK(SummaryWorld(rows).summary(province).gaps.empty());
    CHECK(SummaryWorld(rows).summary(province).total.unknownPop == 900);
    rows.answers = {answerOf(u"005"_s, u"s1"_s, Stage::Ecec, AnswerValue::DontKnow),
                    answerOf(u"244"_s, u"s1"_s, Stage::Ecec, AnswerValue::Missing)};
    rows.answers.push_back(answerOf(u"564"_s, u"s1"_s, Stage::Ecec, AnswerValue::Missing));
    rows.answers.back().state = AnswerState::Carried;
    const Summary summary = SummaryWorld(rows).summary(province);
    CHECK(gapServices(summary) == QStringList{u"s1"_s});
    CHECK(summary.gaps[0].lacking2 == 200);
    CHECK(summary.gaps[0].sums.unknownPop == 200);
}

TEST_CASE("where register and answer disagree it is listed, and so is what nobody is known to give")
{
    InventoryRows rows = smallWorld();
    rows.offerings = {offeringOf(u"o1"_s, u"city"_s, u"s1"_s, {province}),
                      offeringOf(u"o2"_s, u"clinic"_s, u"s1"_s, {province}),
                      offeringOf(u"o3"_s, u"parish"_s, u"s1"_s, {{AreaKind::Municipality, u"005"_s}})};
    rows.answers = {answerOf(u"564"_s, u"s1"_s, Stage::Ecec, AnswerValue::Missing),
                    answerOf(u"564"_s, u"s2"_s, Stage::Ecec, AnswerValue::Available)};
    const Summary summary = SummaryWorld(std::move(rows)).summary(province);
    CHECK(summary.disagreements == std::vector<CellRef>{{u"564"_s, u"s1"_s, Stage::Ecec}});
    CHECK(summary.unnamed == std::vector<CellRef>{{u"564"_s, u"s2"_s, Stage::Ecec}});
    CHECK(summary.overlaps
          == std::vector<CellRef>{{u"005"_s, u"s1"_s, Stage::Ecec}, {u"005"_s, u"s1"_s, Stage::Grades1To6}});
}

TEST_CASE("organisations are ranked by the children who depend on them alone, under their public id")
{
    InventoryRows rows = smallWorld();
    rows.offerings = {offeringOf(u"o1"_s, u"clinic"_s, u"s1"_s, {province}),
                      offeringOf(u"o2"_s, u"parish"_s, u"s2"_s, {{AreaKind::Municipality, u"005"_s}})};
    SummaryWorld world(std::move(rows));
    const Summary summary = world.summary(province);
    REQUIRE(summary.dependence.size() == 2);
    CHECK(summary.dependence[0].organisation == u"city"_s);
    CHECK(summary.dependence[0].cells == 6);
    CHECK(summary.dependence[0].children == 300);
    CHECK(summary.dependence[1].organisation == u"parish"_s);
    CHECK(summary.dependence[1].children == 100);
    CHECK(world.summary({AreaKind::Municipality, u"244"_s}).dependence.size() == 1);
}

TEST_CASE("providers are listed by sector where an area of theirs reaches")
{
    InventoryRows rows = smallWorld();
    rows.offerings = {offeringOf(u"o1"_s, u"clinic"_s, u"s1"_s, {province}),
                      offeringOf(u"o2"_s, u"parish"_s, u"s2"_s, {{AreaKind::Municipality, u"005"_s}}),
                      offeringOf(u"o3"_s, u"city"_s, u"s2"_s, {country})};
    SummaryWorld world(std::move(rows));
    const auto providersOf = [&](const AreaRef &area) {
        QStringList all;
        for (const SectorProviders &sector : world.summary(area).providers)
            all.append((sector.sector ? QString::fromLatin1(codeText(*sector.sector).data()) : u"–"_s) + u' '
                       + sector.providers.join(u' '));
        return all.join(u", "_s);
    };
    CHECK(providersOf(province) == u"– clinic, education city, parish parish"_s);
    CHECK(providersOf({AreaKind::Municipality, u"564"_s}) == u"– clinic, education city"_s);
    CHECK(providersOf({AreaKind::Municipality, u"698"_s}) == u"education city"_s);
}

TEST_CASE("groups, themes and stages without a cell are left out of a summary")
{
    SummaryWorld world(smallWorld());
    const Summary summary = world.summary(country);
    REQUIRE(summary.groups.size() == 1);
    CHECK(summary.groups[0].key == u"g1"_s);
    REQUIRE(summary.themes.size() == 1);
    CHECK(summary.themes[0].key == u"t1"_s);
    REQUIRE(summary.stages.size() == 2);
    CHECK(summary.stages[1].key == u"grades1_6"_s);
    CHECK(summary.total.cells() == 24);
}

TEST_CASE("a summary says that the answers are invented, and which service types are suggested")
{
    InventoryRows rows = smallWorld();
    rows.services[0].confidence = u"high"_s;
    rows.services[1].confidence = u"low"_s;
    SummaryWorld world(std::move(rows));
    CHECK_FALSE(world.summary(province).sample);
    CHECK(world.summary(province).suggestedServices == QStringList{u"s2"_s});
    const Inventory invented{.sample = true};
    REQUIRE(world.file().session->apply(changeOf(EditKind::ChangeInventory, Inventory{}, invented)).ok());
    CHECK(world.summary(province).sample);
}
