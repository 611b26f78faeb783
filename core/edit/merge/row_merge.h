#pragma once

#include "edit/merge/edit_graph.h"
#include "edit/merge/row_units.h"

namespace katve {

// What one edit said of one row: whole for a row that it added, else the units it set.
struct RowWrite {
    EditGraph::Number edit = -1;
    bool removes = false;
    bool whole = false;
    bool reopens = false;                             // took the settling of a dispute back
    std::vector<std::optional<UnitTexts>> units{};   // by unit; none: not touched. Empty when it removes

    [[nodiscard]] bool saysOf(std::size_t unit) const { return removes || units[unit].has_value(); }
};

// A value, or that there is no such row, and the edits that said so.
struct Said {
    std::optional<FieldTexts> value{};
    std::vector<EditGraph::Number> by{};
};

// A disagreement, as it is before it becomes a row of the file.
struct OpenDispute {
    QString field{};   // of a unit; empty: the row itself
    DisputeWhy why = DisputeWhy::Differs;
    std::optional<FieldTexts> shown{};
    std::vector<Said> values{};
};

// What a row is when all that was said of it is taken together.
struct MergedRow {
    std::optional<RowTexts> row{};
    std::vector<OpenDispute> disputes{};
    std::vector<EditGraph::Number> clearedBy{};   // an answer stands that these had cleared elsewhere
    std::vector<OpenDispute> stays{};             // reference data of files made apart: ours stays, and this was said
    bool isPartly = false;                        // of some units nobody here has said anything
};

// The rule of merging, for one row: of each unit the statements count that no later one knew of. When they agree, that
// is the value; what says the same as their common past gives way; several others are a dispute, and meanwhile the
// common past counts. It depends on the set of edits alone, not on the order in which files came together.
// `current` is the row as it is in the file that is merged into, if it has one.
[[nodiscard]] MergedRow mergedRow(const EditGraph &graph, Table table, const std::vector<RowWrite> &writes,
                                  const std::optional<RowTexts> &current);
// The row as if nobody had removed it: something else refers to it. None when nobody has ever said what it was.
[[nodiscard]] std::optional<MergedRow> keptRow(const EditGraph &graph, Table table,
                                               const std::vector<RowWrite> &writes,
                                               const std::optional<RowTexts> &current);

}   // namespace katve
