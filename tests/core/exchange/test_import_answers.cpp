#include "edit/inventory_check.h"
#include "exchange/answer_repeats.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

#include <QBuffer>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

namespace {

constexpr auto columns = "round,municipality,service,stage,answer,state,note\n";

class AnswersOnly {
public:
    AnswersOnly() { importGood(session(), smallPackage()); }
    [[nodiscard]] Session &session() { return *m_file.session; }
    ImportReport import(const QByteArray &lines, bool keepGood = false)
    {
        return importFiles(session(), {{"answers.csv", columns + lines}}, {.keepGood = keepGood, .isPartial = true});
    }
    [[nodiscard]] std::optional<Answer> answer(const QString &service, Stage stage)
    {
        return session().find(Answer{.round = u"r1"_s, .municipality = u"244"_s, .service = service, .stage = stage});
    }

private:
    OpenFile m_file;
};

[[nodiscard]] qsizetype repeatsIn(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return repeatedAnswerKeys(buffer).size();
}

}   // namespace

TEST_CASE("of several answers of one key the last line wins, and the others are told")
{
    AnswersOnly world;
    const ImportReport report = world.import("r1,244,s2,ecec,missing,,first\n"
                                             "r1,244,s1,grades7_9,available,,other\n"
                                             "r1,244,s2,ecec,partly,,second\n"
                                             "r1,244,s2,ecec,available,,third\n");
    CHECK(told(report.errors) == Texts{});
    CHECK(told(report.notes)
          == Texts{"answers.csv:2 AnswerSuperseded r1,244,s2,ecec", "answers.csv:4 AnswerSuperseded r1,244,s2,ecec"});
    CHECK(counted(report.of(Table::Answers)) == "2 0 0 0");
    CHECK(world.answer(u"s2"_s, Stage::Ecec)->note == u"third"_s);
    CHECK(world.answer(u"s2"_s, Stage::Ecec)->answer == AnswerValue::Available);
    CHECK(checkInventory(world.session()).empty());
}

TEST_CASE("the last line wins also when it is carried, and then there is no answer")
{
    AnswersOnly world;
    const ImportReport report = world.import("r1,244,s2,ecec,missing,confirmed,\nr1,244,s2,ecec,missing,carried,\n");
    CHECK(told(report.notes) == Texts{"answers.csv:2 AnswerSuperseded r1,244,s2,ecec"});
    REQUIRE(world.answer(u"s2"_s, Stage::Ecec).has_value());
    CHECK(world.answer(u"s2"_s, Stage::Ecec)->isCarried());
}

TEST_CASE("the last line wins over what the inventory has")
{
    AnswersOnly world;
    const ImportReport report = world.import("r1,244,s1,grades1_6,available,,\nr1,244,s1,grades1_6,not_needed,,\n");
    CHECK(counted(report.of(Table::Answers)) == "0 1 0 0");
    CHECK(world.answer(u"s1"_s, Stage::Grades1To6)->answer == AnswerValue::NotNeeded);
}

TEST_CASE("a last line that says what the inventory has changes nothing")
{
    AnswersOnly world;
    const ImportReport report = world.import("r1,244,s1,grades1_6,available,,\nr1,244,s1,grades1_6,missing,,\n");
    CHECK(counted(report.of(Table::Answers)) == "0 0 1 0");
    CHECK_FALSE(report.written);
}

TEST_CASE("an invalid line is an error also where another would win")
{
    AnswersOnly world;
    CHECK(told(world.import("r1,244,s2,ecec,perhaps,,\nr1,244,s2,ecec,missing,,\n").errors)
          == Texts{"answers.csv:2 answer UnknownCode perhaps"});
    CHECK(told(world.import("r1,244,s2,ecec,missing,,\nr1,244,s2,ecec,perhaps,,\n").errors)
          == Texts{"answers.csv:3 answer UnknownCode perhaps"});
    CHECK_FALSE(world.answer(u"s2"_s, Stage::Ecec).has_value());
}

TEST_CASE("when the good rows are asked for, the last good line wins")
{
    AnswersOnly world;
    CHECK(
        world.import("r1,244,s2,ecec,missing,,\nr1,244,s2,ecec,available,,\nr1,244,s2,ecec,perhaps,,\n", true).written);
    CHECK(world.answer(u"s2"_s, Stage::Ecec)->answer == AnswerValue::Available);
}

TEST_CASE("answers that differ in one part of their key are different answers")
{
    AnswersOnly world;
    const ImportReport report = world.import("r1,244,s2,ecec,missing,,\nr1,244,s1,grades7_9,missing,,\n"
                                             "r1,564,s1,grades7_9,missing,,\n");
    CHECK(counted(report.of(Table::Answers)) == "3 0 0 0");
    CHECK(report.noteCount == 0);
}

// As when two files are joined, the second with its byte order mark.
TEST_CASE("a byte order mark inside a file makes its line another round's, not the same answer again")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["answers.csv"] += "\xEF\xBB\xBFr1,564,s2,ecec,missing,\n";
    ImportReport report;
    REQUIRE_NOTHROW(report = importFiles(*file.session, files));
    CHECK(told(report.errors) == Texts{"answers.csv:5 round UnknownReference \xEF\xBB\xBFr1"});
}

TEST_CASE("answers outside the round are noted by what is outside, and kept")
{
    AnswersOnly world;
    PackageFiles files = smallPackage();
    files["areas.csv"] += "municipality,698,Rovaniemi\nmunicipality,999,Poistunut\n";
    files["services.csv"] += "s3,g,Muu,ecec,\n";
    files["rounds.csv"] = "id,name_fi,as_of,areas,services\nr1,Syksy,2020-10-08,province:17,s1;s2\n";
    files["answers.csv"] = columns
        + QByteArray("r1,698,s1,grades1_6,missing,,\nr1,244,s3,ecec,missing,,\n"
                     "r1,244,s2,grades7_9,missing,,\nr1,244,s2,ecec,missing,,\n");
    const ImportReport report = importFiles(world.session(), files);
    CHECK(told(report.errors) == Texts{});
    CHECK(told(report.notes)
          == Texts{"answers.csv:2 municipality AnswerOutsideRound 698", "answers.csv:3 service AnswerOutsideRound s3",
                   "answers.csv:4 stage AnswerOutsideRound grades7_9"});
    CHECK(counted(report.of(Table::Answers)) == "4 0 0 0");
    CHECK(world.answer(u"s3"_s, Stage::Ecec).has_value());
    CHECK(world.answer(u"s2"_s, Stage::Grades7To9).has_value());
}

TEST_CASE("a round of the whole country holds every municipality in force and no other")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["areas.csv"] = "kind,code,name_fi,valid_to\nmunicipality,244,Kempele,\nmunicipality,564,Oulu,2020-10-07\n"
                         "province,17,P,\n";
    files["rounds.csv"] = "id,name_fi,as_of\nr1,Syksy,2020-10-08\n";
    CHECK(told(importFiles(*file.session, files).notes)
          == Texts{"answers.csv:3 municipality AnswerOutsideRound 564",
                   "answers.csv:4 municipality AnswerOutsideRound 564"});
}

TEST_CASE("stages of an offering that the service type does not have are noted and kept")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["offerings.csv"] += "o3,p1,s1,ecec;grades1_6,province:17,operating\n";
    const ImportReport report = importFiles(*file.session, files);
    CHECK(told(report.errors) == Texts{});
    CHECK(told(report.notes) == Texts{"offerings.csv:4 stages StagesOutsideService s1"});
    CHECK(file.session->find(Offering{.id = u"o3"_s})->stages == StageSet::of(Stage::Ecec, Stage::Grades1To6));
}

TEST_CASE("answer keys that stand on several lines are found, in whatever columns")
{
    CHECK(repeatsIn("round,municipality,service,stage\na,1,s,ecec\nb,1,s,ecec\n") == 0);
    CHECK(repeatsIn("round,municipality,service,stage\na,1,s,ecec\nb,1,s,ecec\na,1,s,ecec\na,1,s,ecec\n") == 1);
    CHECK(repeatsIn("x,stage,service,round,municipality\n1,ecec,s,a,1\n2,ecec,s,a,1\n3,ecec,t,a,1\n4,ecec,t,a,1\n")
          == 2);
    CHECK(repeatsIn("round,municipality,service,stage\na,1,s\na,1,s\n") == 0);
    CHECK(repeatsIn("round,municipality,service\na,1,s\na,1,s\n") == 0);
    CHECK(repeatsIn("") == 0);
}
