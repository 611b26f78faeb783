#pragma once

#include "analysis/gap_matrix.h"
#include "domain/area.h"

namespace katve {

// The municipalities of the matrix that lie in some areas, ascending and each once.
[[nodiscard]] std::vector<std::uint32_t> municipalitiesIn(const GapMatrix &matrix, const AreaRefs &areas);

// An organisation that gives the same service as another: in how many of the cells that were asked about.
struct Overlap {
    std::uint32_t organisation = 0;   // as numbered in the matrix's input
    std::uint32_t cells = 0;
    friend bool operator==(const Overlap &, const Overlap &) = default;
};

// What is to be asked about: some stages of a service type in some municipalities.
struct CellBlock {
    std::size_t service = 0;
    StageSet stages{};
    std::vector<std::uint32_t> municipalities{};
};

// The other organisations that reach some of the cells, by number.
[[nodiscard]] std::vector<Overlap> othersIn(const GapMatrix &matrix, const CellBlock &block,
                                            std::uint32_t organisation);

// The municipalities with a cell that the organisation alone reaches.
[[nodiscard]] std::vector<std::uint32_t> dependingIn(const GapMatrix &matrix, const CellBlock &block,
                                                     std::uint32_t organisation);

}   // namespace katve
