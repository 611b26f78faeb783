#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace katve {

// What spreadsheet programs have at most; what goes beyond is refused, not cut.
constexpr int mostSheetRows = 1'048'576;
constexpr int mostSheetColumns = 16'384;

enum class CellKind : std::uint8_t { Empty, Text, Number, Code, Date, DateTime, Time, Boolean, Error };

// One cell as the import reads it. The text is the value and not its dress: numbers with a point and without thousands
// separators, percents as fractions, dates as YYYY-MM-DD, with THH:MM:SS when they hold a time, TRUE and FALSE,
// errors as #N/A. One format is part of the value: whole numbers that are filled up with zeros ("005") are codes, and
// are read as they are shown, because the zeros are what people typed.
struct SheetCell {
    QString text{};
    CellKind kind = CellKind::Empty;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

// Cells that are shown as one; only the first holds a value.
struct SheetMerge {
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    friend bool operator==(const SheetMerge &, const SheetMerge &) = default;
};

// A cell whose value is not to be had, so that a row that needs it cannot be taken.
struct SheetFlaw {
    enum class Kind : std::uint8_t {
        NotWorkedOut,     // a formula without a value
        OpenQuote,        // of a CSV; all that follows is in this cell
        TextAfterQuote,   // likewise, of lines in quotes that nobody meant to open there: rows are in this cell
    };
    Kind kind = Kind::NotWorkedOut;
    int column = 0;
    friend bool operator==(const SheetFlaw &, const SheetFlaw &) = default;
};

// A row that holds something, be it only flaws. Rows and columns count from 0.
struct SheetRow {
    int number = 0;
    bool hidden = false;
    std::vector<SheetCell> cells{};     // the last one is not empty
    std::vector<SheetMerge> merges{};   // that begin in this row
    std::vector<SheetFlaw> flaws{};

    [[nodiscard]] bool isEmpty() const { return cells.empty() && flaws.empty(); }

    [[nodiscard]] QString at(int column) const
    {
        const auto index = static_cast<std::size_t>(column);
        return column >= 0 && index < cells.size() ? cells[index].text : QString();
    }
};

// "B7" of row 6 and column 1.
[[nodiscard]] QString cellName(int row, int column);
[[nodiscard]] QString columnName(int column);

}   // namespace katve
