#include "support/oracle.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int nobody = 9;   // a level beyond all levels

constexpr std::array allStages{Stage::Ecec, Stage::Preprimary, Stage::Grades1To6, Stage::Grades7To9,
                               Stage::UpperSecondary};

[[nodiscard]] bool holds(QDate from, QDate to, QDate day)
{
    if (!from.isNull() && day < from)
        return false;
    return to.isNull() || day <= to;
}

[[nodiscard]] bool isCountry(const AreaRef &area)
{
    return area.kind == AreaKind::Country && area.code == u"FI"_s;
}

[[nodiscard]] int levelOfKind(AreaKind kind)
{
    if (kind == AreaKind::Municipality)
        return 0;
    if (kind == AreaKind::Province || kind == AreaKind::WellbeingCounty)
        return 1;
    return kind == AreaKind::Country ? 3 : 2;
}

// The first of the eight rules that fits.
[[nodiscard]] int ruleFor(const std::string &answer, bool reached)
{
    if (answer == "not_needed")
        return 1;
    if (answer == "partly")
        return 2;
    if (answer == "available")
        return reached ? 3 : 4;
    if (answer == "missing")
        return reached ? 5 : 6;
    return reached ? 7 : 8;
}

// `best` is `nobody` when there are no offerings.
void judge(OracleCell &cell, const std::string &answer, int best)
{
    const std::array levels{"local", "province", "erva", "country"};
    const std::array outcomes{"not_needed", "partial", "", "local", "partial", "missing", "", "unknown"};
    const int rule = ruleFor(answer, best != nobody);
    const bool isLevelBest = rule == 3 || rule == 7;
    cell.status =
        isLevelBest ? levels.at(static_cast<std::size_t>(best)) : outcomes.at(static_cast<std::size_t>(rule - 1));
    cell.unnamed = rule == 4;
    cell.conflict = rule == 5;
}

}   // namespace

Oracle::Oracle(InventoryRows rows, const QString &round, std::string_view view)
    : m_rows(std::move(rows))
    , m_future(view == "future")
{
    const auto found = std::ranges::find(m_rows.rounds, round, &Round::id);
    if (found == m_rows.rounds.end())
        throw std::logic_error("the oracle knows no such round");
    m_round = *found;
    m_geographyDate = m_round.geographyDate.isNull() ? m_round.asOf : m_round.geographyDate;
    findMunicipalities();
    findServices();
    makeCells();
}

bool Oracle::belongs(const QString &municipality, const AreaRef &area) const
{
    if (isCountry(area) || area == AreaRef{AreaKind::Municipality, municipality})
        return true;
    for (const Membership &row : m_rows.memberships) {
        if (row.municipality == municipality && row.kind == area.kind && row.code == area.code
            && holds(row.validFrom, row.validTo, m_geographyDate))
            return true;
    }
    return false;
}

bool Oracle::isOfRound(const Area &municipality) const
{
    if (municipality.kind != AreaKind::Municipality
        || !holds(municipality.validFrom, municipality.validTo, m_geographyDate))
        return false;
    const auto covers = [&](const AreaRef &area) { return belongs(municipality.code, area); };
    return m_round.areas.empty() || std::ranges::any_of(m_round.areas, covers);
}

void Oracle::findMunicipalities()
{
    for (const Area &area : m_rows.areas) {
        if (isOfRound(area))
            m_municipalities.push_back(area.code);
    }
    std::ranges::sort(m_municipalities, {}, &QString::toStdString);
}

void Oracle::findServices()
{
    for (const ServiceType &service : m_rows.services) {
        const bool isListed = m_round.services.contains(service.key);
        const bool inForce = holds(service.validFrom, service.validTo, m_round.asOf);
        if (m_round.services.isEmpty() ? inForce : isListed)
            m_services.push_back(service);
    }
    std::ranges::sort(m_services, {}, [](const ServiceType &service) { return service.key.toStdString(); });
}

void Oracle::makeCells()
{
    for (const QString &municipality : m_municipalities) {
        for (const ServiceType &service : m_services) {
            for (const Stage stage : allStages) {
                if (service.stages.contains(stage))
                    m_cells.push_back(cellOf(municipality, service, stage));
            }
        }
    }
}

OracleCell Oracle::cellOf(const QString &municipality, const ServiceType &service, Stage stage) const
{
    OracleCell cell{.municipality = municipality, .service = service, .stage = stage};
    int best = nobody;
    std::set<QString> organisations;
    for (const Offering &offering : m_rows.offerings) {
        if (offering.service != service.key || !offering.stages.contains(stage) || !counts(offering))
            continue;
        const int level = levelFor(offering, municipality);
        if (level == nobody)
            continue;
        best = std::min(best, level);
        organisations.insert(organisationOf(offering.provider));
    }
    const std::string answer = answerTo(cell);
    judge(cell, answer, best);
    cell.answered = !answer.empty();
    cell.providers = static_cast<int>(organisations.size());
    cell.overlap = cell.providers >= 2;
    cell.fragile = cell.providers == 1;
    countResidents(cell);
    return cell;
}

std::string Oracle::answerTo(const OracleCell &cell) const
{
    for (const Answer &answer : m_rows.answers) {
        if (answer.round == m_round.id && answer.municipality == cell.municipality && answer.service == cell.service.key
            && answer.stage == cell.stage && answer.state != AnswerState::Carried)
            return std::string(codeText(answer.answer));
    }
    return "";
}

bool Oracle::counts(const Offering &offering) const
{
    const std::string_view status = codeText(offering.status);
    if (m_future) {
        if (status != "operating" && status != "preparing" && status != "planned")
            return false;
        return offering.endsOn.isNull() || offering.endsOn > m_round.asOf;
    }
    const bool endedOnADay = status == "ended" && !offering.endsOn.isNull();
    if (status != "operating" && status != "ending" && !endedOnADay)
        return false;
    return (offering.startsOn.isNull() || offering.startsOn <= m_round.asOf)
        && (offering.endsOn.isNull() || offering.endsOn >= m_round.asOf);
}

int Oracle::levelFor(const Offering &offering, const QString &municipality) const
{
    int level = nobody;
    for (const AreaRef &area : offering.catchment) {
        if (belongs(municipality, area))
            level = std::min(level, levelOfKind(area.kind));
    }
    return level;
}

QString Oracle::organisationOf(const QString &provider) const
{
    for (const Provider &row : m_rows.providers) {
        if (row.id == provider && !row.organisation.isEmpty())
            return row.organisation;
    }
    return provider;
}

void Oracle::countResidents(OracleCell &cell) const
{
    const Population *newest = nullptr;   // of the years not after the round's
    const Population *oldest = nullptr;
    for (const Population &row : m_rows.population) {
        if (row.municipality != cell.municipality || row.stage != cell.stage)
            continue;
        if (row.year <= m_round.asOf.year() && (newest == nullptr || row.year > newest->year))
            newest = &row;
        if (oldest == nullptr || row.year < oldest->year)
            oldest = &row;
    }
    const Population *chosen = newest != nullptr ? newest : oldest;
    cell.residentsGiven = chosen != nullptr;
    cell.residents = chosen != nullptr ? chosen->count : 0;
}

bool Oracle::hasRow(const AreaRef &region) const
{
    bool hasMunicipality = false;
    for (const QString &municipality : m_municipalities)
        hasMunicipality = hasMunicipality || belongs(municipality, region);
    if (!hasMunicipality || isCountry(region))
        return hasMunicipality;   // the country is always in force
    for (const Area &area : m_rows.areas) {
        if (area.kind == region.kind && area.code == region.code)
            return holds(area.validFrom, area.validTo, m_geographyDate);
    }
    return false;
}

}   // namespace katve
