#include "app/command_case.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString sample(const char *name)
{
    return QStringLiteral(KATVE_TEST_DATA) + u"/sheets/"_s + QString::fromUtf8(name);
}

}   // namespace

TEST_CASE("a sheet is printed cell by cell, all rows equally long")
{
    const Outcome outcome = runHere({u"sheet"_s, sample("openpyxl.xlsx")});
    CHECK(outcome.code == 0);
    const QStringList lines = linesOf(outcome.out);
    CHECK(lines[1] == u"Oulu,564,Perheneuvola,2024-01-31,12:30:00,36:05:00,0.25,1234.5,TRUE,\"a, \"\"b\"\" ja c\""_s);
    CHECK(lines[5] == u",,,,,,,,,"_s);
    CHECK(outcome.err.contains(u"2 formulas have no value in the file"_s));
    CHECK(outcome.err.contains(u"1 hidden row was read too: row 6"_s));
}

TEST_CASE("the program itself prints a sheet and leaves its output to what comes")
{
    const Outcome outcome = runProgram({u"sheet"_s, sample("libreoffice.ods"), u"--sheet"_s, u"Kaavat"_s});
    CHECK(outcome.code == 0);
    CHECK(linesOf(outcome.out).first(3) == QStringList{u"1"_s, u"2"_s, u"#DIV/0!"_s});
    const Outcome piped = runShell(u"\"$KATVE\" sheet '"_s + sample("xlsxwriter.xlsx") + u"' | head -1"_s);
    CHECK(piped.out.startsWith(u"abc lihava ja loppu,2023-12-24,00200"_s));
}

TEST_CASE("the sheets are named one a line, and hidden ones are told of elsewhere")
{
    const Outcome outcome = runHere({u"sheet"_s, sample("openpyxl.xlsx"), u"--list"_s});
    CHECK(linesOf(outcome.out) == QStringList{u"Kartoitus"_s, u"Piilo"_s, u"Hyvin piilo"_s, u"Tyhjä"_s, u"Kaavat"_s});
    CHECK(outcome.err.contains(u"“Piilo” is hidden"_s));
    const Outcome json = runHere({u"sheet"_s, sample("openpyxl.xlsx"), u"--list"_s, u"--json"_s});
    const QJsonArray sheets = QJsonDocument::fromJson(json.out.toUtf8()).object().value(u"sheets"_s).toArray();
    CHECK(sheets.at(1).toObject().value(u"hidden"_s).toBool());
}

TEST_CASE("for machines a sheet is rows with what is merged, hidden and worth knowing")
{
    const Outcome outcome = runHere({u"sheet"_s, sample("openpyxl.xlsx"), u"--json"_s});
    const QJsonObject object = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    CHECK(object.value(u"sheet"_s).toString() == u"Kartoitus"_s);
    CHECK(object.value(u"rows"_s).toArray().size() == 11);
    CHECK(object.value(u"rows"_s).toArray().at(4).toArray().size() == 10);
    CHECK(object.value(u"merged"_s).toArray() == QJsonArray{u"A9:C10"_s});
    CHECK(object.value(u"hidden_rows"_s).toArray() == QJsonArray{6});
    CHECK(object.value(u"notes"_s).toArray().first().toObject().value(u"kind"_s).isString());
    CHECK(outcome.err.isEmpty());
}

TEST_CASE("a sheet that is not there is told with those that are")
{
    const Outcome outcome = runHere({u"sheet"_s, sample("openpyxl.xlsx"), u"--sheet"_s, u"Muu"_s});
    CHECK(outcome.code == 1);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.contains(u"There is no sheet “Muu”"_s));
    CHECK(outcome.err.contains(u"Kartoitus"_s));
}

TEST_CASE("what cannot be read is told in a sentence, and nothing is printed")
{
    const CommandCase here;
    raw::write(here.in("old.xls"), QByteArray("\xD0\xCF\x11\xE0", 4) + QByteArray(600, 'x'));
    for (const QString &path : {here.in("old.xls"), here.in("nowhere.xlsx"), here.package(), here.file()}) {
        const Outcome outcome = runHere({u"sheet"_s, path});
        CHECK(outcome.code == 1);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.contains(path));
        CHECK(linesOf(outcome.err).size() == 1);
    }
}

TEST_CASE("a sheet whose used cells lie too far apart to be printed is refused")
{
    const CommandCase here;
    raw::write(here.in("far.csv"), QByteArray("\n").repeated(900'000) + QByteArray(",").repeated(16'000) + "x\n");
    const Outcome outcome = runHere({u"sheet"_s, here.in("far.csv")});
    CHECK(outcome.code == 1);
    CHECK(outcome.out.isEmpty());
}
