#pragma once

#include "text/text_document.h"

namespace katve {

// The tables of a summary as its text has them; their captions are somebody else's.
[[nodiscard]] TextTable textTableOf(const PrintTable &table);
[[nodiscard]] TextTable barTable(const QString &head, const std::vector<PrintBar> &bars, QDate areasOn);
[[nodiscard]] TextTable gridTable(const PrintGrid &grid);
[[nodiscard]] TextTable stripTable(const SheetEntries &entries);   // services by stage, with what is said of each

}   // namespace katve
