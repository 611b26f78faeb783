#pragma once

#include "print/summary_pen.h"

namespace katve {

// The entries of the municipality's sheet as parts that stand in columns. What they have in common stands above the first
// of those that have it.
[[nodiscard]] std::vector<PrintTile> tilesOf(PrintFlow &flow, const SheetEntries &entries);

// The key of the marks and their order, waiting for the tiles after it.
void printMarkKey(PrintFlow &flow, QDate areasOn);

}   // namespace katve
