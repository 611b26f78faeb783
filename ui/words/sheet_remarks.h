#pragma once

#include "exchange/import_report.h"

namespace katve {

// What is told of a spreadsheet's rows, columns and titles; an empty text when the remark is of something else.
[[nodiscard]] QString sheetRemarkText(const ImportRemark &remark);

}   // namespace katve
