#include "analysis/dependence.h"
#include "analysis/placed_reaches.h"

#include <algorithm>
#include <iterator>

namespace katve {

namespace {

// Counts service by service, so that what reaches a place is found without searching.
class DependenceCount {
public:
    explicit DependenceCount(const GapMatrix &matrix)
        : m_matrix(matrix)
        , m_input(matrix.input())
        , m_placed(m_input.municipalities.size() + m_input.regions.size())
    {}

    void add(std::size_t service, std::span<const std::uint32_t> municipalities)
    {
        m_placed.take(m_matrix.cells().reachesOf(service));
        const MatrixShape &shape = m_matrix.shape();
        for (const std::uint32_t municipality : municipalities) {
            for (std::size_t column = shape.firstColumn(service); column < shape.endColumn(service); ++column) {
                if (m_matrix.cell(municipality, column).fragile())
                    addCell(municipality, column);
            }
        }
    }

    [[nodiscard]] std::vector<Dependence> result()
    {
        countChildren();
        std::vector<Dependence> all;
        std::ranges::copy_if(m_all, std::back_inserter(all), [](const Dependence &one) { return one.cells > 0; });
        return all;
    }

private:
    struct Served {
        std::uint32_t organisation;
        std::uint32_t municipality;
        std::uint32_t stage;
        auto operator<=>(const Served &) const = default;
    };

    void addCell(std::uint32_t municipality, std::size_t column)
    {
        const Stage stage = m_matrix.shape().stageOf(column);
        const std::uint32_t organisation = soleOrganisation(municipality, stage);
        if (organisation >= m_all.size())
            m_all.resize(organisation + 1);
        Dependence &dependence = m_all[organisation];
        dependence.organisation = organisation;
        ++dependence.cells;
        dependence.childServices += m_matrix.cells().residents(municipality, column);
        m_served.push_back({organisation, municipality, static_cast<std::uint32_t>(stage)});
    }

    // Of a cell that only one organisation reaches, through however many offerings.
    [[nodiscard]] std::uint32_t soleOrganisation(std::uint32_t municipality, Stage stage) const
    {
        const auto reaches = [stage](const Reach &reach) { return reach.stages.contains(stage); };
        const std::span<const Reach> own = m_placed.at(municipality);
        if (const auto found = std::ranges::find_if(own, reaches); found != own.end())
            return found->organisation;
        for (const std::uint32_t region : m_input.regionsOf[municipality]) {
            const std::span<const Reach> there = m_placed.at(m_input.municipalities.size() + region);
            if (const auto found = std::ranges::find_if(there, reaches); found != there.end())
                return found->organisation;
        }
        Q_UNREACHABLE();
    }

    // A child is counted once however many services depend on the organisation.
    void countChildren()
    {
        std::ranges::sort(m_served);
        // Not std::ranges::unique: clang 14, which builds the fuzz targets, cannot parse what it gives back.
        m_served.erase(std::unique(m_served.begin(), m_served.end()), m_served.end());
        for (const Served &one : m_served)
            m_all[one.organisation].children += m_input.population[one.municipality * stageCount + one.stage];
    }

    const GapMatrix &m_matrix;
    const MatrixInput &m_input;
    PlacedReaches m_placed;
    std::vector<Dependence> m_all;   // by organisation
    std::vector<Served> m_served;
};

}   // namespace

std::vector<Dependence> dependenceIn(const GapMatrix &matrix, std::span<const std::uint32_t> municipalities)
{
    DependenceCount count(matrix);
    for (std::size_t service = 0; service < matrix.input().services.size(); ++service)
        count.add(service, municipalities);
    std::vector<Dependence> ranked = count.result();
    std::ranges::stable_sort(ranked, [](const Dependence &a, const Dependence &b) {
        return std::pair(a.children, a.childServices) > std::pair(b.children, b.childServices);
    });
    return ranked;
}

}   // namespace katve
