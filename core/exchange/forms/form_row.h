#pragma once

#include "exchange/forms/form_columns.h"
#include "exchange/forms/form_decision.h"
#include "exchange/import_report.h"
#include "exchange/sheets/sheet_mapping.h"

#include <QStringList>

#include <functional>

namespace katve {

// A row of a form, read by its mapping.
struct FormRow {
    const SheetRow &cells;
    const SheetMapping &mapping;

    [[nodiscard]] QString at(SheetField field) const
    {
        const SheetColumn *column = mapping.column(field);
        return column == nullptr ? QString() : cells.at(column->column).trimmed();
    }
    // Of several columns for one field.
    [[nodiscard]] QString joined(SheetField field) const
    {
        QStringList texts;
        for (const SheetColumn &column : mapping.columns) {
            if (const QString text = cells.at(column.column).trimmed(); column.field == field && !text.isEmpty())
                texts.append(text);
        }
        return texts.join(u';');
    }
    [[nodiscard]] bool saysAnything() const;
    [[nodiscard]] bool has(SheetField field) const { return mapping.column(field) != nullptr; }
    // Whether the column holds our codes; else what people read stands in it.
    [[nodiscard]] bool holdsCodes(SheetField field) const
    {
        const SheetColumn *column = mapping.column(field);
        return column != nullptr && fieldOfFormColumn(column->heading) == field;
    }
    // What people read, in a column of its own or in the place of the codes.
    [[nodiscard]] QString shown(SheetField field, SheetField code) const
    {
        return at(has(field) || holdsCodes(code) ? field : code);
    }
};

// What the cells of a row say. Nothing when one of them cannot be read; `reject` has then been told of each.
using FormFault = std::function<void(SheetField, ImportRemark::Kind, const QString &text)>;
[[nodiscard]] std::optional<FormSaid> formSaidIn(const FormRow &row, const std::optional<FormRecord> &record,
                                                 const FormFault &reject);

}   // namespace katve
