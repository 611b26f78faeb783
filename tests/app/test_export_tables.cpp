#include "app/command_case.h"
#include "store/people.h"
#include "support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QJsonObject imported(const CommandCase &here, const QString &source)
{
    const Outcome outcome = runHere({u"import"_s, here.file(), source, u"--json"_s});
    CHECK(outcome.code == 0);
    return QJsonDocument::fromJson(outcome.out.toUtf8()).object();
}

void addContact(const CommandCase &here)
{
    Session session(Database::open(here.file(), Database::Access::Write));
    REQUIRE(
        session.apply(additionOf(EditKind::AddContact, ContactPerson{.id = u"c1"_s, .name = u"Testi Nimi"_s})).ok());
}

}   // namespace

TEST_CASE("an inventory is exported as a workbook of either kind, which changes nothing when it comes back")
{
    const CommandCase here;
    for (const char *name : {"all.xlsx", "all.ods", "ALL.XLSX"}) {
        for (const QString &language : {u"fi"_s, u"sv"_s, u"en"_s}) {
            CAPTURE(name, language);
            const Outcome outcome = runHere({u"export"_s, here.file(), here.in(name), u"--language"_s, language});
            CHECK(outcome.code == 0);
            CHECK(outcome.err.isEmpty());
            const QJsonObject told = imported(here, here.in(name));
            CHECK(told.value(u"unchanged"_s).toInt() == 18);
            CHECK(told.value(u"changed"_s).toInt() + told.value(u"added"_s).toInt() == 0);
            CHECK_FALSE(told.value(u"written"_s).toBool());
        }
    }
    CHECK(here.entries().filter(u"katve-"_s).isEmpty());
}

TEST_CASE("one table is exported by its name in every format, and comes back")
{
    const CommandCase here;
    for (const char *name : {"t.csv", "t.xlsx", "t.ods"}) {
        CAPTURE(name);
        REQUIRE(runHere({u"export"_s, here.file(), here.in(name), u"--table"_s, u"answers"_s}).code == 0);
        CHECK(imported(here, here.in(name)).value(u"unchanged"_s).toInt() == 3);
    }
    REQUIRE(
        runHere({u"export"_s, here.file(), here.in("t.csv"), u"--table"_s, u"answers"_s, u"--dialect"_s, u"excel"_s})
            .code
        == 0);
    CHECK(raw::bytes(here.in("t.csv")).startsWith("\xEF\xBB\xBFround;municipality;"));
    CHECK(raw::bytes(here.in("t.csv")).contains("\r\n"));
    CHECK(imported(here, here.in("t.csv")).value(u"unchanged"_s).toInt() == 3);
}

TEST_CASE("the gaps as CSV are the sums by region and service that programs compare")
{
    const CommandCase here;
    REQUIRE(runHere({u"export"_s, here.file(), here.in("g.csv"), u"--table"_s, u"gaps"_s}).code == 0);
    REQUIRE(runHere({u"gaps"_s, here.file(), u"--rollup"_s, here.in("r.csv"), u"--cells"_s, here.in("c.csv")}).code
            == 0);
    CHECK((raw::bytes(here.in("g.csv")) == raw::bytes(here.in("r.csv"))));
    REQUIRE(runHere({u"export"_s, here.file(), here.in("k.csv"), u"--table"_s, u"cells"_s}).code == 0);
    CHECK((raw::bytes(here.in("k.csv")) == raw::bytes(here.in("c.csv"))));
    for (const char *name : {"m.csv", "m.xlsx", "m.ods"})
        CHECK(runHere({u"export"_s, here.file(), here.in(name), u"--table"_s, u"matrix"_s}).code == 0);
}

TEST_CASE("a table that is not there is a misuse that names those that are")
{
    const CommandCase here;
    const Outcome unknown = runHere({u"export"_s, here.file(), here.in("t.csv"), u"--table"_s, u"diary"_s});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains(u"answers"_s));
    CHECK(unknown.err.contains(u"gaps"_s));
    CHECK(runHere({u"export"_s, here.file(), here.in("t.csv")}).code == 2);
    CHECK(runHere({u"export"_s, here.file(), here.in("out"), u"--table"_s, u"answers"_s}).code == 2);
    CHECK(runHere({u"export"_s, here.file(), here.in("t.csv"), u"--table"_s, u"answers"_s, u"--dialect"_s, u"x"_s}).code
          == 2);
    CHECK(here.entries() == QStringList{u"package"_s, u"test.katve"_s});
}

TEST_CASE("an inventory without a round says so instead of writing empty gaps")
{
    const CommandCase here;
    REQUIRE(runHere({u"new"_s, here.in("empty.katve")}).code == 0);
    const Outcome outcome = runHere({u"export"_s, here.in("empty.katve"), here.in("g.csv"), u"--table"_s, u"gaps"_s});
    CHECK(outcome.code == 1);
    CHECK_FALSE(outcome.err.isEmpty());
    CHECK(runHere({u"export"_s, here.in("empty.katve"), here.in("all.xlsx")}).code == 0);
}

TEST_CASE("people are in a workbook only when asked for, and the inventory notes it")
{
    const CommandCase here;
    addContact(here);
    const QByteArray before = here.bytes();
    REQUIRE(runHere({u"export"_s, here.file(), here.in("all.ods")}).code == 0);
    CHECK(runHere({u"export"_s, here.file(), here.in("c.csv"), u"--table"_s, u"contacts"_s}).code == 2);
    CHECK((here.bytes() == before));
    REQUIRE(runHere({u"export"_s, here.file(), here.in("all.ods"), u"--with-people"_s}).code == 0);
    REQUIRE(runHere({u"export"_s, here.file(), here.in("c.csv"), u"--table"_s, u"contacts"_s, u"--with-people"_s}).code
            == 0);
    CHECK(raw::bytes(here.in("c.csv")).contains("Testi Nimi"));
    const std::vector<PeopleExport> made = peopleExports(Database::open(here.file(), Database::Access::Read));
    REQUIRE(made.size() == 2);
    CHECK(made[0].kind == u"tables"_s);
    CHECK(made[1].label == u"all.ods"_s);
}
