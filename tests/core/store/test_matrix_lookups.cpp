#include "core/store/row_samples.h"
#include "core/store/store_world.h"
#include "store/matrix_loader.h"
#include "store/matrix_lookups.h"
#include "store/work_lists.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a unit has its organisation's number, and a provider of its own its own")
{
    StoreWorld world;
    world.put(Provider{.id = u"unit"_s, .organisation = u"p1"_s});
    world.put(Provider{.id = u"part"_s, .organisation = u"unit"_s});
    const Database &database = world.database;
    CHECK(providerNumber(database, u"p1"_s) == organisationNumber(database, u"p1"_s));
    CHECK(organisationNumber(database, u"unit"_s) == providerNumber(database, u"p1"_s));
    CHECK(organisationNumber(database, u"part"_s) == providerNumber(database, u"unit"_s));   // one step, no chains
    CHECK_FALSE(providerNumber(database, u"none"_s));
    CHECK_FALSE(organisationNumber(database, u"none"_s));
    CHECK(providersByNumber(database).value(*providerNumber(database, u"unit"_s)) == u"unit"_s);
    CHECK(providersByNumber(database).size() == 4);
}

TEST_CASE("the offerings of a provider are its own alone")
{
    StoreWorld world;
    for (const char *id : {"b", "a"}) {
        Offering offering = Sample<Offering>::bare();
        offering.id = QString::fromLatin1(id);
        world.put(offering);
    }
    QStringList offerings = offeringsOfProvider(world.database, u"p2"_s);
    offerings.sort();
    CHECK(offerings == QStringList{u"a"_s, u"b"_s});
    CHECK(offeringsOfProvider(world.database, u"p1"_s).isEmpty());
    CHECK(offeringsOfProvider(world.database, u"none"_s).isEmpty());
}

TEST_CASE("residents are those of the newest year not after the one asked for, else of the oldest")
{
    StoreWorld world;
    for (const int year : {2018, 2016, 2022})
        world.put(Population{.municipality = u"564"_s, .stage = Stage::Ecec, .year = year, .count = year});
    const auto residents = [&](int year) { return residentsIn(world.database, u"564"_s, Stage::Ecec, year); };
    CHECK(residents(2018) == 2018);
    CHECK(residents(2021) == 2018);
    CHECK(residents(2022) == 2022);
    CHECK(residents(2099) == 2022);
    CHECK(residents(2017) == 2016);
    CHECK(residents(2000) == 2016);
    CHECK_FALSE(residentsIn(world.database, u"564"_s, Stage::Preprimary, 2020));
    CHECK_FALSE(residentsIn(world.database, u"244"_s, Stage::Ecec, 2020));
}

TEST_CASE("no residents is another thing than none given")
{
    StoreWorld world;
    world.put(Population{.municipality = u"564"_s, .stage = Stage::Ecec, .year = 2020, .count = 0});
    CHECK(residentsIn(world.database, u"564"_s, Stage::Ecec, 2020) == 0);
}

TEST_CASE("the newest round is the one meant, of those of one day the last by id")
{
    StoreWorld world;
    for (const char *id : {"b", "a", "ä"})
        world.put(Round{.id = QString::fromUtf8(id), .asOf = QDate(2021, 1, 1)});
    CHECK(findRound(world.database, world.stores).value_or(Round{}).id == u"ä"_s);
    CHECK(findRound(world.database, world.stores, u"r1"_s).value_or(Round{}).id == u"r1"_s);
    CHECK_FALSE(findRound(world.database, world.stores, u"none"_s));
    const Database empty = Database::inMemory();
    Stores stores(empty);
    CHECK_FALSE(findRound(empty, stores));
}
