#pragma once

#include "exchange/sheets/sheet_mapping.h"

namespace katve {

[[nodiscard]] QString sheetFieldWord(SheetField field);   // what a column of a spreadsheet holds
[[nodiscard]] QString stagesWords(StageSet stages);       // "pre-primary, grades 1–6"

// Something that a person should look at before it is believed.
[[nodiscard]] bool isUnsure(const SheetColumn &column);
[[nodiscard]] QString sureWord(const SheetColumn &column);   // how sure it is

}   // namespace katve
