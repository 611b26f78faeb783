#include "exchange/sheets/delimited_text.h"
#include "exchange/sheets/sheet_cell.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace katve {

namespace {

constexpr int atEnd = -1;
constexpr std::size_t longestField = std::size_t{4} * 1024 * 1024;

[[nodiscard]] bool endsRecord(char c)
{
    return c == '\n' || c == '\r';
}

}   // namespace

DelimitedText::DelimitedText(More more, char delimiter) : m_more(std::move(more)), m_delimiter(delimiter) {}

int DelimitedText::peek()
{
    while (m_at == m_text.size()) {
        m_text.clear();
        m_at = 0;
        if (!m_more(m_text))
            return atEnd;
    }
    return static_cast<unsigned char>(m_text[m_at]);
}

std::string &DelimitedText::newField()
{
    if (m_count == m_fields.size())
        m_fields.emplace_back();
    m_fields[m_count].clear();
    return m_fields[m_count++];
}

void DelimitedText::note(Fault fault)
{
    m_fault = fault;
    m_faulty = m_count - 1;
}

bool DelimitedText::next()
{
    m_count = 0;
    m_fault = Fault::None;
    m_whole = true;
    if (peek() == atEnd)
        return false;
    for (;;) {
        if (m_count >= static_cast<std::size_t>(mostSheetColumns)) {
            m_fault = Fault::TooManyFields;
            return true;
        }
        std::string &field = newField();
        if (peek() == '"')
            readQuoted(field);
        readPlain(field);
        const int separator = peek();
        m_whole = separator != atEnd;
        if (separator == atEnd || m_fault == Fault::FieldTooLong)
            return true;
        ++m_at;
        if (separator == '\r' && peek() == '\n')
            ++m_at;
        if (separator != m_delimiter)
            return true;
    }
}

void DelimitedText::readQuoted(std::string &field)
{
    ++m_at;
    for (;;) {
        if (peek() == atEnd) {
            note(Fault::UnclosedQuote);
            return;
        }
        const std::size_t stop = std::min(m_text.find('"', m_at), m_text.size());
        field.append(m_text, m_at, stop - m_at);
        m_at = stop;
        if (field.size() > longestField) {
            m_fault = Fault::FieldTooLong;
            return;
        }
        if (m_at == m_text.size())
            continue;
        ++m_at;
        if (const int behind = peek(); behind != '"') {
            const bool goesOn = behind != atEnd && behind != static_cast<unsigned char>(m_delimiter)
                && !endsRecord(static_cast<char>(behind));
            if (goesOn && std::ranges::any_of(field, endsRecord))
                note(Fault::LinesInQuotes);
            return;
        }
        field += '"';
        ++m_at;
    }
}

void DelimitedText::readPlain(std::string &field)
{
    while (peek() != atEnd && m_fault != Fault::FieldTooLong) {
        const auto from = m_text.begin() + static_cast<std::ptrdiff_t>(m_at);
        const auto stop =
            std::find_if(from, m_text.end(), [this](char c) { return c == m_delimiter || endsRecord(c); });
        field.append(from, stop);
        m_at += static_cast<std::size_t>(stop - from);
        if (field.size() > longestField)
            m_fault = Fault::FieldTooLong;
        if (stop != m_text.end())
            return;
    }
}

namespace {

// How alike the records of a text are when this sign splits them.
struct Split {
    char sign = ',';
    std::size_t fields = 0;   // of most records
    std::size_t alike = 0;    // records with so many
    std::size_t records = 0;
    bool onlyDecimals = false;
};

[[nodiscard]] bool onlyBetweenDigits(std::string_view text, char sign)
{
    const auto isDigit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    for (std::size_t at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1)) {
        if (at == 0 || at + 1 >= text.size() || !isDigit(text[at - 1]) || !isDigit(text[at + 1]))
            return false;
    }
    return true;
}

[[nodiscard]] Split splitBy(char sign, std::string_view start)
{
    bool given = false;
    DelimitedText text(
        [&](std::string &out) {
            if (!given)
                out = start;
            return !std::exchange(given, true);
        },
        sign);
    std::map<std::size_t, std::size_t> counts;
    Split split{.sign = sign, .onlyDecimals = sign == ',' && onlyBetweenDigits(start, sign)};
    constexpr std::size_t enough = 500;
    while (split.records < enough && text.next()) {
        const bool blank = text.count() == 1 && text.fields().front().empty();
        if (blank || (!text.isWhole() && split.records > 0))
            continue;
        ++split.records;
        ++counts[text.count()];
    }
    for (const auto &[fields, times] : counts) {
        if (fields > 1 && times >= split.alike) {
            split.fields = fields;
            split.alike = times;
        }
    }
    return split;
}

[[nodiscard]] bool isBetter(const Split &one, const Split &other)
{
    if (one.alike == 0 || other.alike == 0)
        return one.alike > 0;
    if (one.onlyDecimals != other.onlyDecimals)
        return other.onlyDecimals;
    if (one.alike != other.alike)
        return one.alike > other.alike;
    return one.fields > other.fields;
}

}   // namespace

Delimiter findDelimiter(std::string_view start)
{
    constexpr std::string_view mark = "sep=";
    if (start.size() > mark.size() && start.starts_with(mark)) {
        const std::size_t lineEnd = start.find_first_of("\r\n");
        if (lineEnd == mark.size() + 1 || (lineEnd == std::string_view::npos && start.size() == mark.size() + 1)) {
            const bool two = start.substr(std::min(lineEnd, start.size()), 2) == "\r\n";
            return {start[mark.size()], std::min(start.size(), mark.size() + 1 + (two ? 2 : 1))};
        }
    }
    Split best = splitBy(';', start);
    for (const char sign : {'\t', ',', '|'}) {
        const Split split = splitBy(sign, start);
        if (isBetter(split, best))
            best = split;
    }
    if (best.alike == 0)
        return {};
    // A single column of decimal numbers under a heading is no table of two.
    const bool oneColumn = best.onlyDecimals && best.fields == 2 && best.alike < best.records;
    return {oneColumn ? '\t' : best.sign, 0};
}

}   // namespace katve
