#pragma once

#include "support/package_files.h"

namespace katve {

// One row of a table's file, column by column.
using OneRow = std::vector<std::pair<std::string, std::string>>;

// A row that can be added to the world of `smallPackage`: every column is there, those that need not be given are empty.
[[nodiscard]] OneRow goodRow(Table table);
[[nodiscard]] OneRow goodRow(Table table, const std::string &column, const std::string &text);   // but for one field
[[nodiscard]] std::vector<std::string> requiredColumns(Table table);

[[nodiscard]] QByteArray csvOf(const std::vector<OneRow> &rows);   // the columns of the first, and the rows
[[nodiscard]] std::string fileOf(Table table);                     // "areas.csv"

}   // namespace katve
