#include "exchange/shipped_layout.h"
#include "support/catch.h"

#include <QSet>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the shipped borders go both ways, and the shipped hexagons are one for each municipality")
{
    const QMultiHash<QString, QString> borders = shippedNeighbours();
    CHECK(borders.size() == 2 * 813);
    CHECK(borders.contains(u"564"_s, u"244"_s));   // Oulu and Kempele
    CHECK(borders.contains(u"244"_s, u"564"_s));
    const QHash<QString, HexPlace> places = shippedHexagons();
    CHECK(places.size() == 311);
    CHECK(places.value(u"005"_s) == HexPlace{.q = 19, .r = 14});
    QSet<std::pair<int, int>> taken;
    for (const HexPlace &place : places)
        taken.insert({place.q, place.r});
    CHECK(taken.size() == places.size());
}
