#pragma once

#include "edit/inventory_check.h"
#include "edit/merge/merge_plan.h"
#include "support/open_file.h"

namespace katve {

// A copy as a file manager makes it, in memory: the same uuids, and a life of its own from here on.
[[nodiscard]] std::unique_ptr<OpenFile> copyOf(OpenFile &file, const QString &author = {});

// Merges and gives the report; the file must be sound afterwards.
MergeReport mergeInto(OpenFile &ours, const std::vector<OpenFile *> &others);

// The subject's rows, and the disputes without who said what, each as a text: what must not depend on the order.
[[nodiscard]] std::vector<std::string> subjectOf(Session &session);

}   // namespace katve
