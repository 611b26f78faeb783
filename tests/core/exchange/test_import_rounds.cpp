#include "edit/inventory_check.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

namespace {

// The small package's world, its round closed.
class ClosedRound {
public:
    ClosedRound()
    {
        importGood(session(), smallPackage());
        static_cast<void>(close(true));
    }
    [[nodiscard]] Session &session() { return *m_file.session; }
    [[nodiscard]] bool close(bool closed)
    {
        const Round before = session().find(Round{.id = u"r1"_s}).value();
        Round after = before;
        after.closed = closed;
        return session().apply(changeOf(EditKind::CloseRound, before, after)).ok();
    }
    [[nodiscard]] ImportReport import(const char *file, const QByteArray &content)
    {
        return importFiles(session(), {{file, content}}, {.isPartial = true});
    }

private:
    OpenFile m_file;
};

[[nodiscard]] PackageFiles closingPackage()
{
    PackageFiles files = smallPackage();
    files["datapackage.json"] = R"({"katve": {"closedRounds": ["r1"]}})";
    return files;
}

}   // namespace

TEST_CASE("a closed round takes no answer, new or changed")
{
    ClosedRound world;
    const Contents before = contentsOf(world.session());
    const ImportReport report = world.import("answers.csv",
                                             "round,municipality,service,stage,answer\n"
                                             "r1,244,s2,ecec,missing\n"
                                             "r1,564,s2,ecec,missing\n");
    CHECK(told(report.errors) == Texts{"answers.csv:2 round RoundClosed r1", "answers.csv:3 round RoundClosed r1"});
    CHECK((contentsOf(world.session()) == before));
}

TEST_CASE("a closed round is not changed by its row")
{
    ClosedRound world;
    CHECK(told(world.import("rounds.csv", "id,name_fi,as_of\nr1,Kevät,2020-10-08\n").errors)
          == Texts{"rounds.csv:2 id RoundClosed r1"});
    CHECK(told(world.import("rounds.csv", "id,name_fi,as_of\nr1,Syksy,2020-10-08\n").errors) == Texts{});
}

TEST_CASE("the package that filled a closed round may come again")
{
    ClosedRound world;
    const ImportReport report = importFiles(world.session(), smallPackage());
    CHECK(told(report.errors) == Texts{});
    CHECK(counted(report.total()) == "0 0 18 0");
    CHECK(world.session().find(Round{.id = u"r1"_s})->closed);
}

TEST_CASE("reasons in another order are no change in a closed round either")
{
    ClosedRound world;
    const ImportReport report = world.import("answers.csv",
                                             "round,municipality,service,stage,answer,reasons\n"
                                             "r1,244,s1,grades1_6,missing,staff;queue\n");
    CHECK(told(report.errors) == Texts{});
    CHECK(counted(report.of(Table::Answers)) == "0 0 1 0");
}

TEST_CASE("a column that is not there keeps what was there in a closed round too")
{
    ClosedRound world;
    const ImportReport report = world.import("answers.csv",
                                             "round,municipality,service,stage,answer\n"
                                             "r1,244,s1,grades1_6,missing\n");
    CHECK(told(report.errors) == Texts{});
    CHECK(counted(report.of(Table::Answers)) == "0 0 1 0");
}

TEST_CASE("in a closed round, too, only the last of several lines counts")
{
    ClosedRound world;
    const ImportReport report = world.import("answers.csv",
                                             "round,municipality,service,stage,answer\n"
                                             "r1,564,s1,grades1_6,missing\n"
                                             "r1,564,s1,grades1_6,available\n");
    CHECK(told(report.errors) == Texts{});
    CHECK(told(report.notes) == Texts{"answers.csv:2 AnswerSuperseded r1,564,s1,grades1_6"});
}

TEST_CASE("a package with repeated answers of a round it closes may come twice")
{
    OpenFile file;
    PackageFiles files = closingPackage();
    files["answers.csv"] += "r1,564,s2,ecec,missing,\n";
    importGood(*file.session, files);
    CHECK(file.session->find(Round{.id = u"r1"_s})->closed);
    const ImportReport again = importFiles(*file.session, files);
    CHECK(told(again.errors) == Texts{});
    CHECK_FALSE(again.written);
}

TEST_CASE("a reopened round takes answers again")
{
    ClosedRound world;
    REQUIRE(world.close(false));
    const ImportReport report = world.import("answers.csv",
                                             "round,municipality,service,stage,answer\n"
                                             "r1,244,s2,ecec,missing\n");
    CHECK(counted(report.of(Table::Answers)) == "1 0 0 0");
}

TEST_CASE("what is not the round's own may change while it is closed")
{
    ClosedRound world;
    CHECK(counted(world.import("providers.csv", "id,name\np1,Uleåborg\n").of(Table::Providers)) == "0 1 0 0");
    CHECK(counted(world.import("rounds.csv", "id,name_fi,as_of\nr2,Kevät,2021-04-01\n").of(Table::Rounds))
          == "1 0 0 0");
}

TEST_CASE("a round that the package says is closed is closed when its answers are in")
{
    OpenFile file;
    const ImportReport report = importFiles(*file.session, closingPackage());
    CHECK(told(report.errors) == Texts{});
    CHECK(file.session->find(Round{.id = u"r1"_s})->closed);
    CHECK(counted(report.of(Table::Answers)) == "3 0 0 0");
    CHECK(checkInventory(*file.session).empty());
    CHECK_FALSE(importFiles(*file.session, closingPackage()).written);
}

TEST_CASE("a closed round stays closed when the package does not say so")
{
    OpenFile file;
    importGood(*file.session, closingPackage());
    importGood(*file.session, smallPackage());
    CHECK(file.session->find(Round{.id = u"r1"_s})->closed);
}

TEST_CASE("a round to be closed that the package does not have is nothing")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["datapackage.json"] = R"({"katve": {"closedRounds": ["r9", "", 7]}})";
    CHECK(importFiles(*file.session, files).written);
    CHECK_FALSE(file.session->find(Round{.id = u"r1"_s})->closed);
}
