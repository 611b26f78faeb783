#pragma once

#include "exchange/sheets/workbook.h"

#include <map>

namespace katve {

// Several workbooks as one, so that what they hold is taken in as one act; then a sheet is named by its file too.
class JoinedWorkbook : public Workbook {
public:
    struct Part {
        QString name{};
        std::unique_ptr<Workbook> workbook{};
    };
    explicit JoinedWorkbook(std::vector<Part> parts);

    [[nodiscard]] std::unique_ptr<SheetReader> open(std::size_t sheet) const override;
    [[nodiscard]] bool namesItsSheets() const override;

    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }
    [[nodiscard]] std::size_t firstSheetOf(std::size_t part) const;
    // What was worth knowing of a sheet when it was last read.
    [[nodiscard]] std::vector<SheetNote> notesOf(std::size_t sheet) const;

private:
    class Reader;
    [[nodiscard]] QString nameOf(const Part &part, const SheetInfo &sheet) const;

    std::vector<Part> m_parts;
    mutable std::map<std::size_t, std::vector<SheetNote>> m_noted;   // by sheet
};

}   // namespace katve
