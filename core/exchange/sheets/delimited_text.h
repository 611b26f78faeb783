#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace katve {

// Splits text into records and fields as spreadsheet programs do, which forgive what the exchange format does not: a quote
// inside a field is a quote, text after a closing quote belongs to the field, and CR, LF and CRLF all end a record.
class DelimitedText {
public:
    enum class Fault {
        None,
        UnclosedQuote,
        LinesInQuotes,   // a field of several lines goes on behind its closing quote: the quote was not meant to open
        FieldTooLong,
        TooManyFields
    };
    using More = std::function<bool(std::string &text)>;   // appends; false at the end

    DelimitedText(More more, char delimiter);

    [[nodiscard]] bool next();   // false at the end
    [[nodiscard]] const std::vector<std::string> &fields() const { return m_fields; }
    [[nodiscard]] std::size_t count() const { return m_count; }   // of `fields`; the others are of earlier records
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] std::size_t faultyField() const { return m_faulty; }
    [[nodiscard]] bool isWhole() const { return m_whole; }   // the record did not end because the text did

private:
    [[nodiscard]] int peek();
    void note(Fault fault);
    void readQuoted(std::string &field);
    void readPlain(std::string &field);
    [[nodiscard]] std::string &newField();

    More m_more;
    char m_delimiter;
    std::string m_text;
    std::size_t m_at = 0;
    std::vector<std::string> m_fields;   // kept from record to record, so that they need no new memory
    std::size_t m_count = 0;
    Fault m_fault = Fault::None;
    std::size_t m_faulty = 0;
    bool m_whole = true;
};

// What stands between the fields, found from the beginning of a file: the sign that splits its records most alike. A comma
// between digits may be a decimal comma and says little.
struct Delimiter {
    char sign = ',';
    std::size_t skip = 0;   // the bytes of a first line "sep=;"
};
[[nodiscard]] Delimiter findDelimiter(std::string_view start);

}   // namespace katve
