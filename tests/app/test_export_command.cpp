#include "app/command_case.h"
#include "store/people.h"
#include "support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] PackageFiles exportOf(const CommandCase &here)
{
    Session session(Database::open(here.file(), Database::Access::Read));
    return exportedFiles(session);
}

}   // namespace

TEST_CASE("an inventory is exported to a folder, and the file is left as it is")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"export"_s, here.file(), here.in("out")});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(outcome.out.contains(here.in("out")));
    CHECK((filesIn(here.in("out")) == exportOf(here)));
    CHECK((filesIn(here.in("out")).size() == 11));
    CHECK((here.bytes() == before));
    CHECK(here.entries() == QStringList{u"out"_s, u"package"_s, u"test.katve"_s});
}

TEST_CASE("the same inventory gives the same archive")
{
    const CommandCase here;
    REQUIRE(runHere({u"export"_s, here.file(), here.in("a.zip")}).code == 0);
    REQUIRE(runHere({u"export"_s, here.file(), here.in("b.ZIP")}).code == 0);
    CHECK(raw::bytes(here.in("a.zip")).startsWith("PK"));
    CHECK((raw::bytes(here.in("a.zip")) == raw::bytes(here.in("b.ZIP"))));
}

TEST_CASE("an export goes over an older one and over nothing else")
{
    const CommandCase here;
    REQUIRE(runHere({u"export"_s, here.file(), here.in("out")}).code == 0);
    raw::write(here.in("out/answers.csv"), "old");
    REQUIRE(runHere({u"export"_s, here.file(), here.in("out")}).code == 0);
    CHECK((filesIn(here.in("out")) == exportOf(here)));

    raw::write(here.in("out/diary.txt"), "mine");
    raw::write(here.in("out/answers.csv"), "old");
    const Outcome refused = runHere({u"export"_s, here.file(), here.in("out")});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(here.in("out")));
    CHECK(raw::bytes(here.in("out/answers.csv")) == "old");
    CHECK(raw::bytes(here.in("out/diary.txt")) == "mine");
    CHECK(here.entries() == QStringList{u"out"_s, u"package"_s, u"test.katve"_s});
}

TEST_CASE("an export never takes the place of the inventory")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"export"_s, here.file(), here.file()});
    CHECK(outcome.code == 1);
    CHECK_FALSE(outcome.err.isEmpty());
    CHECK((here.bytes() == before));
}

TEST_CASE("an export where there is no folder fails by name and leaves nothing")
{
    const CommandCase here;
    for (const char *name : {"none/out", "none/out.zip"}) {
        const Outcome outcome = runHere({u"export"_s, here.file(), here.in(name)});
        CHECK(outcome.code == 1);
        CHECK(outcome.err.contains(u"none"_s));
    }
    CHECK(here.entries() == QStringList{u"package"_s, u"test.katve"_s});
}

TEST_CASE("the words of an export are for people, JSON is for programs")
{
    const CommandCase here;
    const Outcome json = runHere({u"export"_s, here.file(), here.in("out"), u"--json"_s});
    CHECK(QJsonDocument::fromJson(json.out.toUtf8()).object().value(u"written"_s).toString() == here.in("out"));
    const Outcome quiet = runHere({u"export"_s, here.file(), here.in("out"), u"--quiet"_s});
    CHECK(quiet.code == 0);
    CHECK((quiet.out + quiet.err).isEmpty());
}

TEST_CASE("with people the package holds them, and the inventory notes it")
{
    const CommandCase here;
    {
        Session session(Database::open(here.file(), Database::Access::Write));
        REQUIRE(session.apply(additionOf(EditKind::AddContact, ContactPerson{.id = u"c1"_s, .name = u"Testi Nimi"_s}))
                    .ok());
    }
    const QByteArray before = here.bytes();
    REQUIRE(runHere({u"export"_s, here.file(), here.in("out")}).code == 0);
    CHECK_FALSE(filesIn(here.in("out")).contains("contacts.csv"));
    CHECK((here.bytes() == before));

    REQUIRE(runHere({u"export"_s, here.file(), here.in("people.zip"), u"--with-people"_s}).code == 0);
    REQUIRE(runHere({u"export"_s, here.file(), here.in("out"), u"--with-people"_s}).code == 0);
    CHECK(filesIn(here.in("out")).at("contacts.csv").contains("Testi Nimi"));
    const Database database = Database::open(here.file(), Database::Access::Read);
    const std::vector<PeopleExport> made = peopleExports(database);
    REQUIRE(made.size() == 2);
    CHECK(made[0].kind == u"package"_s);
    CHECK(made[1].label == u"people.zip"_s);
    CHECK(made[1].contacts == 1);
    CHECK(runHere({u"check"_s, here.file()}).code == 0);
}

TEST_CASE("an export tells which texts look personal, and writes them all the same")
{
    const CommandCase here;
    {
        Session session(Database::open(here.file(), Database::Access::Write));
        const Provider provider{.id = u"p9"_s, .name = u"Uusi"_s, .note = u"kysy 131052-308T"_s};
        REQUIRE(session.apply(additionOf(EditKind::AddProvider, provider)).ok());
    }
    const Outcome outcome = runHere({u"export"_s, here.file(), here.in("out")});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.contains(u"providers p9, note: This looks like a personal identity code (131052-308T)."_s));
    CHECK(filesIn(here.in("out")).at("providers.csv").contains("131052-308T"));
}

TEST_CASE("an answer form is written for an area, and comes back by import without a difference")
{
    const CommandCase here;
    const Outcome written =
        runHere({u"export"_s, here.file(), here.in("form.xlsx"), u"--form"_s, u"municipality:564"_s});
    CHECK(written.code == 0);
    CHECK(written.err.isEmpty());
    CHECK(written.out == u"Wrote %1: a form for 1 municipality.\n"_s.arg(here.in("form.xlsx")));
    const QByteArray before = here.bytes();
    const Outcome back = runHere({u"import"_s, here.file(), here.in("form.xlsx")});
    CHECK(back.code == 0);
    CHECK(back.out.contains(u"Only what was changed in it is taken."_s));
    CHECK(back.out.contains(u"Added 0, changed 0"_s));
    CHECK((here.bytes() == before));
}

TEST_CASE("a form that is older than an answer takes nothing back")
{
    const CommandCase here;
    REQUIRE(runHere({u"export"_s, here.file(), here.in("form.xlsx"), u"--form"_s, u"municipality:564"_s}).code == 0);
    REQUIRE(runHere({u"import"_s, here.file(),
                     here.packageWith("newer", "answers.csv",
                                      "round,municipality,service,stage,answer\nr1,564,s1,grades1_6,available\n")})
                .code
            == 0);
    const QByteArray before = here.bytes();
    REQUIRE(runHere({u"import"_s, here.file(), here.in("form.xlsx")}).code == 0);
    CHECK((here.bytes() == before));   // the old form takes nothing back
}

TEST_CASE("what a form and the inventory have both changed is told with both values, and the rest can be taken")
{
    const CommandCase here;
    REQUIRE(runHere({u"export"_s, here.file(), here.in("form.xlsx"), u"--form"_s, u"municipality:564"_s}).code == 0);
    QString rows = runHere({u"sheet"_s, here.in("form.xlsx"), u"--sheet"_s, u"Oulu"_s}).out;
    CHECK(rows.contains(u"grades 1–6,available,"_s));
    rows.replace(u"grades 1–6,available,"_s, u"grades 1–6,missing,"_s);
    rows.replace(u"grades 7–9,,"_s, u"grades 7–9,not needed,"_s);
    raw::write(here.in("form.csv"), rows.toUtf8());
    const QString newer = here.packageWith("newer", "answers.csv",
                                           "round,municipality,service,stage,answer\nr1,564,s1,grades1_6,partly\n");
    REQUIRE(runHere({u"import"_s, here.file(), newer}).code == 0);
    const QByteArray before = here.bytes();
    const Outcome refused = runHere({u"import"_s, here.file(), here.in("form.csv")});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"the form says “missing”, but in the inventory it has become “partly”"_s));
    CHECK((here.bytes() == before));
    const Outcome kept = runHere({u"import"_s, here.file(), here.in("form.csv"), u"--keep-good"_s});
    CHECK(kept.code == 3);
    CHECK(kept.out.contains(u"Added 1, changed 0, unchanged 1, rejected 1."_s));
    CHECK(runHere({u"check"_s, here.file()}).code == 0);
}

TEST_CASE("a form is refused in a sentence where it cannot be made")
{
    const CommandCase here;
    const auto refused = [&](const QStringList &rest) { return runHere(QStringList{u"export"_s, here.file()} + rest); };
    CHECK(refused({here.in("form.ods"), u"--form"_s, u"municipality:564"_s}).code == 1);
    CHECK(refused({here.in("form.xlsx"), u"--form"_s, u"564"_s}).code == 2);
    CHECK(refused({here.in("form.xlsx"), u"--form"_s, u"municipality:999"_s}).err.contains(u"municipality:999"_s));
    CHECK(refused({here.in("form.xlsx"), u"--form"_s, u"municipality:564"_s, u"--round"_s, u"r9"_s}).code == 1);
    CHECK(refused({here.in("none/form.xlsx"), u"--form"_s, u"municipality:564"_s}).code == 1);
    CHECK(here.entries() == QStringList{u"package"_s, u"test.katve"_s});
}
