#include "support/catch.h"
#include "ui/charts_case.h"
#include "words/vocabulary.h"

#include <algorithm>
#include <numeric>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] const Bar &barOf(const BarSheet &sheet, const QString &id)
{
    return *std::ranges::find(sheet.bars, id, &Bar::id);
}

[[nodiscard]] std::size_t partOf(const BarSheet &sheet, BarLook look)
{
    return static_cast<std::size_t>(std::ranges::find(sheet.parts, look, &BarPart::look) - sheet.parts.begin());
}

[[nodiscard]] const TwinValue &valueOf(const TwinTable &table, const QString &id, const QString &heading)
{
    const auto row = std::ranges::find(table.rows, id, &TwinRow::id);
    return row->values[static_cast<std::size_t>(table.headings.indexOf(heading))];
}

const QString forgotten = u"school_psychologist"_s;

}   // namespace

TEST_CASE("what is unknown is a part of its own in the chart, and in no other")
{
    ChartsCase here;
    here.forget(forgotten);
    for (const GapShow show : {GapShow::Status, GapShow::Sufficiency, GapShow::Timeliness}) {
        for (const GapMeasure measure : {GapMeasure::Cells, GapMeasure::Children}) {
            const BarSheet sheet = here.sheet({.show = show, .measure = measure});
            const Bar &bar = barOf(sheet, forgotten);
            const std::size_t unknown = partOf(sheet, BarLook::Unknown);
            REQUIRE(unknown < sheet.parts.size());
            CHECK(sheet.parts[unknown].count > 0);
            CHECK(bar.parts[unknown] > 0);
            CHECK(std::accumulate(bar.parts.begin(), bar.parts.end(), qint64{0}) == bar.parts[unknown]);
        }
    }
}

TEST_CASE("where nothing is known there are no children without, and no coverage, not even 0")
{
    ChartsCase here;
    here.forget(forgotten);
    const TwinTable table = here.table();
    for (const QString &heading : {u"Coverage at least"_s, u"Coverage at most"_s, u"Children without it"_s})
        CHECK(valueOf(table, forgotten, heading) == TwinValue::unknown());
    CHECK(valueOf(table, forgotten, u"Missing"_s) == TwinValue::ofNumber(0));   // none is known to be missing
    CHECK(valueOf(table, forgotten, u"No information"_s).number > 0);
    CHECK(barOf(here.sheet(), forgotten).ends.last() == u"?"_s);
}

TEST_CASE("a municipality that has told nothing of its own is not said to have no children without")
{
    ChartsCase here(Scope{});
    const GapChoice choice{.by = GapBy::Area, .areas = AreaKind::Municipality, .order = GapOrder::Children};
    const GapFacts facts = here.facts(choice);
    const TwinTable table = here.table(choice);
    int silent = 0;
    for (const GapFact &fact : facts.sections().front().facts) {
        if (fact.sums.count(Status::Unknown) == 0 || lackingTwice(fact.sums) > 0)
            continue;
        ++silent;
        CHECK(valueOf(table, fact.id, u"Children without it"_s) == TwinValue::unknown());
        CHECK(barOf(here.sheet(choice), fact.id).ends.last() == u"?"_s);
    }
    CHECK(silent > 0);
    // They come last, whichever way the table is sorted, and here as well.
    const auto &all = facts.sections().front().facts;
    for (std::size_t i = all.size() - static_cast<std::size_t>(silent); i < all.size(); ++i)
        CHECK_FALSE(all[i].knowsLack());
}

TEST_CASE("the coverage of what is unknown is drawn from nothing to all, with whiskers between")
{
    ChartsCase here;
    here.forget(forgotten);
    const BarSheet sheet = here.sheet({.show = GapShow::Coverage});
    const Bar &bar = barOf(sheet, forgotten);
    CHECK(bar.low == 0.0);
    CHECK(bar.high == 100.0);
    CHECK(bar.ends.first() == u"0–100 %"_s);
    CHECK(sheet.isRange);
    for (const Bar &other : sheet.bars)
        CHECK((other.isHeading || !other.low || *other.low <= *other.high));
}

TEST_CASE("the chart and its table say the same numbers")
{
    ChartsCase here;
    for (const GapChoice &choice : {GapChoice{}, GapChoice{.by = GapBy::Area, .areas = AreaKind::Municipality},
                                    GapChoice{.show = GapShow::Sufficiency, .by = GapBy::Theme},
                                    GapChoice{.measure = GapMeasure::Children, .shares = false}}) {
        const BarSheet sheet = here.sheet(choice);
        const TwinTable table = here.table(choice);
        std::size_t row = 0;
        for (const Bar &bar : sheet.bars) {
            if (bar.isHeading)
                continue;
            REQUIRE(table.rows[row].id == bar.id);
            for (std::size_t part = 0; part < bar.parts.size(); ++part) {
                QString heading = sheet.parts[part].word;
                heading.front() = heading.front().toUpper();
                CHECK(valueOf(table, bar.id, heading) == TwinValue::ofNumber(bar.parts[part]));
            }
            ++row;
        }
        CHECK(row == table.rows.size());
    }
}

TEST_CASE("children nobody has counted are not drawn as none")
{
    ChartsCase here({.area = {AreaKind::Municipality, u"205"_s}});
    Edit edit{.kind = EditKind::Import};
    here.workspace().session().stores().of<Population>().forEach([&](const auto &stored) {
        if (stored.row.municipality == u"205"_s)
            edit.changes.push_back(removal(stored.row));
    });
    REQUIRE(here.workspace().run(edit).ok());
    const BarSheet sheet = here.sheet({.measure = GapMeasure::Children});
    for (const Bar &bar : sheet.bars)
        CHECK((bar.isHeading || (bar.isUnknown && bar.ends.first() == u"?"_s)));
    CHECK(sheet.notes.join(u' ').contains(u"have no number of children"_s));
    CHECK(here.table({.measure = GapMeasure::Children}).rows.front().values[1] == TwinValue::unknown());
}

TEST_CASE("how far a service comes from is called what it was called at the time")
{
    CHECK(statusWord(Status::Erva, QDate(2022, 12, 31)) == u"from the responsibility area"_s);
    CHECK(statusWord(Status::Erva, QDate(2023, 1, 1)) == u"from the collaborative area"_s);
    CHECK(statusWord(Status::Province, QDate(2022, 12, 31)) == u"from the province"_s);
    CHECK(statusWord(Status::Province, QDate(2023, 1, 1)) == u"from the wellbeing county"_s);
    CHECK(statusWord(Status::Missing, QDate(2023, 1, 1)) == statusWord(Status::Missing));
}

TEST_CASE("children of a municipality whose number is not known are not left out of a whole number unsaid")
{
    ChartsCase here;
    const GapChoice choice{.by = GapBy::Stage, .measure = GapMeasure::Children};
    const auto all = [](const GapFacts &facts) { return facts.sections().front().facts; };
    const QString id = all(here.facts(choice)).back().id;
    Edit edit{.kind = EditKind::RemovePopulation};
    here.workspace().session().stores().of<Population>().forEach([&](const auto &stored) {
        if (stored.row.municipality == u"205"_s)
            edit.changes.push_back(removal(stored.row));
    });
    REQUIRE_FALSE(edit.changes.empty());
    REQUIRE(here.workspace().run(edit).ok());
    const GapFacts facts = here.facts(choice);
    for (const GapFact &fact : all(facts)) {
        CHECK(fact.lackIsLeast());
        CHECK((!fact.knowsLack() || lackingTwice(fact.sums) > 0));
    }
    CHECK(barOf(here.sheet(choice), id).ends.front().startsWith(u"≥ "_s));
    const TwinValue missing = valueOf(here.table(choice), id, u"Missing"_s);
    CHECK(missing.isLeast);
    CHECK(shownText(missing).startsWith(u"≥ "_s));
    CHECK(pastedText(missing).startsWith(u"≥ "_s));
}
