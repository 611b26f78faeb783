#pragma once

#include "exchange/tables/csv_tables.h"
#include "exchange/tables/table_words.h"

#include <QStringList>

#include <functional>

namespace katve {

class Session;

// The formats that tables are written in, by the ending of the file.
enum class TableFormat : std::uint8_t { Xlsx, Ods, Csv };
[[nodiscard]] std::optional<TableFormat> tableFormat(const QString &destination);

struct TableExport {
    TableWords words{};
    QString table{};   // one of `tableNames()`; empty: the whole inventory
    CsvDialect dialect = CsvDialect::Exchange;
    bool withPeople = false;
    QDate today{};
    std::function<void(qint64 done, qint64 total)> progress{};   // rows
    std::function<bool()> cancelled{};
};

// The tables of the data package, `gaps`, `cells` and `matrix`.
[[nodiscard]] QStringList tableNames();
[[nodiscard]] bool needsRound(const QString &table);   // says nothing in an inventory without a round

// Writes the whole inventory as a workbook, a sheet for each list and three about it all, or one table. Columns of a CSV are
// those of the exchange format; workbooks are for people, and can be read back as well. What was there is replaced only
// when all is written; the inventory itself never is (AlreadyExists). Throws StoreError and SheetError.
void exportTables(Session &session, const QString &destination, const TableExport &wanted);

}   // namespace katve
