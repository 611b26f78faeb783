#pragma once

#include "exchange/import_report.h"
#include "exchange/sheets/sheet_cell.h"

#include <functional>
#include <optional>

namespace katve {

// What keeps a row as a whole from being taken: quotes in which rows are swallowed, wherever they stand, and formulas without a
// value in columns that are read.
struct RowFault {
    ImportRemark::Kind kind = ImportRemark::Kind::NotWorkedOut;
    int column = 0;
};
[[nodiscard]] std::optional<RowFault> rowFaultOf(const SheetRow &row, const std::function<bool(int column)> &isRead);
[[nodiscard]] bool isNotWorkedOut(const SheetRow &row, int column);

}   // namespace katve
