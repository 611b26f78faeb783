#include "core/exchange/random_package.h"
#include "core/exchange/tables_case.h"
#include "edit/inventory_check.h"
#include "support/catch.h"
#include "support/random_inventory.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

namespace {

constexpr std::array languages{Language::Finnish, Language::Swedish, Language::English};

// What is written says nothing new to the inventory it is from, and all of it to an empty one.
void expectBack(Session &session, const QString &path)
{
    CAPTURE(path);
    const ImportReport again = importTables(session, path);
    CHECK(told(again.errors) == Texts{});
    CHECK_FALSE(again.written);
    CHECK(again.total().changed == 0);
    CHECK(again.total().added == 0);
    OpenFile copy;
    const ImportReport report = importTables(*copy.session, path);
    CHECK(told(report.errors) == Texts{});
    CHECK((exportedFiles(*copy.session) == exportedFiles(session)));
    CHECK(checkInventory(*copy.session).empty());
}

void expectTablesBack(const TablesCase &here, Session &session)
{
    for (const QString &table : tableNames()) {
        if (needsRound(table))
            continue;
        for (const CsvDialect dialect : {CsvDialect::Exchange, CsvDialect::Excel}) {
            CAPTURE(table.toStdString());
            const QString path = here.exported(session, table + u".csv"_s, table, Language::Finnish, dialect);
            const ImportReport report = importTables(session, path);
            CHECK(told(report.errors) == Texts{});
            CHECK_FALSE(report.written);
            CHECK(report.total().changed + report.total().added == 0);
        }
    }
}

}   // namespace

TEST_CASE("random packages go out as workbooks and come back without a difference")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        const TablesCase here;
        OpenFile file;
        importGood(*file.session, RandomPackage(seed).files());
        const Language language = languages.at(seed % languages.size());
        expectBack(*file.session, here.exported(*file.session, u"all.xlsx"_s, {}, language));
        expectBack(*file.session, here.exported(*file.session, u"all.ods"_s, {}, language));
    }
}

TEST_CASE("every table of a random package comes back from CSV of either dialect")
{
    for (unsigned seed = 11; seed <= 13; ++seed) {
        CAPTURE(seed);
        const TablesCase here;
        OpenFile file;
        importGood(*file.session, RandomPackage(seed).files());
        expectTablesBack(here, *file.session);
    }
}

TEST_CASE("random inventories go out as workbooks and come back without a difference")
{
    for (std::uint32_t seed = 1; seed <= 4; ++seed) {
        CAPTURE(seed);
        const TablesCase here;
        OpenFile file;
        putInto(*file.session, randomInventory(seed));
        const Language language = languages.at(seed % languages.size());
        expectBack(*file.session, here.exported(*file.session, u"all.xlsx"_s, {}, language));
        expectBack(*file.session, here.exported(*file.session, u"all.ods"_s, {}, language));
        expectTablesBack(here, *file.session);
    }
}

TEST_CASE("title, sample and closed rounds come back with the rows")
{
    const TablesCase here;
    OpenFile file;
    PackageFiles files = smallPackage();
    files["datapackage.json"] = R"({"title":"Koe","katve":{"sample":true,"closedRounds":["r1"]}})";
    importGood(*file.session, files);
    for (const QString &name : {u"all.xlsx"_s, u"all.ods"_s})
        expectBack(*file.session, here.exported(*file.session, name));
    OpenFile copy;
    REQUIRE(importTables(*copy.session, here.in(u"all.ods"_s)).written);
    CHECK(copy.session->find(Inventory{})->sample);
    CHECK(copy.session->find(Inventory{})->title == u"Koe"_s);
    CHECK(copy.session->find(Round{.id = u"r1"_s})->closed);
}

TEST_CASE("contact people are on a sheet of their own when they are asked for")
{
    const TablesCase here;
    OpenFile file;
    importGood(*file.session, smallPackage());
    file.add(ContactPerson{.id = u"c1"_s, .name = u"Testi Nimi"_s, .provider = u"p1"_s}, EditKind::AddContact);
    expectBack(*file.session, here.exported(*file.session, u"all.xlsx"_s));
    exportTables(*file.session, here.in(u"none.xlsx"_s), {.words = tableWordsIn(Language::Finnish)});
    OpenFile copy;
    REQUIRE(importTables(*copy.session, here.in(u"none.xlsx"_s)).written);
    CHECK_FALSE(copy.session->find(ContactPerson{.id = u"c1"_s}));
}
