#pragma once

#include "domain/field_text.h"
#include "domain/table.h"

#include <tuple>

// What a field of a row type is: its name in packages and in the log, where it lies, and how its text is read.

namespace katve {

enum class FieldUse : std::uint8_t { Optional, Required, Key, KeyMayBeEmpty, NotInPackage };
enum class TextKind : std::uint8_t { Free, Key };

template <typename Row, typename Value> struct Field {
    std::string_view name;
    Value Row::*member;
    FieldUse use = FieldUse::Optional;
    TextKind text = TextKind::Free;

    [[nodiscard]] constexpr bool isKey() const { return use == FieldUse::Key || use == FieldUse::KeyMayBeEmpty; }
    [[nodiscard]] constexpr bool isRequired() const { return use == FieldUse::Required || use == FieldUse::Key; }

    [[nodiscard]] Parsed parse(std::string_view in, Row &row) const
    {
        Value &value = row.*member;
        if (in.empty() && isRequired())
            return {FieldProblem::Missing};
        Parsed parsed;
        if constexpr (std::is_same_v<Value, QString>)
            parsed = text == TextKind::Key ? parseKey(in, value) : parseText(in, value);
        else if constexpr (std::is_same_v<Value, QStringList>)
            parsed = parseKeys(in, value);
        else
            parsed = parseField(in, value);
        if constexpr (requires { value.empty(); }) {
            if (isRequired() && parsed.ok() && value.empty())
                parsed.problem = FieldProblem::Missing;   // a list of nothing but separators
        }
        return parsed;
    }
    void append(std::string &out, const Row &row) const { appendField(out, row.*member); }
};

// clang-tidy 14 cannot work these out for an aggregate by itself.
template <typename Row, typename Value> Field(const char *, Value Row::*) -> Field<Row, Value>;
template <typename Row, typename Value> Field(const char *, Value Row::*, FieldUse) -> Field<Row, Value>;
template <typename Row, typename Value> Field(const char *, Value Row::*, FieldUse, TextKind) -> Field<Row, Value>;

template <typename Row> struct Fields;

template <typename Row, typename Visit> void eachField(Visit &&visit)
{
    std::apply([&](const auto &...field) { (visit(field), ...); }, Fields<Row>::list);
}

template <typename Row> constexpr std::size_t fieldCount = std::tuple_size_v<decltype(Fields<Row>::list)>;

}   // namespace katve
