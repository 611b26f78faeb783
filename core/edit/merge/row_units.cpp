#include "edit/merge/row_units.h"

#include <algorithm>

namespace katve {

namespace {

template <typename Row> [[nodiscard]] std::vector<RowUnit> singleFields()
{
    std::vector<RowUnit> units;
    eachField<Row>([&](const auto &field) {
        if (!field.isKey())
            units.push_back({.name = field.name, .fields = {field.name}, .isRequired = field.isRequired()});
    });
    return units;
}

// An answer, its reasons and whether it was only carried over are one statement. A carried answer that somebody confirms
// is said anew, so it is no longer what the common past said.
[[nodiscard]] std::vector<RowUnit> unitsOfAnswers()
{
    std::vector<RowUnit> units{{.name = "answer",
                                .fields = {"answer", "reasons", "state", "answered_on", "answered_by"},
                                .deciding = 3,
                                .isRequired = true}};
    for (RowUnit &unit : singleFields<Answer>()) {
        if (std::ranges::find(units.front().fields, unit.name) == units.front().fields.end())
            units.push_back(std::move(unit));
    }
    return units;
}

[[nodiscard]] std::vector<std::vector<RowUnit>> allUnits()
{
    std::vector<std::vector<RowUnit>> all;
    for (std::size_t table = 0; table < packageTablesEnd; ++table) {
        all.push_back(withRowOf(static_cast<Table>(table), []<typename Row>(const Row &) {
            if constexpr (std::is_same_v<Row, Answer>)
                return unitsOfAnswers();
            else
                return singleFields<Row>();
        }));
    }
    return all;
}

[[nodiscard]] std::vector<RowTexts> allEmptyRows()
{
    std::vector<RowTexts> all;
    for (std::size_t table = 0; table < packageTablesEnd; ++table) {
        all.push_back(withRowOf(static_cast<Table>(table), [&]<typename Row>(const Row &row) {
            RowTexts texts = rowTexts(static_cast<Table>(table), textsOf(row));
            for (std::size_t unit = 0; unit < texts.size(); ++unit) {
                if (unitsOf(static_cast<Table>(table))[unit].isRequired)
                    std::ranges::fill(texts[unit], std::string());
            }
            return texts;
        }));
    }
    return all;
}

// No state means confirmed.
[[nodiscard]] std::string_view meaning(std::string_view field, const std::string &text)
{
    return field == "state" && text == "confirmed" ? std::string_view() : std::string_view(text);
}

}   // namespace

const std::vector<RowUnit> &unitsOf(Table table)
{
    static const std::vector<std::vector<RowUnit>> units = allUnits();
    return units[static_cast<std::size_t>(table)];
}

const RowTexts &emptyRow(Table table)
{
    static const std::vector<RowTexts> rows = allEmptyRows();
    return rows[static_cast<std::size_t>(table)];
}

RowTexts rowTexts(Table table, const FieldTexts &fields)
{
    RowTexts row;
    row.reserve(unitsOf(table).size());
    for (const RowUnit &unit : unitsOf(table)) {
        UnitTexts &texts = row.emplace_back(unit.fields.size());
        for (std::size_t i = 0; i < unit.fields.size(); ++i) {
            const auto field = std::ranges::find(fields, unit.fields[i], &FieldText::name);
            if (field != fields.end())
                texts[i] = field->text;
        }
    }
    return row;
}

FieldTexts fieldsOfUnit(Table table, std::size_t unit, const UnitTexts &texts)
{
    const RowUnit &named = unitsOf(table)[unit];
    FieldTexts fields;
    for (std::size_t i = 0; i < named.fields.size(); ++i)
        fields.push_back({named.fields[i], texts[i]});
    return fields;
}

FieldTexts fieldsOf(Table table, const RowTexts &row)
{
    FieldTexts fields;
    for (std::size_t unit = 0; unit < row.size(); ++unit) {
        FieldTexts more = fieldsOfUnit(table, unit, row[unit]);
        fields.insert(fields.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return fields;
}

bool decideAlike(const RowUnit &unit, const UnitTexts &one, const UnitTexts &other)
{
    for (std::size_t i = 0; i < unit.deciding; ++i) {
        if (meaning(unit.fields[i], one[i]) != meaning(unit.fields[i], other[i]))
            return false;
    }
    return true;
}

std::optional<std::size_t> unitNamed(Table table, std::string_view name)
{
    const std::vector<RowUnit> &units = unitsOf(table);
    const auto found = std::ranges::find(units, name, &RowUnit::name);
    return found == units.end() ? std::nullopt : std::optional<std::size_t>(found - units.begin());
}

bool touches(const RowUnit &unit, const FieldTexts &fields)
{
    return std::ranges::any_of(fields, [&unit](const FieldText &field) {
        return std::ranges::find(unit.fields, field.name) != unit.fields.end();
    });
}

FieldTexts wholeFields(Table table, const QString &key, const RowTexts &row)
{
    return withRowOf(table, [&]<typename Row>(const Row &) {
        Row whole = rowWithKey<Row>(key).value_or(Row{});
        static_cast<void>(setFields(whole, fieldsOf(table, row)));
        return textsOf(whole);
    });
}

}   // namespace katve
