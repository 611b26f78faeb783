// The readers of CSV: that of data packages, and the forgiving one of spreadsheets.
#include "exchange/csv_reader.h"
#include "exchange/sheets/delimited_text.h"

#include <QBuffer>

#include <utility>

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto *text = reinterpret_cast<const char *>(data);
    QByteArray bytes = QByteArray::fromRawData(text, static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    katve::CsvReader strict(buffer);
    while (strict.next()) {
        for (const std::string_view field : strict.fields()) {
            if (field.size() > size)
                __builtin_trap();
        }
    }

    const std::string_view whole(text, size);
    const katve::Delimiter delimiter = katve::findDelimiter(whole);
    bool given = false;
    katve::DelimitedText forgiving(
        [&](std::string &out) {
            out += given ? std::string_view() : whole.substr(delimiter.skip);
            return !std::exchange(given, true);
        },
        delimiter.sign);
    while (forgiving.next()) {
        if (forgiving.count() > forgiving.fields().size())
            __builtin_trap();
    }
    return 0;
}
