#pragma once

#include "analysis/gap_matrix.h"

namespace katve {

// The program's own answer as text, in the forms that the oracle gives.
[[nodiscard]] std::string cellsTable(const GapMatrix &matrix);
[[nodiscard]] std::string rollupTable(const GapMatrix &matrix);
[[nodiscard]] std::string sumsText(const Sums &sums);

}   // namespace katve
