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
