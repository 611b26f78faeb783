#include "core/edit/all_rows.h"
#include "edit/joining.h"
#include "support/catch.h"
#include "support/merge_case.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Typed : OpenFile {
    Typed() { addSmallWorld(); }
    void put(const Provider &row) { add(row, EditKind::AddProvider); }
    [[nodiscard]] std::vector<AlikeRows> alike() { return findAlikeRows(*session); }
    void offer(const QString &id, const QString &provider)
    {
        add(Offering{.id = id,
                     .provider = provider,
                     .service = u"s1"_s,
                     .stages = StageSet::of(Stage::Grades1To6),
                     .catchment = {{AreaKind::Municipality, u"564"_s}}});
    }
};

}   // namespace

TEST_CASE("a provider that was typed twice is found by its name, whatever the form of the enterprise")
{
    Typed file;
    file.put({.id = u"x1"_s, .name = u"Perhetuki Pohjola ry"_s, .municipality = u"564"_s});
    file.put({.id = u"x2"_s, .name = u"Pohjola, perhetuki"_s});
    const std::vector<AlikeRows> alike = file.alike();
    REQUIRE(alike.size() == 1);
    CHECK(alike[0].one == u"x1"_s);
    CHECK(alike[0].other == u"x2"_s);
    CHECK(alike[0].reasons == std::vector{AlikeReason::Name});
    CHECK(nameKey(u"Tuki r.y."_s) == nameKey(u"TUKI"_s));
}

TEST_CASE("the same name in another municipality is another provider, unless the phone is the same")
{
    Typed file;
    file.add(Area{.kind = AreaKind::Municipality, .code = u"244"_s, .nameFi = u"Kempele"_s});
    file.put({.id = u"x1"_s, .name = u"Perheneuvola"_s, .municipality = u"564"_s, .phone = u"08 123 4567"_s});
    file.put({.id = u"x2"_s, .name = u"Perheneuvola"_s, .municipality = u"244"_s});
    CHECK(file.alike().empty());
    file.put({.id = u"x3"_s, .name = u"Perheneuvola Oulu"_s, .phone = u"+358 8 1234567"_s});
    REQUIRE(file.alike().size() == 1);
    CHECK(file.alike()[0].reasons == std::vector{AlikeReason::Phone});
}

TEST_CASE("municipalities that share a registry's address are not taken for one provider")
{
    Typed file;
    file.add(Area{.kind = AreaKind::Municipality, .code = u"244"_s, .nameFi = u"Kempele"_s});
    file.put({.id = u"x1"_s, .name = u"Rajan kunta"_s, .municipality = u"564"_s, .email = u"kirjaamo@example.fi"_s});
    file.put(
        {.id = u"x2"_s, .name = u"Kempeleen kunta"_s, .municipality = u"244"_s, .email = u"kirjaamo@example.fi"_s});
    CHECK(file.alike().empty());
}

TEST_CASE("a unit and its organisation are two, although they share a phone")
{
    Typed file;
    file.put({.id = u"x1"_s, .name = u"Tuki"_s, .phone = u"08 123 4567"_s});
    file.put({.id = u"x2"_s, .name = u"Tuki Oulu"_s, .organisation = u"x1"_s, .phone = u"08 123 4567"_s});
    CHECK(file.alike().empty());
}

TEST_CASE("joining moves what referred to the other, takes what was not given, loses nothing, and is undone whole")
{
    Typed file;
    file.put({.id = u"x1"_s, .name = u"Tuki ry"_s, .note = u"oma"_s});
    file.put({.id = u"x2"_s, .name = u"Tuki"_s, .phone = u"08 1"_s});
    file.put({.id = u"x3"_s, .name = u"Yksikkö"_s, .organisation = u"x2"_s});
    file.offer(u"o1"_s, u"x1"_s);
    file.offer(u"o2"_s, u"x2"_s);
    const auto before = allRows(*file.session);
    CHECK(file.alike().size() == 2);   // the providers, and what they offer
    REQUIRE(file.history->run(*joined(*file.session, Table::Providers, u"x1"_s, u"x2"_s)).ok());
    const Provider stays = *file.session->find(Provider{.id = u"x1"_s});
    CHECK(stays.phone == u"08 1"_s);
    CHECK(stays.note == u"oma\nTuki"_s);
    CHECK_FALSE(file.session->find(Provider{.id = u"x2"_s}));
    CHECK(file.session->find(Provider{.id = u"x3"_s})->organisation == u"x1"_s);
    CHECK(file.session->find(Offering{.id = u"o2"_s})->provider == u"x1"_s);
    REQUIRE(file.history->run(*joined(*file.session, Table::Offerings, u"o1"_s, u"o2"_s)).ok());
    CHECK(file.alike().empty());
    CHECK(checkInventory(*file.session).empty());
    REQUIRE(file.history->undo().ok());
    REQUIRE(file.history->undo().ok());
    CHECK(differing(allRows(*file.session), before) == nothing);
}

TEST_CASE("what was kept apart is not proposed again")
{
    Typed file;
    file.put({.id = u"x1"_s, .name = u"Tuki"_s});
    file.put({.id = u"x2"_s, .name = u"Tuki"_s});
    REQUIRE(file.history->run(keptApart(Table::Providers, u"x2"_s, u"x1"_s)).ok());
    CHECK(file.alike().empty());
    REQUIRE(file.history->undo().ok());
    CHECK(file.alike().size() == 1);
}

TEST_CASE("what was kept apart in one file stays apart in those it is merged into, and one undo takes that back too")
{
    Typed file;
    file.put({.id = u"x1"_s, .name = u"Tuki"_s});
    file.put({.id = u"x2"_s, .name = u"Tuki"_s});
    const auto theirs = copyOf(file, u"Bertta"_s);
    REQUIRE(theirs->history->run(keptApart(Table::Providers, u"x2"_s, u"x1"_s)).ok());
    REQUIRE(file.alike().size() == 1);
    const MergeReport report = mergeInto(file, {theirs.get()});
    CHECK(file.alike().empty());
    CHECK(checkInventory(*file.session).empty());
    const std::vector<std::string> merged = allRows(*file.session);
    CHECK_FALSE(mergeInto(file, {theirs.get()}).written);
    CHECK(differing(allRows(*file.session), merged) == nothing);
    REQUIRE(file.session->takeBack(report.sequence).ok());
    CHECK(file.alike().size() == 1);
}

TEST_CASE("rounds of one day that were made apart are proposed, and joined with their answers")
{
    Typed file;
    const auto theirs = copyOf(file, u"Bertta"_s);
    Answer answer{.round = u"r2"_s, .municipality = u"564"_s, .service = u"s1"_s, .stage = Stage::Grades1To6};
    theirs->add(Round{.id = u"r2"_s, .nameFi = u"Syksy"_s, .asOf = QDate(2020, 10, 8), .services = {u"s1"_s}});
    answer.answer = AnswerValue::Missing;
    theirs->add(answer);
    answer.stage = Stage::Grades7To9;
    theirs->add(answer);
    Answer own = answer;
    own.round = u"r1"_s;
    own.answer = AnswerValue::Available;
    file.add(own);
    const MergeReport report = mergeInto(file, {theirs.get()});
    REQUIRE(report.proposals.size() == 1);
    CHECK(report.proposals[0].table == Table::Rounds);
    CHECK(report.proposals[0].reasons == QStringList{u"day"_s});
    REQUIRE(file.history->run(*joined(*file.session, Table::Rounds, u"r1"_s, u"r2"_s)).ok());
    CHECK(file.session->find(own) == own);
    Answer moved = own;
    moved.stage = Stage::Grades1To6;
    CHECK(file.session->find(moved)->answer == AnswerValue::Missing);
    int disputes = 0;
    file.session->stores().of<Dispute>().forEach([&](const auto &) { ++disputes; });
    CHECK(disputes == 1);
    CHECK(checkInventory(*file.session).empty());
}
