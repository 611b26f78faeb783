#include "analysis/cell_matrix.h"
#include "analysis/reach_union.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace katve {

namespace {

constexpr std::uint8_t statusMask = 0x07;
constexpr std::uint8_t unnamedBit = 0x08;
constexpr std::uint8_t conflictBit = 0x10;
constexpr std::uint8_t answeredBit = 0x20;
constexpr auto manyProviders = std::numeric_limits<std::uint16_t>::max();

[[nodiscard]] std::uint8_t packed(const Verdict &verdict, bool answered)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(verdict.status) | (verdict.unnamed ? unnamedBit : 0U)
                                     | (verdict.conflict ? conflictBit : 0U) | (answered ? answeredBit : 0U));
}

// The reaches of one service, found by place without searching.
class PlacedReaches {
public:
    PlacedReaches(const std::vector<Reach> &reaches, std::size_t service, std::size_t places)
        : m_ofService(std::ranges::equal_range(reaches, static_cast<std::uint32_t>(service), {}, &Reach::service))
        , m_start(places + 1)
    {
        for (const Reach &reach : m_ofService)
            ++m_start[reach.place + 1];
        std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    }

    [[nodiscard]] std::span<const Reach> at(std::size_t place) const
    {
        return m_ofService.subspan(m_start[place], m_start[place + 1] - m_start[place]);
    }

private:
    std::span<const Reach> m_ofService;
    std::vector<std::uint32_t> m_start;
};

}   // namespace

CellMatrix::CellMatrix(MatrixInput input)
    : m_input(std::move(input))
    , m_shape(m_input.municipalities.size(), m_input.services)
{
    m_input.answers.resize(m_shape.cells(), Known::None);
    m_verdicts.resize(m_shape.cells());
    m_providers.resize(m_shape.cells());
    std::ranges::sort(m_input.reaches);
    group();
    for (std::size_t service = 0; service < m_input.services.size(); ++service)
        computeService(service);
}

// Municipalities that belong to the same regions are reached by the same organisations from beyond their own borders,
// so that part is worked out once for all of them.
void CellMatrix::group()
{
    m_members.resize(m_input.regions.size());
    std::map<std::vector<std::uint32_t>, std::size_t> known;
    for (std::size_t municipality = 0; municipality < municipalities(); ++municipality) {
        const std::vector<std::uint32_t> &regions = m_input.regionsOf[municipality];
        const auto index = static_cast<std::uint32_t>(municipality);
        for (const std::uint32_t region : regions)
            m_members[region].push_back(index);
        const auto [found, isNew] = known.try_emplace(regions, m_groups.size());
        if (isNew)
            m_groups.push_back({.regions = regions});
        m_groups[found->second].municipalities.push_back(index);
    }
}

void CellMatrix::computeService(std::size_t service)
{
    const PlacedReaches placed(m_input.reaches, service, municipalities() + m_input.regions.size());
    ReachUnion fromRegions;
    ReachUnion own;
    for (const Group &group : m_groups) {
        fromRegions.clear();
        for (const std::uint32_t region : group.regions) {
            const std::size_t place = municipalities() + region;
            fromRegions.add(placed.at(place), levelOfPlace(place));
        }
        fromRegions.settle();
        for (const std::uint32_t municipality : group.municipalities) {
            own.clear();
            own.add(placed.at(municipality), 0);
            own.settle();
            for (std::size_t column = m_shape.firstColumn(service); column < m_shape.endColumn(service); ++column) {
                const Stage stage = m_shape.stageOf(column);
                const std::size_t cell = m_shape.cell(municipality, column);
                put(cell, m_input.answers[cell], std::min(own.bestLevel(stage), fromRegions.bestLevel(stage)),
                    fromRegions.countWith(own, stage));
            }
        }
    }
}

Cell CellMatrix::at(std::size_t cell) const
{
    const std::uint8_t verdict = m_verdicts[cell];
    const std::uint16_t providers = m_providers[cell];
    return {.status = static_cast<Status>(verdict & statusMask),
            .providers = providers == manyProviders ? m_manyProviders.at(cell) : providers,
            .unnamed = (verdict & unnamedBit) != 0,
            .conflict = (verdict & conflictBit) != 0,
            .answered = (verdict & answeredBit) != 0};
}

void CellMatrix::put(std::size_t cell, Known answer, int bestLevel, std::size_t providers)
{
    m_verdicts[cell] = packed(verdict(answer, bestLevel), answer != Known::None);
    m_providers[cell] = static_cast<std::uint16_t>(std::min<std::size_t>(providers, manyProviders));
    if (providers >= manyProviders)
        m_manyProviders[cell] = static_cast<std::uint32_t>(providers);
}

int CellMatrix::levelOfPlace(std::size_t place) const
{
    return place < municipalities() ? 0 : levelOf(m_input.regions[place - municipalities()].kind);
}

std::span<const Reach> CellMatrix::reachesOf(std::size_t service, std::size_t place) const
{
    const auto key = [](const Reach &reach) { return std::pair(reach.service, reach.place); };
    const auto wanted = std::pair(static_cast<std::uint32_t>(service), static_cast<std::uint32_t>(place));
    return std::ranges::equal_range(m_input.reaches, wanted, {}, key);
}

std::vector<std::uint32_t> CellMatrix::organisationsOf(std::size_t municipality, std::size_t column) const
{
    ReachUnion all;
    const std::uint32_t service = m_shape.serviceOf(column);
    all.add(reachesOf(service, municipality), 0);
    for (const std::uint32_t region : m_input.regionsOf[municipality])
        all.add(reachesOf(service, this->municipalities() + region), 0);
    all.settle();
    return all.organisations(m_shape.stageOf(column));
}

void CellMatrix::recompute(std::size_t municipality, std::size_t service, const Changed &changed)
{
    ReachUnion all;
    all.add(reachesOf(service, municipality), 0);
    for (const std::uint32_t region : m_input.regionsOf[municipality]) {
        const std::size_t place = municipalities() + region;
        all.add(reachesOf(service, place), levelOfPlace(place));
    }
    all.settle();
    for (std::size_t column = m_shape.firstColumn(service); column < m_shape.endColumn(service); ++column) {
        const std::size_t index = m_shape.cell(municipality, column);
        const Cell before = at(index);
        const Stage stage = m_shape.stageOf(column);
        put(index, m_input.answers[index], all.bestLevel(stage), all.count(stage));
        if (before != at(index))
            changed(municipality, column, before);
    }
}

void CellMatrix::setAnswer(std::size_t municipality, std::size_t column, Known answer, const Changed &changed)
{
    m_input.answers[m_shape.cell(municipality, column)] = answer;
    recompute(municipality, m_shape.serviceOf(column), changed);
}

void CellMatrix::setPopulation(std::size_t municipality, Stage stage, qint64 residents, bool given)
{
    const std::size_t index = municipality * stageCount + static_cast<std::size_t>(stage);
    m_input.population[index] = residents;
    m_input.populationGiven[index] = given;
}

void CellMatrix::changeReaches(std::span<const Reach> gone, std::span<const Reach> come, const Changed &changed)
{
    std::vector<Reach> &reaches = m_input.reaches;
    for (const Reach &reach : gone) {
        const auto found = std::ranges::lower_bound(reaches, reach);
        Q_ASSERT(found != reaches.end() && *found == reach);
        reaches.erase(found);
    }
    for (const Reach &reach : come)
        reaches.insert(std::ranges::upper_bound(reaches, reach), reach);

    for (const std::span<const Reach> touched : {gone, come}) {
        for (const Reach &reach : touched) {
            if (reach.place < municipalities()) {
                recompute(reach.place, reach.service, changed);
                continue;
            }
            for (const std::uint32_t municipality : m_members[reach.place - municipalities()])
                recompute(municipality, reach.service, changed);
        }
    }
}

}   // namespace katve
