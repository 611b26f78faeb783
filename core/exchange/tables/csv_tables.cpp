#include "exchange/tables/csv_tables.h"
#include "exchange/csv_reader.h"
#include "store/files.h"
#include "store/store_error.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace katve {

namespace {

using StoreReason = StoreError::Reason;

constexpr std::size_t fullEnough = std::size_t{256} * 1024;

// Also what begins like a guarded text, so that one apostrophe too many is never taken away.
[[nodiscard]] bool needsGuard(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    constexpr std::string_view dangerous = "=+-@\t\r";
    return first != std::string_view::npos && dangerous.find(text[first]) != std::string_view::npos;
}

class CsvTable : public TableWriter {
public:
    explicit CsvTable(CsvDialect dialect) : m_dialect(dialect), m_made(m_folder.filePath(QStringLiteral("made.csv")))
    {
        if (!m_folder.isValid() || !m_made.open(QIODevice::ReadWrite))
            throw StoreError(StoreReason::DiskFull, m_folder.path(), m_folder.errorString());
    }

    void begin(const TableSheet &sheet) override
    {
        m_sheet = sheet;
        m_csv = std::make_unique<DialectWriter>(m_made, m_dialect);
        for (const TableColumn &column : sheet.columns)
            m_csv->text(column.heading.toStdString());
        m_csv->endRow();
    }

    void row(std::span<const TableCell> cells) override
    {
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const bool isNumber =
                m_sheet.columns[column].kind == ColumnKind::Number || m_sheet.columns[column].kind == ColumnKind::Share;
            if (isNumber)
                m_csv->number(cells[column].text);
            else
                m_csv->text(cells[column].text);
        }
        m_csv->endRow();
    }

    void end() override { m_csv->flush(); }

    void finish(const QString &destination) override
    {
        m_made.seek(0);
        writeWhole(destination, [this](QIODevice &device) {
            constexpr qint64 piece = 1 << 20;
            while (!m_made.atEnd())
                device.write(m_made.read(piece));   // what goes wrong is told when the device is closed
        });
    }

private:
    CsvDialect m_dialect;
    QTemporaryDir m_folder;
    QFile m_made;
    TableSheet m_sheet{};
    std::unique_ptr<DialectWriter> m_csv;
};

}   // namespace

DialectWriter::DialectWriter(QIODevice &device, CsvDialect dialect)
    : m_device(device)
    , m_isExcel(dialect == CsvDialect::Excel)
{
    if (m_isExcel)
        m_buffer = "\xEF\xBB\xBF";
}

void DialectWriter::begin()
{
    if (m_rowBegun)
        m_buffer += m_isExcel ? ';' : ',';
    m_rowBegun = true;
}

void DialectWriter::append(std::string_view text)
{
    if (text.find_first_of(m_isExcel ? ";\"\r\n" : ",\"\r\n") == std::string_view::npos) {
        m_buffer += text;
        return;
    }
    m_buffer += '"';
    for (const char c : text)
        m_buffer.append(c == '"' ? 2 : 1, c);
    m_buffer += '"';
}

void DialectWriter::text(std::string_view words)
{
    begin();
    if (needsGuard(words))
        append('\'' + std::string(words));
    else
        append(words);
}

void DialectWriter::number(std::string_view exchange)
{
    begin();
    std::string text(exchange);
    if (m_isExcel)
        std::ranges::replace(text, '.', ',');
    append(text);
}

void DialectWriter::endRow()
{
    m_buffer += m_isExcel ? "\r\n" : "\n";
    m_rowBegun = false;
    if (m_buffer.size() >= fullEnough)
        flush();
}

void DialectWriter::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    if (m_device.write(m_buffer.data(), size) != size)
        throw StoreError(StoreReason::DiskFull, {}, m_device.errorString());
    m_buffer.clear();
}

std::unique_ptr<TableWriter> csvTable(CsvDialect dialect)
{
    return std::make_unique<CsvTable>(dialect);
}

void copyInDialect(QIODevice &exchange, QIODevice &device, CsvDialect dialect)
{
    DialectWriter csv(device, dialect);
    CsvReader reader(exchange);
    while (reader.next()) {
        for (const std::string_view field : reader.fields())
            csv.text(field);
        csv.endRow();
    }
    csv.flush();
}

}   // namespace katve
