#pragma once

#include "command.h"
#include "edit/merge/merge_report.h"

namespace katve {

[[nodiscard]] QJsonObject mergeJson(const MergeReport &report);
// What was merged and what is left to look at, in words.
void tellMerge(const CommandContext &context, const MergeReport &report);

}   // namespace katve
