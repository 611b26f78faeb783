#pragma once

#include <QIODevice>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace katve {

// Reads CSV (RFC 4180) record by record in bounded memory: a BOM is skipped, LF and CRLF end a line, blank lines are
// passed over. What is wrong with a record is said by `fault()`; reading can go on with the next one.
class CsvReader {
public:
    enum class Fault {
        None,
        StrayQuote,       // a double quote inside a field that does not begin with one
        TextAfterQuote,   // something between a closing quote and the next comma
        OpenQuote,        // the file ends inside quotes
        TooLong,          // a field or record beyond `longestRecord`
    };
    static constexpr std::size_t longestRecord = std::size_t{64} * 1024 * 1024;

    explicit CsvReader(QIODevice &device);

    [[nodiscard]] bool next();                                                            // false at the end
    [[nodiscard]] std::span<const std::string_view> fields() const { return m_fields; }   // valid until the next record
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] qint64 line() const { return m_recordLine; }   // where the record begins, from 1
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    [[nodiscard]] bool refill();
    [[nodiscard]] bool readRecord();
    [[nodiscard]] int peek();
    [[nodiscard]] bool readQuoted();
    void readPlain(bool afterQuote);
    void endField();
    void makeViews();
    void note(Fault fault);

    QIODevice &m_device;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_filled = 0;
    qint64 m_bytesRead = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    std::string m_record;              // the texts of the fields, one after the other
    std::vector<std::size_t> m_ends;   // of each field in m_record
    std::vector<std::string_view> m_fields;
    Fault m_fault = Fault::None;
};

}   // namespace katve
