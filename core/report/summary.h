#pragma once

#include "analysis/gap_matrix.h"
#include "edit/session.h"
#include "store/work_lists.h"

namespace katve {

// What a summary of a region or a municipality says, as values and public keys; words, order on the page and drawing
// are somebody else's. Every number comes from the gap matrix.

struct KeyedSums {
    QString key{};
    Sums sums{};
};

struct CellRef {
    QString municipality{};
    QString service{};
    Stage stage = Stage::Ecec;
    friend bool operator==(const CellRef &, const CellRef &) = default;
};

// Twice the residents who do not get the service, the half of those who partly do; what is unknown is not in it.
[[nodiscard]] inline qint64 lackingTwice(const Sums &sums)
{
    return 2 * (sums.needed - sums.unknownPop) - sums.covered2;
}

struct RankedGap {
    QString service{};
    qint64 lacking2 = 0;   // as `lackingTwice` says
    Sums sums{};
};

struct OrganisationDependence {
    QString organisation{};
    std::uint32_t cells = 0;
    qint64 children = 0;
    qint64 childServices = 0;
};

struct MissingPopulation {
    QString municipality{};
    Stage stage = Stage::Ecec;
};

struct SectorProviders {
    std::optional<Sector> sector{};   // no value: not given
    QStringList providers{};          // those with an offering whose catchment reaches the area, by id
};

// The municipalities of the area that belong to one province, or from 2023 on to one wellbeing services county.
struct SummaryPart {
    AreaRef area{};   // no code: those that belong to none
    QStringList municipalities{};
    Sums sums{};
};

struct Summary {
    AreaRef area{};
    Round round{};
    View view = View::Now;
    bool sample = false;

    QStringList municipalities{};
    QStringList silentMunicipalities{};   // not one answer
    Sums total{};
    std::vector<KeyedSums> services{};   // by key
    std::vector<KeyedSums> groups{};
    std::vector<KeyedSums> themes{};
    std::vector<KeyedSums> stages{};
    std::vector<KeyedSums> perMunicipality{};
    std::vector<SummaryPart> parts{};   // in the order of the regions; one that holds nobody is left out

    std::vector<RankedGap> gaps{};                      // the largest first; services without a gap are left out
    std::vector<OrganisationDependence> dependence{};   // the heaviest first
    std::vector<CellRef> overlaps{};
    std::vector<CellRef> disagreements{};
    std::vector<CellRef> unnamed{};
    std::vector<MissingPopulation> missingPopulation{};
    std::vector<EmptyCatchment> emptyCatchments{};
    std::vector<SectorProviders> providers{};
    QStringList suggestedServices{};   // whose entry in the catalogue is not sure
    QStringList populationSources{};   // of the numbers of children, each once

    [[nodiscard]] std::size_t answeredMunicipalities() const
    {
        return static_cast<std::size_t>(municipalities.size() - silentMunicipalities.size());
    }
};

// The codes of the municipalities of the round in an area, in order; none when it has none.
[[nodiscard]] QStringList municipalitiesIn(const GapMatrix &matrix, const AreaRef &area);

enum class SummaryDepth {
    Whole,
    Findings,   // without parts, providers, suggested services and sources of the numbers: what only a print shows
};

// Nothing when the area has no municipality in the round.
[[nodiscard]] std::optional<Summary> summaryOf(Session &session, const Round &round, View view, const GapMatrix &matrix,
                                               const AreaRef &area, SummaryDepth depth = SummaryDepth::Whole);

}   // namespace katve
