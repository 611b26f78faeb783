#pragma once

#include "exchange/sheets/sheet_mapping.h"

#include <map>

namespace katve {

// What a person says that a column is, in the place of what was found.
struct ColumnChoice {
    SheetField field = SheetField::Ignored;
    QString municipality{};   // of a column of answers, as in `SheetColumn`
    QString service{};
    StageSet stages{};
    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

// What a person says of one sheet; what is left out is as it was found.
struct SheetChoice {
    std::optional<bool> taken{};
    std::optional<int> headingRow{};
    QString round{};
    QString municipality{};   // of rows that do not say
    QString service{};
    std::optional<StageSet> stages{};   // none in it: all that the service has, whatever a title says
    std::map<int, ColumnChoice> columns{};
};

[[nodiscard]] ColumnChoice choiceOf(const SheetColumn &column);

// Takes a column for what is chosen. A field is in one column only, so another that had it is left out.
void choose(SheetMapping &mapping, int column, const ColumnChoice &choice);
// The rest of what is chosen of a sheet: its columns, and what is said once for all rows.
void choose(SheetMapping &mapping, const SheetChoice &choice);

// The likeliest reading of a sheet, also when it does not say all that it needs: a person can add the rest.
[[nodiscard]] SheetMapping likeliestMapping(const SheetSample &sample, const QString &sheetName,
                                            const SheetNames &names);
// With headings that begin in this row.
[[nodiscard]] SheetMapping mappingFrom(const SheetSample &sample, int headingRow, const QString &sheetName,
                                       const SheetNames &names);

}   // namespace katve
