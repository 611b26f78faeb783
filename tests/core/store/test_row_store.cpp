#include "core/store/row_samples.h"
#include "core/store/store_world.h"
#include "domain/change.h"
#include "support/catch.h"

using namespace katve;
using StoreReason = StoreError::Reason;

namespace {

// Everything but the inventory's own row, which is only ever changed.
#define KATVE_ROWS                                                                                                     \
    Area, Membership, Population, ServiceGroup, Theme, ServiceType, Provider, Offering, Round, Answer, ContactPerson,  \
        KnownEdit, KnownWrite, Dispute, KeptApart

template <typename Row> [[nodiscard]] std::vector<Row> allRows(StoreWorld &world)
{
    std::vector<Row> rows;
    world.stores.of<Row>().forEach([&](const auto &stored) { rows.push_back(stored.row); });
    return rows;
}

}   // namespace

TEMPLATE_TEST_CASE("the samples set every field", "", KATVE_ROWS)
{
    for (const FieldText &text : textsOf(Sample<TestType>::full())) {
        INFO(text.name);
        CHECK_FALSE(text.text.empty());
    }
}

TEMPLATE_TEST_CASE("a row comes back as it went in, and with the edit that added it", "", KATVE_ROWS)
{
    for (const TestType &row : {Sample<TestType>::full(), Sample<TestType>::bare()}) {
        StoreWorld world;
        auto &store = world.stores.of<TestType>();
        store.insert(row, 42);
        const auto stored = store.find(row);
        REQUIRE(stored);
        CHECK(stored->row == row);
        CHECK(stored->addedIn == 42);
    }
}

TEMPLATE_TEST_CASE("a row is found by its key alone", "", KATVE_ROWS)
{
    StoreWorld world;
    CHECK_FALSE(world.find(Sample<TestType>::bare()));
    world.put(Sample<TestType>::full());
    const auto withKey = rowWithKey<TestType>(keyText(Sample<TestType>::full()));
    REQUIRE(withKey);
    CHECK(world.find(*withKey) == Sample<TestType>::full());
}

TEMPLATE_TEST_CASE("an update replaces every field and leaves the edit that added the row", "", KATVE_ROWS)
{
    StoreWorld world;
    auto &store = world.stores.of<TestType>();
    store.insert(Sample<TestType>::bare(), 42);
    store.update(Sample<TestType>::full());
    CHECK(store.find(Sample<TestType>::bare())->row == Sample<TestType>::full());
    store.update(Sample<TestType>::bare());
    CHECK(store.find(Sample<TestType>::bare())->row == Sample<TestType>::bare());
    CHECK(store.find(Sample<TestType>::bare())->addedIn == 42);
}

TEMPLATE_TEST_CASE("a removed row is gone and can be put in again", "", KATVE_ROWS)
{
    StoreWorld world;
    auto &store = world.stores.of<TestType>();
    const auto before = allRows<TestType>(world);
    store.insert(Sample<TestType>::full(), 1);
    store.remove(Sample<TestType>::bare());
    CHECK_FALSE(store.find(Sample<TestType>::full()));
    CHECK(allRows<TestType>(world) == before);
    store.insert(Sample<TestType>::bare(), 2);
    CHECK(store.find(Sample<TestType>::full())->addedIn == 2);
}

TEMPLATE_TEST_CASE("a row that is there already is a conflict", "", KATVE_ROWS)
{
    StoreWorld world;
    world.put(Sample<TestType>::full());
    CHECK(reasonOf([&] { world.put(Sample<TestType>::bare()); }) == StoreReason::Conflict);
    CHECK(world.find(Sample<TestType>::bare()) == Sample<TestType>::full());
}

TEMPLATE_TEST_CASE("a row that is not there is a conflict for update and remove", "", KATVE_ROWS)
{
    StoreWorld world;
    auto &store = world.stores.of<TestType>();
    CHECK(reasonOf([&] { store.update(Sample<TestType>::full()); }) == StoreReason::Conflict);
    CHECK(reasonOf([&] { store.remove(Sample<TestType>::full()); }) == StoreReason::Conflict);
}

TEMPLATE_TEST_CASE("a null text and an empty one are the same to a row", "", KATVE_ROWS)
{
    StoreWorld world;
    world.put(Sample<TestType>::bare());
    CHECK(textsOf(*world.find(Sample<TestType>::bare())) == textsOf(Sample<TestType>::bare()));
}

TEST_CASE("a population's year takes part in its key")
{
    StoreWorld world;
    Population row = Sample<Population>::full();
    world.put(row);
    row.year = 2021;
    row.count = 0;
    world.put(row);
    CHECK(world.find(Sample<Population>::full()) == Sample<Population>::full());
    CHECK(world.find(row) == row);
}

TEST_CASE("a membership without a first day is another than one with")
{
    StoreWorld world;
    Membership open = Sample<Membership>::full();
    open.validFrom = {};
    world.put(Sample<Membership>::full());
    world.put(open);
    world.stores.of<Membership>().remove(Sample<Membership>::full());
    CHECK(world.find(open) == open);
}

TEST_CASE("the inventory's row is there from the start, and is only ever changed")
{
    StoreWorld world;
    auto &store = world.stores.of<Inventory>();
    CHECK(world.find(Inventory{}) == Inventory{});
    const Inventory named{.title = oddText, .sample = true};
    store.update(named);
    CHECK(allRows<Inventory>(world) == std::vector{named});
    CHECK(reasonOf([&] { store.insert(Inventory{}, 1); }) == StoreReason::Conflict);
    CHECK(reasonOf([&] { store.remove(Inventory{}); }) == StoreReason::Conflict);
    CHECK(world.find(Inventory{}) == named);
}

TEST_CASE("a refused addition leaves no half of a row behind once the transaction is over")
{
    StoreWorld world;
    Offering row = Sample<Offering>::full();
    row.catchment.push_back({AreaKind::Province, QStringLiteral("99")});
    {
        world.database.execute("SAVEPOINT s");
        CHECK(reasonOf([&] { world.put(row); }) == StoreReason::MissingReference);
        world.database.execute("ROLLBACK TO s; RELEASE s");
    }
    CHECK_FALSE(world.find(row));
    world.put(Sample<Offering>::full());
    CHECK(world.find(row) == Sample<Offering>::full());
}
