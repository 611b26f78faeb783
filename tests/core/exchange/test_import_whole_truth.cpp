#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

// The user mends all faults at once, so all must be told, and nothing that is only a consequence of another.

namespace {

[[nodiscard]] Texts faultsOf(const char *file, const QByteArray &content, const ImportOptions &options = {})
{
    PackageFiles files = smallPackage();
    files[file] = content;
    OpenFile inventory;
    return told(importFiles(*inventory.session, files, options).errors);
}

}   // namespace

TEST_CASE("all that is wrong with a row is told at once")
{
    CHECK(faultsOf("answers.csv",
                   "round,municipality,service,stage,answer\n"
                   "rX,009,s9,foo,available\n")
          == Texts{"answers.csv:2 stage UnknownCode foo", "answers.csv:2 round UnknownReference rX",
                   "answers.csv:2 municipality UnknownReference municipality:009",
                   "answers.csv:2 service UnknownReference s9"});
    CHECK(faultsOf("offerings.csv",
                   "id,provider,service,stages,catchment,status\n"
                   "o1,pX,sX,ecec,municipality:777,nostatus\n")
          == Texts{"offerings.csv:2 status UnknownCode nostatus", "offerings.csv:2 provider UnknownReference pX",
                   "offerings.csv:2 service UnknownReference sX",
                   "offerings.csv:2 catchment UnknownReference municipality:777"});
    CHECK(faultsOf("providers.csv",
                   "id,name,organisation,sector\n"
                   "p1,Oulun kaupunki,,\n"
                   "p2,Koulukuraattorit,p9,moon\n")
          == Texts{"providers.csv:3 sector UnknownCode moon", "providers.csv:3 organisation UnknownReference p9"});
}

TEST_CASE("a reference that cannot be read is told once")
{
    CHECK(faultsOf("memberships.csv",
                   "municipality,kind,code,valid_from\n"
                   "244,moon,17,2018-01-01\n"
                   "564,province,17,2018-01-01\n")
          == Texts{"memberships.csv:2 kind UnknownCode moon"});
    CHECK(faultsOf("offerings.csv",
                   "id,provider,service,stages,catchment,status\n"
                   "o1,p 1,s1,grades1_6,moon:564,operating\n")
          == Texts{"offerings.csv:2 provider BadKey p 1", "offerings.csv:2 catchment BadArea moon:564"});
}

TEST_CASE("what refers to a file that could not be read is not called unknown")
{
    CHECK(faultsOf("areas.csv", "kind,code\nmunicipality,244\n") == Texts{"areas.csv:1 name_fi MissingColumn"});
    CHECK(faultsOf("areas.csv", "kind;code;name_fi\nmunicipality;244;Kempele\n")
          == Texts{"areas.csv:1 kind MissingColumn", "areas.csv:1 code MissingColumn",
                   "areas.csv:1 name_fi MissingColumn"});
    CHECK(faultsOf("services.csv", "key,group,name_fi,stages,themes\ns1,g,\"Koulupsykologi,grades1_6,t01\n")
          == Texts{"services.csv:2 OpenQuote s1"});
}

TEST_CASE("what refers to a row of a broken form is not called unknown")
{
    CHECK(faultsOf("areas.csv",
                   "kind,code,name_fi\n"
                   "municipality,244,Kempele\n"
                   "municipality,564,Oulu,extra\n"
                   "province,17,Pohjois-Pohjanmaa\n")
          == Texts{"areas.csv:3 TooManyFields 4"});
    CHECK(faultsOf("areas.csv",
                   "kind,code,name_fi\n"
                   "municipality,244,Kem\"pele\n"
                   "municipality,564,Oulu\n"
                   "province,17,Pohjois-Pohjanmaa\n")
          == Texts{"areas.csv:2 StrayQuote municipality"});
}

TEST_CASE("without a file that every package has, the others are read and nothing is kept")
{
    PackageFiles files = smallPackage();
    files.erase("rounds.csv");
    files["population.csv"] = "municipality,stage,year,count\n564,ecec,2018,many\n";
    OpenFile inventory;
    const ImportReport report = importFiles(*inventory.session, files, {.keepGood = true});
    CHECK(told(report.errors)
          == Texts{"rounds.csv MissingFile", "population.csv:2 count BadNumber many",
                   "answers.csv:2 round RefersToRejected r1", "answers.csv:3 round RefersToRejected r1",
                   "answers.csv:4 round RefersToRejected r1"});
    CHECK(report.isIncomplete);
    CHECK_FALSE(report.written);
    CHECK(inventory.session->log().all().empty());
}

TEST_CASE("residents are at most what every sum can hold")
{
    const char *header = "municipality,stage,year,count\n564,ecec,2018,";
    CHECK(faultsOf("population.csv", QByteArray(header) + "10000000000\n").empty());
    CHECK(faultsOf("population.csv", QByteArray(header) + "10000000001\n")
          == Texts{"population.csv:2 count BadNumber 10000000001"});
    CHECK(faultsOf("population.csv", QByteArray(header) + "9223372036854775807\n")
          == Texts{"population.csv:2 count BadNumber 9223372036854775807"});
}

TEST_CASE("a description that cannot be read is told, as the mark of a sample could be lost with it")
{
    for (const QByteArray &text : {QByteArray("{not json"), QByteArray("\xFF\xFE{\0}\0", 6), QByteArray("[]")}) {
        PackageFiles files = smallPackage();
        files["datapackage.json"] = text;
        OpenFile inventory;
        const ImportReport report = importFiles(*inventory.session, files);
        CHECK(told(report.notes) == Texts{"datapackage.json UnreadableDescription"});
        CHECK(report.written);
    }
    PackageFiles files = smallPackage();
    files["datapackage.json"] = "\xEF\xBB\xBF{\"katve\": {\"sample\": true}}";
    OpenFile inventory;
    CHECK(importFiles(*inventory.session, files).notes.empty());
    CHECK(inventory.session->find(Inventory{})->sample);
}
