#include "core/exchange/one_row.h"
#include "support/catch.h"
#include "support/open_file.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

TEST_CASE("a hundred errors come in one report, each with its line")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    Texts expected;
    for (int i = 0; i < 100; ++i) {
        files["answers.csv"] += "r1,564,s1,grades7_9,maybe" + QByteArray::number(i) + ",\n";
        expected.push_back("answers.csv:" + std::to_string(i + 5) + " answer UnknownCode maybe" + std::to_string(i));
    }
    const ImportReport report = importFiles(*file.session, files);
    CHECK(report.errorCount == 100);
    CHECK(told(report.errors) == expected);
    CHECK(counted(report.of(Table::Answers)) == "3 0 0 100");
}

TEST_CASE("errors of all files and all fields of a row come in one report")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["areas.csv"] += "village,1,\n";
    files["groups.csv"] += "a b,\n";
    files["services.csv"] += "s3,g,,school,t01\n";
    files["rounds.csv"] += ",X,2020,,\n";
    CHECK(told(importFiles(*file.session, files).errors)
          == Texts{"areas.csv:5 kind UnknownCode village", "areas.csv:5 name_fi Missing", "groups.csv:3 key BadKey a b",
                   "groups.csv:3 name_fi Missing", "services.csv:4 name_fi Missing",
                   "services.csv:4 stages UnknownCode school", "rounds.csv:3 id Missing",
                   "rounds.csv:3 as_of BadDate 2020"});
}

TEST_CASE("text that is not UTF-8 is an error of its field")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["groups.csv"] += "a,\xFF\nb,B\xC3\n";
    CHECK(told(importFiles(*file.session, files).errors)
          == Texts{"groups.csv:3 name_fi BadText \uFFFD", "groups.csv:4 name_fi BadText B\uFFFD"});
}

TEST_CASE("a NUL is an error of its field")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["groups.csv"] += QByteArray("a,A\0A\n", 6);
    const ImportReport report = importFiles(*file.session, files);
    REQUIRE(report.errors.size() == 1);
    CHECK(report.errors.front().kind == ImportRemark::Kind::BadText);
}

TEST_CASE("a repeated key is an error, whatever the table")
{
    for (const Table table : {Table::Areas, Table::Memberships, Table::Population, Table::Groups, Table::Themes,
                              Table::Services, Table::Providers, Table::Offerings, Table::Rounds}) {
        OpenFile file;
        importGood(*file.session, smallPackage());
        const ImportReport report =
            importFiles(*file.session, {{fileOf(table), csvOf({goodRow(table), goodRow(table)})}}, {.isPartial = true});
        REQUIRE(report.errors.size() == 1);
        CHECK(told(report.errors).front().starts_with(fileOf(table) + ":3 RepeatedKey "));
        CHECK(counted(report.of(table)) == "1 0 0 1");
    }
}

TEST_CASE("a repeated key is told by the key")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["areas.csv"] += "municipality,564,Uleåborg\n";
    files["memberships.csv"] += "564,province,17,2018-01-01\n564,province,17,2019-01-01\n";
    files["population.csv"] += "564,ecec,02018,1\n";
    CHECK(told(importFiles(*file.session, files).errors)
          == Texts{"areas.csv:5 RepeatedKey municipality:564",
                   "memberships.csv:4 RepeatedKey 564,province,17,2018-01-01",
                   "population.csv:3 RepeatedKey 564,ecec,2018"});
}

TEST_CASE("a very long value is shortened in the report")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["rounds.csv"] += "r2,X," + QByteArray(5000, 'x') + ",,\n";
    const ImportReport report = importFiles(*file.session, files);
    REQUIRE(report.errors.size() == 1);
    CHECK(report.errors.front().value == QString(200, u'x') + u"…"_s);
}

TEST_CASE("what is kept of remarks is bounded and all are counted")
{
    ImportReport report;
    for (std::size_t i = 0; i < ImportReport::mostRemarks + 5; ++i) {
        report.addError({.line = static_cast<qint64>(i)});
        report.addNote({.line = static_cast<qint64>(i)});
    }
    CHECK(report.errors.size() == ImportReport::mostRemarks);
    CHECK(report.notes.size() == ImportReport::mostRemarks);
    CHECK(report.errorCount == static_cast<qint64>(ImportReport::mostRemarks) + 5);
    CHECK(report.noteCount == report.errorCount);
    CHECK(report.errors.back().line == static_cast<qint64>(ImportReport::mostRemarks) - 1);
}

TEST_CASE("the total is the sum of the tables")
{
    ImportReport report;
    report.of(Table::Areas) = {.added = 1, .changed = 2, .unchanged = 3, .rejected = 4};
    report.of(Table::Answers) = {.added = 10, .changed = 20, .unchanged = 30, .rejected = 40};
    CHECK(counted(report.total()) == "11 22 33 44");
}

TEST_CASE("an import counts the rows of every table")
{
    OpenFile file;
    const ImportReport report = importFiles(*file.session, smallPackage());
    CHECK(counted(report.total()) == "18 0 0 0");
    CHECK(counted(report.of(Table::Areas)) == "3 0 0 0");
    CHECK(counted(report.of(Table::Answers)) == "3 0 0 0");
    CHECK(report.written);
    CHECK(report.sequence == 1);
}
