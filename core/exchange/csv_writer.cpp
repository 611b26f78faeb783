#include "exchange/csv_writer.h"
#include "store/store_error.h"

namespace katve {

namespace {
constexpr std::size_t fullEnough = std::size_t{256} * 1024;
}

void CsvWriter::field(std::string_view text)
{
    if (m_rowBegun)
        m_buffer += ',';
    m_rowBegun = true;
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_buffer += text;
        return;
    }
    m_buffer += '"';
    for (const char c : text) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void CsvWriter::endRow()
{
    m_buffer += '\n';
    m_rowBegun = false;
    flushWhenFull();
}

void CsvWriter::raw(std::string_view text)
{
    m_buffer += text;
}

void CsvWriter::flushWhenFull()
{
    if (m_buffer.size() >= fullEnough)
        flush();
}

void CsvWriter::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    if (m_device.write(m_buffer.data(), size) != size)
        throw StoreError(StoreError::Reason::DiskFull, {}, m_device.errorString());
    m_buffer.clear();
}

}   // namespace katve
