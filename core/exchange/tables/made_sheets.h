#pragma once

#include "exchange/sheets/workbook.h"
#include "exchange/tables/table_words.h"

#include <span>
#include <vector>

namespace katve {

// The sheets of a workbook that this program worked out of others (the matrix, gaps, cells), known by their headings. What
// stands in them are no answers, however much it looks like some.
[[nodiscard]] std::vector<std::size_t> workedOutSheets(const Workbook &workbook, std::span<const TableWords> words);

}   // namespace katve
