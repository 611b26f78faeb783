#pragma once

#include "exchange/sheets/sheet_error.h"
#include "exchange/sheets/sheet_notes.h"

namespace katve {

// Why a spreadsheet could not be read, and what is worth knowing of one that could: what it is and what can be done.
[[nodiscard]] QString sheetErrorText(const SheetError &error);
[[nodiscard]] QString sheetNoteText(const SheetNote &note);
[[nodiscard]] const char *sheetNoteCode(SheetNote::Kind kind);   // for machines

}   // namespace katve
