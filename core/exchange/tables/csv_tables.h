#pragma once

#include "exchange/tables/table_sheet.h"

#include <QIODevice>

#include <memory>

namespace katve {

// `Exchange`: UTF-8, comma, decimal point, LF. `Excel`, as the Finnish one reads it: a byte order mark, semicolon, decimal
// comma, CRLF. In both, a text that a spreadsheet would take for a formula begins with an apostrophe, which reading takes
// away again.
enum class CsvDialect : std::uint8_t { Exchange, Excel };

// Writes the fields of one dialect.
class DialectWriter {
public:
    DialectWriter(QIODevice &device, CsvDialect dialect);

    void text(std::string_view words);
    void number(std::string_view exchange);
    void endRow();
    void flush();   // throws StoreError

private:
    void begin();
    void append(std::string_view text);

    QIODevice &m_device;
    bool m_isExcel;
    bool m_rowBegun = false;
    std::string m_buffer;
};

// Only one table goes into a CSV; titles and bands stay out.
[[nodiscard]] std::unique_ptr<TableWriter> csvTable(CsvDialect dialect);

// Puts exchange CSV of nothing but keys and numbers into a dialect.
void copyInDialect(QIODevice &exchange, QIODevice &device, CsvDialect dialect);

}   // namespace katve
