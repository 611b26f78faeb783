#include "words/sheet_words.h"
#include "exchange/sheets/sheet_cell.h"
#include "words/text_contexts.h"

#include <array>

namespace katve {

namespace {

using SheetReason = SheetError::Reason;
using NoteKind = SheetNote::Kind;

// What the file is instead of a spreadsheet that can be read.
[[nodiscard]] QString otherKindText(SheetReason reason, const QString &file)
{
    switch (reason) {
    case SheetReason::OldExcel:
        return SheetText::tr("%1 is in the format of old Excel (.xls). Open it in Excel or LibreOffice, save it as an "
                             "Excel workbook (.xlsx), and try again with that.")
            .arg(file);
    case SheetReason::BinaryExcel:
        return SheetText::tr(
                   "%1 is a binary Excel workbook (.xlsb). Save it in Excel as an Excel workbook (.xlsx), and "
                   "try again with that.")
            .arg(file);
    case SheetReason::ExcelXml:
        return SheetText::tr("%1 is an XML spreadsheet of Excel 2003. Open it in Excel, save it as an Excel workbook "
                             "(.xlsx), and try again with that.")
            .arg(file);
    case SheetReason::WebPage:
        return SheetText::tr("%1 is a web page, whatever its name says. Open it in Excel or LibreOffice, save it as an "
                             "Excel workbook (.xlsx), and try again with that.")
            .arg(file);
    case SheetReason::OtherDocument:
        return SheetText::tr("%1 is a document of another kind, not a spreadsheet. Copy the table into a spreadsheet, "
                             "save that as .xlsx or .ods, and try again with it.")
            .arg(file);
    case SheetReason::NotASpreadsheet:
        return SheetText::tr("%1 is not a spreadsheet. Spreadsheets that can be read are .xlsx, .ods and .csv.")
            .arg(file);
    default: break;
    }
    return {};
}

[[nodiscard]] QString harmText(SheetReason reason, const QString &file)
{
    switch (reason) {
    case SheetReason::Damaged:
        return SheetText::tr("%1 is damaged, so it was not read. Open it in the program it was made with and save it "
                             "anew, or ask for it again.")
            .arg(file);
    case SheetReason::Bomb:
        return SheetText::tr("%1 unpacks to incomparably more than it is, as no spreadsheet does, so it was not read. "
                             "Ask the sender what it is.")
            .arg(file);
    case SheetReason::TooLarge:
        return SheetText::tr("%1 holds more rows, columns or cells than a spreadsheet program has. Divide it into "
                             "smaller ones, or delete what stands far outside the table.")
            .arg(file);
    case SheetReason::CellTooLong:
        return SheetText::tr("%1 has a cell that is longer than any text, so it was not read. See whether a quote is "
                             "left open in it.")
            .arg(file);
    case SheetReason::EntityTrick:
        return SheetText::tr("%1 holds definitions that no spreadsheet program writes and that can do harm, so it was "
                             "not read. Ask the sender what it is.")
            .arg(file);
    default: break;
    }
    return {};
}

}   // namespace

QString sheetErrorText(const SheetError &error)
{
    const QString file = error.subject();
    for (const QString &text : {otherKindText(error.reason(), file), harmText(error.reason(), file)}) {
        if (!text.isEmpty())
            return text;
    }
    switch (error.reason()) {
    case SheetReason::NotFound: return SheetText::tr("%1 is not there. Check the name and the folder.").arg(file);
    case SheetReason::Folder: return SheetText::tr("%1 is a folder. Name a spreadsheet in it.").arg(file);
    case SheetReason::NoPermission:
        return SheetText::tr("%1 cannot be opened: you have no permission for it, or another program holds it.")
            .arg(file);
    case SheetReason::Empty:
        return SheetText::tr("%1 is empty: there is not one character in it. Ask for it again.").arg(file);
    case SheetReason::Encrypted:
        return SheetText::tr("%1 is protected by a password. Open it with the password, save it without one, and try "
                             "again with that.")
            .arg(file);
    case SheetReason::NoSheets: return SheetText::tr("%1 has no sheet with cells.").arg(file);
    case SheetReason::NothingToTake:
        return SheetText::tr("%1 holds neither answers nor service providers that can be recognised. Headings such as "
                             "municipality, service and answer were looked for on every sheet that is shown.")
            .arg(file);
    case SheetReason::WorkedOut:
        return SheetText::tr("%1 holds only what Katve has worked out (the mapping, gaps or cells), and no answers, so "
                             "nothing was taken in. Export the answers instead (“answers” as the table, or the whole "
                             "inventory as a workbook), change those, and import that.")
            .arg(file);
    case SheetReason::TextTooLongToWrite:
        return SheetText::tr(
                   "A text in “%1” is longer than a cell of an Excel workbook can hold (32,767 characters), so "
                   "nothing was written. Write an .ods or a data package instead.")
            .arg(file);
    case SheetReason::TooMuchToWrite:
        return SheetText::tr(
                   "“%1” has more rows than a sheet can hold (1,048,576), so nothing was written. Write a CSV "
                   "or a data package instead.")
            .arg(file);
    default: break;
    }
    return SheetText::tr("There is no sheet “%1”.").arg(file);
}

namespace {

[[nodiscard]] QString fileNoteText(const SheetNote &note)
{
    switch (note.kind) {
    case NoteKind::ExternalLink:
        return SheetText::tr("Some values come from other workbooks; they are as they were when this one was saved.");
    case NoteKind::Macros: return SheetText::tr("The workbook holds macros. They are neither run nor read.");
    case NoteKind::HiddenSheet: return SheetText::tr("The sheet is hidden. It was read all the same.");
    case NoteKind::Date1904:
        return SheetText::tr("The workbook counts its dates from 1904, as old Macs did; they were read so.");
    case NoteKind::ReadAsWindows:
        return SheetText::tr(
            "The file is not in UTF-8, so it was read as Windows-1252. See that å, ä and ö are right.");
    case NoteKind::Comments:
        return SheetText::tr("There are comments on cells. They are not read; write what matters into the cells.");
    case NoteKind::OnlySheet: return SheetText::tr("The file has one sheet only, and that was read.");
    default: break;
    }
    return {};
}

}   // namespace

QString sheetNoteText(const SheetNote &note)
{
    const QString place = note.row < 0 ? QString() : cellName(note.row, std::max(0, note.column));
    const int count = static_cast<int>(note.count);
    switch (note.kind) {
    case NoteKind::FormulaWithoutValue:
        return SheetText::tr("%n formula(s) have no value in the file and were read as empty, first in %1. Open the "
                             "workbook in Excel or LibreOffice and save it, so that they are worked out.",
                             nullptr, count)
            .arg(place);
    case NoteKind::ErrorCell:
        return SheetText::tr("%n cell(s) hold an error such as %2, first in %1.", nullptr, count)
            .arg(place, note.detail.isEmpty() ? QStringLiteral("#N/A") : note.detail);
    case NoteKind::HiddenRows:
        return SheetText::tr("%n hidden row(s) were read too, first row %1.", nullptr, count).arg(note.row + 1);
    case NoteKind::HiddenColumns:
        return SheetText::tr("Hidden columns were read too, first column %1.")
            .arg(columnName(std::max(0, note.column)));
    case NoteKind::NoSuchDate:
        return SheetText::tr("%1 holds 29.2.1900, a day that never was; it was left as it stands.").arg(place);
    case NoteKind::UnclosedQuote:
        return SheetText::tr("A quote is opened in %1 and never closed, so all that follows is one cell.").arg(place);
    default: break;
    }
    return fileNoteText(note);
}

const char *sheetNoteCode(SheetNote::Kind kind)
{
    constexpr std::array codes{
        "formula_without_value", "error_cell",     "external_link", "macros",       "hidden_sheet",
        "hidden_rows",           "hidden_columns", "date_1904",     "no_such_date", "read_as_windows",
        "unclosed_quote",        "only_sheet",     "comments"};
    return codes.at(static_cast<std::size_t>(kind));
}

}   // namespace katve
