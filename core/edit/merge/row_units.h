#pragma once

#include "domain/change.h"

namespace katve {

// What is merged as one thing: a field of a row, or fields that only mean something together. The first `deciding` ones
// say whether two files disagree; the others go with the value that wins (when an answer was given, and by whom).
struct RowUnit {
    std::string_view name;
    std::vector<std::string_view> fields{};
    std::size_t deciding = 1;
    bool isRequired = false;
};
[[nodiscard]] const std::vector<RowUnit> &unitsOf(Table table);

// The texts of a unit's fields, and of all units of a row.
using UnitTexts = std::vector<std::string>;
using RowTexts = std::vector<UnitTexts>;

[[nodiscard]] const RowTexts &emptyRow(Table table);   // nothing is given
// Of fields that are not there nothing is said; a row's key is no part of its units.
[[nodiscard]] RowTexts rowTexts(Table table, const FieldTexts &fields);
[[nodiscard]] FieldTexts fieldsOf(Table table, const RowTexts &row);
[[nodiscard]] FieldTexts fieldsOfUnit(Table table, std::size_t unit, const UnitTexts &texts);
[[nodiscard]] bool decideAlike(const RowUnit &unit, const UnitTexts &one, const UnitTexts &other);
[[nodiscard]] std::optional<std::size_t> unitNamed(Table table, std::string_view name);
[[nodiscard]] bool touches(const RowUnit &unit, const FieldTexts &fields);

// With its key, as the log has it.
[[nodiscard]] FieldTexts wholeFields(Table table, const QString &key, const RowTexts &row);

}   // namespace katve
