#include "core/edit/all_rows.h"
#include "core/edit/random_acts.h"
#include "core/store/raw_file.h"
#include "edit/handing_out.h"
#include "edit/inventory_check.h"
#include "edit/merge/settling.h"
#include "edit/pruning.h"
#include "edit/story.h"
#include "store/hand_outs.h"
#include "store/log_rewriter.h"
#include "support/catch.h"
#include "support/merge_case.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using WhyNot = PruningPlan::WhyNot;

[[nodiscard]] QDateTime later()
{
    return QDateTime::currentDateTimeUtc().addDays(1);
}

void prunedBefore(Session &session, const QDateTime &before)
{
    const PruningPlan plan = planPruning(session, before);
    REQUIRE(plan.ok());
    prune(session, plan, QDateTime::currentDateTimeUtc());
}

// Two days of work: what was done first lies thirty days back.
void age(OpenFile &file, qint64 upTo)
{
    Session &session = *file.session;
    session.database().execute(
        ("UPDATE edit SET made_at = '2020-01-01T00:00:00.000Z' WHERE sequence <= " + QByteArray::number(upTo))
            .constData());
    LogRewriter(session.database()).seal();
}

const QDateTime longAgo = QDateTime::fromString(u"2021-01-01T00:00:00Z"_s, Qt::ISODate);

[[nodiscard]] Answer answerOf(AnswerValue value)
{
    return {
        .round = u"r1"_s, .municipality = u"564"_s, .service = u"s1"_s, .stage = Stage::Grades1To6, .answer = value};
}

void give(Session &session, const Answer &answer)
{
    const auto before = session.find(answer);
    REQUIRE(
        session
            .apply(before ? changeOf(EditKind::SetAnswers, *before, answer) : additionOf(EditKind::SetAnswers, answer))
            .ok());
}

struct LongHistory {
    LongHistory()
    {
        file.addSmallWorld();
        REQUIRE(file.session->apply(changeOf(EditKind::ChangeInventory, Inventory{}, Inventory{.title = u"T"_s})).ok());
        give(*file.session, answerOf(AnswerValue::Missing));
        cut = file.session->log().lastGivenSequence();
        give(*file.session, answerOf(AnswerValue::Partly));
    }
    OpenFile file;
    qint64 cut = 0;
};

}   // namespace

TEST_CASE("what is older goes, and every row is still proven by what is left")
{
    LongHistory world;
    age(world.file, world.cut);
    const auto rows = allRows(*world.file.session);
    const PruningPlan plan = planPruning(*world.file.session, longAgo);
    REQUIRE(plan.ok());
    CHECK(plan.upTo == world.cut);
    CHECK(plan.acts == world.cut);
    CHECK_FALSE(plan.isEarlier);
    prune(*world.file.session, plan, later());
    CHECK(allRows(*world.file.session) == rows);
    CHECK(checkInventory(*world.file.session).empty());
    const auto records = world.file.session->log().all();
    REQUIRE(records.size() == 2);
    CHECK(records.front().header.kind == EditKind::Baseline);
    CHECK(records.front().header.author.isEmpty());
    CHECK(cutOf(world.file.session->database()) == world.cut);
}

TEST_CASE("damage to a row from before the cut is still found")
{
    LongHistory world;
    age(world.file, world.cut);
    prunedBefore(*world.file.session, longAgo);
    SECTION("in a row") {
        world.file.session->database().execute("UPDATE provider SET name = 'other'");
    }
    SECTION("in the title") {
        world.file.session->database().execute("UPDATE inventory SET title = 'other'");
    }
    SECTION("in which acts there were") {
        world.file.session->database().execute(
            "DELETE FROM pruned_edit WHERE uuid = (SELECT min(uuid) FROM pruned_edit)");
    }
    CHECK_FALSE(checkInventory(*world.file.session).empty());
}

TEST_CASE("what was removed is refused to be taken back, what is left is not")
{
    LongHistory world;
    age(world.file, world.cut);
    prunedBefore(*world.file.session, longAgo);
    for (qint64 sequence = 1; sequence <= world.cut; ++sequence)
        CHECK(world.file.session->takeBack(sequence).refusal->reason == Refusal::Reason::Pruned);
    CHECK(world.file.session->takeBack(world.cut + 1).ok());
    CHECK(world.file.session->find(answerOf({}))->answer == AnswerValue::Missing);
    CHECK(checkInventory(*world.file.session).empty());
    CHECK(storyOf(*world.file.session, answerOf({})).size() == 3);
}

TEST_CASE("history can be removed again, further on")
{
    LongHistory world;
    age(world.file, world.cut - 2);
    prunedBefore(*world.file.session, longAgo);
    age(world.file, world.cut);
    prunedBefore(*world.file.session, longAgo);
    CHECK(cutOf(world.file.session->database()) == world.cut);
    CHECK(checkInventory(*world.file.session).empty());
    CHECK(planPruning(*world.file.session, longAgo).whyNot == WhyNot::NothingOlder);
}

TEST_CASE("the cut does not pass a copy that is out, until it has come back")
{
    const auto file = OpenFile::onDisk();
    file->addSmallWorld();
    give(*file->session, answerOf(AnswerValue::Missing));
    const qint64 handed = file->session->log().lastGivenSequence();
    const QString path = file->folder->filePath(u"copy.katve"_s);
    handOut(*file->session, path, {.label = u"Oulu"_s});
    give(*file->session, answerOf(AnswerValue::Partly));
    give(*file->session, answerOf(AnswerValue::Available));

    const PruningPlan plan = planPruning(*file->session, later());
    REQUIRE(plan.ok());
    CHECK(plan.upTo == handed);
    CHECK(plan.isEarlier);
    CHECK(plan.label == u"Oulu"_s);
    prune(*file->session, plan, later());

    // The copy has the whole history still, and what it brings is taken as what it is: a change of what both began with.
    OpenFile copy(Database::open(path, Database::Access::Write), {.name = u"Ryhmä"_s});
    copy.add(Provider{.id = u"p9"_s, .name = u"Uusi"_s}, EditKind::AddProvider);
    const MergeReport report = mergeInto(*file, {&copy});
    CHECK(report.written);
    CHECK(report.openDisputes == 0);
    CHECK(report.files.front().newEdits == 1);
    CHECK(file->session->find(answerOf({}))->answer == AnswerValue::Available);
    CHECK(file->session->find(Provider{.id = u"p9"_s}));
    CHECK(checkInventory(*file->session).empty());
    CHECK(handedOut(file->session->database()).front().returnedAt.isValid());
    CHECK(planPruning(*file->session, later()).upTo > handed);
}

TEST_CASE("the first copy that is out keeps everything from before it")
{
    const auto file = OpenFile::onDisk();
    file->add(Provider{.id = u"p1"_s, .name = u"P"_s});
    handOut(*file->session, file->folder->filePath(u"copy.katve"_s), {.label = u"Oulu"_s});
    file->add(Provider{.id = u"p2"_s, .name = u"P"_s});
    const PruningPlan plan = planPruning(*file->session, later());
    CHECK(plan.whyNot == WhyNot::HandedOut);
    CHECK(plan.label == u"Oulu"_s);
}

TEST_CASE("a part that was handed out keeps its history, as it goes back")
{
    const auto file = OpenFile::onDisk();
    file->addSmallWorld();
    const QString path = file->folder->filePath(u"copy.katve"_s);
    handOut(*file->session, path, {.label = u"Oulu"_s, .part = AreaRef{AreaKind::Province, u"17"_s}});
    Session copy(Database::open(path, Database::Access::Write));
    CHECK(planPruning(copy, later()).whyNot == WhyNot::IsCopy);
}

TEST_CASE("a whole copy loses at most what it shares with what it came from, and still goes back")
{
    const auto file = OpenFile::onDisk();
    file->addSmallWorld();
    give(*file->session, answerOf(AnswerValue::Missing));
    const qint64 shared = file->session->log().lastGivenSequence();
    const QString path = file->folder->filePath(u"copy.katve"_s);
    handOut(*file->session, path, {.label = u"Oulu"_s});
    OpenFile copy(Database::open(path, Database::Access::Write), {.name = u"Ryhmä"_s});
    give(*copy.session, answerOf(AnswerValue::Partly));
    give(*copy.session, answerOf(AnswerValue::Available));
    CHECK(planPruning(*copy.session, later()).upTo == shared);
    prunedBefore(*copy.session, later());
    CHECK(checkInventory(*copy.session).empty());
    CHECK(mergeInto(*file, {&copy}).openDisputes == 0);
    CHECK(file->session->find(answerOf({}))->answer == AnswerValue::Available);
    CHECK(checkInventory(*file->session).empty());
}

TEST_CASE("an open dispute keeps the history that it is about")
{
    LongHistory world;
    const auto other = copyOf(world.file, u"B"_s);
    give(*world.file.session, answerOf(AnswerValue::Available));
    give(*other->session, answerOf(AnswerValue::NotNeeded));
    mergeInto(world.file, {other.get()});
    CHECK(planPruning(*world.file.session, later()).whyNot == WhyNot::OpenDisputes);
    const Dispute dispute = openDisputes(*world.file.session).front();
    REQUIRE(world.file.session->apply(settledWith(*world.file.session, dispute, 0)).ok());
    CHECK(planPruning(*world.file.session, later()).ok());
}

TEST_CASE("an act and its undoing are not parted")
{
    LongHistory world;
    give(*world.file.session, answerOf(AnswerValue::Available));
    const qint64 undone = world.file.session->log().lastGivenSequence();
    REQUIRE(world.file.session->takeBack(undone).ok());
    age(world.file, undone);
    const PruningPlan plan = planPruning(*world.file.session, longAgo);
    REQUIRE(plan.ok());
    CHECK(plan.upTo == undone - 1);
    CHECK(plan.isEarlier);
}

TEST_CASE("a copy from before the cut is refused with the reason, and nothing is changed")
{
    LongHistory world;
    const auto old = copyOf(world.file, u"B"_s);
    give(*world.file.session, answerOf(AnswerValue::Available));
    give(*world.file.session, answerOf(AnswerValue::Partly));
    give(*old->session, answerOf(AnswerValue::NotNeeded));
    age(world.file, world.file.session->log().lastGivenSequence() - 1);
    prunedBefore(*world.file.session, longAgo);
    REQUIRE(cutOf(world.file.session->database()) > world.cut + 1);
    const auto before = stateOf(*world.file.session);
    try {
        mergeInto(world.file, {old.get()});
        FAIL("it was merged");
    } catch (const StoreError &error) {
        CHECK(error.reason() == StoreError::Reason::HistoryCut);
        CHECK(error.subject() == u"file 0"_s);
    }
    CHECK(stateOf(*world.file.session) == before);
    try {   // nor the other way round
        mergeInto(*old, {&world.file});
        FAIL("it was merged");
    } catch (const StoreError &error) {
        CHECK(error.reason() == StoreError::Reason::HistoryCut);
    }
}

TEST_CASE("a merge from before the cut is not merged a second time")
{
    LongHistory world;
    const auto other = copyOf(world.file, u"B"_s);
    other->add(Provider{.id = u"p8"_s, .name = u"Tuotu"_s}, EditKind::AddProvider);
    give(*world.file.session, answerOf(AnswerValue::Available));
    mergeInto(world.file, {other.get()});
    give(*world.file.session, answerOf(AnswerValue::Missing));
    age(world.file, world.file.session->log().lastGivenSequence() - 1);
    prunedBefore(*world.file.session, longAgo);
    CHECK(checkInventory(*world.file.session).empty());
    CHECK(isEmpty(world.file.session->database(), Table::KnownWrites));
    // It knows nothing from after the cut, but brings nothing new either that would have to be judged.
    CHECK_THROWS_AS(mergeInto(world.file, {other.get()}), StoreError);
}

// False: it is refused, because something was taken back whose history is gone.
[[nodiscard]] static bool mergedAlike(OpenFile &cut, OpenFile &whole, OpenFile &other)
{
    mergeInto(whole, {&other});
    try {
        mergeInto(cut, {&other});
    } catch (const StoreError &error) {
        REQUIRE(error.reason() == StoreError::Reason::HistoryCut);
        return false;
    }
    return true;
}

// The heart of it: whatever was done and merged before, merging afterwards gives what it would have given with the whole
// history.
TEST_CASE("merging after the cut gives what it would have given without it")
{
    int cuts = 0;
    int merges = 0;
    for (std::uint32_t seed = 1; seed <= 120; ++seed) {
        INFO("seed " << seed);
        Dice dice(seed);
        const auto act = [&](OpenFile &file, int count) {
            for (int i = 0; i < count; ++i) {
                try {
                    static_cast<void>(file.session->apply(randomEdit(dice, *file.session, false)));
                } catch (const StoreError &) {}
                if (dice.percent(15))
                    static_cast<void>(file.session->takeBack(
                        dice.between(1, static_cast<int>(file.session->log().lastGivenSequence()))));
            }
        };
        const auto settleAll = [](OpenFile &file) {
            for (const Dispute &dispute : openDisputes(*file.session))
                static_cast<void>(file.session->apply(settledWith(*file.session, dispute, 0)));
        };
        OpenFile base;
        base.add(Area{.kind = AreaKind::Municipality, .code = u"m1"_s, .nameFi = u"Kunta"_s});
        act(base, dice.between(5, 25));
        if (dice.percent(60)) {
            const auto early = copyOf(base, u"Early"_s);
            act(*early, dice.between(1, 10));
            act(base, dice.between(0, 8));
            mergeInto(base, {early.get()});
            settleAll(base);
            act(base, dice.between(0, 5));
        }
        const auto a = copyOf(base, u"A"_s);
        act(*a, dice.between(1, 12));
        const qint64 shared = base.session->log().lastGivenSequence();
        act(base, dice.between(0, 12));
        const auto whole = copyOf(base, {});
        if (shared > 2)
            age(base, dice.between(2, static_cast<int>(shared)));
        const PruningPlan plan = planPruning(*base.session, longAgo);
        if (!plan.ok() || plan.upTo > shared)
            continue;   // the copy would rightly be refused
        ++cuts;
        prune(*base.session, plan, later());
        REQUIRE(checkInventory(*base.session).empty());
        REQUIRE(allRows(*base.session).size() <= allRows(*whole->session).size());
        if (!mergedAlike(base, *whole, *a))
            continue;
        ++merges;
        REQUIRE(checkInventory(*base.session).empty());
        REQUIRE(differing(subjectOf(*base.session), subjectOf(*whole->session)) == nothing);
        act(*a, dice.between(1, 6));
        if (!mergedAlike(base, *whole, *a))
            continue;
        REQUIRE(differing(subjectOf(*base.session), subjectOf(*whole->session)) == nothing);
    }
    CHECK(cuts > 40);
    CHECK(merges * 10 > cuts * 8);
}
