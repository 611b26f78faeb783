#include "analysis/offering_reach.h"
#include "analysis/matrix_index.h"

#include <map>
#include <set>

namespace katve {

namespace {

// Calls `visit(municipality, organisations)` for every cell of the block.
template <typename Visit> void eachCell(const GapMatrix &matrix, const CellBlock &block, Visit &&visit)
{
    for (const std::uint32_t municipality : block.municipalities) {
        for (std::size_t stage = 0; stage < stageCount; ++stage) {
            if (!block.stages.contains(static_cast<Stage>(stage)))
                continue;
            if (const auto column = matrix.shape().column(block.service, static_cast<Stage>(stage)))
                visit(municipality, matrix.cells().organisationsOf(municipality, *column));
        }
    }
}

}   // namespace

std::vector<std::uint32_t> municipalitiesIn(const GapMatrix &matrix, const AreaRefs &areas)
{
    std::set<std::uint32_t> found;
    const std::size_t municipalities = matrix.municipalities();
    for (const AreaRef &area : areas) {
        const auto place = placeIndex(matrix.input(), area.kind, area.code.toStdString());
        if (!place)
            continue;
        if (*place < municipalities) {
            found.insert(*place);
            continue;
        }
        const auto members = matrix.cells().membersOf(*place - municipalities);
        found.insert(members.begin(), members.end());
    }
    return {found.begin(), found.end()};
}

std::vector<Overlap> othersIn(const GapMatrix &matrix, const CellBlock &block, std::uint32_t organisation)
{
    std::map<std::uint32_t, std::uint32_t> cells;
    eachCell(matrix, block, [&](std::uint32_t, const std::vector<std::uint32_t> &organisations) {
        for (const std::uint32_t other : organisations) {
            if (other != organisation)
                ++cells[other];
        }
    });
    std::vector<Overlap> others;
    for (const auto &[other, count] : cells)
        others.push_back({.organisation = other, .cells = count});
    return others;
}

std::vector<std::uint32_t> dependingIn(const GapMatrix &matrix, const CellBlock &block, std::uint32_t organisation)
{
    std::set<std::uint32_t> depending;
    eachCell(matrix, block, [&](std::uint32_t municipality, const std::vector<std::uint32_t> &organisations) {
        if (organisations.size() == 1 && organisations.front() == organisation)
            depending.insert(municipality);
    });
    return {depending.begin(), depending.end()};
}

}   // namespace katve
