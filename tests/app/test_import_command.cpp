#include "app/command_case.h"
#include "store/backups.h"
#include "store/inventory_lock.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto answersHeader = "round,municipality,service,stage,answer,reasons\n";

// One answer new, one changed, one as it was; the third of the old ones is not mentioned.
[[nodiscard]] QString mixedPackage(const CommandCase &here)
{
    return here.packageWith("mixed", "answers.csv",
                            QByteArray(answersHeader)
                                + "r1,244,s1,grades1_6,partly,staff\nr1,564,s1,grades1_6,available,\n"
                                  "r1,564,s1,grades7_9,missing,staff\n");
}

// Two good answers and three bad ones.
[[nodiscard]] QString badPackage(const CommandCase &here)
{
    return here.packageWith("bad", "answers.csv",
                            QByteArray(answersHeader)
                                + "r1,244,s1,grades7_9,available,\nr1,244,s1,moon,available,\nr1,999,s1,ecec,missing,\n"
                                  "r1,564,s1,grades7_9,missing,staff\nr1,564,s1,grades1_6,perhaps,\n");
}

[[nodiscard]] qint64 answersIn(const CommandCase &here)
{
    return raw::number(here.file(), "SELECT count(*) FROM answer");
}

[[nodiscard]] QJsonObject jsonFrom(const Outcome &outcome)
{
    QJsonParseError error;
    QJsonObject object = QJsonDocument::fromJson(outcome.out.toUtf8(), &error).object();
    CHECK(error.error == QJsonParseError::NoError);
    return object;
}

}   // namespace

TEST_CASE("an import counts what it added, changed, left and rejected")
{
    const CommandCase here;
    const Outcome outcome = runHere({u"import"_s, here.file(), mixedPackage(here)});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(outcome.out == u"Added 1, changed 1, unchanged 16, rejected 0.\n"_s);
    CHECK(answersIn(here) == 4);
    CHECK(runHere({u"check"_s, here.file()}).code == 0);
}

TEST_CASE("importing the same again changes nothing, not even the file")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"import"_s, here.file(), here.package()});
    CHECK(outcome.code == 0);
    CHECK(outcome.out == u"Added 0, changed 0, unchanged 18, rejected 0.\n"_s);
    CHECK((here.bytes() == before));
}

TEST_CASE("a dry run says what would be done and writes nothing")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"import"_s, here.file(), mixedPackage(here), u"--dry-run"_s});
    CHECK(outcome.code == 0);
    CHECK(linesOf(outcome.out).first() == u"Added 1, changed 1, unchanged 16, rejected 0."_s);
    CHECK(linesOf(outcome.out).size() == 2);
    CHECK((here.bytes() == before));
    CHECK(runHere({u"import"_s, here.file(), badPackage(here), u"--dry-run"_s}).code != 0);
    CHECK((here.bytes() == before));
}

TEST_CASE("with any fault nothing is written, and every fault is told on the error stream")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"import"_s, here.file(), badPackage(here)});
    CHECK(outcome.code == 1);
    CHECK_FALSE(outcome.out.contains(u"answers.csv"_s));
    CHECK_FALSE(outcome.out.contains(u"Added 2"_s));   // which would not be true
    const QStringList lines = linesOf(outcome.err);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].startsWith(u"answers.csv, line 3, column stage: "_s));
    CHECK(lines[0].contains(u"moon"_s));
    CHECK(lines[1].startsWith(u"answers.csv, line 4, column municipality: "_s));
    CHECK(lines[1].contains(u"999"_s));
    CHECK(lines[2].startsWith(u"answers.csv, line 6, column answer: "_s));
    CHECK(lines[3].contains(u"--keep-good"_s));
    CHECK((here.bytes() == before));
}

TEST_CASE("asked to keep the good rows, an import writes them and leaves something to look at")
{
    const CommandCase here;
    const Outcome outcome = runHere({u"import"_s, here.file(), badPackage(here), u"--keep-good"_s});
    CHECK(outcome.code == 3);
    CHECK(outcome.out.contains(u"Added 2, changed 0"_s));
    CHECK(outcome.out.contains(u"rejected 3"_s));
    CHECK(linesOf(outcome.err).size() == 3);
    CHECK(answersIn(here) == 5);
    CHECK(runHere({u"check"_s, here.file()}).code == 0);
}

TEST_CASE("asked to keep the good rows where they are there already, an import still leaves something to look at")
{
    const CommandCase here;
    const QString bad = here.packageWith("bad", "answers.csv",
                                         QByteArray(answersHeader)
                                             + "r1,244,s1,grades1_6,missing,queue;staff\n"
                                               "r1,244,s1,moon,available,\n");
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"import"_s, here.file(), bad, u"--keep-good"_s});
    CHECK(outcome.code == 3);
    CHECK(outcome.out.contains(u"rejected 1"_s));
    CHECK_FALSE(outcome.err.contains(u"--keep-good"_s));
    CHECK((here.bytes() == before));
}

TEST_CASE("a package can be a folder, its description or an archive")
{
    const CommandCase here;
    const QString exported = here.in("exported");
    REQUIRE(runHere({u"export"_s, here.file(), exported}).code == 0);
    REQUIRE(runHere({u"export"_s, here.file(), here.in("exported.zip")}).code == 0);
    for (const QString &source : {exported, exported + u"/datapackage.json"_s, here.in("exported.zip")}) {
        const Outcome outcome = runHere({u"import"_s, here.file(), source});
        CHECK(outcome.code == 0);
        CHECK(outcome.out == u"Added 0, changed 0, unchanged 18, rejected 0.\n"_s);
    }
}

TEST_CASE("a source that cannot be read is named, and the inventory is left as it is")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    raw::write(here.in("broken.zip"), "PK, but no archive");
    raw::write(here.in("notes.txt"), "text");
    for (const char *source : {"missing", "broken.zip", "notes.txt"}) {
        INFO(source);
        const Outcome outcome = runHere({u"import"_s, here.file(), here.in(source)});
        CHECK(outcome.code == 1);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.contains(here.in(source)));
    }
    CHECK((here.bytes() == before));
}

TEST_CASE("a package without its required files is told which")
{
    const CommandCase here;
    QDir().mkdir(here.in("empty"));
    const Outcome outcome = runHere({u"import"_s, here.file(), here.in("empty")});
    CHECK(outcome.code == 1);
    for (const QString &file : {u"areas.csv"_s, u"services.csv"_s, u"rounds.csv"_s})
        CHECK(outcome.err.contains(file));
}

TEST_CASE("an import as JSON holds counts, tables and every remark")
{
    const CommandCase here;
    const Outcome outcome = runHere({u"import"_s, here.file(), badPackage(here), u"--keep-good"_s, u"--json"_s});
    CHECK(outcome.code == 3);
    CHECK(outcome.err.isEmpty());
    const QJsonObject json = jsonFrom(outcome);
    CHECK(json.value(u"added"_s).toInt() == 2);
    CHECK(json.value(u"rejected"_s).toInt() == 3);
    CHECK(json.value(u"written"_s).toBool());
    CHECK(json.value(u"tables"_s).toObject().value(u"answers"_s).toObject().value(u"added"_s).toInt() == 2);
    const QJsonArray errors = json.value(u"errors"_s).toArray();
    REQUIRE(errors.size() == 3);
    CHECK(errors[0].toObject().value(u"line"_s).toInt() == 3);
    CHECK(errors[0].toObject().value(u"kind"_s).toString() == u"unknown_code"_s);
    CHECK(errors[0].toObject().value(u"value"_s).toString() == u"moon"_s);
}

TEST_CASE("several packages are imported one after the other")
{
    const CommandCase here;
    const Outcome outcome = runHere({u"import"_s, here.file(), here.package(), mixedPackage(here)});
    CHECK(outcome.code == 0);
    CHECK(linesOf(outcome.out)
          == QStringList{u"Reading package …"_s, u"Reading mixed …"_s, u"package:"_s,
                         u"Added 0, changed 0, unchanged 18, rejected 0."_s, u"mixed:"_s,
                         u"Added 1, changed 1, unchanged 16, rejected 0."_s});
    CHECK(answersIn(here) == 4);
}

TEST_CASE("several packages as JSON are one JSON text")
{
    const CommandCase here;
    const Outcome outcome = runHere({u"import"_s, here.file(), here.package(), mixedPackage(here), u"--json"_s});
    QJsonParseError error;
    static_cast<void>(QJsonDocument::fromJson(outcome.out.toUtf8(), &error));
    CHECK(error.errorString() == u"no error occurred"_s);
}

TEST_CASE("a trial of several packages lets each refer to what those before it bring")
{
    const CommandCase here;
    const QString first = here.packageWith(
        "first", "providers.csv", "id,name,organisation\np1,Oulun kaupunki,\np2,Koulukuraattorit,p1\np9,Uusi,\n");
    const QString second = here.packageWith("second", "offerings.csv",
                                            "id,provider,service,stages,catchment,status\n"
                                            "o9,p9,s1,grades1_6,municipality:564,operating\n");
    QFile::remove(second + u"/providers.csv"_s);
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"import"_s, here.file(), first, second, u"--dry-run"_s});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(outcome.out.count(u"This was a trial"_s) == 2);
    CHECK((here.bytes() == before));
}

TEST_CASE("when one of several packages is rejected, none is told as written in JSON")
{
    const CommandCase here;
    const Outcome outcome = runHere({u"import"_s, here.file(), mixedPackage(here), badPackage(here), u"--json"_s});
    CHECK(outcome.code == 1);
    const QJsonArray packages = jsonFrom(outcome).value(u"packages"_s).toArray();
    REQUIRE(packages.size() == 2);
    CHECK(packages[0].toObject().value(u"added"_s).toInt() == 1);
    for (const auto &package : packages)
        CHECK_FALSE(package.toObject().value(u"written"_s).toBool(true));
}

TEST_CASE("of several packages none is told as taken when a later one is not there")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"import"_s, here.file(), mixedPackage(here), here.in("nowhere")});
    CHECK(outcome.code == 1);
    CHECK_FALSE(outcome.out.contains(u"Added"_s));
    CHECK(outcome.err.contains(here.in("nowhere")));
    CHECK((here.bytes() == before));
}

TEST_CASE("a package without a file that every package has cannot be taken, good rows or not")
{
    const CommandCase here;
    const QString package = mixedPackage(here);
    QFile::remove(package + u"/rounds.csv"_s);
    const QByteArray before = here.bytes();
    for (const QString &option : {u"--keep-good"_s, u"--dry-run"_s}) {
        const Outcome outcome = runHere({u"import"_s, here.file(), package, option});
        CHECK(outcome.code == 1);
        CHECK(outcome.err.contains(u"rounds.csv: the file is not in the package"_s));
        CHECK(outcome.err.contains(u"Nothing was written"_s));
        CHECK_FALSE(outcome.err.contains(u"--keep-good"_s));
    }
    CHECK((here.bytes() == before));
}

TEST_CASE("nothing is written into a file whose rows and history disagree")
{
    const CommandCase here;
    raw::run(here.file(), "UPDATE answer SET answer = 4");
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"import"_s, here.file(), mixedPackage(here)});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.contains(u"not what its history says"_s));
    CHECK((here.bytes() == before));
}

TEST_CASE("no number is shown from a file whose history speaks against it, and it is known again once it is right")
{
    const CommandCase here;
    const QByteArray sound = here.bytes();
    CHECK(runHere({u"gaps"_s, here.file()}).code == 0);
    raw::run(here.file(), "UPDATE answer SET answer = 4");
    for (const QStringList &call : {QStringList{u"gaps"_s, here.file()}, QStringList{u"history"_s, here.file()},
                                    QStringList{u"export"_s, here.file(), here.in("out")}}) {
        const Outcome outcome = runHere(call);
        CHECK(outcome.code == 1);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.contains(u"not what its history says"_s));
    }
    raw::write(here.file(), sound);
    CHECK(runHere({u"gaps"_s, here.file()}).code == 0);
}

TEST_CASE("an import of a sample says that the inventory is one now")
{
    const CommandCase here;
    const QString sample = here.packageWith("sample", "datapackage.json", R"({"katve": {"sample": true}})");
    CHECK(runHere({u"import"_s, here.file(), sample}).out.contains(u"Invented sample"_s));
    CHECK(runHere({u"check"_s, here.file()}).out.contains(u"Invented sample"_s));
    CHECK(runHere({u"gaps"_s, here.file(), u"--cells"_s, here.in("c.csv")}).out.contains(u"Invented sample"_s));
    const Outcome exported = runHere({u"export"_s, here.file(), here.in("out"), u"--json"_s});
    CHECK(exported.out.contains(u"\"sample\": true"_s));
}

TEST_CASE("a file of a newer version is read, and said to be one")
{
    const CommandCase here;
    raw::run(here.file(), "PRAGMA user_version = 99");
    const Outcome outcome = runHere({u"gaps"_s, here.file()});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.contains(u"newer version of Katve"_s));
}

// The program says that nothing was written; with some of it written the sentence would be untrue.
TEST_CASE("when one of several packages is rejected, nothing of the others is written")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"import"_s, here.file(), mixedPackage(here), badPackage(here)});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.contains(u"Nothing was written"_s));
    CHECK((here.bytes() == before));
}

TEST_CASE("a quiet import says nothing but errors")
{
    const CommandCase here;
    CHECK(runHere({u"import"_s, here.file(), mixedPackage(here), u"--quiet"_s}).out.isEmpty());
    const Outcome bad = runHere({u"import"_s, here.file(), badPackage(here), u"--quiet"_s});
    CHECK(bad.out.isEmpty());
    CHECK(bad.err.contains(u"line 3"_s));
}

TEST_CASE("an import leaves a backup of what was there before, and none when nothing was written")
{
    const CommandCase here;
    const Backups backups(here.file());
    CHECK(runHere({u"import"_s, here.file(), badPackage(here)}).code == 1);
    CHECK(backups.all().empty());
    CHECK_FALSE(QFileInfo::exists(here.file() + u"-backups"_s));
    CHECK(runHere({u"import"_s, here.file(), mixedPackage(here)}).code == 0);
    REQUIRE(backups.all().size() == 1);
    CHECK(backups.all().front().cause == BackupCause::Import);
    CHECK(raw::number(backups.all().front().path, "SELECT count(*) FROM answer") == answersIn(here) - 1);
}

TEST_CASE("an inventory that another program has open is not imported into, and its computer is named")
{
    const CommandCase here;
    InventoryLock other(here.file());
    REQUIRE(other.take());
    const Outcome outcome = runHere({u"import"_s, here.file(), mixedPackage(here)});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.contains(QSysInfo::machineHostName()));
}

namespace {

// A sheet about the small package's round, as a person would fill it in.
[[nodiscard]] QString sheetOf(const CommandCase &here, const QByteArray &lines)
{
    raw::write(here.in("sheet.csv"), lines);
    return here.in("sheet.csv");
}

}   // namespace

TEST_CASE("a spreadsheet is taken in by its headings, told how it was understood, and the same again changes nothing")
{
    const CommandCase here;
    const qint64 before = answersIn(here);
    const QString sheet = sheetOf(here, "Kunta;Palvelu;Aste;Vastaus\n244;s2;vaka;x\n564;s2;vaka;ei\n");
    const Outcome outcome = runHere({u"import"_s, here.file(), sheet});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.contains(u"sheet.csv: a list of answers below row 1, for the round Syksy."_s));
    CHECK(outcome.out.contains(u"rejected 0"_s));
    CHECK(answersIn(here) > before);
    const QByteArray bytes = here.bytes();
    const Outcome again = runHere({u"import"_s, here.file(), sheet});
    CHECK(again.out.contains(u"Added 0, changed 0, unchanged 2, rejected 0."_s));
    CHECK((here.bytes() == bytes));
    CHECK(Backups(here.file()).all().size() == 1);   // of the import that wrote
}

TEST_CASE(
    "rows of a spreadsheet that cannot be read are told by sheet, row and column, and nothing is written unless asked")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const QString sheet = sheetOf(here, "Kunta;Palvelu;Aste;Vastaus\n244;s2;vaka;x\n999;s2;vaka;ei\n");
    const Outcome outcome = runHere({u"import"_s, here.file(), sheet});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.contains(u"sheet.csv, line 3, column A: there is no municipality “999”"_s));
    CHECK((here.bytes() == before));
    CHECK(runHere({u"import"_s, here.file(), sheet, u"--dry-run"_s}).code == 3);
    CHECK((here.bytes() == before));
    CHECK(runHere({u"import"_s, here.file(), sheet, u"--keep-good"_s}).code == 3);
    CHECK((here.bytes() != before));
}

TEST_CASE("for machines it is told what each column of a spreadsheet was taken for, and why")
{
    const CommandCase here;
    const QString sheet = sheetOf(here, "Palvelu;244;564\ns2;x;?\n");
    const Outcome outcome = runHere({u"import"_s, here.file(), sheet, u"--dry-run"_s, u"--json"_s});
    CHECK(outcome.code == 0);
    const QJsonObject read = jsonFrom(outcome).value(u"sheets"_s).toArray().first().toObject();
    CHECK(read.value(u"shape"_s).toString() == u"matrix"_s);
    const QJsonObject column = read.value(u"columns"_s).toArray().at(1).toObject();
    CHECK(column.value(u"municipality"_s).toString() == u"244"_s);
    CHECK(column.value(u"reason"_s).toString() == u"code"_s);
}

TEST_CASE("what is worth knowing of a spreadsheet as it was read is told in sentences, and to machines")
{
    const CommandCase here;
    const QString sheet = sheetOf(here, "Kunta;Palvelu;Aste;Vastaus;Huom\n244;s2;vaka;x;J\xE4rvi\n");
    const Outcome told = runHere({u"import"_s, here.file(), sheet, u"--dry-run"_s});
    CHECK(told.code == 0);
    CHECK(told.err.startsWith(u"sheet.csv: The file is not in UTF-8, so it was read as Windows-1252."_s));
    CHECK(runHere({u"import"_s, here.file(), sheet, u"--dry-run"_s, u"--quiet"_s}).err.isEmpty());
    const Outcome outcome = runHere({u"import"_s, here.file(), sheet, u"--dry-run"_s, u"--json"_s});
    const QJsonArray notes = jsonFrom(outcome).value(u"notes"_s).toArray();
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].toObject().value(u"kind"_s).toString() == u"read_as_windows"_s);
    CHECK(notes[0].toObject().value(u"file"_s).toString() == u"sheet.csv"_s);
    CHECK(notes[0].toObject().value(u"count"_s).toInt() == 1);
    CHECK(notes[0].toObject().value(u"message"_s).toString().contains(u"Windows-1252"_s));
}

TEST_CASE("a quote that is never closed keeps a spreadsheet from being written, and is told by its place")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const QString sheet = sheetOf(here, "Kunta;Palvelu;Aste;Vastaus;Huom\n244;s2;vaka;x;\"jono\n564;s2;vaka;ei;\n");
    const Outcome outcome = runHere({u"import"_s, here.file(), sheet});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.contains(u"sheet.csv, line 2, column E: a quote is opened here and never closed"_s));
    CHECK((here.bytes() == before));
    const Outcome nothing = runHere({u"import"_s, here.file(), sheetOf(here, "\"Kunta;Palvelu;Vastaus\n244;s2;x\n")});
    CHECK(nothing.code == 1);
    CHECK(nothing.err.contains(u"A quote is opened in A1 and never closed"_s));
}

TEST_CASE("what Katve has worked out is not taken in as answers, and it is said what to export instead")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    for (const QString &table : {u"cells"_s, u"gaps"_s, u"matrix"_s}) {
        for (const char *name : {"made.xlsx", "made.csv"}) {
            REQUIRE(runHere({u"export"_s, here.file(), here.in(name), u"--table"_s, table}).code == 0);
            const Outcome outcome = runHere({u"import"_s, here.file(), here.in(name)});
            CHECK(outcome.code == 1);
            CHECK(outcome.err.contains(u"holds only what Katve has worked out"_s));
            CHECK((here.bytes() == before));
        }
    }
    REQUIRE(runHere({u"export"_s, here.file(), here.in("all.xlsx")}).code == 0);
    const Outcome all = runHere({u"import"_s, here.file(), here.in("all.xlsx")});
    CHECK(all.code == 0);
    CHECK(all.err.contains(u"About, Mapping, Gaps: worked out by Katve from the other tables"_s));
}

TEST_CASE("a spreadsheet that holds nothing of ours is told so, and nothing is touched")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"import"_s, here.file(), sheetOf(here, "maito;2\nleipä;1\n")});
    CHECK(outcome.code == 1);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.contains(u"neither answers nor service providers"_s));
    CHECK((here.bytes() == before));
}

TEST_CASE("answers of a spreadsheet go to the round that is asked for, and one that is not there is told")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const QString sheet = sheetOf(here, "Kunta;Palvelu;Aste;Vastaus\n244;s2;vaka;x\n");
    const Outcome unknown = runHere({u"import"_s, here.file(), sheet, u"--round"_s, u"r9"_s});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(u"“r9”"_s));
    CHECK((here.bytes() == before));
    const QString rounds =
        here.packageWith("later", "rounds.csv", "id,name_fi,as_of\nr1,Kierros,2020-10-08\nr2,Uusi,2024-10-08\n");
    REQUIRE(runHere({u"import"_s, here.file(), rounds}).code == 0);
    CHECK(runHere({u"import"_s, here.file(), sheet}).out.contains(u"for the round Uusi"_s));
    const qint64 answers = answersIn(here);
    CHECK(runHere({u"import"_s, here.file(), sheet, u"--round"_s, u"r1"_s}).out.contains(u"for the round Kierros"_s));
    CHECK(answersIn(here) == answers + 1);   // in the other round it was given already
}
