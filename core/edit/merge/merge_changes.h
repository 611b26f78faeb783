#pragma once

#include "edit/merge/merge_plan.h"
#include "edit/merge/merge_rows.h"

namespace katve {

// The planned rows and their disputes as changes, in an order in which nothing ever refers to what is not there.
void addChanges(const EditGraph &graph, Stores &stores, const std::vector<PlannedRow> &rows, MergePlan &plan);

// What came from whom, and everything that was not simply taken.
void addReport(const EditGraph &graph, const RowWrites &writes, const FilePast::IsWantedEdit &isNew,
               const std::vector<PlannedRow> &rows, MergeReport &report);

}   // namespace katve
