#pragma once

#include "exchange/sheets/workbook.h"

namespace katve {

// CSV, TSV and their like as a workbook of one sheet. All cells are text, as the file does not say what they are. What
// was put before a text so that no program takes it for a formula (an apostrophe, ="…") is taken off. Throws SheetError.
[[nodiscard]] std::unique_ptr<Workbook> openDelimited(const QString &path);

}   // namespace katve
