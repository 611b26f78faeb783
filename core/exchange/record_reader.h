#pragma once

#include "exchange/csv_reader.h"
#include "exchange/import_report.h"

#include <set>

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
    // What could be read of a faulty record; nothing when its very form is broken.
    [[nodiscard]] const std::optional<Row> &faultyRow() const { return m_faultyRow; }
    [[nodiscard]] bool isFaulty(std::string_view field) const { return m_faultyFields.contains(field); }
    // The key of the record although the record is faulty, as far as it can be read.
    [[nodiscard]] QString keyOfFaulty() const { return m_faultyKey; }
    // The records from here on cannot be told apart.
    [[nodiscard]] bool isBrokenOff() const
    {
        return m_csv.fault() == CsvReader::Fault::OpenQuote || m_csv.fault() == CsvReader::Fault::TooLong;
    }
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
    void guessKey();
    [[nodiscard]] ImportRemark remark(ImportRemark::Kind kind, std::string_view column, const QString &value) const;

    CsvReader m_csv;
    QString m_file;
    ImportReport &m_report;
    std::array<int, fieldCount<Row>> m_columnOf{};   // of each field in the record
    std::size_t m_width = 0;
    std::optional<Row> m_row;
    std::optional<Row> m_faultyRow;
    std::set<std::string_view> m_faultyFields;
    QString m_faultyKey;
};

}   // namespace katve
