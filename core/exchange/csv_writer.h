#pragma once

#include <QIODevice>

#include <string>
#include <string_view>

namespace katve {

// Writes CSV as gap-matrix and data-package say: UTF-8, LF, comma, a field quoted only if it holds a comma, a double
// quote, CR or LF. Throws StoreError when the device does not take it.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice &device) : m_device(device) {}

    void field(std::string_view text);
    void endRow();
    void raw(std::string_view text);   // known to need no quoting, separators and line ends included
    void flush();

    [[nodiscard]] std::string &buffer() { return m_buffer; }   // for those who append raw text themselves
    void flushWhenFull();

private:
    QIODevice &m_device;
    std::string m_buffer;
    bool m_rowBegun = false;
};

}   // namespace katve
