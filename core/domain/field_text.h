#pragma once

#include "domain/area.h"
#include "domain/stage_set.h"

#include <QStringList>

#include <charconv>
#include <cstdint>
#include <string>

// Values as the text of one field of the exchange format, in UTF-8: what packages hold, and what the edit log keeps.
// An empty text is "not given".

namespace katve {

enum class FieldProblem : std::uint8_t {
    None,
    Missing,       // a required field is empty
    UnknownCode,   // not in the field's code list
    BadDate,       // not a day of the calendar written YYYY-MM-DD
    BadNumber,     // not a number, or out of the field's range
    BadKey,        // a code, key or id with `;`, comma, double quote, control character or space
    BadArea,       // not `kind:code`
    BadText,       // not UTF-8, or holds a NUL
};

struct Parsed {
    FieldProblem problem = FieldProblem::None;
    bool tidied = false;   // spaces or empty items in a list were left out
    [[nodiscard]] bool ok() const { return problem == FieldProblem::None; }
};

// More than there are people; sums over fifty million cells of so many stay whole in 64 bits.
inline constexpr qint64 mostResidents = 10'000'000'000;

// QString::fromUtf8 would take a byte order mark at the beginning for none of the text.
[[nodiscard]] QString exactText(std::string_view utf8);
[[nodiscard]] bool isKey(std::string_view text);
[[nodiscard]] QDate dateFrom(std::string_view text);   // null when it is not a date
void appendDate(std::string &out, QDate date);

// A free text and a key have the same type in the rows, so fields name which one they mean.
[[nodiscard]] Parsed parseText(std::string_view text, QString &value);
[[nodiscard]] Parsed parseKey(std::string_view text, QString &value);
[[nodiscard]] Parsed parseKeys(std::string_view text, QStringList &value);

[[nodiscard]] Parsed parseField(std::string_view text, QDate &value);
[[nodiscard]] Parsed parseField(std::string_view text, qint64 &value);   // at most `mostResidents`
[[nodiscard]] Parsed parseField(std::string_view text, int &value);
[[nodiscard]] Parsed parseField(std::string_view text, bool &value);
[[nodiscard]] Parsed parseField(std::string_view text, std::optional<int> &value);
[[nodiscard]] Parsed parseField(std::string_view text, std::optional<double> &value);
[[nodiscard]] Parsed parseField(std::string_view text, std::optional<bool> &value);
[[nodiscard]] Parsed parseField(std::string_view text, StageSet &value);
[[nodiscard]] Parsed parseField(std::string_view text, AreaRefs &value);

void appendField(std::string &out, const QString &value);
void appendField(std::string &out, const QStringList &value);
void appendField(std::string &out, QDate value);
void appendField(std::string &out, qint64 value);
void appendField(std::string &out, int value);
void appendField(std::string &out, bool value);
void appendField(std::string &out, std::optional<int> value);
void appendField(std::string &out, std::optional<double> value);
void appendField(std::string &out, std::optional<bool> value);
void appendField(std::string &out, StageSet value);
void appendField(std::string &out, const AreaRef &value);
void appendField(std::string &out, const AreaRefs &value);

[[nodiscard]] std::optional<AreaRef> areaFrom(std::string_view text);   // splits at the first colon
[[nodiscard]] QString areaText(const AreaRef &area);

namespace detail {
// Calls `item` for each item of a `;` list without its surrounding spaces; true when anything had to be left out.
template <typename Item> bool eachListItem(std::string_view text, Item &&item)
{
    bool tidied = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        std::string_view part = text.substr(0, end);
        const std::size_t first = part.find_first_not_of(' ');
        const std::size_t last = part.find_last_not_of(' ');
        part = first == std::string_view::npos ? std::string_view() : part.substr(first, last - first + 1);
        tidied = tidied || part.size() != end || part.empty() || end + 1 == text.size();
        if (!part.empty())
            item(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return tidied;
}
}   // namespace detail

template <CodeList Code> Parsed parseField(std::string_view text, Code &value)
{
    const std::optional<Code> code = codeFrom<Code>(text);
    if (!code)
        return {text.empty() ? FieldProblem::Missing : FieldProblem::UnknownCode};
    value = *code;
    return {};
}

template <CodeList Code> Parsed parseField(std::string_view text, std::optional<Code> &value)
{
    value = codeFrom<Code>(text);
    return {text.empty() || value ? FieldProblem::None : FieldProblem::UnknownCode};
}

template <CodeList Code> Parsed parseField(std::string_view text, std::vector<Code> &value)
{
    Parsed parsed;
    value.clear();
    parsed.tidied = detail::eachListItem(text, [&](std::string_view item) {
        const std::optional<Code> code = codeFrom<Code>(item);
        if (!code)
            parsed.problem = FieldProblem::UnknownCode;
        else if (std::find(value.begin(), value.end(), *code) == value.end())
            value.push_back(*code);
    });
    return parsed;
}

template <CodeList Code> void appendField(std::string &out, Code value)
{
    out += codeText(value);
}

template <CodeList Code> void appendField(std::string &out, const std::optional<Code> &value)
{
    if (value)
        out += codeText(*value);
}

template <CodeList Code> void appendField(std::string &out, const std::vector<Code> &value)
{
    for (std::size_t i = 0; i < value.size(); ++i) {
        out += i == 0 ? "" : ";";
        out += codeText(value[i]);
    }
}

}   // namespace katve
