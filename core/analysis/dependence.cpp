#include "analysis/dependence.h"

#include <algorithm>
#include <map>

namespace katve {

namespace {

using ByOrganisation = std::map<std::uint32_t, Dependence>;

// Of one municipality: a child is counted once however many services depend on the organisation.
void addMunicipality(ByOrganisation &all, const GapMatrix &matrix, std::size_t municipality)
{
    std::map<std::uint32_t, StageSet> stages;
    for (std::size_t column = 0; column < matrix.shape().columns(); ++column) {
        if (!matrix.cell(municipality, column).fragile())
            continue;
        const std::uint32_t organisation = matrix.cells().organisationsOf(municipality, column).front();
        Dependence &dependence = all[organisation];
        dependence.organisation = organisation;
        ++dependence.cells;
        dependence.childServices += matrix.cells().residents(municipality, column);
        stages[organisation].insert(matrix.shape().stageOf(column));
    }
    for (const auto &[organisation, served] : stages) {
        for (std::size_t stage = 0; stage < stageCount; ++stage) {
            if (served.contains(static_cast<Stage>(stage)))
                all[organisation].children += matrix.input().population[municipality * stageCount + stage];
        }
    }
}

}   // namespace

std::vector<Dependence> dependenceIn(const GapMatrix &matrix, std::span<const std::uint32_t> municipalities)
{
    ByOrganisation all;
    for (const std::uint32_t municipality : municipalities)
        addMunicipality(all, matrix, municipality);
    std::vector<Dependence> ranked;
    for (const auto &[organisation, dependence] : all)
        ranked.push_back(dependence);
    std::ranges::stable_sort(ranked, [](const Dependence &a, const Dependence &b) {
        return std::pair(a.children, a.childServices) > std::pair(b.children, b.childServices);
    });
    return ranked;
}

}   // namespace katve
