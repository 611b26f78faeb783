#include "store/known_writes.h"
#include "store/statement.h"

namespace katve {

std::vector<KnownWrite> knownWritesOf(const Database &database, Table table, const QString &row)
{
    std::vector<KnownWrite> writes;
    Statement rows(database, R"sql(
SELECT edit_uuid, whole, reopens, fields FROM known_write WHERE table_name = ?1 AND row_key = ?2 ORDER BY edit_uuid)sql");
    rows.bind(codeText(table), row);
    while (rows.step())
        writes.push_back({.edit = rows.text(0),
                          .table = table,
                          .row = row,
                          .whole = rows.integer(1) == 1,
                          .reopens = rows.integer(2) == 1,
                          .fields = rows.text(3)});
    return writes;
}

}   // namespace katve
