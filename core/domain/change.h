#pragma once

#include "domain/fields.h"

namespace katve {

// Some fields of a row as exchange text, in the order of the row's fields. The names are those of `Fields`.
struct FieldText {
    std::string_view name;
    std::string text{};
    friend bool operator==(const FieldText &, const FieldText &) = default;
};
using FieldTexts = std::vector<FieldText>;

// What an edit does to one row, as data: the changed fields before and after. No before: the row is added; no after:
// it is removed; then the other side holds every field.
struct Change {
    Table table = Table::Answers;
    QString key{};
    std::optional<FieldTexts> before{};
    std::optional<FieldTexts> after{};
    std::optional<qint64> addedIn{};   // of a removed row: the edit that had added it
    friend bool operator==(const Change &, const Change &) = default;

    [[nodiscard]] bool adds() const { return !before; }
    [[nodiscard]] bool removes() const { return !after; }
};

// The rows of one table that a bulk act added, told by their number and the sum of their digests.
struct BulkAddition {
    Table table = Table::Answers;
    qint64 rows = 0;
    QByteArray digest{};
    friend bool operator==(const BulkAddition &, const BulkAddition &) = default;
};

template <typename Row> [[nodiscard]] FieldTexts textsOf(const Row &row)
{
    FieldTexts texts;
    texts.reserve(fieldCount<Row>);
    eachField<Row>([&](const auto &field) {
        texts.push_back({field.name, {}});
        field.append(texts.back().text, row);
    });
    return texts;
}

template <typename Row> [[nodiscard]] Change addition(const Row &row)
{
    return {.table = Fields<Row>::table, .key = keyText(row), .after = textsOf(row)};
}

template <typename Row> [[nodiscard]] Change removal(const Row &row)
{
    return {.table = Fields<Row>::table, .key = keyText(row), .before = textsOf(row)};
}

// Nothing when the rows are the same. Both must have the same key.
template <typename Row> [[nodiscard]] std::optional<Change> difference(const Row &before, const Row &after)
{
    FieldTexts old = textsOf(before);
    FieldTexts now = textsOf(after);
    Change change{.table = Fields<Row>::table, .key = keyText(before), .before = FieldTexts(), .after = FieldTexts()};
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (old[i] != now[i]) {
            change.before->push_back(std::move(old[i]));
            change.after->push_back(std::move(now[i]));
        }
    }
    return change.before->empty() ? std::nullopt : std::optional(std::move(change));
}

[[nodiscard]] inline Change inverseOf(Change change)
{
    std::swap(change.before, change.after);
    if (!change.adds())
        change.addedIn.reset();   // of a row that comes back it is kept
    return change;
}

// Sets the fields named in `texts`; the first that cannot be read comes back with its problem.
struct FieldFault {
    std::string_view field;
    FieldProblem problem;
};
template <typename Row> [[nodiscard]] std::optional<FieldFault> setFields(Row &row, const FieldTexts &texts)
{
    std::optional<FieldFault> fault;
    for (const FieldText &text : texts) {
        eachField<Row>([&](const auto &field) {
            if (field.name != text.name || fault)
                return;
            const Parsed parsed = field.parse(text.text, row);
            if (!parsed.ok())
                fault = FieldFault{field.name, parsed.problem};
        });
    }
    return fault;
}

// Whether the row's fields are what `texts` says of them.
template <typename Row> [[nodiscard]] bool matches(const Row &row, const FieldTexts &texts)
{
    bool same = true;
    eachField<Row>([&](const auto &field) {
        for (const FieldText &text : texts) {
            if (text.name != field.name)
                continue;
            std::string now;
            field.append(now, row);
            same = same && now == text.text;
        }
    });
    return same;
}

}   // namespace katve
