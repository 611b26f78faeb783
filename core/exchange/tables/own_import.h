#pragma once

#include "exchange/package_import.h"
#include "exchange/tables/own_sheets.h"

namespace katve {

// Takes in what a workbook of ours holds, as one act: every sheet is a table of the data package, read by the same road. A
// cell that is empty says nothing. Lines of the report are rows of the sheets, and columns their letters. Throws SheetError
// and StoreError.
[[nodiscard]] ImportReport importOwnWorkbook(Session &session, const Workbook &workbook, const OwnWorkbook &own,
                                             std::span<const TableWords> words, const ImportOptions &options);

}   // namespace katve
