#pragma once

#include "exchange/tables/table_sheet.h"

#include <memory>

namespace katve {

// Writes tables into an XLSX workbook, a row at a time.
[[nodiscard]] std::unique_ptr<TableWriter> xlsxTables(const TableBook &book);

}   // namespace katve
