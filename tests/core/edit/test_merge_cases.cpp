#include "edit/merge/row_merge.h"
#include "support/catch.h"
#include "support/random_inventory.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Table mergedTable = Table::Providers;
using Value = std::optional<std::string>;   // the name of a provider; none: there is no such row

// Edits after each other and apart, and what they said of one row.
class Past {
public:
    void edit(const char *id, const QStringList &after, const char *madeAt = "2026-01-01T00:00:00.000Z")
    {
        m_graph.add({.id = QString::fromLatin1(id),
                     .kind = EditKind::ChangeProvider,
                     .madeAt = QString::fromLatin1(madeAt),
                     .parents = after});
    }
    void merge(const char *id, const QStringList &after, const char *undoes = "")
    {
        m_graph.add({.id = QString::fromLatin1(id),
                     .kind = EditKind::Merge,
                     .undoes = QString::fromLatin1(undoes),
                     .parents = after});
    }
    void say(const char *id, const Value &before, const Value &after)
    {
        RowWrite write{.edit = m_graph.find(QString::fromLatin1(id)), .removes = !after, .whole = !before || !after};
        if (after) {
            RowTexts row = emptyRow(mergedTable);
            row[0] = {*after};
            write.units.resize(row.size());
            for (std::size_t unit = 0; unit < row.size(); ++unit) {
                if (write.whole || unit == 0)
                    write.units[unit] = row[unit];
            }
        }
        m_writes.push_back(std::move(write));
    }
    [[nodiscard]] MergedRow merged()
    {
        m_graph.settle();
        return mergedRow(m_graph, mergedTable, m_writes, std::nullopt);
    }

private:
    EditGraph m_graph;
    std::vector<RowWrite> m_writes;
};

[[nodiscard]] MergedRow threeWay(const Value &base, const Value &ours, const Value &theirs)
{
    Past past;
    past.edit("base", {});
    past.edit("ours", {u"base"_s});
    past.edit("theirs", {u"base"_s}, "2026-01-02T00:00:00.000Z");
    if (base)
        past.say("base", {}, base);
    if (ours != base)
        past.say("ours", base, ours);
    if (theirs != base)
        past.say("theirs", base, theirs);
    return past.merged();
}

[[nodiscard]] Value nameIn(const MergedRow &merged)
{
    return merged.row ? Value((*merged.row)[0][0]) : Value();
}

[[nodiscard]] std::string text(const Value &value)
{
    return value.value_or("-");
}

}   // namespace

TEST_CASE("all 27 cases of one field: what the two files agree on, or one alone changed, counts; the rest is disputed")
{
    const std::array<Value, 3> values{Value("1"), Value("2"), Value()};
    for (const Value &base : values) {
        for (const Value &ours : values) {
            for (const Value &theirs : values) {
                INFO(text(base) << ' ' << text(ours) << ' ' << text(theirs));
                const MergedRow merged = threeWay(base, ours, theirs);
                if (ours == theirs || theirs == base) {
                    CHECK(nameIn(merged) == ours);
                    CHECK(merged.disputes.empty());
                } else if (ours == base) {
                    CHECK(nameIn(merged) == theirs);
                    CHECK(merged.disputes.empty());
                } else {
                    REQUIRE(merged.disputes.size() == 1);
                    CHECK(merged.disputes.front().values.size() == 2);
                    // A row that the common past did not have is shown as it was said first: others may refer to it.
                    CHECK(nameIn(merged) == (base ? base : ours));
                }
                const MergedRow mirrored = threeWay(base, theirs, ours);
                CHECK(mirrored.disputes.size() == merged.disputes.size());
            }
        }
    }
}

TEST_CASE("a value that was put back to what the common past said gives way")
{
    Past past;
    past.edit("base", {});
    past.edit("there", {u"base"_s});
    past.edit("back", {u"there"_s});
    past.edit("other", {u"base"_s});
    past.say("base", {}, "1");
    past.say("there", "1", "2");
    past.say("back", "2", "1");
    past.say("other", "1", "3");
    const MergedRow merged = past.merged();
    CHECK(nameIn(merged) == Value("3"));
    CHECK(merged.disputes.empty());
}

TEST_CASE("who knew of both values through a merge has settled between them, unless the merge was taken back before")
{
    for (const bool isTakenBack : {false, true}) {
        Past past;
        past.edit("base", {});
        past.edit("a", {u"base"_s});
        past.edit("b", {u"base"_s});
        past.merge("merge", {u"a"_s, u"b"_s});
        past.merge("undo", {u"merge"_s}, "merge");
        past.edit("settled", {isTakenBack ? u"undo"_s : u"merge"_s});
        past.say("base", {}, "1");
        past.say("a", "1", "2");
        past.say("b", "1", "3");
        past.say("settled", "1", "4");
        const MergedRow merged = past.merged();
        CHECK(merged.disputes.size() == (isTakenBack ? 1 : 0));
        CHECK(nameIn(merged) == Value(isTakenBack ? "1" : "4"));
    }
}

TEST_CASE("three different values are one dispute of three")
{
    Past past;
    past.edit("base", {});
    past.say("base", {}, "1");
    for (const char *id : {"a", "b", "c"}) {
        past.edit(id, {u"base"_s});
        past.say(id, "1", id);
    }
    const MergedRow merged = past.merged();
    CHECK(nameIn(merged) == Value("1"));
    REQUIRE(merged.disputes.size() == 1);
    CHECK(merged.disputes.front().values.size() == 3);
}

namespace {

// Some edits that followed each other, or a merge of several, and what they said.
struct RandomPast {
    explicit RandomPast(std::uint32_t seed)
    {
        Dice dice(seed);
        const int count = dice.between(3, 14);
        for (int i = 0; i < count; ++i) {
            KnownEdit &edit = edits.emplace_back(KnownEdit{.id = QString::number(i), .madeAt = QString::number(i)});
            if (i > 0)
                edit.parents.append(QString::number(dice.between(std::max(0, i - 4), i - 1)));
            if (i > 2 && dice.percent(30)) {
                edit.kind = EditKind::Merge;
                edit.parents.append(QString::number(dice.below(i)));
            } else {
                says.emplace_back(
                    i, dice.percent(15) ? Value() : Value(std::string(1, static_cast<char>('a' + dice.below(4)))));
            }
        }
    }
    // Heard of in some order.
    [[nodiscard]] std::string merged(std::uint32_t order) const
    {
        std::mt19937 engine(order);
        std::vector<KnownEdit> heard = edits;
        std::vector<std::pair<int, Value>> heardSay = says;
        for (std::size_t i = heard.size(); i > 1; --i)
            std::swap(heard[i - 1], heard[engine() % i]);
        for (std::size_t i = heardSay.size(); i > 1; --i)
            std::swap(heardSay[i - 1], heardSay[engine() % i]);
        EditGraph graph;
        for (const KnownEdit &edit : heard)
            graph.add(edit);
        graph.settle();
        std::vector<RowWrite> writes;
        for (const auto &[edit, value] : heardSay) {
            RowWrite &write = writes.emplace_back(
                RowWrite{.edit = graph.find(QString::number(edit)), .removes = !value, .whole = true});
            RowTexts row = emptyRow(mergedTable);
            row[0] = {text(value)};
            if (value)
                write.units.assign(row.begin(), row.end());
        }
        return told(mergedRow(graph, mergedTable, writes, std::nullopt));
    }
    [[nodiscard]] static std::string told(const MergedRow &merged)
    {
        std::string all = text(nameIn(merged));
        for (const OpenDispute &dispute : merged.disputes) {
            std::vector<std::string> values;
            for (const Said &said : dispute.values)
                values.push_back(said.value ? rowTexts(mergedTable, *said.value)[0][0] : "-");
            std::ranges::sort(values);
            all += " |" + dispute.field.toStdString();
            for (const std::string &value : values)
                all += ' ' + value;
        }
        return all;
    }
    std::vector<KnownEdit> edits;
    std::vector<std::pair<int, Value>> says;
};

}   // namespace

TEST_CASE("in whatever order edits are heard of, the row and the disputes are the same")
{
    int disputes = 0;
    for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
        INFO("seed " << seed);
        const RandomPast past(seed);
        const std::string once = past.merged(1);
        disputes += once.find('|') != std::string::npos ? 1 : 0;
        for (std::uint32_t order = 2; order < 6; ++order)
            REQUIRE(past.merged(order) == once);
    }
    CHECK(disputes > 100);   // else chance has tried nothing
}
