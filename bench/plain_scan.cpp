#include "plain_scan.h"

#include <QFile>
#include <sqlite3.h>

#include <array>

namespace katve {

namespace {

constexpr std::array scans{
    "SELECT municipality_id, service_id, stage, answer, state FROM answer",
    "SELECT id, provider_id, service_id, stages, status, starts_on, ends_on FROM offering",
    "SELECT offering_id, area_id FROM offering_area",
    "SELECT id, organisation_id FROM provider",
    "SELECT municipality_id, stage, year, count FROM population",
    "SELECT municipality_id, area_id, valid_from, valid_to FROM membership",
    "SELECT id, kind, code, valid_from, valid_to FROM area",
    "SELECT id, key, stages, group_id FROM service",
};

void readColumns(sqlite3_stmt *row, int columns, qint64 &sum)
{
    for (int column = 0; column < columns; ++column) {
        if (sqlite3_column_type(row, column) == SQLITE_TEXT)
            sum += sqlite3_column_text(row, column)[0];
        else
            sum += sqlite3_column_int64(row, column);
    }
}

}   // namespace

qint64 plainScan(const QString &inventory)
{
    sqlite3 *handle = nullptr;
    qint64 rows = 0;
    qint64 sum = 0;
    sqlite3_open_v2(QFile::encodeName(inventory).constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    for (const char *sql : scans) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
        const int columns = sqlite3_column_count(statement);
        for (; sqlite3_step(statement) == SQLITE_ROW; ++rows)
            readColumns(statement, columns, sum);
        sqlite3_finalize(statement);
    }
    sqlite3_close(handle);
    return sum == 0 ? 0 : rows;
}

}   // namespace katve
