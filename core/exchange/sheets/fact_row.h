#pragma once

#include "exchange/sheets/sheet_mapping.h"

#include <algorithm>
#include <array>

namespace katve {

// What a provider may say beside its name, in the order of the columns written.
inline constexpr std::array providerFields{SheetField::Organisation, SheetField::Sector, SheetField::Municipality,
                                           SheetField::Phone,        SheetField::Email,  SheetField::Website,
                                           SheetField::Languages,    SheetField::Note};

// A row below the headings, as it is read: with what is merged into it from above.
struct FactRow {
    const SheetRow &cells;
    const SheetMapping &mapping;
    QHash<int, QString> merged{};   // what stands in cells that are covered by a merge from above

    [[nodiscard]] QString at(int column) const
    {
        const QString text = cells.at(column).trimmed();
        return text.isEmpty() && !merged.isEmpty() ? merged.value(column) : text;
    }
    [[nodiscard]] QString at(SheetField field) const { return of(mapping.column(field)); }
    // What goes with the answer of a column.
    [[nodiscard]] QString at(SheetField field, int answer) const { return of(mapping.columnFor(field, answer)); }
    [[nodiscard]] QString of(const SheetColumn *column) const
    {
        return column == nullptr ? QString() : at(column->column);
    }
    [[nodiscard]] bool hasAnswers() const
    {
        return std::ranges::any_of(mapping.columns, [this](const SheetColumn &column) {
            return column.field == SheetField::Answer && !at(column.column).isEmpty();
        });
    }
};

}   // namespace katve
