#pragma once

#include "workspace/import_work.h"

namespace katve {

class Workspace;

// What an import did, as a page of its own: counts, what was not taken and why, what is worth knowing, every row that changed.
[[nodiscard]] QString importReportHtml(Workspace &workspace, const ImportRequest &request, const PlannedImport &plan,
                                       const DoneImport &done);
// As a web page, or as text where the name ends in .txt. Throws StoreError.
void saveImportReport(const QString &path, Workspace &workspace, const ImportRequest &request,
                      const PlannedImport &plan, const DoneImport &done);

}   // namespace katve
