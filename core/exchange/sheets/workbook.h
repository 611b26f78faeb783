#pragma once

#include "exchange/sheets/sheet_cell.h"
#include "exchange/sheets/sheet_error.h"
#include "exchange/sheets/sheet_notes.h"

#include <memory>

namespace katve {

struct SheetInfo {
    QString name{};
    bool hidden = false;
};

// The rows of one sheet, one after the other, in bounded memory. Rows that hold nothing are passed over.
class SheetReader {
public:
    virtual ~SheetReader() = default;
    SheetReader(const SheetReader &) = delete;
    SheetReader &operator=(const SheetReader &) = delete;

    [[nodiscard]] virtual bool next() = 0;   // false at the end; throws SheetError
    [[nodiscard]] const SheetRow &row() const { return m_row; }
    [[nodiscard]] const std::vector<SheetNote> &notes() const { return m_notes.all(); }
    // Bytes, unpacked; for the progress shown.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;

protected:
    SheetReader() = default;

    // NOLINTNEXTLINE(misc-non-private-member-variables-in-classes): one row, filled in place by each format
    SheetRow m_row{};
    SheetNotes m_notes{};   // NOLINT(misc-non-private-member-variables-in-classes)
};

// A spreadsheet of any kind that is read. What it is, is decided by what is in it and not by its name.
class Workbook {
public:
    virtual ~Workbook() = default;
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] const std::vector<SheetInfo> &sheets() const { return m_sheets; }   // never none
    [[nodiscard]] const std::vector<SheetNote> &notes() const { return m_notes.all(); }
    // The reader must not outlive the workbook.
    [[nodiscard]] virtual std::unique_ptr<SheetReader> open(std::size_t sheet) const = 0;
    [[nodiscard]] const QString &fileName() const { return m_fileName; }   // without its ending; "" of several files
    void setFileName(const QString &name) { m_fileName = name; }
    // A CSV has one sheet, and no name for it.
    [[nodiscard]] virtual bool namesItsSheets() const { return true; }

protected:
    Workbook() = default;

    // NOLINTNEXTLINE(misc-non-private-member-variables-in-classes): filled by each format as it opens
    std::vector<SheetInfo> m_sheets{};
    SheetNotes m_notes{};   // NOLINT(misc-non-private-member-variables-in-classes)

private:
    QString m_fileName{};
};

// Throws SheetError.
[[nodiscard]] std::unique_ptr<Workbook> openWorkbook(const QString &path);

// The sheet of that name, capitals aside; without a name the first one that is shown. Throws NoSuchSheet.
[[nodiscard]] std::size_t sheetNamed(const Workbook &workbook, const QString &name);

}   // namespace katve
