#include "core/store/row_samples.h"
#include "core/store/store_world.h"
#include "domain/code_point_order.h"
#include "support/catch.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// Keys that sort differently by code point, by UTF-16 unit, by number and in a dictionary.
[[nodiscard]] QStringList oddKeys()
{
    return {u"b"_s, u"ä"_s, u"B"_s, u"10"_s, u"9"_s, u"\U00010400"_s, u"a"_s, u"\uFF5A"_s, u"a-b"_s, u"a!"_s, u"z"_s};
}

[[nodiscard]] QStringList sorted(QStringList keys)
{
    std::ranges::sort(keys, [](const QString &a, const QString &b) { return codePointLess(a, b); });
    return keys;
}

// The values of one field in the order in which the store gives its rows, without those of the world.
template <typename Row, typename Value> [[nodiscard]] QStringList listed(StoreWorld &world, Value Row::*member)
{
    QStringList values;
    const QStringList odd = oddKeys();
    world.stores.of<Row>().forEach([&](const auto &stored) {
        std::string text;
        appendField(text, stored.row.*member);
        if (odd.contains(QString::fromStdString(text)))
            values.append(QString::fromStdString(text));
    });
    return values;
}

template <typename Row> void checkOrder(QString Row::*key)
{
    StoreWorld world;
    for (const QString &value : oddKeys()) {
        Row row = Sample<Row>::bare();
        row.*key = value;
        world.put(row);
    }
    CHECK(listed<Row>(world, key) == sorted(oddKeys()));
}

}   // namespace

TEST_CASE("tables with a key of one text come in code-point order")
{
    checkOrder<Area>(&Area::code);
    checkOrder<ServiceGroup>(&ServiceGroup::key);
    checkOrder<Theme>(&Theme::key);
    checkOrder<ServiceType>(&ServiceType::key);
    checkOrder<Provider>(&Provider::id);
    checkOrder<Offering>(&Offering::id);
    checkOrder<Round>(&Round::id);
}

TEST_CASE("areas come by kind in the order of its code, then by code")
{
    StoreWorld world;
    const std::vector<AreaKind> kinds{AreaKind::Yta,      AreaKind::NetworkRegion, AreaKind::Erva,
                                      AreaKind::Province, AreaKind::Country,       AreaKind::WellbeingCounty};
    for (const AreaKind kind : kinds)
        world.put(Area{.kind = kind, .code = u"x"_s});
    QStringList keys;
    world.stores.of<Area>().forEach([&](const auto &stored) { keys.append(keyText(stored.row)); });
    CHECK(keys == sorted(keys));
    CHECK(keys.size() == 10);
}

TEST_CASE("rows with a key of several parts come in the order of those parts")
{
    StoreWorld world;
    for (const QString &code : oddKeys())
        world.put(Area{.kind = AreaKind::Municipality, .code = code});
    for (const QString &code : oddKeys()) {
        world.put(Membership{.municipality = code, .code = u"17"_s});
        world.put(Population{.municipality = code});
        Answer answer = Sample<Answer>::bare();
        answer.municipality = code;
        world.put(answer);
    }
    CHECK(listed<Membership>(world, &Membership::municipality) == sorted(oddKeys()));
    CHECK(listed<Population>(world, &Population::municipality) == sorted(oddKeys()));
    CHECK(listed<Answer>(world, &Answer::municipality) == sorted(oddKeys()));
}

TEST_CASE("the last parts of a key sort as texts, a missing first day before any other")
{
    StoreWorld world;
    QStringList keys;
    for (const Stage stage :
         {Stage::UpperSecondary, Stage::Grades7To9, Stage::Preprimary, Stage::Ecec, Stage::Grades1To6}) {
        Answer answer = Sample<Answer>::bare();
        answer.stage = stage;
        world.put(answer);
        world.put(Population{.municipality = u"564"_s, .stage = stage, .year = 2020});
    }
    world.put(Sample<Membership>::bare());
    world.put(Membership{.municipality = u"564"_s, .code = u"17"_s});
    world.stores.of<Answer>().forEach([&](const auto &stored) { keys.append(keyText(stored.row)); });
    CHECK(keys == sorted(keys));
    keys.clear();
    world.stores.of<Population>().forEach([&](const auto &stored) { keys.append(keyText(stored.row)); });
    CHECK(keys == sorted(keys));
    keys.clear();
    world.stores.of<Membership>().forEach([&](const auto &stored) { keys.append(keyText(stored.row)); });
    CHECK(keys == QStringList{u"564,province,17,"_s, u"564,province,17,2018-01-01"_s});
}

TEST_CASE("lists keep the order they were given in")
{
    StoreWorld world;
    for (QStringList themes : {QStringList{u"t1"_s, u"t2"_s}, QStringList{u"t2"_s, u"t1"_s}}) {
        ServiceType row = Sample<ServiceType>::bare();
        row.key = themes.join(u'-');
        row.themes = themes;
        world.put(row);
        CHECK(world.find(row) == row);
    }
}
