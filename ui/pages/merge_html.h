#pragma once

#include "workspace/merge_planner.h"

namespace katve {

class Workspace;

// A merge in words, for the window, for paper and for a file: who brought what, what is disputed, what was not taken.
// `most` lines of what is to be known of single rows; the rest are counted.
[[nodiscard]] QString mergePlanHtml(const PlannedMerge &merge);
[[nodiscard]] QString mergeReportHtml(Workspace &workspace, const PlannedMerge &merge, const MergeReport &report,
                                      std::size_t most);

}   // namespace katve
