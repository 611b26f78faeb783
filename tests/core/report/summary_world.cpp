#include "core/report/summary_world.h"
#include "store/matrix_loader.h"
#include "support/random_inventory.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

void addAreas(InventoryRows &rows)
{
    for (const QString &code : {u"005"_s, u"244"_s, u"564"_s, u"698"_s})
        rows.areas.push_back({.kind = AreaKind::Municipality, .code = code, .nameFi = u"Kunta"_s});
    rows.areas.push_back(
        {.kind = AreaKind::Municipality, .code = u"084"_s, .nameFi = u"Ent."_s, .validTo = {2009, 12, 31}});
    rows.areas.push_back({.kind = AreaKind::Province, .code = u"17"_s, .nameFi = u"Maakunta"_s});
    rows.areas.push_back({.kind = AreaKind::Erva, .code = u"5"_s, .nameFi = u"OYS"_s});
    for (const QString &code : {u"005"_s, u"244"_s, u"564"_s}) {
        rows.memberships.push_back({.municipality = code, .kind = AreaKind::Province, .code = u"17"_s});
        rows.memberships.push_back(
            {.municipality = code, .kind = AreaKind::Erva, .code = u"5"_s, .validTo = {2022, 12, 31}});
        rows.population.push_back({.municipality = code, .stage = Stage::Ecec, .year = 2023, .count = 100});
        rows.population.push_back({.municipality = code, .stage = Stage::Grades1To6, .year = 2023, .count = 0});
    }
}

}   // namespace

InventoryRows smallWorld()
{
    InventoryRows rows;
    addAreas(rows);
    rows.groups = {{.key = u"g1"_s, .nameFi = u"Ryhmä"_s}, {.key = u"g2"_s, .nameFi = u"Tyhjä ryhmä"_s}};
    rows.themes = {{.key = u"t1"_s, .nameFi = u"Teema"_s}, {.key = u"t2"_s, .nameFi = u"Tyhjä teema"_s}};
    for (const QString &key : {u"s1"_s, u"s2"_s, u"s3"_s})
        rows.services.push_back({.key = key,
                                 .group = u"g1"_s,
                                 .nameFi = u"Palvelu"_s,
                                 .stages = StageSet::of(Stage::Ecec, Stage::Grades1To6),
                                 .themes = {u"t1"_s}});
    rows.providers = {{.id = u"city"_s, .name = u"Kaupunki"_s, .sector = Sector::Education},
                      {.id = u"clinic"_s, .name = u"Poliklinikka"_s, .organisation = u"city"_s},
                      {.id = u"parish"_s, .name = u"Seurakunta"_s, .sector = Sector::Parish}};
    rows.rounds = {
        {.id = u"r1"_s, .nameFi = u"Kierros"_s, .asOf = QDate(2023, 6, 1), .services = {u"s1"_s, u"s2"_s, u"s3"_s}}};
    return rows;
}

Answer answerOf(const QString &municipality, const QString &service, Stage stage, AnswerValue value)
{
    return {.round = u"r1"_s, .municipality = municipality, .service = service, .stage = stage, .answer = value};
}

Offering offeringOf(const QString &id, const QString &provider, const QString &service, const AreaRefs &catchment)
{
    return {.id = id, .provider = provider, .service = service, .stages = StageSet::all(), .catchment = catchment};
}

SummaryWorld::SummaryWorld(InventoryRows rows) : m_rows(std::move(rows))
{
    putInto(*m_file.session, m_rows);
}

std::optional<Summary> SummaryWorld::find(const AreaRef &area, View view, int round)
{
    const Round &of = m_rows.rounds[static_cast<std::size_t>(round)];
    const GapMatrix matrix(loadMatrixInput(m_file.session->database(), of, view));
    return summaryOf(*m_file.session, of, view, matrix, area);
}

}   // namespace katve
