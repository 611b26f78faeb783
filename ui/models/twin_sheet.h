#pragma once

#include "models/twin_model.h"

namespace katve {

// Writes a table as it is shown: as a workbook by the ending of the path (.xlsx, .ods), with colours where a word has one,
// else as CSV. Numbers stay numbers, and what is not known says so. Throws StoreError.
void writeTwin(const QString &path, const TwinTable &table, const QString &title);

}   // namespace katve
