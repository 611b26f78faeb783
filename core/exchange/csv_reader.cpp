#include "exchange/csv_reader.h"

#include <algorithm>
#include <cstring>

namespace katve {

namespace {

constexpr std::size_t chunk = std::size_t{256} * 1024;
constexpr int atEnd = -1;

[[nodiscard]] bool isBlank(std::string_view text)
{
    return text.find_first_not_of(' ') == std::string_view::npos;
}

}   // namespace

CsvReader::CsvReader(QIODevice &device) : m_device(device), m_buffer(chunk)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    qint64 got = 1;
    while (got > 0 && m_filled < byteOrderMark.size()) {   // it may come in pieces
        got = m_device.read(m_buffer.data() + m_filled, static_cast<qint64>(m_buffer.size() - m_filled));
        m_filled += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    m_bytesRead = static_cast<qint64>(m_filled);
    if (std::string_view(m_buffer.data(), m_filled).starts_with(byteOrderMark))
        m_at = byteOrderMark.size();
}

bool CsvReader::refill()
{
    const qint64 got = m_device.read(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
    m_at = 0;
    m_filled = got > 0 ? static_cast<std::size_t>(got) : 0;
    m_bytesRead += static_cast<qint64>(m_filled);
    return m_filled > 0;
}

int CsvReader::peek()
{
    if (m_at == m_filled && !refill())
        return atEnd;
    return static_cast<unsigned char>(m_buffer[m_at]);
}

void CsvReader::note(Fault fault)
{
    if (m_fault == Fault::None)
        m_fault = fault;
}

bool CsvReader::next()
{
    while (readRecord()) {
        const bool blank = m_ends.size() == 1 && m_fault == Fault::None && isBlank(m_record);
        if (!blank) {
            makeViews();
            return true;
        }
    }
    return false;
}

bool CsvReader::readRecord()
{
    m_record.clear();
    m_ends.clear();
    m_fault = Fault::None;
    m_recordLine = m_line;
    if (peek() == atEnd)
        return false;
    for (;;) {
        const bool quoted = peek() == '"';
        if (quoted && !readQuoted()) {
            endField();
            return true;
        }
        readPlain(quoted);
        endField();
        const int separator = peek();
        if (separator != atEnd)
            ++m_at;
        if (separator == '\n')
            ++m_line;
        if (separator != ',')
            return true;
    }
}

// What follows the opening quote up to the closing one; false when the file ends first.
bool CsvReader::readQuoted()
{
    ++m_at;
    for (;;) {
        const int c = peek();
        if (c == atEnd) {
            note(Fault::OpenQuote);
            return false;
        }
        ++m_at;
        if (c == '"') {
            if (peek() != '"')
                break;
            ++m_at;
        }
        m_line += c == '\n' ? 1 : 0;
        if (m_record.size() < longestRecord)
            m_record += static_cast<char>(c);
        else
            note(Fault::TooLong);
    }
    return true;
}

// Up to the next comma or line end, which is left standing; a CR before an LF belongs to the line end.
void CsvReader::readPlain(bool afterQuote)
{
    const std::size_t start = m_record.size();
    while (peek() != atEnd) {
        const char *from = m_buffer.data() + m_at;
        const char *to = m_buffer.data() + m_filled;
        const char *stop = std::find_if(from, to, [](char c) { return c == ',' || c == '\n'; });
        if (m_record.size() + static_cast<std::size_t>(stop - from) <= longestRecord)
            m_record.append(from, stop);
        else
            note(Fault::TooLong);
        m_at += static_cast<std::size_t>(stop - from);
        if (stop != to)
            break;
    }
    if (m_record.size() > start && m_record.back() == '\r' && peek() != ',')
        m_record.pop_back();
    if (afterQuote && m_record.size() > start)
        note(Fault::TextAfterQuote);
    if (m_record.find('"', start) != std::string::npos)
        note(Fault::StrayQuote);
}

void CsvReader::endField()
{
    m_ends.push_back(m_record.size());
}

void CsvReader::makeViews()
{
    m_fields.clear();
    std::size_t start = 0;
    for (const std::size_t end : m_ends) {
        m_fields.emplace_back(m_record.data() + start, end - start);
        start = end;
    }
}

}   // namespace katve
