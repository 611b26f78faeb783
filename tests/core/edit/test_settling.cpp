#include "core/edit/all_rows.h"
#include "edit/inventory_check.h"
#include "edit/merge/settling.h"
#include "support/catch.h"
#include "support/merge_case.h"
#include "support/package_files.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const Answer cell{.round = u"r1"_s, .municipality = u"564"_s, .service = u"s1"_s, .stage = Stage::Grades1To6};
const Provider disputedProvider{.id = u"p1"_s};

void runIn(OpenFile &file, const Edit &edit)
{
    REQUIRE(file.history->run(edit).ok());
}

[[nodiscard]] Answer answered(AnswerValue value)
{
    Answer answer = cell;
    answer.answer = value;
    return answer;
}

void renameProvider(OpenFile &file, const QString &name)
{
    const Provider before = *file.session->find(disputedProvider);
    Provider after = before;
    after.name = name;
    runIn(file, changeOf(EditKind::ChangeProvider, before, after));
}

// Two files that disagree about a cell and about a provider's name, merged into the first.
struct Disputed {
    Disputed()
    {
        base.addSmallWorld();
        a = copyOf(base, u"Aino"_s);
        b = copyOf(base, u"Bertta"_s);
        runIn(*a, additionOf(EditKind::SetAnswers, answered(AnswerValue::Available)));
        runIn(*b, additionOf(EditKind::SetAnswers, answered(AnswerValue::Missing)));
        renameProvider(*a, u"Oulu"_s);
        renameProvider(*b, u"Uleåborg"_s);
        static_cast<void>(mergeInto(*a, {b.get()}));
    }
    [[nodiscard]] Dispute of(Table table)
    {
        for (const Dispute &dispute : openDisputes(*a->session)) {
            if (dispute.table == table)
                return dispute;
        }
        throw std::logic_error("there is no such dispute");
    }
    OpenFile base;
    std::unique_ptr<OpenFile> a;
    std::unique_ptr<OpenFile> b;
};

}   // namespace

TEST_CASE("a dispute is settled with ours, or theirs, and settling is undone as any edit")
{
    Disputed all;
    REQUIRE(openDisputes(*all.a->session).size() == 2);
    const auto before = allRows(*all.a->session);
    const Dispute name = all.of(Table::Providers);
    const bool mine = GENERATE(true, false);
    runIn(*all.a, settledWith(*all.a->session, name, mine ? *ownSide(name) : *otherSide(name)));
    CHECK(all.a->session->find(disputedProvider)->name == (mine ? u"Oulu"_s : u"Uleåborg"_s));
    CHECK(openDisputes(*all.a->session).size() == 1);
    REQUIRE(all.a->history->undo().ok());
    CHECK(differing(allRows(*all.a->session), before) == nothing);
    CHECK(checkInventory(*all.a->session).empty());
}

TEST_CASE("a cell that had no answer gets the one that is chosen")
{
    Disputed all;
    const Dispute dispute = all.of(Table::Answers);
    runIn(*all.a, settledWith(*all.a->session, dispute, *otherSide(dispute)));
    CHECK(all.a->session->find(cell) == answered(AnswerValue::Missing));
}

TEST_CASE("both kept as a note: what counted goes on counting, and an unanswered cell is not known")
{
    Disputed all;
    runIn(*all.a, *settledAsNote(*all.a->session, all.of(Table::Providers), u"Oulu / Uleåborg"_s));
    CHECK(all.a->session->find(disputedProvider)->name == u"Oulun kaupunki"_s);
    CHECK(all.a->session->find(disputedProvider)->note == u"Oulu / Uleåborg"_s);
    runIn(*all.a, *settledAsNote(*all.a->session, all.of(Table::Answers), u"kyllä / ei"_s));
    CHECK(all.a->session->find(cell)->answer == AnswerValue::DontKnow);
    CHECK(all.a->session->find(cell)->note == u"kyllä / ei"_s);
    CHECK(openDisputes(*all.a->session).empty());
}

TEST_CASE("a dispute that is put off stays, and comes last")
{
    Disputed all;
    const Dispute first = openDisputes(*all.a->session).front();
    runIn(*all.a, putOff(first));
    const std::vector<Dispute> disputes = openDisputes(*all.a->session);
    REQUIRE(disputes.size() == 2);
    CHECK(disputes.back().row == first.row);
    CHECK(disputes.back().later);
}

TEST_CASE("who types a new value over a disputed one has settled it, until that is undone")
{
    Disputed all;
    runIn(*all.a, additionOf(EditKind::SetAnswers, answered(AnswerValue::Partly)));
    renameProvider(*all.a, u"Oulu – Uleåborg"_s);
    CHECK(openDisputes(*all.a->session).empty());
    REQUIRE(all.a->history->undo().ok());
    REQUIRE(all.a->history->undo().ok());
    CHECK(openDisputes(*all.a->session).size() == 2);
    CHECK(checkInventory(*all.a->session).empty());
}

TEST_CASE("what was settled stays settled when the same files come again, also where nothing changed by it")
{
    Disputed all;
    runIn(*all.a, *settledAsNote(*all.a->session, all.of(Table::Providers), u"n"_s));
    const Dispute dispute = all.of(Table::Answers);
    runIn(*all.a, settledWith(*all.a->session, dispute, *ownSide(dispute)));
    const auto settled = subjectOf(*all.a->session);

    SECTION("into the file itself") {
        Provider phone = *all.b->session->find(disputedProvider);
        phone.phone = u"08 1"_s;
        runIn(*all.b, changeOf(EditKind::ChangeProvider, *all.b->session->find(disputedProvider), phone));
        static_cast<void>(mergeInto(*all.a, {all.b.get()}));
        CHECK(all.a->session->find(disputedProvider)->phone == u"08 1"_s);
        CHECK(all.a->session->find(disputedProvider)->name == u"Oulun kaupunki"_s);
        CHECK(openDisputes(*all.a->session).empty());
    }
    SECTION("into the other file") {
        static_cast<void>(mergeInto(*all.b, {all.a.get()}));
        CHECK(differing(subjectOf(*all.b->session), settled) == nothing);
    }
    SECTION("into the other file, which had merged as well") {
        const auto old = copyOf(*all.b);
        static_cast<void>(mergeInto(*all.b, {copyOf(all.base).get()}));
        static_cast<void>(mergeInto(*all.b, {all.a.get()}));
        static_cast<void>(mergeInto(*all.b, {old.get()}));
        CHECK(differing(subjectOf(*all.b->session), settled) == nothing);
    }
}

TEST_CASE("a settling that was taken back is open in the other file as well")
{
    Disputed all;
    const Dispute dispute = all.of(Table::Providers);
    const auto open = subjectOf(*all.a->session);
    runIn(*all.a, settledWith(*all.a->session, dispute, 0));
    REQUIRE(all.a->history->undo().ok());
    static_cast<void>(mergeInto(*all.b, {all.a.get()}));
    CHECK(differing(subjectOf(*all.b->session), open) == nothing);
    REQUIRE(all.a->history->redo().ok());
    static_cast<void>(mergeInto(*all.b, {all.a.get()}));
    CHECK(differing(subjectOf(*all.b->session), subjectOf(*all.a->session)) == nothing);
}

TEST_CASE("an import that gives a disputed field or row a value settles it, and taking the import back opens it again")
{
    Disputed all;
    Session &session = *all.a->session;
    const State before = stateOf(session);
    PackageFiles files{{"providers.csv", "id,name\np1,Oulun opetus\n"},
                       {"answers.csv", "round,municipality,service,stage,answer\nr1,564,s1,grades1_6,partly\n"}};
    const ImportReport report = importFiles(session, files, {.isPartial = true});
    REQUIRE(report.written);
    CHECK(openDisputes(session).empty());
    CHECK(checkInventory(session).empty());
    REQUIRE(session.takeBack(report.sequence).ok());
    CHECK(differing(allRows(session), before.rows) == nothing);
}

TEST_CASE("an import that says nothing of what is disputed leaves it open")
{
    Disputed all;
    const PackageFiles files{{"providers.csv", "id,name,phone\np1,%1,08 000 0001\n"}};
    PackageFiles same = files;
    same["providers.csv"].replace("%1", all.a->session->find(disputedProvider)->name.toUtf8());
    REQUIRE(importFiles(*all.a->session, same, {.isPartial = true}).written);
    CHECK(openDisputes(*all.a->session).size() == 2);
}
