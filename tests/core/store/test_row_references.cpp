#include "core/store/row_samples.h"
#include "core/store/store_world.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

namespace {

const AreaRef nowhere{AreaKind::Province, u"99"_s};

// The sample with one thing set to what is not there.
template <typename Row, typename Spoil> [[nodiscard]] Row spoilt(Spoil &&spoil)
{
    Row row = Sample<Row>::full();
    spoil(row);
    return row;
}

// In a transaction of its own, as sessions and imports write.
template <typename Act> [[nodiscard]] std::optional<StoreReason> refusalOf(StoreWorld &world, Act &&act)
{
    world.database.execute("SAVEPOINT attempt");
    const auto reason = reasonOf(act);
    world.database.execute("ROLLBACK TO attempt; RELEASE attempt");
    world.stores.forgetKeys();
    return reason;
}

template <typename Row> void checkRowsRefused(const std::vector<Row> &rows)
{
    StoreWorld world;
    for (const Row &row : rows) {
        INFO(keyText(row));
        CHECK(refusalOf(world, [&] { world.put(row); }) == StoreReason::MissingReference);
        CHECK_FALSE(world.find(row));
    }
    world.put(Sample<Row>::bare());
    for (Row row : rows) {
        if (keyText(row) != keyText(Sample<Row>::bare()))
            continue;
        CHECK(refusalOf(world, [&] { world.stores.of<Row>().update(row); }) == StoreReason::MissingReference);
        CHECK(world.find(row) == Sample<Row>::bare());
    }
}

}   // namespace

TEST_CASE("a membership needs its municipality and its region")
{
    checkRowsRefused<Membership>({spoilt<Membership>([](auto &row) { row.municipality = u"999"_s; }),
                                  spoilt<Membership>([](auto &row) { row.code = u"99"_s; })});
}

TEST_CASE("a population needs its municipality")
{
    checkRowsRefused<Population>({spoilt<Population>([](auto &row) { row.municipality = u"999"_s; })});
}

TEST_CASE("a service type needs its group and its themes")
{
    checkRowsRefused<ServiceType>({spoilt<ServiceType>([](auto &row) { row.group = u"none"_s; }),
                                   spoilt<ServiceType>([](auto &row) { row.themes.append(u"none"_s); })});
}

TEST_CASE("a provider needs its organisation and its municipality")
{
    checkRowsRefused<Provider>({spoilt<Provider>([](auto &row) { row.organisation = u"none"_s; }),
                                spoilt<Provider>([](auto &row) { row.municipality = u"999"_s; })});
}

TEST_CASE("an offering needs its provider, its service type and the areas of its catchment")
{
    checkRowsRefused<Offering>({spoilt<Offering>([](auto &row) { row.provider = u"none"_s; }),
                                spoilt<Offering>([](auto &row) { row.service = u"none"_s; }),
                                spoilt<Offering>([](auto &row) { row.catchment.push_back(nowhere); })});
}

TEST_CASE("a round needs its areas and its service types")
{
    checkRowsRefused<Round>({spoilt<Round>([](auto &row) { row.areas.push_back(nowhere); }),
                             spoilt<Round>([](auto &row) { row.services.append(u"none"_s); })});
}

TEST_CASE("an answer needs its round, its municipality and its service type")
{
    checkRowsRefused<Answer>({spoilt<Answer>([](auto &row) { row.round = u"none"_s; }),
                              spoilt<Answer>([](auto &row) { row.municipality = u"999"_s; }),
                              spoilt<Answer>([](auto &row) { row.service = u"none"_s; })});
}

TEST_CASE("what something refers to cannot go")
{
    StoreWorld world;
    world.put(Sample<Membership>::full());
    world.put(Sample<ServiceType>::full());
    world.put(Sample<Provider>::full());
    world.put(Sample<Offering>::full());
    world.put(Sample<Answer>::full());
    const auto cannotGo = [&]<typename Row>(const Row &row) {
        INFO(keyText(row));
        CHECK(refusalOf(world, [&] { world.stores.of<Row>().remove(row); }) == StoreReason::MissingReference);
        CHECK(world.find(row));
    };
    cannotGo(Area{.kind = AreaKind::Municipality, .code = u"564"_s});
    cannotGo(Area{.kind = AreaKind::Province, .code = u"17"_s});
    cannotGo(ServiceGroup{.key = u"g2"_s});
    cannotGo(Theme{.key = u"t2"_s});
    cannotGo(ServiceType{.key = u"s1"_s});
    cannotGo(Provider{.id = u"p1"_s});
    cannotGo(Round{.id = u"r1"_s});
}

TEST_CASE("a provider can be a unit of itself once it is there, and go again")
{
    StoreWorld world;
    Provider own{.id = u"own"_s};
    world.put(own);
    own.organisation = u"own"_s;
    world.stores.of<Provider>().update(own);
    CHECK(world.find(own) == own);
    world.stores.of<Provider>().remove(own);
    CHECK_FALSE(world.find(own));
}

TEST_CASE("a number that was given out is not given to another row")
{
    StoreWorld world;
    world.put(Provider{.id = u"first"_s});
    const auto number = [&](const char *id) {
        Statement statement(world.database, "SELECT id FROM provider WHERE public_id = ?1");
        return statement.bind(QString::fromLatin1(id)).step() ? statement.integer(0) : 0;
    };
    const qint64 first = number("first");
    world.stores.of<Provider>().remove(Provider{.id = u"first"_s});
    world.put(Provider{.id = u"second"_s});
    CHECK(number("second") > first);
}
