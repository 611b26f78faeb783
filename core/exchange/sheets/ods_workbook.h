#pragma once

#include "exchange/sheets/workbook.h"

namespace katve {

// OpenDocument as LibreOffice, Excel, Google Sheets and others write it, packed or flat. Throws SheetError.
[[nodiscard]] std::unique_ptr<Workbook> openOds(const QString &path);
[[nodiscard]] std::unique_ptr<Workbook> openFlatOds(const QString &path);

}   // namespace katve
