#pragma once

#include "exchange/sheets/sheet_cell.h"

#include <QStringView>

#include <optional>

namespace katve {

// The value with a point and no more digits than it takes to tell it from all others; what is left over of sums in
// binary (0.30000000000000004) is told as every spreadsheet program shows it (0.3).
[[nodiscard]] QString numberText(double value);

// Days counted by a spreadsheet program: from 1.1.1900, with a 29.2.1900 that never was, or from 1.1.1904.
enum class DayCount : std::uint8_t { From1900, From1904 };

// A date, a time of day or both; nothing when the count goes beyond what has dates. Less than a day is a time alone; but
// where days count from 1904, the day 0 is a day, unless its format shows nothing but the time.
[[nodiscard]] std::optional<SheetCell> dateCell(double days, DayCount count, bool timeOnly = false);
// Hours that may go beyond a day: "36:00:00".
[[nodiscard]] SheetCell elapsedCell(double days);

// "2024-01-31T12:00:00Z", "2024-01-31" and "12:00:00" as ISO files write them.
[[nodiscard]] std::optional<SheetCell> isoCell(QStringView text);
// "PT12H30M00S" as ODS writes it.
[[nodiscard]] std::optional<SheetCell> durationCell(QStringView text);

// The text of a cell as XLSX writes it, "_x000D_" and its like made the characters they stand for.
[[nodiscard]] QString unescaped(const QString &text);

// Whether text is a whole number filled up with zeros ("005", "044-012", "K005"), and shows this value.
[[nodiscard]] bool isPaddedCode(const QString &shown, double value);

}   // namespace katve
