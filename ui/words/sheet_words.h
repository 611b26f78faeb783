#pragma once

#include "exchange/sheets/sheet_error.h"
#include "exchange/sheets/sheet_mapping.h"
#include "exchange/sheets/sheet_notes.h"

#include <QJsonObject>

namespace katve {

// Why a spreadsheet could not be read, and what is worth knowing of one that could: what it is and what can be done.
[[nodiscard]] QString sheetErrorText(const SheetError &error);
[[nodiscard]] QString sheetNoteText(const SheetNote &note);
[[nodiscard]] const char *sheetNoteCode(SheetNote::Kind kind);   // for machines

// How a sheet was understood: what it holds, where its headings are, which round it is about, what its columns are.
[[nodiscard]] QString sheetMappingText(const SheetMapping &mapping, const QString &sheet, const QString &round);
[[nodiscard]] QString matchReasonText(MatchReason reason);   // why a column was taken for something
[[nodiscard]] QJsonObject sheetMappingJson(const SheetMapping &mapping);

}   // namespace katve
