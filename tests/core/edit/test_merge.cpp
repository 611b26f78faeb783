#include "core/edit/all_rows.h"
#include "edit/merge/said_elsewhere.h"
#include "edit/story.h"
#include "support/catch.h"
#include "support/merge_case.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const Provider provider{.id = u"p1"_s, .name = u"Oulun kaupunki"_s};

// One file, and the three copies that were made of it.
struct Parties {
    Parties()
    {
        base.addSmallWorld();
        a = copyOf(base, u"Aino"_s);
        b = copyOf(base, u"Bertta"_s);
        c = copyOf(base, u"Cecilia"_s);
    }
    OpenFile base;
    std::unique_ptr<OpenFile> a;
    std::unique_ptr<OpenFile> b;
    std::unique_ptr<OpenFile> c;
};

void run(OpenFile &file, const Edit &edit)
{
    const EditResult result = file.history->run(edit);
    REQUIRE(result.ok());
}

[[nodiscard]] Answer answer(AnswerValue value, const QString &note = {})
{
    return {.round = u"r1"_s,
            .municipality = u"564"_s,
            .service = u"s1"_s,
            .stage = Stage::Grades1To6,
            .answer = value,
            .note = note};
}

void setAnswer(OpenFile &file, const Answer &now)
{
    const auto before = file.session->find(now);
    run(file, before ? changeOf(EditKind::SetAnswers, *before, now) : additionOf(EditKind::SetAnswers, now));
}

void clearAnswer(OpenFile &file)
{
    run(file, removalOf(EditKind::ClearAnswers, *file.session->find(answer(AnswerValue::Available))));
}

void rename(OpenFile &file, const QString &name)
{
    const Provider before = *file.session->find(provider);
    Provider after = before;
    after.name = name;
    run(file, changeOf(EditKind::ChangeProvider, before, after));
}

void setPhone(OpenFile &file, const QString &phone)
{
    const Provider before = *file.session->find(provider);
    Provider after = before;
    after.phone = phone;
    run(file, changeOf(EditKind::ChangeProvider, before, after));
}

[[nodiscard]] std::vector<Dispute> disputesIn(OpenFile &file)
{
    std::vector<Dispute> disputes;
    file.session->stores().of<Dispute>().forEach([&](const auto &stored) { disputes.push_back(stored.row); });
    return disputes;
}

}   // namespace

TEST_CASE("a merge brings what the other file has and this one lacks")
{
    Parties all;
    setAnswer(*all.a, answer(AnswerValue::Available, u"aina"_s));
    rename(*all.b, u"Oulu"_s);
    const MergeReport report = mergeInto(all.base, {all.a.get(), all.b.get()});
    CHECK(report.written);
    CHECK(all.base.session->find(answer(AnswerValue::Missing)) == answer(AnswerValue::Available, u"aina"_s));
    CHECK(all.base.session->find(provider)->name == u"Oulu"_s);
    CHECK(report.openDisputes == 0);
    CHECK(report.files.size() == 2);
    CHECK(report.files[0].newEdits == 1);
    CHECK(report.files[0].sharesAPast);
    CHECK(report.of(Table::Answers).added == 1);
    CHECK(report.of(Table::Providers).changed == 1);
    CHECK(checkInventory(*all.base.session).empty());
}

TEST_CASE("fields of one row that different files changed are both taken")
{
    Parties all;
    rename(*all.a, u"Oulu"_s);
    setPhone(*all.b, u"08 1"_s);
    static_cast<void>(mergeInto(*all.a, {all.b.get()}));
    CHECK(all.a->session->find(provider)->name == u"Oulu"_s);
    CHECK(all.a->session->find(provider)->phone == u"08 1"_s);
    CHECK(disputesIn(*all.a).empty());
}

TEST_CASE("a field that two files changed differently is a dispute, and the common past counts")
{
    Parties all;
    rename(*all.a, u"Oulu"_s);
    rename(*all.b, u"Uleåborg"_s);
    const MergeReport report = mergeInto(*all.a, {all.b.get()});
    CHECK(all.a->session->find(provider)->name == u"Oulun kaupunki"_s);
    const std::vector<Dispute> disputes = disputesIn(*all.a);
    REQUIRE(disputes.size() == 1);
    CHECK(disputes[0].field == u"name"_s);
    CHECK(disputes[0].row == u"p1"_s);
    const std::vector<DisputeSide> sides = sidesOf(disputes[0]);
    REQUIRE(sides.size() == 2);
    CHECK(sides[0].value == FieldTexts{{"name", "Oulu"}});
    CHECK(sides[0].voices.front().author == u"Aino"_s);
    CHECK(sides[0].voices.front().file.isEmpty());
    CHECK(sides[1].value == FieldTexts{{"name", "Uleåborg"}});
    CHECK(sides[1].voices.front().author == u"Bertta"_s);
    CHECK(sides[1].voices.front().file == u"file 0"_s);
    CHECK(report.openDisputes == 1);
    CHECK(report.leavesSomething());
    CHECK(checkInventory(*all.a->session).empty());
}

TEST_CASE("a third file's value joins the dispute")
{
    Parties all;
    rename(*all.a, u"A"_s);
    rename(*all.b, u"B"_s);
    rename(*all.c, u"C"_s);
    static_cast<void>(mergeInto(*all.a, {all.b.get()}));
    static_cast<void>(mergeInto(*all.a, {all.c.get()}));
    const std::vector<Dispute> disputes = disputesIn(*all.a);
    REQUIRE(disputes.size() == 1);
    CHECK(sidesOf(disputes[0]).size() == 3);
    CHECK(checkInventory(*all.a->session).empty());
}

TEST_CASE("an answer stands against one that was cleared, and is listed")
{
    Parties all;
    setAnswer(all.base, answer(AnswerValue::Partly));
    const auto a = copyOf(all.base, u"Aino"_s);
    const auto b = copyOf(all.base, u"Bertta"_s);
    setAnswer(*a, answer(AnswerValue::Available));
    clearAnswer(*b);
    for (OpenFile *into : {a.get(), b.get()}) {
        const auto merged = copyOf(*into);
        const MergeReport report = mergeInto(*merged, {a.get(), b.get()});
        CHECK(merged->session->find(answer(AnswerValue::Missing)) == answer(AnswerValue::Available));
        CHECK(report.countOf(MergeRemark::Kind::AnswerStands) == 1);
        CHECK(disputesIn(*merged).empty());
        CHECK(checkInventory(*merged->session).empty());
    }
}

TEST_CASE("a cell that two files answer differently where it had no answer stays unanswered, and both are kept")
{
    Parties all;
    setAnswer(*all.a, answer(AnswerValue::Available, u"a"_s));
    setAnswer(*all.b, answer(AnswerValue::Missing));
    static_cast<void>(mergeInto(*all.a, {all.b.get()}));
    CHECK_FALSE(all.a->session->find(answer(AnswerValue::Available)));
    const std::vector<Dispute> disputes = disputesIn(*all.a);
    REQUIRE(disputes.size() == 1);
    CHECK(disputes[0].field.isEmpty());
    CHECK(disputes[0].shown.isEmpty());
    const std::vector<DisputeSide> sides = sidesOf(disputes[0]);
    REQUIRE(sides.size() == 2);
    CHECK(rowTexts(Table::Answers, *sides[0].value)[0][0] == "available");
    CHECK(checkInventory(*all.a->session).empty());
}

TEST_CASE("the same answer given in two files on different days is one answer")
{
    Parties all;
    Answer first = answer(AnswerValue::Available);
    first.answeredOn = QDate(2020, 11, 3);
    Answer second = answer(AnswerValue::Available, u"myös iltaisin"_s);
    second.answeredOn = QDate(2020, 11, 4);
    setAnswer(*all.a, first);
    setAnswer(*all.b, second);
    static_cast<void>(mergeInto(*all.a, {all.b.get()}));
    CHECK(all.a->session->find(first) == second);
    CHECK(disputesIn(*all.a).empty());
}

TEST_CASE("what is removed in one file and changed in another is a dispute")
{
    Parties all;
    run(*all.a, removalOf(EditKind::RemoveProvider, provider));
    rename(*all.b, u"Oulu"_s);
    for (OpenFile *into : {all.a.get(), all.b.get()}) {
        const auto merged = copyOf(*into);
        static_cast<void>(mergeInto(*merged, {all.a.get(), all.b.get()}));
        CHECK(merged->session->find(provider)->name == u"Oulun kaupunki"_s);
        const std::vector<Dispute> disputes = disputesIn(*merged);
        REQUIRE(disputes.size() == 1);
        CHECK(disputes[0].why == DisputeWhy::Removed);
        CHECK(sidesOf(disputes[0]).size() == 2);
        CHECK(checkInventory(*merged->session).empty());
    }
}

TEST_CASE("a provider that one file removes and another gives an offering stays, as a dispute")
{
    Parties all;
    run(*all.a, removalOf(EditKind::RemoveProvider, provider));
    const Offering offering{.id = u"o1"_s,
                            .provider = u"p1"_s,
                            .service = u"s1"_s,
                            .stages = StageSet::of(Stage::Grades1To6),
                            .catchment = {{AreaKind::Municipality, u"564"_s}}};
    run(*all.b, additionOf(EditKind::AddOffering, offering));
    for (OpenFile *into : {all.a.get(), all.b.get()}) {
        const auto merged = copyOf(*into);
        static_cast<void>(mergeInto(*merged, {all.a.get(), all.b.get()}));
        CHECK(merged->session->find(provider) == provider);
        CHECK(merged->session->find(offering) == offering);
        const std::vector<Dispute> disputes = disputesIn(*merged);
        REQUIRE(disputes.size() == 1);
        CHECK(disputes[0].why == DisputeWhy::InUse);
        CHECK(checkInventory(*merged->session).empty());
    }
}

TEST_CASE("what another file says of a round that is closed here waits as a dispute")
{
    Parties all;
    const Round open = *all.base.session->find(Round{.id = u"r1"_s});
    Round closed = open;
    closed.closed = true;
    run(*all.a, changeOf(EditKind::CloseRound, open, closed));
    setAnswer(*all.b, answer(AnswerValue::Missing));
    static_cast<void>(mergeInto(*all.a, {all.b.get()}));
    CHECK_FALSE(all.a->session->find(answer(AnswerValue::Missing)));
    const std::vector<Dispute> disputes = disputesIn(*all.a);
    REQUIRE(disputes.size() == 1);
    CHECK(disputes[0].why == DisputeWhy::ClosedRound);

    SECTION("when the round is opened again, the next merge takes it") {
        run(*all.a, changeOf(EditKind::ReopenRound, closed, open));
        rename(*all.c, u"Oulu"_s);
        static_cast<void>(mergeInto(*all.a, {all.c.get()}));
        CHECK(all.a->session->find(answer(AnswerValue::Missing)) == answer(AnswerValue::Missing));
        CHECK(disputesIn(*all.a).empty());
    }
    SECTION("where the round was open, its closing comes after the answers") {
        static_cast<void>(mergeInto(*all.b, {all.a.get()}));
        CHECK(all.b->session->find(closed)->closed);
        CHECK(all.b->session->find(answer(AnswerValue::Missing)) == answer(AnswerValue::Missing));
    }
    CHECK(checkInventory(*all.a->session).empty());
}

TEST_CASE("a merge is undone as one step, and can be made again")
{
    Parties all;
    rename(*all.a, u"A"_s);
    rename(*all.b, u"B"_s);
    setAnswer(*all.b, answer(AnswerValue::Missing));
    const auto before = allRows(*all.a->session);
    static_cast<void>(mergeInto(*all.a, {all.b.get()}));
    const auto after = subjectOf(*all.a->session);
    REQUIRE(all.a->history->undo().ok());
    CHECK(differing(allRows(*all.a->session), before) == nothing);
    CHECK(checkInventory(*all.a->session).empty());
    SECTION("by redo") {
        REQUIRE(all.a->history->redo().ok());
    }
    SECTION("by merging again") {
        CHECK(mergeInto(*all.a, {all.b.get()}).written);
    }
    CHECK(differing(subjectOf(*all.a->session), after) == nothing);
    CHECK(checkInventory(*all.a->session).empty());
    CHECK_FALSE(mergeInto(*all.a, {all.b.get()}).written);
}

TEST_CASE("files made apart meet by their codes, and reference data of ours stays")
{
    OpenFile ours;
    ours.addSmallWorld();
    OpenFile theirs;
    theirs.addSmallWorld();
    const Area oulu{.kind = AreaKind::Municipality, .code = u"564"_s, .nameFi = u"Oulu"_s};
    Area renamed = oulu;
    renamed.nameFi = u"Uleåborg"_s;
    run(theirs, changeOf(EditKind::ChangeArea, oulu, renamed));
    run(theirs,
        additionOf(EditKind::AddArea, Area{.kind = AreaKind::Municipality, .code = u"244"_s, .nameFi = u"Kempele"_s}));
    setAnswer(theirs, answer(AnswerValue::Missing));
    const MergeReport report = mergeInto(ours, {&theirs});
    CHECK_FALSE(report.files[0].sharesAPast);
    CHECK(ours.session->find(oulu)->nameFi == u"Oulu"_s);
    CHECK(report.countOf(MergeRemark::Kind::OursStays) == 1);
    CHECK(ours.session->find(Area{.kind = AreaKind::Municipality, .code = u"244"_s}));
    CHECK(ours.session->find(answer(AnswerValue::Missing)));
    CHECK(disputesIn(ours).empty());
    CHECK(checkInventory(*ours.session).empty());
    CHECK_FALSE(mergeInto(ours, {&theirs}).written);
}

TEST_CASE("after a merge the file knows who said what in which file, and its history counts the rows of the subject")
{
    Parties all;
    rename(*all.b, u"B"_s);
    const MergeReport report = mergeInto(*all.a, {all.b.get()});
    const std::vector<SaidElsewhere> said = saidElsewhere(*all.a->session, Table::Providers, u"p1"_s);
    REQUIRE(said.size() == 1);
    CHECK(said[0].edit.author == u"Bertta"_s);
    CHECK(said[0].edit.file == u"file 0"_s);
    CHECK(said[0].fields == FieldTexts{{"name", "B"}});
    CHECK(all.a->session->log().changeCount(report.sequence) == 1);
}

TEST_CASE("after a merge the story of a row tells what each said in which file, also what came to nothing")
{
    Parties all;
    setAnswer(*all.a, answer(AnswerValue::Missing));
    const auto b = copyOf(*all.a, u"Bertta"_s);
    setAnswer(*b, answer(AnswerValue::Available));
    setAnswer(*b, answer(AnswerValue::Available, u"queue"_s));
    setAnswer(*all.a, answer(AnswerValue::Partly));
    const MergeReport report = mergeInto(*all.a, {b.get()});
    REQUIRE(report.openDisputes == 1);
    const std::vector<StoryEntry> story = storyOf(*all.a->session, answer(AnswerValue::Missing));
    REQUIRE(story.size() == 5);
    CHECK(story[1].file.isEmpty());   // Partly, in the file itself
    CHECK(story[2].file == u"file 0"_s);
    CHECK(story[2].edit.header.author == u"Bertta"_s);
    CHECK(story[2].after->front() == FieldText{"answer", "available"});
    CHECK(story[3].after == FieldTexts{{"note", "queue"}});
    CHECK(story[4].edit.sequence == report.sequence);
    CHECK(editsMerged(*all.a->session).at(report.sequence).size() == 2);
    REQUIRE(all.a->session->takeBack(report.sequence).ok());
    for (const StoryEntry &entry : storyOf(*all.a->session, answer(AnswerValue::Missing)))
        CHECK(entry.file.isEmpty());
}

TEST_CASE("acts that go in a circle are found by the check, and a merge does not run for ever over them")
{
    OpenFile ours;
    ours.addSmallWorld();
    OpenFile theirs;
    theirs.addSmallWorld();
    run(theirs,
        {.kind = EditKind::Import,
         .changes = {addition(KnownEdit{.id = u"x"_s, .kind = EditKind::Merge, .undoes = u"y"_s}),
                     addition(KnownEdit{.id = u"y"_s, .kind = EditKind::Merge, .undoes = u"x"_s})}});
    const std::vector<CheckFinding> found = checkInventory(*theirs.session);
    REQUIRE(found.size() == 2);
    CHECK(found[0].table == Table::KnownEdits);
    CHECK(found[0].key == u"x"_s);
    static_cast<void>(planMerge(*ours.session, {{.name = u"theirs"_s, .session = *theirs.session}}));
}

TEST_CASE("a merge that is stopped leaves the file as it was")
{
    Parties all;
    rename(*all.b, u"B"_s);
    const State before = stateOf(*all.a->session);
    const std::vector<MergeSource> sources{{.name = u"b"_s, .session = *all.b->session}};
    for (int steps = 0; steps < 3; ++steps) {
        int left = steps;
        const auto stopped = [&] { return left-- == 0; };
        CHECK_THROWS_AS(planMerge(*all.a->session, sources, {.cancelled = stopped}), StoreError);
    }
    CHECK(stateOf(*all.a->session) == before);
}

TEST_CASE("a plan holds for the file it was made for, and not for what it has become since")
{
    Parties all;
    rename(*all.b, u"B"_s);
    const MergePlan plan = planMerge(*all.a->session, {{.name = u"b"_s, .session = *all.b->session}});
    CHECK(plan.report.of(Table::Providers).changed == 1);
    CHECK(all.a->session->find(provider)->name == u"Oulun kaupunki"_s);
    setPhone(*all.a, u"08 1"_s);
    CHECK_THROWS_AS(carryOutMerge(*all.a->session, plan), StoreError);
    CHECK(all.a->session->find(provider)->name == u"Oulun kaupunki"_s);
}

TEST_CASE("copies of a copy know of each other what they share")
{
    Parties all;
    rename(*all.a, u"A"_s);
    const auto second = copyOf(*all.a, u"Anna"_s);   // the same uuid of the copy, and a life of its own
    setPhone(*all.a, u"1"_s);
    rename(*second, u"AA"_s);
    static_cast<void>(mergeInto(*all.b, {second.get()}));
    const MergeReport report = mergeInto(*all.b, {all.a.get()});
    CHECK(report.files[0].newEdits == 1);
    CHECK(all.b->session->find(provider)->name == u"AA"_s);
    CHECK(all.b->session->find(provider)->phone == u"1"_s);
    CHECK(disputesIn(*all.b).empty());
}
