#pragma once

#include "exchange/sheets/workbook.h"

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

private:
    [[nodiscard]] QString nameOf(const Part &part, const SheetInfo &sheet) const;

    std::vector<Part> m_parts;
};

}   // namespace katve
