#pragma once

#include "exchange/package_import.h"
#include "exchange/sheets/sheet_facts.h"

namespace katve {

// Takes sheets in as one act, as `importPackage` does a data package: with anything that cannot be read nothing is
// written, unless the good rows are asked for; the same workbook again changes nothing. A cell that is empty says
// nothing. Lines of the report are rows of the sheet, and columns its letters. Throws SheetError and StoreError.
[[nodiscard]] ImportReport importSheets(Session &session, const Workbook &workbook,
                                        const std::vector<SheetMapping> &mappings, const SheetNames &names,
                                        const ImportOptions &options);

// What is changed in sheets that this program works out is not read; that is said once of all of them.
void noteWorkedOut(ImportReport &report, const Workbook &workbook, const std::vector<std::size_t> &sheets);

// The round that a workbook is about: one whose name or id stands in the name of the file or of a sheet, or in a title
// above a table; else the only one of a year that is named there; else the newest. Nothing when the inventory has none.
[[nodiscard]] std::optional<Round> roundOf(Session &session, const Workbook &workbook, const QString &fileName);

// What is worth knowing of a workbook that holds nothing to take, as far as one has to look to know that.
[[nodiscard]] std::vector<ReadingNote> notesOf(const Workbook &workbook, const QString &fileName);

// What would become of one row of a sheet: what a wizard shows before anything is taken in.
struct SheetRowOutcome {
    enum class Kind : std::uint8_t { Added, Changed, Unchanged, Rejected };
    Kind kind = Kind::Unchanged;
    Table table = Table::Answers;
    QString sheet{};
    int row = 0;
    int column = 0;   // -1: the row as a whole
    QString key{};
    std::optional<Change> change{};   // of what is added or changed
    ImportRemark why{};               // of what is rejected
};

struct SheetPreview {
    static constexpr std::size_t mostRows = 200'000;
    std::vector<SheetRowOutcome> rows{};   // in the order of the sheets; of very many the first
    ImportReport report{};
};

// The same without writing anything.
[[nodiscard]] SheetPreview previewSheets(Session &session, const Workbook &workbook,
                                         const std::vector<SheetMapping> &mappings, const SheetNames &names,
                                         const ImportOptions &options);

}   // namespace katve
