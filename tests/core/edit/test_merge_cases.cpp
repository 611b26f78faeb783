#include "edit/merge/row_merge.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Table table = Table::Providers;
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
    void say(const char *id, const Value &before, const Value &after)
    {
        RowWrite write{.edit = m_graph.find(QString::fromLatin1(id)), .removes = !after, .whole = !before || !after};
        if (after) {
            RowTexts row = emptyRow(table);
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
        return mergedRow(m_graph, table, m_writes, std::nullopt);
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

TEST_CASE("who knew of a value has overruled it, also through a merge")
{
    Past past;
    past.edit("base", {});
    past.edit("a", {u"base"_s});
    past.edit("b", {u"base"_s});
    past.edit("merge", {u"a"_s, u"b"_s});
    past.edit("settled", {u"merge"_s});
    past.say("base", {}, "1");
    past.say("a", "1", "2");
    past.say("b", "1", "3");
    past.say("settled", "1", "4");
    const MergedRow merged = past.merged();
    // "merge" is of the kind that changes a provider: only merges bring what others knew.
    CHECK(merged.disputes.size() == 1);
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
