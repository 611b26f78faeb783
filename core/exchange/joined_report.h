#pragma once

#include "exchange/import_report.h"

#include <functional>

namespace katve {

// What came of writing sheets that were read into the files of a package first, with what was told while they were read.
// `placed` puts a remark about those files, which nobody has seen, to its place in the sheet.
[[nodiscard]] ImportReport joinedReport(ImportReport written, const ImportReport &read,
                                        const std::function<ImportRemark(ImportRemark)> &placed);

}   // namespace katve
