#include "core/exchange/one_row.h"
#include "support/catch.h"
#include "support/open_file.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

namespace {

// An inventory of the small package, and pieces that are tried on it without being written.
class TriedFiles {
public:
    TriedFiles() { importGood(*m_file.session, smallPackage()); }
    [[nodiscard]] ImportReport tryFile(const std::string &name, const QByteArray &content)
    {
        return importFiles(*m_file.session, {{name, content}}, {.dryRun = true, .isPartial = true});
    }
    [[nodiscard]] Texts errorsOf(const std::string &name, const QByteArray &content)
    {
        return told(tryFile(name, content).errors);
    }

private:
    OpenFile m_file;
};

const std::vector<Table> tablesOfPackage{Table::Areas,  Table::Memberships, Table::Population, Table::Groups,
                                         Table::Themes, Table::Services,    Table::Providers,  Table::Offerings,
                                         Table::Rounds, Table::Answers};

}   // namespace

TEST_CASE("a row with all its columns is taken without a remark, whatever the table")
{
    TriedFiles world;
    for (const Table table : tablesOfPackage) {
        const ImportReport report = world.tryFile(fileOf(table), csvOf({goodRow(table)}));
        CAPTURE(fileOf(table));
        CHECK(told(report.errors) == Texts{});
        CHECK(told(report.notes) == Texts{});
        CHECK(counted(report.of(table)) == "1 0 0 0");
    }
}

TEST_CASE("a missing required column is told, and no row is read")
{
    TriedFiles world;
    for (const Table table : tablesOfPackage) {
        for (const std::string &column : requiredColumns(table)) {
            OneRow row = goodRow(table);
            std::erase_if(row, [&](const auto &field) { return field.first == column; });
            const ImportReport report = world.tryFile(fileOf(table), csvOf({row}));
            CHECK(told(report.errors) == Texts{fileOf(table) + ":1 " + column + " MissingColumn"});
            CHECK(counted(report.of(table)) == "0 0 0 0");
        }
    }
}

TEST_CASE("a file with nothing in it lacks all its required columns")
{
    TriedFiles world;
    CHECK(world.errorsOf("groups.csv", "")
          == Texts{"groups.csv:1 key MissingColumn", "groups.csv:1 name_fi MissingColumn"});
    CHECK(world.errorsOf("groups.csv", "\n\n").size() == 2);
}

TEST_CASE("a file with a header only is an empty table")
{
    TriedFiles world;
    const ImportReport report = world.tryFile("groups.csv", "key,name_fi\n");
    CHECK(told(report.errors) == Texts{});
    CHECK(counted(report.total()) == "0 0 0 0");
}

TEST_CASE("columns come in any order")
{
    TriedFiles world;
    for (const Table table : tablesOfPackage) {
        OneRow row = goodRow(table);
        std::ranges::reverse(row);
        CHECK(counted(world.tryFile(fileOf(table), csvOf({row})).of(table)) == "1 0 0 0");
    }
}

TEST_CASE("an unknown column is told once and ignored")
{
    TriedFiles world;
    const ImportReport report = world.tryFile("groups.csv", "colour,key,Key,name_fi\nred,a,\"x\",A\nblue,b,y,B\n");
    CHECK(told(report.errors) == Texts{});
    CHECK(told(report.notes) == Texts{"groups.csv:1 colour UnknownColumn", "groups.csv:1 Key UnknownColumn"});
    CHECK(counted(report.of(Table::Groups)) == "2 0 0 0");
}

TEST_CASE("whether a round is closed is no column of a package")
{
    TriedFiles world;
    const ImportReport report = world.tryFile("rounds.csv", "id,name_fi,as_of,closed\nr2,A,2021-01-01,1\n");
    CHECK(told(report.notes) == Texts{"rounds.csv:1 closed UnknownColumn"});
    CHECK(report.errorCount == 0);
}

TEST_CASE("a column that is there twice is an error, and no row is read")
{
    TriedFiles world;
    CHECK(world.errorsOf("groups.csv", "key,name_fi,key\na,A,b\n") == Texts{"groups.csv:1 key RepeatedColumn"});
}

TEST_CASE("a header that is no record is an error")
{
    TriedFiles world;
    CHECK(world.errorsOf("groups.csv", "key,na\"me_fi\na,A\n") == Texts{"groups.csv:1 StrayQuote"});
    CHECK(world.errorsOf("groups.csv", "key,\"name_fi\na,A\n") == Texts{"groups.csv:1 OpenQuote"});
}

TEST_CASE("a row with too few or too many fields is an error")
{
    TriedFiles world;
    CHECK(world.errorsOf("groups.csv", "key,name_fi,order\na,A\nb,B,1,x\nc,C,2\n,\n")
          == Texts{"groups.csv:2 TooFewFields 2", "groups.csv:3 TooManyFields 4", "groups.csv:5 TooFewFields 2"});
}

TEST_CASE("quotes in the wrong place are errors of their record")
{
    TriedFiles world;
    CHECK(world.errorsOf("groups.csv", "key,name_fi\na,\"A\"B\nb,B\"B\nc,C\nd,\"D\n")
          == Texts{"groups.csv:2 TextAfterQuote a", "groups.csv:3 StrayQuote b", "groups.csv:5 OpenQuote d"});
}

TEST_CASE("blank lines are skipped and every line is counted")
{
    TriedFiles world;
    const ImportReport report = world.tryFile("groups.csv", "\n\nkey,name_fi\n\na,\"A\n\nA\"\r\n   \n,B\n");
    CHECK(told(report.errors) == Texts{"groups.csv:9 key Missing"});
    CHECK(counted(report.of(Table::Groups)) == "1 0 0 1");
}

TEST_CASE("a byte order mark and line ends of another system are no fault")
{
    TriedFiles world;
    const ImportReport report = world.tryFile("groups.csv", "\xEF\xBB\xBFkey,name_fi\r\na,A\r\nb,B\r\n");
    CHECK(told(report.errors) == Texts{});
    CHECK(told(report.notes) == Texts{});
    CHECK(counted(report.of(Table::Groups)) == "2 0 0 0");
}

TEST_CASE("a list that had to be tidied is told with its line and text")
{
    TriedFiles world;
    const ImportReport report = world.tryFile("services.csv",
                                              "key,group,name_fi,stages,themes\n"
                                              "a,g,A,ecec; preprimary,t01\n"
                                              "b,g,B,ecec,t01;;\n"
                                              "c,g,C,ecec,t01\n");
    CHECK(told(report.errors) == Texts{});
    CHECK(told(report.notes)
          == Texts{"services.csv:2 stages ListTidied ecec; preprimary", "services.csv:3 themes ListTidied t01;;"});
}

TEST_CASE("every required file that is missing is told, and the others are read all the same")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    for (const char *name : {"areas.csv", "services.csv", "rounds.csv"})
        files.erase(name);
    files["answers.csv"] += "broken\n";
    const ImportReport report = importFiles(*file.session, files);
    CHECK(told(report.errors)
          == Texts{"areas.csv MissingFile", "services.csv MissingFile", "rounds.csv MissingFile",
                   "answers.csv:5 TooFewFields 1"});
    CHECK_FALSE(report.written);
}

TEST_CASE("a package needs no files but areas, services and rounds")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["rounds.csv"] = "id,name_fi,as_of\nr1,Syksy,2020-10-08\n";
    std::erase_if(files, [](const auto &entry) {
        return entry.first != "areas.csv" && entry.first != "services.csv" && entry.first != "rounds.csv";
    });
    const ImportReport report = importFiles(*file.session, files);
    CHECK(told(report.errors) == Texts{});
    CHECK(report.written);
}

TEST_CASE("files that are no part of a package are not looked at")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["inventory.csv"] = "title,sample\nx,1\n";
    files["notes.txt"] = "\xFF";
    CHECK(importFiles(*file.session, files).errorCount == 0);
    CHECK(file.session->find(Inventory{}) == Inventory{});
}
