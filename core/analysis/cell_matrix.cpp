#include "analysis/cell_matrix.h"
#include "analysis/placed_reaches.h"
#include "analysis/reach_union.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace katve {

namespace {

[[nodiscard]] constexpr std::uint8_t packed(const Verdict &verdict, bool answered)
{
    using Bits = CellMatrix::Bits;
    return static_cast<std::uint8_t>(static_cast<unsigned>(verdict.status) | (verdict.unnamed ? Bits::unnamed : 0U)
                                     | (verdict.conflict ? Bits::conflict : 0U) | (answered ? Bits::answered : 0U));
}

// The verdict for every answer and level, so that a cell costs a look into a table.
constexpr std::size_t levelCount = noLevel + 1;
constexpr auto verdicts = [] {
    std::array<std::uint8_t, 6 * levelCount> table{};
    for (std::size_t answer = 0; answer < 6; ++answer) {
        for (std::size_t level = 0; level < levelCount; ++level) {
            const auto known = static_cast<Known>(answer);
            table[answer * levelCount + level] = packed(verdict(known, static_cast<int>(level)), known != Known::None);
        }
    }
    return table;
}();

template <typename Key>
void countingSort(std::vector<Reach> &reaches, std::vector<Reach> &scratch, std::size_t keys, Key &&key)
{
    std::vector<std::size_t> start(keys + 1);
    for (const Reach &reach : reaches)
        ++start[key(reach) + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    scratch.resize(reaches.size());
    for (const Reach &reach : reaches)
        scratch[start[key(reach)]++] = reach;
    reaches.swap(scratch);
}

[[nodiscard]] std::pair<std::uint32_t, std::uint32_t> whereOf(const Reach &reach)
{
    return {reach.service, reach.place};
}

// The reaches from one service and place to another, the second not among them. (clang-tidy 14 cannot parse what
// std::ranges::equal_range gives back.)
template <typename Reaches>
[[nodiscard]] auto between(Reaches &reaches, std::pair<std::uint32_t, std::uint32_t> from,
                           std::pair<std::uint32_t, std::uint32_t> to)
{
    const auto first = std::ranges::lower_bound(reaches, from, {}, whereOf);
    const auto last = std::ranges::lower_bound(first, reaches.end(), to, {}, whereOf);
    return std::pair(first, last);
}

template <typename Reaches> [[nodiscard]] auto allOf(Reaches &reaches, std::pair<std::uint32_t, std::uint32_t> where)
{
    return between(reaches, where, {where.first, where.second + 1});
}

}   // namespace

CellMatrix::CellMatrix(MatrixInput input)
    : m_input(std::move(input))
    , m_shape(m_input.municipalities.size(), m_input.services)
{
    m_input.answers.resize(m_shape.cells(), Known::None);
    m_verdicts.resize(m_shape.cells());
    m_providers.resize(m_shape.cells());
    sortReaches();
    group();
    computeAll();
}

// By service and place, in two passes that do not grow faster than the reaches.
void CellMatrix::sortReaches()
{
    const std::size_t places = municipalities() + m_input.regions.size();
    std::vector<Reach> scratch;
    countingSort(m_input.reaches, scratch, places, [](const Reach &reach) { return reach.place; });
    countingSort(m_input.reaches, scratch, m_input.services.size(), [](const Reach &reach) { return reach.service; });
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

void CellMatrix::computeAll()
{
    PlacedReaches placed(municipalities() + m_input.regions.size());
    ReachUnion reached;
    for (std::size_t service = 0; service < m_input.services.size(); ++service) {
        placed.take(reachesOf(service));
        for (const Group &group : m_groups) {
            reached.clear();
            for (const std::uint32_t region : group.regions) {
                const std::size_t place = municipalities() + region;
                reached.add(placed.at(place), levelOfPlace(place));
            }
            reached.settle();
            for (const std::uint32_t municipality : group.municipalities) {
                const std::span<const Reach> own = placed.at(municipality);
                if (!own.empty())
                    reached.include(own);
                putService(municipality, service, reached);
                if (!own.empty())
                    reached.withdraw();
            }
        }
    }
}

void CellMatrix::putService(std::size_t municipality, std::size_t service, const ReachUnion &reached)
{
    for (std::size_t column = m_shape.firstColumn(service); column < m_shape.endColumn(service); ++column) {
        const Stage stage = m_shape.stageOf(column);
        put(m_shape.cell(municipality, column), reached.bestLevel(stage), reached.count(stage));
    }
}

void CellMatrix::put(std::size_t cell, int bestLevel, std::size_t providers)
{
    const auto answer = static_cast<std::size_t>(m_input.answers[cell]);
    m_verdicts[cell] = verdicts[answer * levelCount + static_cast<std::size_t>(bestLevel)];
    m_providers[cell] = static_cast<std::uint16_t>(std::min<std::size_t>(providers, manyProviders));
    if (providers >= manyProviders)
        m_manyProviders[cell] = static_cast<std::uint32_t>(providers);
}

int CellMatrix::levelOfPlace(std::size_t place) const
{
    return place < municipalities() ? 0 : levelOf(m_input.regions[place - municipalities()].kind);
}

std::span<const Reach> CellMatrix::reachesOf(std::size_t service) const
{
    const auto key = static_cast<std::uint32_t>(service);
    const auto [first, last] = between(m_input.reaches, {key, 0}, {key + 1, 0});
    return {first, last};
}

std::span<const Reach> CellMatrix::reachesOf(std::size_t service, std::size_t place) const
{
    const auto [first, last] =
        allOf(m_input.reaches, {static_cast<std::uint32_t>(service), static_cast<std::uint32_t>(place)});
    return {first, last};
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
        put(index, all.bestLevel(stage), all.count(stage));
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
        const auto [first, last] = allOf(reaches, whereOf(reach));
        const auto found = std::find(first, last, reach);
        Q_ASSERT(found != last);
        reaches.erase(found);
    }
    for (const Reach &reach : come)
        reaches.insert(std::ranges::upper_bound(reaches, whereOf(reach), {}, whereOf), reach);

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
