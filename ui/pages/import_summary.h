#pragma once

#include "workspace/import_work.h"

namespace katve {

class Workspace;

// The sentences above an import: what it is, what it would do, why it cannot be made, what it did.
[[nodiscard]] QString importHint(const Workspace &workspace);
// Empty: it can. `sheet` is the one that is shown, among those found.
[[nodiscard]] QString whyNotImported(const Workspace &workspace, const PlannedImport &plan, std::size_t sheet);
[[nodiscard]] QString importPlanText(const PlannedImport &plan, const QString &whyNot);
[[nodiscard]] QString importDoneText(const DoneImport &done);

}   // namespace katve
