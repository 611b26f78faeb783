#include "core/edit/all_rows.h"
#include "core/edit/random_acts.h"
#include "edit/merge/row_map.h"
#include "edit/merge/settling.h"
#include "support/catch.h"
#include "support/merge_case.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using File = std::unique_ptr<OpenFile>;
using Rows = std::vector<std::string>;

[[nodiscard]] Edit randomSettling(Dice &dice, OpenFile &file)
{
    const std::vector<Dispute> disputes = openDisputes(*file.session);
    if (disputes.empty())
        return {};
    const Dispute &dispute = dice.oneOf(disputes);
    if (dice.percent(20))
        return settledAsNote(*file.session, dispute, u"both"_s).value_or(putOff(dispute, !dispute.later));
    const auto sides = static_cast<int>(sidesOf(dispute).size());
    return settledWith(*file.session, dispute, static_cast<std::size_t>(dice.below(sides)));
}

void act(Dice &dice, OpenFile &file, int times)
{
    for (int i = 0; i < times; ++i) {
        try {
            if (dice.percent(15))
                static_cast<void>(file.history->run(randomSettling(dice, file)));
            else if (dice.percent(10))
                static_cast<void>(file.history->undo());
            else
                static_cast<void>(file.history->run(randomEdit(dice, *file.session, false)));
        } catch (const StoreError &error) {
            REQUIRE(error.reason() == StoreError::Reason::Conflict);
        }
    }
}

[[nodiscard]] File merged(OpenFile &into, const std::vector<OpenFile *> &others)
{
    File result = copyOf(into, u"Merger"_s);
    static_cast<void>(mergeInto(*result, others));
    return result;
}

void checkSame(const File &one, const File &other)
{
    REQUIRE(differing(subjectOf(*one->session), subjectOf(*other->session)) == nothing);
}

// The units of every row, by table and key.
using UnitsOfRows = RowMap<RowTexts>;
[[nodiscard]] UnitsOfRows unitsIn(OpenFile &file)
{
    UnitsOfRows rows;
    for (std::size_t table = 0; table < packageTablesEnd; ++table) {
        withRowOf(static_cast<Table>(table), [&]<typename Row>(const Row &) {
            file.session->stores().of<Row>().forEach([&](const auto &stored) {
                rows.at(static_cast<Table>(table), keyText(stored.row)) =
                    rowTexts(static_cast<Table>(table), textsOf(stored.row));
            });
        });
    }
    return rows;
}

// What the disputes of a file hold of one row.
class Told {
public:
    explicit Told(OpenFile &file)
    {
        file.session->stores().of<Dispute>().forEach([&](const auto &stored) {
            for (const DisputeSide &side : sidesOf(stored.row))
                m_sides.at(stored.row.table, stored.row.row).push_back({stored.row.field, side.value});
        });
    }
    [[nodiscard]] bool holds(Table table, const QString &key, std::size_t unit, const UnitTexts &value) const
    {
        return any(table, key, [&](const Side &side) {
            const RowUnit &named = unitsOf(table)[unit];
            const bool isAbout = side.field.isEmpty() || side.field == exactText(named.name);
            return isAbout && side.value && decideAlike(named, rowTexts(table, *side.value)[unit], value);
        });
    }
    [[nodiscard]] bool holdsRemoval(Table table, const QString &key) const
    {
        return any(table, key, [](const Side &side) { return !side.value; });
    }

private:
    struct Side {
        QString field;
        std::optional<FieldTexts> value;
    };
    template <typename Is> [[nodiscard]] bool any(Table table, const QString &key, Is &&is) const
    {
        const std::vector<Side> *sides = m_sides.find(table, key);
        return sides != nullptr && std::ranges::any_of(*sides, is);
    }
    RowMap<std::vector<Side>> m_sides;
};

// Everything that a party has changed is in the result, in one of its disputes, or a cleared answer that is listed.
void checkNothingIsLost(OpenFile &base, OpenFile &party, OpenFile &result, const MergeReport &report)
{
    const UnitsOfRows before = unitsIn(base);
    const UnitsOfRows said = unitsIn(party);
    const UnitsOfRows now = unitsIn(result);
    const Told told(result);
    for (std::size_t index = 0; index < packageTablesEnd; ++index) {
        const auto table = static_cast<Table>(index);
        for (auto row = said.of(table).begin(); row != said.of(table).end(); ++row) {
            const RowTexts *old = before.find(table, row.key());
            const RowTexts *is = now.find(table, row.key());
            for (std::size_t unit = 0; unit < row->size(); ++unit) {
                const RowUnit &named = unitsOf(table)[unit];
                const UnitTexts &past = old != nullptr ? (*old)[unit] : emptyRow(table)[unit];
                if (decideAlike(named, (*row)[unit], past))
                    continue;
                INFO(codeText(table) << ' ' << row.key().toStdString() << ' ' << named.name);
                const bool isThere = is != nullptr && decideAlike(named, (*is)[unit], (*row)[unit]);
                REQUIRE((isThere || told.holds(table, row.key(), unit, (*row)[unit])));
            }
        }
        for (auto row = before.of(table).begin(); row != before.of(table).end(); ++row) {
            if (said.holds(table, row.key()) || !now.holds(table, row.key()))
                continue;
            INFO(codeText(table) << ' ' << row.key().toStdString() << " removed");
            const bool isListed = std::ranges::any_of(report.remarks, [&](const MergeRemark &remark) {
                return remark.kind == MergeRemark::Kind::AnswerStands && remark.key == row.key();
            });
            REQUIRE((isListed || told.holdsRemoval(table, row.key())));
        }
    }
}

struct Case {
    explicit Case(std::uint32_t seed) : dice(seed)
    {
        // What files made apart say of areas and services depends on whose file it is, so these share a past.
        base.add(Area{.kind = AreaKind::Municipality, .code = u"m1"_s, .nameFi = u"Kunta"_s});
        act(dice, base, dice.between(10, 40));
        a = copyOf(base, u"Aino"_s);
        b = copyOf(base, u"Bertta"_s);
        c = copyOf(base, u"Cecilia"_s);
        for (OpenFile *party : {a.get(), b.get(), c.get()})
            act(dice, *party, dice.between(0, 14));
    }
    Dice dice;
    OpenFile base;
    File a;
    File b;
    File c;
};

void checkIdentities(Case &all)
{
    const File twice = merged(all.base, {all.a.get(), copyOf(*all.a).get()});
    REQUIRE(differing(subjectOf(*twice->session), subjectOf(*all.a->session)) == nothing);
    const File copy = copyOf(all.base);
    const File unchanged = merged(all.base, {copy.get(), all.a.get()});
    checkSame(unchanged, twice);
    REQUIRE_FALSE(mergeInto(*twice, {all.a.get()}).written);
    REQUIRE_FALSE(mergeInto(*copyOf(*all.a), {&all.base}).written);
}

[[nodiscard]] File checkOrders(Case &all)
{
    File whole = merged(all.base, {all.a.get(), all.b.get(), all.c.get()});
    checkSame(whole, merged(*merged(*merged(all.base, {all.a.get()}), {all.b.get()}), {all.c.get()}));
    checkSame(whole, merged(*merged(*merged(all.base, {all.c.get()}), {all.b.get()}), {all.a.get()}));
    checkSame(whole, merged(*all.b, {all.c.get(), all.a.get()}));
    const File ab = merged(*all.a, {all.b.get()});
    checkSame(ab, merged(*all.b, {all.a.get()}));
    checkSame(whole, merged(*all.c, {ab.get()}));
    checkSame(whole, merged(*ab, {merged(*all.b, {all.c.get()}).get()}));
    return whole;
}

void checkUndo(Case &all)
{
    const File into = copyOf(*all.a);
    const Rows before = allRows(*into->session);
    const MergeReport report = mergeInto(*into, {all.b.get(), all.c.get()});
    REQUIRE(checkInventory(*into->session).empty());
    for (OpenFile *party : {all.a.get(), all.b.get(), all.c.get()})
        checkNothingIsLost(all.base, *party, *into, report);
    if (!report.written)
        return;
    const Rows after = subjectOf(*into->session);
    REQUIRE(into->history->undo().ok());
    REQUIRE(differing(allRows(*into->session), before) == nothing);
    static_cast<void>(mergeInto(*into, {all.c.get()}));
    static_cast<void>(mergeInto(*into, {all.b.get()}));
    REQUIRE(differing(subjectOf(*into->session), after) == nothing);
    REQUIRE(checkInventory(*into->session).empty());
}

// Life goes on in files that have been merged crosswise, and they come together again.
void checkSecondTime(Case &all, const File &whole)
{
    const File one = merged(*all.a, {all.b.get()});
    const File other = merged(*all.b, {all.a.get()});
    for (OpenFile *file : {one.get(), other.get(), all.c.get(), whole.get()})
        act(all.dice, *file, all.dice.between(0, 6));
    const File left = merged(*one, {other.get(), all.c.get(), whole.get()});
    const File right = merged(*whole, {all.c.get(), one.get(), other.get()});
    checkSame(left, right);
    checkSame(left, merged(*merged(*other, {whole.get()}), {merged(*all.c, {one.get()}).get()}));
    REQUIRE(checkInventory(*left->session).empty());
    REQUIRE_FALSE(mergeInto(*left, {other.get(), all.c.get(), whole.get()}).written);
}

// Files with nothing in common but their codes: never refused, never doubled.
void checkMadeApart(Case &all)
{
    OpenFile stranger;
    act(all.dice, stranger, 40);
    const File into = copyOf(*all.a);
    const Rows before = allRows(*into->session);
    const MergeReport report = mergeInto(*into, {&stranger});
    REQUIRE(checkInventory(*into->session).empty());
    REQUIRE_FALSE(mergeInto(*into, {&stranger}).written);
    const Rows after = subjectOf(*into->session);
    checkSame(into, merged(*copyOf(*all.a), {&stranger, copyOf(stranger).get()}));
    if (report.written)
        REQUIRE(into->history->undo().ok());
    REQUIRE(differing(allRows(*into->session), before) == nothing);
    static_cast<void>(mergeInto(*into, {&stranger}));
    REQUIRE(differing(subjectOf(*into->session), after) == nothing);
}

void checkCase(std::uint32_t seed)
{
    INFO("seed " << seed);
    Case all(seed);
    checkIdentities(all);
    const File whole = checkOrders(all);
    checkUndo(all);
    checkMadeApart(all);
    checkSecondTime(all, whole);
}

[[nodiscard]] std::uint32_t numberFrom(const char *variable, std::uint32_t otherwise)
{
    bool isNumber = false;
    const uint number = qEnvironmentVariable(variable).toUInt(&isNumber);
    return isNumber ? number : otherwise;
}

}   // namespace

TEST_CASE("merging files of chance: any order, nothing lost, nothing twice, undone whole")
{
    const std::uint32_t first = numberFrom("KATVE_MERGE_FIRST", 1);
    const std::uint32_t cases = numberFrom("KATVE_MERGE_CASES", 40);
    for (std::uint32_t seed = first; seed < first + cases; ++seed)
        checkCase(seed);
}
