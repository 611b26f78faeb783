#pragma once

#include "edit/merge/row_merge.h"

namespace katve {

// The statements about a row by rank, without the settlings of disputes that were taken back, and what took them back.
[[nodiscard]] std::vector<const RowWrite *> standingWrites(const EditGraph &graph, const std::vector<RowWrite> &writes);

}   // namespace katve
