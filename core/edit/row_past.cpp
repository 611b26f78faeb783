#include "edit/row_past.h"

#include <algorithm>
#include <utility>

namespace katve {

namespace {

constexpr std::string_view wholeRow;

[[nodiscard]] std::optional<std::string_view> firstDifference(const FieldTexts &have, const FieldTexts &expected)
{
    for (const FieldText &field : expected) {
        if (std::ranges::find(have, field) == have.end())
            return field.name;
    }
    return std::nullopt;
}

}   // namespace

std::optional<BulkAdded> bulkAddedAfter(RowPast &past, qint64 edit)
{
    if (!past.fields || past.addedIn <= edit)
        return std::nullopt;
    BulkAdded added{.fields = *std::exchange(past.fields, std::nullopt), .edit = past.addedIn};
    past.addedIn = 0;
    return added;
}

std::optional<std::string_view> stepBack(RowPast &past, const Change &change, qint64 edit)
{
    if (change.removes()) {
        if (past.fields)
            return wholeRow;
        past.fields = change.before;
        past.addedIn = change.addedIn.value_or(0);
        return std::nullopt;
    }
    if (!past.fields)
        return wholeRow;
    if (const auto field = firstDifference(*past.fields, *change.after))
        return field;
    if (change.adds()) {
        const bool whole = past.fields->size() == change.after->size() && past.addedIn == change.addedIn.value_or(edit);
        past.fields.reset();
        return whole ? std::nullopt : std::optional(wholeRow);
    }
    for (const FieldText &old : *change.before) {
        const auto field = std::ranges::find(*past.fields, old.name, &FieldText::name);
        if (field == past.fields->end())
            return old.name;
        field->text = old.text;
    }
    return std::nullopt;
}

}   // namespace katve
