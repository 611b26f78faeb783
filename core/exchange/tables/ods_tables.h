#pragma once

#include "exchange/tables/table_sheet.h"

#include <memory>

namespace katve {

// Writes tables into an OpenDocument spreadsheet, a row at a time.
[[nodiscard]] std::unique_ptr<TableWriter> odsTables(const TableBook &book);

}   // namespace katve
