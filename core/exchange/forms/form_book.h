#pragma once

#include "exchange/forms/form_record.h"
#include "exchange/sheets/sheet_mapping.h"

#include <QHash>

#include <set>

namespace katve {

// What of a workbook makes it a form, whatever its sheets are called by now.
struct FormBook {
    std::optional<FormMark> mark{};
    std::set<std::size_t> parts{};          // sheets that belong to a form and ask nothing
    QHash<QString, FormRecord> records{};   // by question, of the hidden sheet: once more what each row holds
    bool hasSeveral = false;   // forms of several editions together: then the rows alone know what they held
    [[nodiscard]] bool isForm() const { return mark.has_value(); }
};

[[nodiscard]] FormBook formBookOf(const Workbook &workbook);
[[nodiscard]] QString formKey(const QString &municipality, const QString &service, Stage stage);

// How a sheet of a form is read; nothing when it is none. The columns are known by what stands hidden above and beside
// them, and where that is lost by their headings.
[[nodiscard]] std::optional<SheetMapping> formMappingOf(const SheetSample &sample, const QString &sheetName,
                                                        const SheetNames &names);
// Makes a list that was understood by its headings a sheet of the form that its workbook is.
void makeForm(SheetMapping &mapping, const FormBook &book);

}   // namespace katve
