#pragma once

#include "exchange/sheets/quick_xml.h"

#include <vector>

namespace katve {

// The text of the element just begun (a shared string or an inline one), to its end: its runs joined, the hints to
// their pronunciation left out.
[[nodiscard]] QString xlsxText(QuickXml &xml);

// The texts that the cells of all sheets share.
[[nodiscard]] std::vector<QString> readSharedStrings(QuickXml xml, const QString &file);

}   // namespace katve
