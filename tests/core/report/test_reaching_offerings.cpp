#include "core/report/summary_world.h"
#include "store/reaching_offerings.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QStringList reaching(SummaryWorld &world, const QString &municipality, View view = View::Now)
{
    QStringList offerings;
    for (const ReachingOffering &reach :
         offeringsReaching(world.file().session->database(), world.rows().rounds.front(), view, municipality))
        offerings.append(reach.offering);
    return offerings;
}

}   // namespace

TEST_CASE("an offering reaches a municipality through itself, the country and the areas it belongs to on the day")
{
    InventoryRows rows = smallWorld();
    rows.offerings = {offeringOf(u"o1"_s, u"city"_s, u"s1"_s, {{AreaKind::Municipality, u"005"_s}}),
                      offeringOf(u"o2"_s, u"city"_s, u"s1"_s, {{AreaKind::Country, u"FI"_s}}),
                      offeringOf(u"o3"_s, u"city"_s, u"s1"_s, {{AreaKind::Province, u"17"_s}}),
                      offeringOf(u"o4"_s, u"city"_s, u"s1"_s, {{AreaKind::Erva, u"5"_s}}),   // it ended in 2022
                      offeringOf(u"o5"_s, u"city"_s, u"s1"_s, {{AreaKind::Municipality, u"244"_s}})};
    SummaryWorld world(std::move(rows));
    CHECK(reaching(world, u"005"_s) == QStringList{u"o1"_s, u"o2"_s, u"o3"_s});
    CHECK(reaching(world, u"698"_s) == QStringList{u"o2"_s});
    CHECK(reaching(world, u"999"_s) == QStringList{u"o2"_s});
}

TEST_CASE("an offering reaches only while it counts in the view")
{
    InventoryRows rows = smallWorld();
    for (const QString &id : {u"o1"_s, u"o2"_s, u"o3"_s})
        rows.offerings.push_back(offeringOf(id, u"city"_s, u"s1"_s, {{AreaKind::Municipality, u"005"_s}}));
    rows.offerings[0].status = OfferingStatus::Planned;
    rows.offerings[1].endsOn = QDate(2023, 5, 31);   // the day before the round's
    SummaryWorld world(std::move(rows));
    CHECK(reaching(world, u"005"_s) == QStringList{u"o3"_s});
    CHECK(reaching(world, u"005"_s, View::Future) == QStringList{u"o1"_s, u"o3"_s});
}

TEST_CASE("an offering with many areas reaches once, through the nearest")
{
    InventoryRows rows = smallWorld();
    rows.offerings = {
        offeringOf(u"o1"_s, u"clinic"_s, u"s1"_s,
                   {{AreaKind::Country, u"FI"_s}, {AreaKind::Municipality, u"005"_s}, {AreaKind::Province, u"17"_s}})};
    SummaryWorld world(std::move(rows));
    const auto reached =
        offeringsReaching(world.file().session->database(), world.rows().rounds.front(), View::Now, u"005"_s);
    REQUIRE(reached.size() == 1);
    CHECK(reached.front().through == AreaRef{AreaKind::Municipality, u"005"_s});
    CHECK(reached.front().provider == u"clinic"_s);
    CHECK(reached.front().organisation == u"city"_s);
}
