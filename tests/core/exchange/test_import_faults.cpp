#include "core/exchange/one_row.h"
#include "support/catch.h"
#include "support/open_file.h"

using namespace katve;

using Texts = std::vector<std::string>;

namespace {

struct BadField {
    Table table;
    std::string column;
    std::string text;
    std::string kind;
};

const std::vector<BadField> badPlaces{
    {Table::Areas, "kind", "", "Missing"},
    {Table::Areas, "kind", "village", "UnknownCode"},
    {Table::Areas, "kind", "Municipality", "UnknownCode"},
    {Table::Areas, "code", "", "Missing"},
    {Table::Areas, "code", "5 64", "BadKey"},
    {Table::Areas, "code", "5;64", "BadKey"},
    {Table::Areas, "code", "5,64", "BadKey"},
    {Table::Areas, "code", "5\"64", "BadKey"},
    {Table::Areas, "name_fi", "", "Missing"},
    {Table::Areas, "valid_from", "2019-02-29", "BadDate"},
    {Table::Areas, "valid_to", "31.12.2022", "BadDate"},
    {Table::Areas, "merged_into", "a b", "BadKey"},
    {Table::Areas, "latitude", "65,01", "BadNumber"},
    {Table::Areas, "longitude", "inf", "BadNumber"},
    {Table::Memberships, "municipality", "", "Missing"},
    {Table::Memberships, "municipality", " 564", "BadKey"},
    {Table::Memberships, "kind", "", "Missing"},
    {Table::Memberships, "kind", "region", "UnknownCode"},
    {Table::Memberships, "kind", "municipality", "UnknownCode"},
    {Table::Memberships, "kind", "country", "UnknownCode"},
    {Table::Memberships, "code", "", "Missing"},
    {Table::Memberships, "valid_from", "2018", "BadDate"},
    {Table::Memberships, "valid_to", "2018-13-01", "BadDate"},
    {Table::Population, "municipality", "5\t64", "BadKey"},
    {Table::Population, "stage", "school", "UnknownCode"},
    {Table::Population, "stage", "ecec;preprimary", "UnknownCode"},
    {Table::Population, "year", "", "Missing"},
    {Table::Population, "year", "last", "BadNumber"},
    {Table::Population, "year", "-2018", "BadNumber"},
    {Table::Population, "year", "2147483648", "BadNumber"},
    {Table::Population, "count", "", "Missing"},
    {Table::Population, "count", "-1", "BadNumber"},
    {Table::Population, "count", "1.5", "BadNumber"},
    {Table::Population, "count", "9223372036854775808", "BadNumber"},
};

const std::vector<BadField> badCatalogue{
    {Table::Groups, "key", "", "Missing"},
    {Table::Groups, "key", "a b", "BadKey"},
    {Table::Groups, "name_fi", "", "Missing"},
    {Table::Groups, "order", "1.5", "BadNumber"},
    {Table::Themes, "key", "a\nb", "BadKey"},
    {Table::Themes, "order", "-1", "BadNumber"},
    {Table::Services, "key", "", "Missing"},
    {Table::Services, "group", "", "Missing"},
    {Table::Services, "group", "a b", "BadKey"},
    {Table::Services, "core", "yes", "UnknownCode"},
    {Table::Services, "name_fi", "", "Missing"},
    {Table::Services, "sector", "healthcare", "UnknownCode"},
    {Table::Services, "level", "county", "UnknownCode"},
    {Table::Services, "stages", "", "Missing"},
    {Table::Services, "stages", ";", "Missing"},
    {Table::Services, "stages", "ecec;school", "UnknownCode"},
    {Table::Services, "themes", "t01;t 2", "BadKey"},
    {Table::Services, "statutory", "2", "UnknownCode"},
    {Table::Services, "valid_from", "2020-04-31", "BadDate"},
    {Table::Services, "valid_to", "soon", "BadDate"},
    {Table::Services, "replaced_by", "s1;s,2", "BadKey"},
};

const std::vector<BadField> badProviders{
    {Table::Providers, "id", "", "Missing"},
    {Table::Providers, "id", "p 9", "BadKey"},
    {Table::Providers, "name", "", "Missing"},
    {Table::Providers, "organisation", "p;1", "BadKey"},
    {Table::Providers, "sector", "town", "UnknownCode"},
    {Table::Providers, "kinds", "a b", "BadKey"},
    {Table::Providers, "municipality", "Oulu town", "BadKey"},
    {Table::Providers, "languages", "fi,sv", "BadKey"},
    {Table::Offerings, "id", "", "Missing"},
    {Table::Offerings, "provider", "", "Missing"},
    {Table::Offerings, "service", "", "Missing"},
    {Table::Offerings, "stages", "", "Missing"},
    {Table::Offerings, "stages", "esi", "UnknownCode"},
    {Table::Offerings, "catchment", "", "Missing"},
    {Table::Offerings, "catchment", " ; ", "Missing"},
    {Table::Offerings, "catchment", "564", "BadArea"},
    {Table::Offerings, "catchment", "municipality:", "BadArea"},
    {Table::Offerings, "catchment", "province:17;village:1", "BadArea"},
    {Table::Offerings, "status", "", "Missing"},
    {Table::Offerings, "status", "open", "UnknownCode"},
    {Table::Offerings, "starts_on", "2020-1-1", "BadDate"},
    {Table::Offerings, "ends_on", "2020-02-30", "BadDate"},
    {Table::Offerings, "capacity", "many", "BadNumber"},
    {Table::Offerings, "capacity", "nan", "BadNumber"},
    {Table::Offerings, "capacity", "1e400", "BadNumber"},
    {Table::Offerings, "waiting_days", "-1", "BadNumber"},
    {Table::Offerings, "waiting_days", "2147483648", "BadNumber"},
    {Table::Offerings, "modes", "remote;pigeon", "UnknownCode"},
    {Table::Offerings, "languages", "f i", "BadKey"},
    {Table::Offerings, "access", "closed", "UnknownCode"},
    {Table::Offerings, "cost", "cheap", "UnknownCode"},
    {Table::Offerings, "confirmed_on", "yesterday", "BadDate"},
};

const std::vector<BadField> badRounds{
    {Table::Rounds, "id", "", "Missing"},
    {Table::Rounds, "id", "autumn 2020", "BadKey"},
    {Table::Rounds, "name_fi", "", "Missing"},
    {Table::Rounds, "as_of", "", "Missing"},
    {Table::Rounds, "as_of", "8.10.2020", "BadDate"},
    {Table::Rounds, "geography_date", "2020-00-01", "BadDate"},
    {Table::Rounds, "areas", "17", "BadArea"},
    {Table::Rounds, "opens_on", "x", "BadDate"},
    {Table::Rounds, "closes_on", "2020-10-08 ", "BadDate"},
    {Table::Rounds, "services", "s 1", "BadKey"},
    {Table::Rounds, "retention_until", "2029", "BadDate"},
    {Table::Answers, "round", "", "Missing"},
    {Table::Answers, "municipality", "", "Missing"},
    {Table::Answers, "municipality", "5 64", "BadKey"},
    {Table::Answers, "service", "", "Missing"},
    {Table::Answers, "stage", "", "Missing"},
    {Table::Answers, "stage", "pk16", "UnknownCode"},
    {Table::Answers, "answer", "", "Missing"},
    {Table::Answers, "answer", "yes", "UnknownCode"},
    {Table::Answers, "reasons", "staff;laziness", "UnknownCode"},
    {Table::Answers, "sufficiency", "some", "UnknownCode"},
    {Table::Answers, "timeliness", "late", "UnknownCode"},
    {Table::Answers, "answered_on", "2020-13-08", "BadDate"},
    {Table::Answers, "source", "hearsay", "UnknownCode"},
    {Table::Answers, "state", "open", "UnknownCode"},
};

void expectEachTold(const std::vector<BadField> &fields)
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    const Contents before = contentsOf(*file.session);
    for (const BadField &bad : fields) {
        const PackageFiles files{{fileOf(bad.table), csvOf({goodRow(bad.table, bad.column, bad.text)})}};
        const ImportReport report = importFiles(*file.session, files, {.isPartial = true});
        const std::string place = fileOf(bad.table) + ":2 " + bad.column + " " + bad.kind;
        CHECK(told(report.errors) == Texts{bad.text.empty() ? place : place + " " + bad.text});
        CHECK(counted(report.of(bad.table)) == "0 0 0 1");
        CHECK_FALSE(report.written);
    }
    CHECK((contentsOf(*file.session) == before));
}

}   // namespace

TEST_CASE("a bad field of places is told with file, line, column and value")
{
    expectEachTold(badPlaces);
}

TEST_CASE("a bad field of the catalogue is told with file, line, column and value")
{
    expectEachTold(badCatalogue);
}

TEST_CASE("a bad field of providers and offerings is told with file, line, column and value")
{
    expectEachTold(badProviders);
}

TEST_CASE("a bad field of rounds and answers is told with file, line, column and value")
{
    expectEachTold(badRounds);
}
