#include "support/catch.h"
#include "ui/charts_case.h"

#include <algorithm>
#include <set>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] Sums sumOf(const GapFacts &facts)
{
    Sums sums;
    for (const GapSection &section : facts.sections()) {
        for (const GapFact &fact : section.facts)
            sums += fact.sums;
    }
    return sums;
}

[[nodiscard]] std::vector<GapFact> allOf(const GapFacts &facts)
{
    std::vector<GapFact> all;
    for (const GapSection &section : facts.sections())
        all.insert(all.end(), section.facts.begin(), section.facts.end());
    return all;
}

[[nodiscard]] QString code(const Workspace &workspace, std::size_t municipality)
{
    return workspace.municipalityCode(municipality);
}

}   // namespace

TEST_CASE("the sums of the bars are those of the workspace, however they are divided")
{
    ChartsCase here;
    for (const Scope &scope : {Scope{}, Scope{.area = {AreaKind::Province, u"18"_s}}, Scope{.stage = Stage::Grades7To9},
                               Scope{.area = {AreaKind::Municipality, u"205"_s}}, Scope{.sector = Sector::Health},
                               Scope{.search = u"ps"_s}}) {
        here.workspace().setScope(scope);
        const Sums whole = here.workspace().sums();
        for (const GapShow show : {GapShow::Status, GapShow::Sufficiency, GapShow::Coverage}) {
            for (const GapBy by : {GapBy::Service, GapBy::Group, GapBy::Stage})
                CHECK(sumOf(here.facts({.show = show, .by = by})) == whole);
            for (const AreaKind kind : {AreaKind::Province, AreaKind::NetworkRegion, AreaKind::Municipality})
                CHECK(sumOf(here.facts({.show = show, .by = GapBy::Area, .areas = kind})) == whole);
            CHECK(sumOf(here.facts({.show = show, .beside = AreaKind::Province})) == whole);
            CHECK(here.facts({.show = show}).whole().sums == whole);
        }
    }
}

TEST_CASE("a bar's parts are the cells of its sums, and a theme counts a cell once")
{
    ChartsCase here;
    const GapFacts byTheme = here.facts({.by = GapBy::Theme});
    for (const GapFact &fact : allOf(byTheme)) {
        CHECK(fact.sums == here.workspace().sumsOver(fact.columns));
        CHECK(std::set(fact.columns.begin(), fact.columns.end()).size() == fact.columns.size());
        for (std::size_t status = 0; status < statusCount; ++status)
            CHECK(fact.split.cells[status] == fact.sums.status[status]);
    }
    CHECK(allOf(byTheme).size() == 14);
}

TEST_CASE("statutory service types stand apart, and can be had alone")
{
    ChartsCase here;
    const GapFacts all = here.facts();
    REQUIRE(all.sections().size() == 3);
    CHECK(all.sections().front().heading == u"Statutory service types"_s);
    for (const GapFact &fact : all.sections().front().facts)
        CHECK(here.workspace().session().find(ServiceType{.key = fact.key})->statutory == true);
    const GapFacts alone = here.facts({.onlyStatutory = true});
    CHECK(alone.sections().size() == 1);
    CHECK(alone.sections().front().facts.size() == all.sections().front().facts.size());
    CHECK(here.facts({.by = GapBy::Area, .onlyStatutory = true}).whole().sums == alone.whole().sums);
}

TEST_CASE("what is known to be lacking comes first, and where nothing is known comes last")
{
    ChartsCase here;
    here.forget(u"school_psychologist"_s);
    for (const GapOrder order : {GapOrder::Gap, GapOrder::Children}) {
        const GapFacts facts = here.facts({.shares = false, .order = order});
        const std::vector<GapFact> &statutory = facts.sections().front().facts;
        CHECK(statutory.back().key == u"school_psychologist"_s);
        CHECK(statutory.back().knowsNothing());
        const auto lacking = [order](const GapFact &fact) {
            return order == GapOrder::Children
                ? lackingTwice(fact.sums)
                : qint64{2} * fact.sums.count(Status::Missing) + fact.sums.count(Status::Partial);
        };
        for (std::size_t i = 0; i + 2 < statutory.size(); ++i)
            CHECK(lacking(statutory[i]) >= lacking(statutory[i + 1]));
    }
    const GapFacts byName = here.facts({.order = GapOrder::Name});
    const auto &named = byName.sections().front().facts;
    CHECK(std::ranges::is_sorted(named, [&](const GapFact &one, const GapFact &other) {
        return here.workspace().names().comesBefore(one.name, other.name);
    }));
}

TEST_CASE("network regions stand side by side under every service type")
{
    ChartsCase here(Scope{});
    const GapFacts facts = here.facts({.by = GapBy::Group, .beside = AreaKind::Province});
    REQUIRE(facts.sections().size() > 5);
    for (const GapSection &section : facts.sections()) {
        CHECK_FALSE(section.heading.isEmpty());
        CHECK(section.facts.size() == 4);   // the provinces of the OYS area
    }
}

TEST_CASE("behind a part of a bar is a cell that says what the part says")
{
    ChartsCase here;
    const MatrixShape &shape = here.workspace().matrix().shape();
    const GapFacts facts = here.facts({.by = GapBy::Group});
    for (const GapFact &fact : allOf(facts)) {
        for (std::size_t part = 0; part < statusCount; ++part) {
            const auto cell = facts.cellOf(fact, part);
            REQUIRE(cell.has_value() == (fact.split.cells[part] > 0));
            if (!cell)
                continue;
            bool isSo = false;
            for (const std::size_t municipality : fact.municipalities) {
                for (const std::size_t column : fact.columns)
                    isSo = isSo
                        || (code(here.workspace(), municipality) == cell->municipality
                            && here.workspace().serviceKey(shape.serviceOf(column)) == cell->service
                            && shape.stageOf(column) == cell->stage
                            && here.workspace().matrix().cell(municipality, column).status
                                == static_cast<Status>(part));
            }
            CHECK(isSo);
        }
    }
}

TEST_CASE("service types that took each other's place are not added together")
{
    ChartsCase here(Scope{});
    Round round = here.workspace().round();
    const Round before = round;
    round.services = {u"support_special"_s, u"individual_support_special_class"_s, u"school_assistant"_s};
    REQUIRE(here.workspace().run(changeOf(EditKind::ChangeRound, before, round)).ok());
    const GapFacts facts = here.facts({.by = GapBy::Group});
    const std::vector<GapFact> groups = allOf(facts);
    const auto services = [&](const GapFact &fact) {
        std::set<QString> keys;
        for (const std::size_t column : fact.columns)
            keys.insert(here.workspace().serviceKey(here.workspace().matrix().shape().serviceOf(column)));
        return keys;
    };
    CHECK(std::ranges::any_of(groups,
                              [&](const GapFact &fact) { return services(fact) == std::set{u"support_special"_s}; }));
    for (const GapFact &fact : groups)
        CHECK_FALSE((services(fact).contains(u"support_special"_s)
                     && services(fact).contains(u"individual_support_special_class"_s)));
    CHECK(here.facts({.by = GapBy::Area}).mixesReplaced());
    CHECK_FALSE(facts.mixesReplaced());
}
