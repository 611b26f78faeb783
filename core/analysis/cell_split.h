#pragma once

#include "analysis/gap_matrix.h"

#include <functional>
#include <span>

namespace katve {

// Some cells, each counted once, split into parts: how many cells there are in each part, and their residents.
struct CellSplit {
    std::vector<qint64> cells{};
    std::vector<qint64> residents{};   // a child once for each cell of its age group
    qint64 withoutPopulation = 0;      // cells whose number of residents is not known; they add nothing to `residents`

    [[nodiscard]] qint64 allCells() const;
    [[nodiscard]] qint64 allResidents() const;
    friend bool operator==(const CellSplit &, const CellSplit &) = default;
};

using PartOf = std::function<std::size_t(std::size_t municipality, std::size_t column)>;
[[nodiscard]] CellSplit splitCells(const GapMatrix &matrix, std::span<const std::size_t> municipalities,
                                   std::span<const std::size_t> columns, std::size_t parts, const PartOf &partOf);

// By status, in the order of `Status`.
[[nodiscard]] CellSplit splitByStatus(const GapMatrix &matrix, std::span<const std::size_t> municipalities,
                                      std::span<const std::size_t> columns);

}   // namespace katve
