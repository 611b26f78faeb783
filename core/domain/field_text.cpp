#include "domain/field_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace katve {

namespace {

[[nodiscard]] bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] int digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

template <typename Number> [[nodiscard]] bool readNumber(std::string_view text, Number &value)
{
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end;
}

template <typename Number> void appendNumber(std::string &out, Number value)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    out.append(buffer.data(), end);
}

// QString::fromUtf8 replaces what is not UTF-8; a replacement that was not in the text gives it away.
[[nodiscard]] bool decode(std::string_view text, QString &value)
{
    if (text.find('\0') != std::string_view::npos)
        return false;
    value = exactText(text);
    return !value.contains(QChar::ReplacementCharacter)
        || value.toUtf8() == QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

}   // namespace

QString exactText(std::string_view utf8)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return utf8.starts_with(byteOrderMark) ? QChar(QChar::ByteOrderMark) + text : text;
}

bool isKey(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
        const bool controls = byte <= 0x20 || byte == 0x7F || (byte == 0xC2 && next >= 0x80 && next <= 0x9F);
        if (controls || text[i] == ';' || text[i] == ',' || text[i] == '"')
            return false;
    }
    return !text.empty();
}

QDate dateFrom(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const int year = digits(text.substr(0, 4));
    const int month = digits(text.substr(5, 2));
    const int day = digits(text.substr(8, 2));
    return year > 0 && month > 0 && day > 0 ? QDate(year, month, day) : QDate();
}

void appendDate(std::string &out, QDate date)
{
    const auto two = [&out](int value) {
        out += static_cast<char>('0' + value / 10);
        out += static_cast<char>('0' + value % 10);
    };
    two(date.year() / 100);
    two(date.year() % 100);
    out += '-';
    two(date.month());
    out += '-';
    two(date.day());
}

Parsed parseText(std::string_view text, QString &value)
{
    return {decode(text, value) ? FieldProblem::None : FieldProblem::BadText};
}

Parsed parseKey(std::string_view text, QString &value)
{
    if (text.empty()) {
        value.clear();
        return {};
    }
    if (!isKey(text))
        return {FieldProblem::BadKey};
    return parseText(text, value);
}

Parsed parseKeys(std::string_view text, QStringList &value)
{
    Parsed parsed;
    value.clear();
    parsed.tidied = detail::eachListItem(text, [&](std::string_view item) {
        QString key;
        const Parsed one = parseKey(item, key);
        if (!one.ok())
            parsed.problem = one.problem;
        else if (!value.contains(key))
            value.append(key);
    });
    return parsed;
}

Parsed parseField(std::string_view text, QDate &value)
{
    value = dateFrom(text);
    return {text.empty() || value.isValid() ? FieldProblem::None : FieldProblem::BadDate};
}

Parsed parseField(std::string_view text, qint64 &value)
{
    if (text.empty())
        return {FieldProblem::Missing};
    const bool good = readNumber(text, value) && value >= 0 && value <= mostResidents;
    return {good ? FieldProblem::None : FieldProblem::BadNumber};
}

Parsed parseField(std::string_view text, int &value)
{
    if (text.empty())
        return {FieldProblem::Missing};
    return {readNumber(text, value) && value >= 0 ? FieldProblem::None : FieldProblem::BadNumber};
}

Parsed parseField(std::string_view text, bool &value)
{
    value = text == "1";
    return {text.empty() || text == "0" || text == "1" ? FieldProblem::None : FieldProblem::UnknownCode};
}

Parsed parseField(std::string_view text, std::optional<int> &value)
{
    value.reset();
    int number = 0;
    if (text.empty())
        return {};
    if (!readNumber(text, number) || number < 0)
        return {FieldProblem::BadNumber};
    value = number;
    return {};
}

Parsed parseField(std::string_view text, std::optional<double> &value)
{
    value.reset();
    double number = 0;
    if (text.empty())
        return {};
    if (!readNumber(text, number) || !std::isfinite(number))
        return {FieldProblem::BadNumber};
    value = number == 0 ? 0 : number;   // minus zero would not come back from the file
    return {};
}

Parsed parseField(std::string_view text, std::optional<bool> &value)
{
    value.reset();
    if (text == "1" || text == "0")
        value = text == "1";
    return {text.empty() || value ? FieldProblem::None : FieldProblem::UnknownCode};
}

Parsed parseField(std::string_view text, StageSet &value)
{
    std::vector<Stage> stages;
    Parsed parsed = parseField(text, stages);
    value = {};
    for (const Stage stage : stages)
        value.insert(stage);
    if (parsed.ok() && value.isEmpty())
        parsed.problem = FieldProblem::Missing;
    return parsed;
}

Parsed parseField(std::string_view text, AreaRefs &value)
{
    Parsed parsed;
    value.clear();
    parsed.tidied = detail::eachListItem(text, [&](std::string_view item) {
        const std::optional<AreaRef> area = areaFrom(item);
        if (!area)
            parsed.problem = FieldProblem::BadArea;
        else if (std::find(value.begin(), value.end(), *area) == value.end())
            value.push_back(*area);
    });
    return parsed;
}

void appendField(std::string &out, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    out.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

void appendField(std::string &out, const QStringList &value)
{
    appendField(out, value.join(QLatin1Char(';')));
}

void appendField(std::string &out, QDate value)
{
    if (value.isValid())
        appendDate(out, value);
}

void appendField(std::string &out, qint64 value)
{
    appendNumber(out, value);
}
void appendField(std::string &out, int value)
{
    appendNumber(out, value);
}
void appendField(std::string &out, bool value)
{
    out += value ? '1' : '0';
}

void appendField(std::string &out, std::optional<int> value)
{
    if (value)
        appendNumber(out, *value);
}

void appendField(std::string &out, std::optional<double> value)
{
    if (value)
        appendNumber(out, *value);
}

void appendField(std::string &out, std::optional<bool> value)
{
    if (value)
        out += *value ? '1' : '0';
}

void appendField(std::string &out, StageSet value)
{
    const char *separator = "";
    for (std::size_t i = 0; i < stageCount; ++i) {
        if (value.contains(static_cast<Stage>(i))) {
            out += separator;
            out += codeText(static_cast<Stage>(i));
            separator = ";";
        }
    }
}

void appendField(std::string &out, const AreaRef &value)
{
    out += codeText(value.kind);
    out += ':';
    appendField(out, value.code);
}

void appendField(std::string &out, const AreaRefs &value)
{
    for (std::size_t i = 0; i < value.size(); ++i) {
        out += i == 0 ? "" : ";";
        appendField(out, value[i]);
    }
}

std::optional<AreaRef> areaFrom(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::optional<AreaKind> kind = codeFrom<AreaKind>(text.substr(0, colon));
    AreaRef area;
    const std::string_view code = text.substr(colon + 1);
    if (!kind || !isKey(code) || !parseKey(code, area.code).ok())
        return std::nullopt;
    area.kind = *kind;
    return area;
}

QString areaText(const AreaRef &area)
{
    std::string text;
    appendField(text, area);
    return exactText(text);
}

}   // namespace katve
