#pragma once

#include "exchange/csv_reader.h"
#include "exchange/import_report.h"

namespace katve {

// Reads the records of one table's file as rows, and says what is wrong with those that are none.
template <typename Row> class RecordReader {
public:
    RecordReader(QIODevice &device, QString file, ImportReport &report);

    // False when a column is missing: then there is nothing to read.
    [[nodiscard]] bool readHeader();
    // The next record; a faulty one has been reported, and has no row.
    [[nodiscard]] bool next();
    [[nodiscard]] const std::optional<Row> &row() const { return m_row; }
    // The key of the record although the record is faulty, as far as it can be read.
    [[nodiscard]] QString keyOfFaulty() const { return m_faultyKey; }
    [[nodiscard]] qint64 line() const { return m_csv.line(); }
    [[nodiscard]] qint64 bytesRead() const { return m_csv.bytesRead(); }
    [[nodiscard]] bool hasColumn(std::size_t field) const { return m_columnOf[field] >= 0; }
    void reportError(ImportRemark::Kind kind, std::string_view column, const QString &value);
    void reportNote(ImportRemark::Kind kind, std::string_view column, const QString &value);

private:
    [[nodiscard]] bool takeHeader();
    [[nodiscard]] bool expectColumns();
    [[nodiscard]] bool expectWholeRecord();
    void parseFields();
    [[nodiscard]] ImportRemark remark(ImportRemark::Kind kind, std::string_view column, const QString &value) const;

    CsvReader m_csv;
    QString m_file;
    ImportReport &m_report;
    std::array<int, fieldCount<Row>> m_columnOf{};   // of each field in the record
    std::size_t m_width = 0;
    std::optional<Row> m_row;
    QString m_faultyKey;
};

}   // namespace katve
