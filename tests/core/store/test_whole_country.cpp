#include "core/store/store_world.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

// country:FI is known to every file; `listed` says whether a row names it.

namespace {

const Area finland{.kind = AreaKind::Country, .code = u"FI"_s, .nameFi = u"Suomi"_s, .nameSv = u"Finland"_s};

[[nodiscard]] int listedAreas(StoreWorld &world)
{
    int count = 0;
    world.stores.of<Area>().forEach([&](const auto &) { ++count; });
    return count;
}

}   // namespace

TEST_CASE("the whole country can be referred to although no row names it")
{
    StoreWorld world;
    CHECK_FALSE(world.find(finland));
    const Offering everywhere{.id = u"o"_s,
                              .provider = u"p1"_s,
                              .service = u"s1"_s,
                              .stages = StageSet::of(Stage::Ecec),
                              .catchment = {{AreaKind::Country, u"FI"_s}}};
    world.put(everywhere);
    CHECK(world.find(everywhere) == everywhere);
}

TEST_CASE("the whole country's row goes in once, changes and goes out like any other")
{
    StoreWorld world;
    const int before = listedAreas(world);
    world.put(finland);
    CHECK(world.find(finland) == finland);
    CHECK(listedAreas(world) == before + 1);
    CHECK(reasonOf([&] { world.put(finland); }) == StoreReason::Conflict);

    Area renamed = finland;
    renamed.nameEn = u"Finland"_s;
    world.stores.of<Area>().update(renamed);
    CHECK(world.find(finland) == renamed);

    world.stores.of<Area>().remove(finland);
    CHECK_FALSE(world.find(finland));
    CHECK(listedAreas(world) == before);
    CHECK(reasonOf([&] { world.stores.of<Area>().remove(finland); }) == StoreReason::Conflict);
    CHECK(reasonOf([&] { world.stores.of<Area>().update(finland); }) == StoreReason::Conflict);
}

TEST_CASE("the whole country's row can go although something refers to the country")
{
    StoreWorld world;
    world.put(finland);
    const Round round{.id = u"r"_s, .asOf = QDate(2020, 1, 1), .areas = {{AreaKind::Country, u"FI"_s}}};
    world.put(round);
    world.stores.of<Area>().remove(finland);
    CHECK(world.find(round) == round);
}

TEST_CASE("the whole country's row comes back with what it is given then, not with what it was")
{
    StoreWorld world;
    world.put(finland);
    world.stores.of<Area>().remove(finland);
    const Area bare{.kind = AreaKind::Country, .code = u"FI"_s, .nameFi = u"S"_s};
    world.stores.of<Area>().insert(bare, 7);
    const auto stored = world.stores.of<Area>().find(finland);
    REQUIRE(stored);
    CHECK(stored->row == bare);
    CHECK(stored->addedIn == 7);
}
