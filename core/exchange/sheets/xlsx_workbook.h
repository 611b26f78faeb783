#pragma once

#include "exchange/sheets/workbook.h"

namespace katve {

// Office Open XML as Excel, LibreOffice, Google Sheets and others write it. Throws SheetError.
[[nodiscard]] std::unique_ptr<Workbook> openXlsx(const QString &path);

}   // namespace katve
