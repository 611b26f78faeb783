#pragma once

#include "analysis/gap_matrix.h"

namespace katve {

// What would be lost in some municipalities if one organisation stopped.
struct Dependence {
    std::uint32_t organisation = 0;   // as numbered in the matrix's input
    std::uint32_t cells = 0;          // reached by it alone
    qint64 children = 0;        // residents of some such cell's age group, each municipality and stage counted once
    qint64 childServices = 0;   // the same residents once for each service they would lose
    friend bool operator==(const Dependence &, const Dependence &) = default;
};

// Ranked by the children who depend on it alone, then by what they would lose, then by number.
[[nodiscard]] std::vector<Dependence> dependenceIn(const GapMatrix &matrix,
                                                   std::span<const std::uint32_t> municipalities);

}   // namespace katve
