#include "support/random_inventory.h"
#include "edit/session.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// Rounds are of these days and everything else begins and ends on them, so that dates often meet at their limits.
const std::vector<QDate> days{{2020, 12, 31}, {2021, 1, 1}, {2021, 6, 15}, {2022, 12, 31}, {2023, 1, 1}};

// U+FF21 comes before U+10400 by code point and after it by UTF-16 unit.
const std::vector<QString> municipalityCodes{u"005"_s, u"049"_s,    u"244"_s,       u"564"_s,
                                             u"9"_s,   u"\uFF21"_s, u"\U00010400"_s};
const std::vector<QString> serviceKeys{u"s1"_s, u"s10"_s, u"s2"_s, u"\uFF33"_s, u"\U00010428"_s};

constexpr std::array regionKinds{AreaKind::Province, AreaKind::WellbeingCounty, AreaKind::NetworkRegion, AreaKind::Erva,
                                 AreaKind::Yta};

template <typename Code> [[nodiscard]] Code randomCode(Dice &dice)
{
    return static_cast<Code>(dice.below(static_cast<int>(CodeTable<Code>::names.size())));
}

[[nodiscard]] StageSet randomStages(Dice &dice)
{
    return StageSet(static_cast<std::uint8_t>(dice.between(1, 31)));
}

[[nodiscard]] const Area &municipalityOf(Dice &dice, const InventoryRows &rows)
{
    std::vector<const Area *> all;
    for (const Area &area : rows.areas) {
        if (area.kind == AreaKind::Municipality)
            all.push_back(&area);
    }
    return *dice.oneOf(all);
}

[[nodiscard]] AreaRef areaOf(Dice &dice, const InventoryRows &rows)
{
    if (dice.percent(12))
        return {AreaKind::Country, u"FI"_s};
    const Area &area = dice.oneOf(rows.areas);
    return {area.kind, area.code};
}

[[nodiscard]] AreaRefs someAreas(Dice &dice, const InventoryRows &rows, int most)
{
    AreaRefs areas;
    for (int i = dice.between(1, most); i > 0; --i) {
        const AreaRef area = areaOf(dice, rows);
        if (std::ranges::find(areas, area) == areas.end())
            areas.push_back(area);
    }
    return areas;
}

template <typename Row> [[nodiscard]] QStringList someKeys(Dice &dice, const std::vector<Row> &rows, int chance)
{
    QStringList keys;
    for (const Row &row : rows) {
        if (dice.percent(chance))
            keys.append(row.key);
    }
    return keys;
}

template <typename Row> void addNew(std::vector<Row> &rows, const Row &row)
{
    const QString key = keyText(row);
    if (std::ranges::none_of(rows, [&](const Row &other) { return keyText(other) == key; }))
        rows.push_back(row);
}

void addRegions(Dice &dice, InventoryRows &rows)
{
    if (dice.percent(50))
        rows.areas.push_back(
            {.kind = AreaKind::Country, .code = u"FI"_s, .nameFi = u"Suomi"_s, .validTo = randomDay(dice)});
    if (dice.percent(20))
        rows.areas.push_back({.kind = AreaKind::Country, .code = u"SE"_s, .nameFi = u"Ruotsi"_s});
    for (const AreaKind kind : regionKinds) {
        for (int i = dice.between(1, 2); i > 0; --i) {
            Area region{.kind = kind, .code = QString::number(10 * i + 7), .nameFi = u"Alue"_s};
            if (dice.percent(30))
                region.validFrom = randomDay(dice);
            if (dice.percent(30))
                region.validTo = randomDay(dice);
            rows.areas.push_back(region);
        }
    }
}

void addMunicipalities(Dice &dice, InventoryRows &rows)
{
    const auto count = static_cast<std::size_t>(dice.between(3, static_cast<int>(municipalityCodes.size())));
    for (std::size_t i = 0; i < count; ++i) {
        Area area{.kind = AreaKind::Municipality, .code = municipalityCodes[i], .nameFi = u"Kunta"_s};
        if (dice.percent(20))
            area.validFrom = randomDay(dice);
        if (dice.percent(20))
            area.validTo = randomDay(dice);
        if (i > 0 && !area.validTo.isNull())
            area.mergedInto = municipalityCodes.front();
        rows.areas.push_back(area);
    }
}

void addCatalogue(Dice &dice, InventoryRows &rows)
{
    for (const QString &key : {u"g1"_s, u"g2"_s, u"g3"_s})
        rows.groups.push_back({.key = key, .nameFi = u"Ryhmä"_s});
    for (const QString &key : {u"t1"_s, u"t2"_s, u"t3"_s})
        rows.themes.push_back({.key = key, .nameFi = u"Teema"_s});
    const auto count = static_cast<std::size_t>(dice.between(2, static_cast<int>(serviceKeys.size())));
    for (std::size_t i = 0; i < count; ++i)
        rows.services.push_back(randomService(dice, rows, serviceKeys[i]));
}

void addRegister(Dice &dice, InventoryRows &rows)
{
    for (int i = dice.between(4, 8); i > 0; --i)
        rows.providers.push_back(randomProvider(dice, rows, u"p%1"_s.arg(i)));
    for (int i = dice.between(4, 36); i > 0; --i)
        rows.offerings.push_back(randomOffering(dice, rows, u"o%1"_s.arg(i)));
}

void addRounds(Dice &dice, InventoryRows &rows)
{
    for (int i = dice.between(1, 3); i > 0; --i)
        rows.rounds.push_back(randomRound(dice, rows, u"r%1"_s.arg(i)));
    for (int i = dice.between(20, 150); i > 0; --i)
        addNew(rows.answers, randomAnswer(dice, rows));
}

template <typename Row> void addAll(Edit &edit, const std::vector<Row> &rows)
{
    for (const Row &row : rows)
        edit.changes.push_back(addition(row));
}

template <typename Row> void readAll(Session &session, std::vector<Row> &rows)
{
    session.stores().of<Row>().forEach([&](const auto &stored) { rows.push_back(stored.row); });
}

}   // namespace

QDate randomDay(Dice &dice)
{
    return dice.percent(25) ? QDate() : dice.oneOf(days);
}

Membership randomMembership(Dice &dice, const InventoryRows &rows)
{
    std::vector<const Area *> regions;
    for (const Area &area : rows.areas) {
        if (std::ranges::find(regionKinds, area.kind) != regionKinds.end())
            regions.push_back(&area);
    }
    const Area &region = *dice.oneOf(regions);
    Membership row{.municipality = municipalityOf(dice, rows).code, .kind = region.kind, .code = region.code};
    if (dice.percent(40))
        row.validFrom = randomDay(dice);
    if (dice.percent(40))
        row.validTo = randomDay(dice);
    return row;
}

Population randomPopulation(Dice &dice, const InventoryRows &rows)
{
    return {.municipality = municipalityOf(dice, rows).code,
            .stage = randomCode<Stage>(dice),
            .year = dice.between(2018, 2025),
            .count = dice.percent(10) ? 0 : dice.below(1000)};
}

ServiceType randomService(Dice &dice, const InventoryRows &rows, const QString &key)
{
    ServiceType row{.key = key, .group = dice.oneOf(rows.groups).key, .nameFi = u"Palvelu"_s};
    row.stages = randomStages(dice);
    row.themes = someKeys(dice, rows.themes, 50);
    if (dice.percent(25))
        row.validFrom = randomDay(dice);
    if (dice.percent(25))
        row.validTo = randomDay(dice);
    if (!rows.services.empty() && dice.percent(20))
        row.replacedBy = QStringList{rows.services.front().key};
    return row;
}

Provider randomProvider(Dice &dice, const InventoryRows &rows, const QString &id)
{
    Provider row{.id = id, .name = u"Tuottaja"_s};
    if (!rows.providers.empty() && dice.percent(50))
        row.organisation = dice.oneOf(rows.providers).id;
    if (dice.percent(50))
        row.sector = randomCode<Sector>(dice);
    return row;
}

Offering randomOffering(Dice &dice, const InventoryRows &rows, const QString &id)
{
    Offering row{.id = id, .provider = dice.oneOf(rows.providers).id, .service = dice.oneOf(rows.services).key};
    row.stages = randomStages(dice);
    row.catchment = someAreas(dice, rows, 3);
    row.status = dice.percent(40) ? OfferingStatus::Operating : randomCode<OfferingStatus>(dice);
    if (dice.percent(40))
        row.startsOn = randomDay(dice);
    if (dice.percent(40))
        row.endsOn = randomDay(dice);
    return row;
}

Round randomRound(Dice &dice, const InventoryRows &rows, const QString &id)
{
    Round row{.id = id, .nameFi = u"Kierros"_s, .asOf = dice.oneOf(days)};
    if (dice.percent(40))
        row.geographyDate = randomDay(dice);
    if (dice.percent(40))
        row.areas = someAreas(dice, rows, 3);
    if (dice.percent(50))
        row.services = someKeys(dice, rows.services, 60);
    return row;
}

Answer randomAnswer(Dice &dice, const InventoryRows &rows)
{
    Answer row{.round = dice.oneOf(rows.rounds).id,
               .municipality = municipalityOf(dice, rows).code,
               .service = dice.oneOf(rows.services).key,
               .stage = randomCode<Stage>(dice),
               .answer = randomCode<AnswerValue>(dice)};
    if (dice.percent(50))
        row.state = randomCode<AnswerState>(dice);
    return row;
}

InventoryRows randomInventory(std::uint32_t seed)
{
    Dice dice(seed);
    InventoryRows rows;
    addRegions(dice, rows);
    addMunicipalities(dice, rows);
    for (int i = dice.between(8, 40); i > 0; --i)
        addNew(rows.memberships, randomMembership(dice, rows));
    for (int i = dice.between(0, 40); i > 0; --i)
        addNew(rows.population, randomPopulation(dice, rows));
    addCatalogue(dice, rows);
    addRegister(dice, rows);
    addRounds(dice, rows);
    return rows;
}

void putInto(Session &session, const InventoryRows &rows)
{
    Edit edit{.kind = EditKind::Import};
    const auto add = [&](const auto &...table) { (addAll(edit, table), ...); };
    add(rows.areas, rows.memberships, rows.population, rows.groups, rows.themes, rows.services, rows.providers,
        rows.offerings, rows.rounds, rows.answers);
    const EditResult result = session.apply(edit);
    if (!result.ok())
        throw std::logic_error("refused: " + result.refusal->key.toStdString());
}

InventoryRows rowsIn(Session &session)
{
    InventoryRows rows;
    const auto read = [&](auto &...table) { (readAll(session, table), ...); };
    read(rows.areas, rows.memberships, rows.population, rows.groups, rows.themes, rows.services, rows.providers,
         rows.offerings, rows.rounds, rows.answers);
    return rows;
}

}   // namespace katve
