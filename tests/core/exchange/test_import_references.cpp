#include "core/exchange/one_row.h"
#include "support/catch.h"
#include "support/open_file.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

namespace {

struct Broken {
    Table table;
    std::string column;
    std::string text;
    std::string named;   // what there is none of
};

const std::vector<Broken> brokenReferences{
    {Table::Areas, "merged_into", "541", "municipality:541"},
    {Table::Memberships, "municipality", "17", "municipality:17"},
    {Table::Memberships, "code", "99", "province:99"},
    {Table::Population, "municipality", "565", "municipality:565"},
    {Table::Services, "replaced_by", "s1;s9", "s9"},
    {Table::Providers, "organisation", "p9", "p9"},
    {Table::Providers, "municipality", "17", "municipality:17"},
    {Table::Offerings, "provider", "p9", "p9"},
    {Table::Offerings, "service", "s9", "s9"},
    {Table::Offerings, "catchment", "province:17;municipality:005", "municipality:005"},
    {Table::Offerings, "catchment", "country:SE", "country:SE"},
    {Table::Rounds, "areas", "erva:OYS;municipality:564", "erva:OYS"},
    {Table::Rounds, "services", "s1;s9;s2", "s9"},
    {Table::Answers, "round", "r9", "r9"},
    {Table::Answers, "municipality", "005", "municipality:005"},
    {Table::Answers, "service", "s9", "s9"},
};

[[nodiscard]] Provider providerIn(OpenFile &file, const QString &id)
{
    return file.session->find(Provider{.id = id}).value_or(Provider{});
}

}   // namespace

TEST_CASE("a reference to nothing is told with file, line, column and what is not there")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    for (const Broken &broken : brokenReferences) {
        const PackageFiles files{{fileOf(broken.table), csvOf({goodRow(broken.table, broken.column, broken.text)})}};
        const ImportReport report = importFiles(*file.session, files, {.isPartial = true});
        CHECK(told(report.errors)
              == Texts{fileOf(broken.table) + ":2 " + broken.column + " UnknownReference " + broken.named});
        CHECK(counted(report.of(broken.table)) == "0 0 0 1");
        CHECK_FALSE(report.written);
    }
}

TEST_CASE("a region of another kind is not the region")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["memberships.csv"] += "564,erva,17,2018-01-01\n";
    CHECK(told(importFiles(*file.session, files).errors) == Texts{"memberships.csv:4 code UnknownReference erva:17"});
}

TEST_CASE("every broken reference of a row is told")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["offerings.csv"] += "o3,p8,s8,ecec,erva:1;yta:2,operating\n";
    CHECK(told(importFiles(*file.session, files).errors)
          == Texts{"offerings.csv:4 provider UnknownReference p8", "offerings.csv:4 service UnknownReference s8",
                   "offerings.csv:4 catchment UnknownReference erva:1",
                   "offerings.csv:4 catchment UnknownReference yta:2"});
}

TEST_CASE("the whole country may be referred to though no row names it")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["offerings.csv"] += "o3,p1,s1,grades1_6,country:FI,operating\n";
    files["rounds.csv"] += "r2,Maa,2021-01-01,country:FI,\n";
    CHECK(told(importFiles(*file.session, files).errors) == Texts{});
    CHECK(file.session->find(Offering{.id = u"o3"_s})->catchment == AreaRefs{{AreaKind::Country, u"FI"_s}});
}

TEST_CASE("a package may refer to what only the inventory has")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    const PackageFiles files{{"offerings.csv",
                              "id,provider,service,stages,catchment,status\n"
                              "o3,p2,s2,ecec,municipality:244,planned\n"}};
    CHECK(counted(importFiles(*file.session, files, {.isPartial = true}).total()) == "1 0 0 0");
}

TEST_CASE("with a groups.csv and a themes.csv a service type's group and themes must be known")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["services.csv"] += "s3,g9,Uusi,ecec,t01;t9\n";
    CHECK(told(importFiles(*file.session, files).errors)
          == Texts{"services.csv:4 group UnknownReference g9", "services.csv:4 themes UnknownReference t9"});
}

TEST_CASE("without a groups.csv the keys that service types name become groups")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files.erase("groups.csv");
    files["services.csv"] += "s3,g9,Uusi,ecec,t01\n";
    const ImportReport report = importFiles(*file.session, files);
    CHECK(told(report.errors) == Texts{});
    CHECK(counted(report.of(Table::Groups)) == "2 0 0 0");
    CHECK(file.session->find(ServiceGroup{.key = u"g9"_s}) == ServiceGroup{.key = u"g9"_s, .nameFi = u"g9"_s});
}

TEST_CASE("without a themes.csv the keys that service types name become themes")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files.erase("themes.csv");
    files["services.csv"] += "s3,g,Uusi,ecec,t02;t01;t02\n";
    const ImportReport report = importFiles(*file.session, files);
    CHECK(told(report.errors) == Texts{});
    CHECK(counted(report.of(Table::Themes)) == "2 0 0 0");
    CHECK(file.session->find(Theme{.key = u"t02"_s}) == Theme{.key = u"t02"_s, .nameFi = u"t02"_s});
}

TEST_CASE("groups and themes that the inventory has keep their names when the package brings no list of them")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    PackageFiles files = smallPackage();
    files.erase("groups.csv");
    files.erase("themes.csv");
    const ImportReport report = importFiles(*file.session, files);
    CHECK(told(report.errors) == Texts{});
    CHECK_FALSE(report.written);
    CHECK(file.session->find(ServiceGroup{.key = u"g"_s})->nameFi == u"Ryhmä"_s);
}

TEST_CASE("a faulty service type is told once, though its file is looked at twice")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files.erase("groups.csv");
    files["services.csv"] += "s3,g9,,ecec; ,t01\n";
    const ImportReport report = importFiles(*file.session, files);
    CHECK(told(report.errors) == Texts{"services.csv:4 name_fi Missing"});
    CHECK(told(report.notes) == Texts{"services.csv:4 stages ListTidied ecec; "});
    CHECK(counted(report.of(Table::Services)) == "2 0 0 1");
}

TEST_CASE("an organisation may stand after its units")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["providers.csv"] = "id,name,organisation\np2,Yksikkö,p1\np1,Kaupunki,\n";
    CHECK(told(importFiles(*file.session, files).errors) == Texts{});
    CHECK(providerIn(file, u"p2"_s).organisation == u"p1"_s);
}

TEST_CASE("organisations may form a chain, a circle or be their own")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["providers.csv"] = "id,name,organisation\np1,A,p2\np2,B,p3\np3,C,p1\np4,D,p1\np5,E,p5\n";
    CHECK(told(importFiles(*file.session, files).errors) == Texts{});
    CHECK(providerIn(file, u"p1"_s).organisation == u"p2"_s);
    CHECK(providerIn(file, u"p3"_s).organisation == u"p1"_s);
    CHECK(providerIn(file, u"p4"_s).organisation == u"p1"_s);
    CHECK(providerIn(file, u"p5"_s).organisation == u"p5"_s);
    CHECK_FALSE(importFiles(*file.session, files).written);
}

TEST_CASE("a provider of the inventory may become a unit of a new one")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    const PackageFiles files{{"providers.csv", "id,name,organisation\np1,Oulun kaupunki,p3\np3,Kuntayhtymä,\n"}};
    const ImportReport report = importFiles(*file.session, files, {.isPartial = true});
    CHECK(counted(report.of(Table::Providers)) == "1 1 0 0");
    CHECK(providerIn(file, u"p1"_s).organisation == u"p3"_s);
}

TEST_CASE("areas and service types may refer to later rows of their own file")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["areas.csv"] = "kind,code,name_fi,merged_into\nmunicipality,1,A,564\nmunicipality,244,K,\n"
                         "municipality,564,Oulu,1\nprovince,17,P,\n";
    files["services.csv"] = "key,group,name_fi,stages,replaced_by\ns1,g,A,ecec,s2;s1\ns2,g,B,ecec,s1\n";
    CHECK(told(importFiles(*file.session, files).errors) == Texts{});
    CHECK(file.session->find(ServiceType{.key = u"s1"_s})->replacedBy == QStringList{u"s2"_s, u"s1"_s});
    CHECK(file.session->find(Area{.code = u"564"_s})->mergedInto == u"1"_s);
}

TEST_CASE("what follows from another error does not bury it")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["areas.csv"] = "kind,code,name_fi\nmunicipality,244,Kempele\nmunicipality,564,\nprovince,17,P\n";
    const ImportReport report = importFiles(*file.session, files);
    CHECK(told(report.errors) == Texts{"areas.csv:3 name_fi Missing"});
    CHECK(counted(report.of(Table::Memberships)) == "1 0 0 1");
    CHECK(counted(report.of(Table::Answers)) == "1 0 0 2");
}
