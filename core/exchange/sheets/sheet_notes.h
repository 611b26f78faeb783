#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace katve {

// What is worth knowing of a sheet that could be read. Told once for each kind, with the first place and how many.
struct SheetNote {
    enum class Kind : std::uint8_t {
        FormulaWithoutValue,   // the program that wrote it has not worked it out
        ErrorCell,
        ExternalLink,   // values that came from another workbook, as they were when it was saved
        Macros,         // are not run, and not read
        HiddenSheet,    // and is read
        HiddenRows,
        HiddenColumns,
        Date1904,
        NoSuchDate,      // 29.2.1900, which a spreadsheet program counts and no calendar has
        ReadAsWindows,   // not UTF-8, so taken for Windows-1252
        UnclosedQuote,   // of a CSV; the rest of the file is one cell
        OnlySheet,       // a CSV has one sheet, whatever its name
        Comments,        // on cells, which are not read
    };
    Kind kind = Kind::ErrorCell;
    int row = -1;   // of the first; -1: the sheet or the file as a whole
    int column = -1;
    qint64 count = 1;
    QString detail{};
};

class SheetNotes {
public:
    void add(SheetNote::Kind kind, int row = -1, int column = -1, const QString &detail = {})
    {
        for (SheetNote &note : m_notes) {
            if (note.kind == kind) {
                ++note.count;
                return;
            }
        }
        m_notes.push_back({kind, row, column, 1, detail});
    }
    [[nodiscard]] const std::vector<SheetNote> &all() const { return m_notes; }

private:
    std::vector<SheetNote> m_notes;
};

}   // namespace katve
