#pragma once

#include "exchange/tables/table_sheet.h"

#include <string>

// The small files of an OpenDocument spreadsheet, and the XML that its cells are written in.

namespace katve {

// A text as XML; signs that XML has no place for are written as XLSX writes them (_x000D_).
void appendXml(std::string &out, std::string_view text);
// As paragraphs of a cell, with its spaces and tabs.
void appendParagraphs(std::string &out, std::string_view text);
[[nodiscard]] std::string odsText(std::string_view escaped);   // undoes what `appendXml` wrote for such signs

// Names of styles in `contentStyles`.
[[nodiscard]] const std::string &odsCellStyle(ColumnKind kind, CellTone tone);
[[nodiscard]] std::string odsHeadingStyle(CellTone tone);
[[nodiscard]] std::string odsColumnStyle(int width);
[[nodiscard]] std::string odsContentStart();   // with all styles, up to the first table

[[nodiscard]] std::string odsStyles(const TableBook &book);
[[nodiscard]] std::string odsMeta(const TableBook &book, const QString &now);
[[nodiscard]] std::string odsManifest();
[[nodiscard]] std::string odsSettings(const std::vector<TableSheet> &sheets);   // what is frozen

}   // namespace katve
