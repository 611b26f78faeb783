#include "core/store/row_samples.h"
#include "core/store/store_world.h"
#include "store/contents.h"
#include "store/keys.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

TEST_CASE("every public key leads to a number of its own")
{
    StoreWorld world;
    world.put(Sample<Offering>::bare());
    Keys keys(world.database);
    CHECK(keys.municipality(u"564"_s) == keys.area({AreaKind::Municipality, u"564"_s}));
    CHECK(keys.municipality(u"564"_s) != keys.municipality(u"244"_s));
    CHECK(keys.area({AreaKind::Country, u"FI"_s}) == 1);
    CHECK(keys.group(u"g1"_s) != keys.group(u"g2"_s));
    CHECK(keys.theme(u"t1"_s) != keys.theme(u"t2"_s));
    CHECK(keys.service(u"s1"_s) != keys.service(u"s2"_s));
    CHECK(keys.provider(u"p1"_s) != keys.provider(u"p2"_s));
    CHECK(keys.offering(u"k"_s) != 0);
    CHECK(keys.round(u"r1"_s) != 0);
    CHECK(keys.optionalProvider(u"p1"_s) == keys.provider(u"p1"_s));
    CHECK_FALSE(keys.optionalProvider(QString()));
    CHECK(keys.optionalMunicipality(u"564"_s) == keys.municipality(u"564"_s));
    CHECK_FALSE(keys.optionalMunicipality(u""_s));
}

TEST_CASE("a key of one kind is not one of another")
{
    StoreWorld world;
    Keys keys(world.database);
    const auto missing = [](auto &&look) { return reasonOf(look) == StoreReason::MissingReference; };
    CHECK(missing([&] { static_cast<void>(keys.area({AreaKind::Province, u"564"_s})); }));
    CHECK(missing([&] { static_cast<void>(keys.group(u"s1"_s)); }));
    CHECK(missing([&] { static_cast<void>(keys.theme(u"g1"_s)); }));
    CHECK(missing([&] { static_cast<void>(keys.service(u""_s)); }));
    CHECK(missing([&] { static_cast<void>(keys.provider(u"P1"_s)); }));
    CHECK(missing([&] { static_cast<void>(keys.offering(u"none"_s)); }));
    CHECK(missing([&] { static_cast<void>(keys.round(u"none"_s)); }));
    CHECK(missing([&] { static_cast<void>(keys.optionalProvider(u"none"_s)); }));
    CHECK(missing([&] { static_cast<void>(keys.optionalMunicipality(u"none"_s)); }));
}

TEST_CASE("a key that was missing is found once its row is there")
{
    StoreWorld world;
    Keys keys(world.database);
    CHECK(reasonOf([&] { static_cast<void>(keys.theme(u"new"_s)); }) == StoreReason::MissingReference);
    CHECK(reasonOf([&] { static_cast<void>(keys.municipality(u"999"_s)); }) == StoreReason::MissingReference);
    world.put(Theme{.key = u"new"_s});
    world.put(Area{.kind = AreaKind::Municipality, .code = u"999"_s});
    CHECK(keys.theme(u"new"_s) != 0);
    CHECK(keys.municipality(u"999"_s) != 0);
}

TEST_CASE("after forgetting, keys are looked up anew")
{
    StoreWorld world;
    Keys keys(world.database);
    world.database.execute("BEGIN");
    world.put(Theme{.key = u"new"_s});
    CHECK(keys.theme(u"new"_s) != 0);
    world.database.execute("ROLLBACK");
    keys.forget();
    CHECK(reasonOf([&] { static_cast<void>(keys.theme(u"new"_s)); }) == StoreReason::MissingReference);
}

TEST_CASE("a key is looked for by the name of its table, and 0 says that it is not there")
{
    StoreWorld world;
    world.put(Sample<Offering>::bare());
    Keys keys(world.database);
    CHECK(keys.find(Table::Areas, u"municipality:564"_s) == keys.municipality(u"564"_s));
    CHECK(keys.find(Table::Areas, u"country:FI"_s) == 1);
    CHECK(keys.find(Table::Groups, u"g1"_s) == keys.group(u"g1"_s));
    CHECK(keys.find(Table::Themes, u"t1"_s) == keys.theme(u"t1"_s));
    CHECK(keys.find(Table::Services, u"s1"_s) == keys.service(u"s1"_s));
    CHECK(keys.find(Table::Providers, u"p1"_s) == keys.provider(u"p1"_s));
    CHECK(keys.find(Table::Offerings, u"k"_s) == keys.offering(u"k"_s));
    CHECK(keys.find(Table::Rounds, u"r1"_s) == keys.round(u"r1"_s));
    CHECK(keys.find(Table::Areas, u"564"_s) == 0);
    CHECK(keys.find(Table::Areas, u"province:564"_s) == 0);
    CHECK(keys.find(Table::Themes, u"g1"_s) == 0);
    CHECK(keys.find(Table::Themes, QString()) == 0);
    CHECK(keys.findArea({AreaKind::Province, u"99"_s}) == 0);
}

TEST_CASE("one text after another is looked for, also in the same variable")
{
    const StoreWorld world;
    Keys keys(world.database);
    QString key = QString::fromLatin1("p1");
    const qint64 first = keys.provider(key);
    key[1] = u'2';
    CHECK(keys.provider(key) != first);
    key[1] = u'9';
    CHECK(keys.find(Table::Providers, key) == 0);
    key[1] = u'1';
    CHECK(keys.provider(key) == first);
    CHECK(keys.find(Table::Rounds, key) == 0);
}

TEST_CASE("a table is empty until it has a row")
{
    const Database fresh = Database::inMemory();
    StoreWorld world;
    world.put(Sample<Membership>::bare());
    world.put(Sample<Population>::bare());
    world.put(Sample<Offering>::bare());
    world.put(Sample<Answer>::bare());
    world.put(Sample<ContactPerson>::bare());
    world.put(Sample<KnownEdit>::bare());
    world.put(Sample<KnownWrite>::bare());
    world.put(Sample<Dispute>::bare());
    world.put(Sample<KeptApart>::bare());
    for (std::size_t i = 0; i < CodeTable<Table>::names.size(); ++i) {
        const auto table = static_cast<Table>(i);
        INFO(codeText(table));
        CHECK(isEmpty(fresh, table) == (table != Table::Inventory));
        CHECK_FALSE(isEmpty(world.database, table));
    }
}
