#include "app/command_case.h"
#include "support/catch.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto cellsNow = "municipality,service,stage,status,providers,overlap,fragile,unnamed,conflict\n"
                          "244,s1,grades1_6,missing,0,0,0,0,0\n"
                          "244,s1,grades7_9,unknown,0,0,0,0,0\n"
                          "244,s2,ecec,unknown,0,0,0,0,0\n"
                          "564,s1,grades1_6,local,1,0,1,0,0\n"
                          "564,s1,grades7_9,unknown,0,0,0,0,0\n"
                          "564,s2,ecec,partial,0,0,0,0,0\n";
constexpr auto cellsFuture = "municipality,service,stage,status,providers,overlap,fragile,unnamed,conflict\n"
                             "244,s1,grades1_6,missing,0,0,0,0,0\n"
                             "244,s1,grades7_9,unknown,0,0,0,0,0\n"
                             "244,s2,ecec,province,1,0,1,0,0\n"
                             "564,s1,grades1_6,local,1,0,1,0,0\n"
                             "564,s1,grades7_9,unknown,0,0,0,0,0\n"
                             "564,s2,ecec,partial,1,0,1,0,0\n";
constexpr auto rollupNow =
    "kind,code,service,cells,local,province,erva,country,partial,missing,not_needed,unknown,overlap,fragile,unnamed,"
    "conflict,covered2,needed,unknown_pop\n"
    "province,17,s1,4,1,0,0,0,0,1,0,2,0,1,0,0,0,0,0\n"
    "province,17,s2,2,0,0,0,0,1,0,0,1,0,0,0,0,9000,9000,0\n"
    "country,FI,s1,4,1,0,0,0,0,1,0,2,0,1,0,0,0,0,0\n"
    "country,FI,s2,2,0,0,0,0,1,0,0,1,0,0,0,0,9000,9000,0\n";

// The fields of the table's line that begins with `name`.
[[nodiscard]] QStringList fieldsOf(const QString &table, const QString &name)
{
    for (const QString &line : linesOf(table)) {
        if (line.startsWith(name))
            return line.split(QRegularExpression(u" {2,}"_s), Qt::SkipEmptyParts);
    }
    return {};
}

[[nodiscard]] QJsonObject jsonOf(const QString &text)
{
    QJsonParseError error;
    QJsonObject object = QJsonDocument::fromJson(text.toUtf8(), &error).object();
    CHECK(error.error == QJsonParseError::NoError);
    return object;
}

}   // namespace

TEST_CASE("the cells are written as they are defined, now and in future")
{
    const CommandCase here;
    const QString out = here.in("cells.csv");
    const Outcome outcome = runHere({u"gaps"_s, here.file(), u"--cells"_s, out});
    CHECK(outcome.code == 0);
    CHECK((outcome.out + outcome.err).isEmpty());
    CHECK(raw::bytes(out) == cellsNow);
    REQUIRE(runHere({u"gaps"_s, here.file(), u"--cells"_s, out, u"--view"_s, u"future"_s}).code == 0);
    CHECK(raw::bytes(out) == cellsFuture);
}

TEST_CASE("the sums are written as they are defined")
{
    const CommandCase here;
    REQUIRE(runHere({u"gaps"_s, here.file(), u"--rollup"_s, here.in("rollup.csv")}).code == 0);
    CHECK(raw::bytes(here.in("rollup.csv")) == rollupNow);
    CHECK(here.entries() == QStringList{u"package"_s, u"rollup.csv"_s, u"test.katve"_s});
}

TEST_CASE("what nobody knows is never shown as missing")
{
    const CommandCase here;
    const QString table = runHere({u"gaps"_s, here.file()}).out;
    const QStringList headings = fieldsOf(table, u"Region"_s);
    const QStringList province = fieldsOf(table, u"Pohjois-Pohjanmaa"_s);
    REQUIRE(headings.size() == 11);
    REQUIRE(province.size() == 11);
    CHECK(province[headings.indexOf(u"missing"_s)] == u"1"_s);
    CHECK(province[headings.indexOf(u"no information"_s)] == u"3"_s);
    CHECK(province[headings.indexOf(u"partly"_s)] == u"1"_s);
    CHECK(province[headings.indexOf(u"own"_s)] == u"1"_s);
    CHECK(province[headings.indexOf(u"answered"_s)] == u"50 %"_s);
    CHECK(fieldsOf(table, u"Finland"_s).mid(1) == province.mid(1));
}

TEST_CASE("without any answer everything is without information and nothing is missing")
{
    const CommandCase here;
    PackageFiles files = smallPackage();
    for (const char *table : {"answers.csv", "offerings.csv"})
        files.erase(table);
    writeFiles(here.in("silent"), files);
    REQUIRE(runHere({u"new"_s, here.in("silent.katve"), u"--package"_s, here.in("silent")}).code == 0);
    const QString table = runHere({u"gaps"_s, here.in("silent.katve")}).out;
    const QStringList province = fieldsOf(table, u"Pohjois-Pohjanmaa"_s);
    const QStringList headings = fieldsOf(table, u"Region"_s);
    REQUIRE(province.size() == headings.size());
    CHECK(province[headings.indexOf(u"missing"_s)] == u"0"_s);
    CHECK(province[headings.indexOf(u"no information"_s)] == u"6"_s);
    CHECK(province[headings.indexOf(u"coverage"_s)] == u"0–100 %"_s);
    CHECK(province[headings.indexOf(u"answered"_s)] == u"0 %"_s);
}

TEST_CASE("counts in English are words, not words with brackets")
{
    const CommandCase here;
    const QString table = runHere({u"gaps"_s, here.file()}).out;
    CHECK(table.contains(u"2 municipalities, 2 service types, 6 cells"_s));
    CHECK_FALSE(table.contains(u"(s)"_s));
    CHECK_FALSE(table.contains(u"(ies)"_s));
}

TEST_CASE("regions and dates come in the language asked for")
{
    const CommandCase here;
    const QString package = here.packageWith("named", "areas.csv",
                                             "kind,code,name_fi,name_sv,name_en\nmunicipality,244,Kempele,,\n"
                                             "municipality,564,Oulu,,\nprovince,17,Pohjois-Pohjanmaa,Norra Österbotten,"
                                             "North Ostrobothnia\n");
    REQUIRE(runHere({u"import"_s, here.file(), package}).code == 0);
    const auto table = [&](const QString &language) {
        return runHere({u"gaps"_s, here.file(), u"--language"_s, language}).out;
    };
    CHECK(table(u"fi"_s).contains(u"Pohjois-Pohjanmaa"_s));
    CHECK(table(u"sv"_s).contains(u"Norra Österbotten"_s));
    CHECK(table(u"en"_s).contains(u"North Ostrobothnia"_s));
    CHECK(table(u"fi"_s).contains(u"8.10.2020"_s));
    CHECK(table(u"en"_s).contains(u"8 October 2020"_s));
    CHECK(table(u"sv"_s).contains(u"Syksy"_s));   // the round has no Swedish name
}

TEST_CASE("the table of a sample says that it is one")
{
    const CommandCase here;
    CHECK_FALSE(runHere({u"gaps"_s, here.file()}).out.contains(u"nvented"_s));
    const QString package = here.packageWith("sample", "datapackage.json", R"({"katve":{"sample":true}})");
    REQUIRE(runHere({u"import"_s, here.file(), package}).code == 0);
    CHECK(runHere({u"gaps"_s, here.file()}).out.startsWith(u"Invented sample"_s));
    CHECK(jsonOf(runHere({u"gaps"_s, here.file(), u"--json"_s}).out).value(u"sample"_s).toBool());
}

TEST_CASE("the matrix as JSON holds the same numbers as the table")
{
    const CommandCase here;
    const QJsonObject json = jsonOf(runHere({u"gaps"_s, here.file(), u"--json"_s}).out);
    CHECK(json.value(u"round"_s).toString() == u"r1"_s);
    CHECK(json.value(u"as_of"_s).toString() == u"2020-10-08"_s);
    CHECK(json.value(u"view"_s).toString() == u"now"_s);
    CHECK_FALSE(json.value(u"sample"_s).toBool(true));
    CHECK(json.value(u"cells"_s).toInt() == 6);
    const QJsonArray regions = json.value(u"regions"_s).toArray();
    REQUIRE(regions.size() == 2);
    const QJsonObject province = regions[0].toObject();
    CHECK(province.value(u"code"_s).toString() == u"17"_s);
    CHECK(province.value(u"unknown"_s).toInt() == 3);
    CHECK(province.value(u"missing"_s).toInt() == 1);
    CHECK(province.value(u"covered2"_s).toInt() == 9000);
}

TEST_CASE("the times of each part are JSON on the error stream")
{
    const CommandCase here;
    const Outcome outcome = runHere({u"gaps"_s, here.file(), u"--timing"_s, u"--cells"_s, here.in("cells.csv")});
    CHECK(outcome.out.isEmpty());
    const QJsonObject times = jsonOf(outcome.err);
    QStringList parts = times.keys();
    parts.sort();
    CHECK(parts == QStringList{u"load"_s, u"matrix"_s, u"open"_s, u"rollup"_s, u"write"_s});
    for (const QString &part : parts)
        CHECK(times.value(part).toDouble(-1) >= 0);
}

TEST_CASE("a round is chosen by its id, and the newest without one")
{
    const CommandCase here;
    const QString package = here.packageWith("older", "rounds.csv",
                                             "id,name_fi,as_of,areas,services\nr0,Kevät,2019-04-01,province:17,s2\n"
                                             "r1,Syksy,2020-10-08,province:17,s1;s2\n");
    REQUIRE(runHere({u"import"_s, here.file(), package}).code == 0);
    CHECK(runHere({u"gaps"_s, here.file()}).out.contains(u"Syksy"_s));
    CHECK(runHere({u"gaps"_s, here.file(), u"--round"_s, u"r0"_s}).out.contains(u"Kevät"_s));
    const Outcome unknown = runHere({u"gaps"_s, here.file(), u"--round"_s, u"r9"_s});
    CHECK(unknown.code == 1);
    CHECK(unknown.out.isEmpty());
    CHECK(unknown.err.contains(u"r9"_s));
}

TEST_CASE("an inventory without a round says so")
{
    const CommandCase here;
    REQUIRE(runHere({u"new"_s, here.in("new.katve")}).code == 0);
    const Outcome outcome = runHere({u"gaps"_s, here.in("new.katve")});
    CHECK(outcome.code == 1);
    CHECK(outcome.out.isEmpty());
    CHECK(linesOf(outcome.err).size() == 1);
}

TEST_CASE("a view there is not is misuse")
{
    const CommandCase here;
    const Outcome outcome = runHere({u"gaps"_s, here.file(), u"--view"_s, u"past"_s});
    CHECK(outcome.code == 2);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.contains(u"Usage: katve gaps"_s));
}

TEST_CASE("a table that cannot be written leaves nothing, and what was there")
{
    const CommandCase here;
    const Outcome outcome = runHere({u"gaps"_s, here.file(), u"--cells"_s, here.in("none/cells.csv")});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.contains(u"none"_s));
    CHECK(runHere({u"gaps"_s, here.file(), u"--cells"_s, here.package()}).code == 1);
    CHECK(here.entries() == QStringList{u"package"_s, u"test.katve"_s});
}

TEST_CASE("a table never takes the place of the inventory it is made from")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    for (const char *option : {"--cells", "--rollup"}) {
        const Outcome outcome = runHere({u"gaps"_s, here.file(), QString::fromLatin1(option), here.file()});
        CHECK(outcome.code != 0);
        CHECK((here.bytes() == before));
    }
}

#ifndef Q_OS_WIN

TEST_CASE("a table named by a link is written behind it")
{
    const CommandCase here;
    raw::write(here.in("real.csv"), "old");
    REQUIRE(QFile::link(u"real.csv"_s, here.in("link.csv")));
    REQUIRE(runHere({u"gaps"_s, here.file(), u"--cells"_s, here.in("link.csv")}).code == 0);
    CHECK(QFileInfo(here.in("link.csv")).isSymbolicLink());
    CHECK(raw::bytes(here.in("real.csv")) == cellsNow);
}

TEST_CASE("a table goes to the output when that is where its name leads")
{
    const CommandCase here;
    REQUIRE(QFile::link(u"/proc/self/fd/1"_s, here.in("stdout")));   // as /dev/stdout is made
    const Outcome piped = runProgram({u"gaps"_s, here.file(), u"--cells"_s, here.in("stdout")});
    CHECK(piped.out == QString::fromLatin1(cellsNow));
    CHECK(
        runShell(u"\"$KATVE\" gaps '%1' --cells '%2' > '%3'"_s.arg(here.file(), here.in("stdout"), here.in("out.csv")))
            .code
        == 0);
    CHECK(raw::bytes(here.in("out.csv")) == cellsNow);
    CHECK(QFileInfo(here.in("stdout")).isSymbolicLink());
}

TEST_CASE("a table never takes the place of the inventory by another of its names")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    REQUIRE(QFile::link(here.file(), here.in("link.csv")));
    CHECK(runHere({u"gaps"_s, here.file(), u"--cells"_s, here.in("link.csv")}).code == 1);
    CHECK((here.bytes() == before));
}

#endif

TEST_CASE("the headings are of the time of the areas, not of the day of the round")
{
    const CommandCase here;
    const QString package = here.packageWith("late", "rounds.csv",
                                             "id,name_fi,as_of,geography_date,areas,services\n"
                                             "r1,Syksy,2020-10-08,,province:17,s1;s2\n"
                                             "r2,Kesä,2023-06-01,2022-06-01,province:17,s1;s2\n"
                                             "r3,Kesä,2023-06-01,,province:17,s1;s2\n");
    REQUIRE(runHere({u"import"_s, here.file(), package}).code == 0);
    const QString before = runHere({u"gaps"_s, here.file(), u"--round"_s, u"r2"_s}).out;
    CHECK(before.contains(u"  province  ERVA  "_s));
    const QString since = runHere({u"gaps"_s, here.file(), u"--round"_s, u"r3"_s}).out;
    CHECK(since.contains(u"  county  collab.  "_s));
}
