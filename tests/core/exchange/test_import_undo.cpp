#include "edit/inventory_check.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// Takes an import back and the taking back as well, and expects what was there before and after it.
void expectThereAndBack(OpenFile &file, const PackageFiles &files, const ImportOptions &options = {})
{
    const PackageFiles before = exportedFiles(*file.session);
    const ImportReport report = importFiles(*file.session, files, options);
    REQUIRE(report.written);
    const PackageFiles after = exportedFiles(*file.session);
    CHECK(after != before);

    const EditResult undone = file.session->takeBack(report.sequence);
    REQUIRE(undone.ok());
    CHECK((exportedFiles(*file.session) == before));
    CHECK(checkInventory(*file.session).empty());

    const EditResult redone = file.session->takeBack(undone.sequence);
    REQUIRE(redone.ok());
    CHECK((exportedFiles(*file.session) == after));
    CHECK(checkInventory(*file.session).empty());
}

[[nodiscard]] PackageFiles otherPackage()
{
    PackageFiles files = smallPackage();
    files["areas.csv"] += "country,FI,Suomi\nyta,1,Pohjoinen\n";
    files["themes.csv"] = "key,name_fi,name_sv\nt01,Teema,Tema\nt02,Toinen,\n";
    files["services.csv"] = "key,group,name_fi,stages,themes,replaced_by\ns1,g,Kuraattori,grades1_6,t02;t01,s3\n"
                            "s2,g,Tulkkaus,ecec,,\ns3,g,Uusi,ecec,,\n";
    files["providers.csv"] =
        "id,name,organisation\np1,Oulun kaupunki,p3\np2,Kuraattorit,p1\np3,Kuntayhtymä,p4\np4,Uusi,\n";
    files["offerings.csv"] = "id,provider,service,stages,catchment,status\n"
                             "o1,p2,s3,ecec,country:FI;yta:1,ending\no3,p1,s1,grades1_6,municipality:244,frozen\n";
    files["answers.csv"] = "round,municipality,service,stage,answer,reasons,note\n"
                           "r1,244,s1,grades1_6,available,,\"a\n\"\"b\"\"\"\nr1,244,s2,ecec,dont_know,,\n";
    return files;
}

}   // namespace

TEST_CASE("an import into an empty inventory is taken back and done again exactly")
{
    OpenFile file;
    expectThereAndBack(file, smallPackage());
}

TEST_CASE("an import that adds and changes is taken back and done again exactly")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    expectThereAndBack(file, otherPackage());
}

TEST_CASE("an import that changes only is taken back and done again exactly")
{
    OpenFile file;
    importGood(*file.session, otherPackage());
    PackageFiles files = otherPackage();
    files["areas.csv"].replace("Pohjoinen", "Pohjoinen alue");
    files["offerings.csv"].replace("country:FI;yta:1", "yta:1");
    files["providers.csv"] = "id,name,organisation\np1,Oulun kaupunki,p2\np2,Koulukuraattorit,\np3,Kuntayhtymä,p1\n";
    expectThereAndBack(file, files);
}

TEST_CASE("an import with units before their organisations is taken back and done again exactly")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["providers.csv"] = "id,name,organisation\np1,A,p3\np2,B,p1\np3,C,p2\np4,D,p4\n";
    expectThereAndBack(file, files);
}

TEST_CASE("an import that makes groups and themes of keys is taken back and done again exactly")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files.erase("groups.csv");
    files.erase("themes.csv");
    expectThereAndBack(file, files);
}

TEST_CASE("an import of the good rows is taken back and done again exactly")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["providers.csv"] += "p3,,\n";
    files["answers.csv"] += "r1,564,s1,grades7_9,perhaps,\n";
    expectThereAndBack(file, files, {.keepGood = true});
}

TEST_CASE("an import that titles and marks the inventory is taken back and done again exactly")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["datapackage.json"] = R"({"title": "Oulu", "katve": {"sample": true}})";
    expectThereAndBack(file, files);
}

TEST_CASE("an import that closes a round of the inventory is taken back and done again exactly")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    PackageFiles files = smallPackage();
    files["datapackage.json"] = R"({"katve": {"closedRounds": ["r1"]}})";
    expectThereAndBack(file, files);
}

TEST_CASE("an import that brings a closed round is taken back and done again exactly")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["datapackage.json"] = R"({"katve": {"closedRounds": ["r1"]}})";
    expectThereAndBack(file, files);
}

TEST_CASE("an import with a code that holds a colon is taken back and done again exactly")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["areas.csv"] += "yta,a:b,Kaksoispiste\n";
    files["themes.csv"] += "t:2,Kaksoispiste\n";
    expectThereAndBack(file, files);
}

TEST_CASE("undoing and redoing an import by the history of the sitting is the same")
{
    OpenFile file;
    const PackageFiles before = exportedFiles(*file.session);
    file.history->remember(importFiles(*file.session, smallPackage()).sequence);
    const PackageFiles after = exportedFiles(*file.session);
    for (int i = 0; i < 3; ++i) {
        REQUIRE(file.history->undo().ok());
        CHECK((exportedFiles(*file.session) == before));
        REQUIRE(file.history->redo().ok());
        CHECK((exportedFiles(*file.session) == after));
    }
    CHECK(checkInventory(*file.session).empty());
}

TEST_CASE("the edit that takes an import back names it")
{
    OpenFile file;
    const ImportReport report = importFiles(*file.session, smallPackage());
    const EditResult undone = file.session->takeBack(report.sequence);
    const EditLog log = file.session->log();
    CHECK(log.find(undone.sequence)->header.undoes == log.find(report.sequence)->header.uuid);
    CHECK(log.all().size() == 2);
}

TEST_CASE("an import whose rows were changed since is not taken back")
{
    OpenFile file;
    const ImportReport report = importFiles(*file.session, smallPackage());
    const Provider before = file.session->find(Provider{.id = u"p1"_s}).value();
    Provider after = before;
    after.name = u"Uleåborg"_s;
    REQUIRE(file.session->apply(changeOf(EditKind::ChangeProvider, before, after)).ok());
    const PackageFiles there = exportedFiles(*file.session);
    const EditResult refused = file.session->takeBack(report.sequence);
    REQUIRE(refused.refusal.has_value());
    CHECK(refused.refusal->reason == Refusal::Reason::TouchedSince);
    CHECK(refused.refusal->key == u"p1"_s);
    CHECK((exportedFiles(*file.session) == there));
}
