#include "store/database.h"
#include "store/migrations.h"

// What merging keeps, as rows that the log covers like all others. The table for disputes that the first schema held
// ready has never had a row.

namespace katve {

namespace {

constexpr auto mergeTables = R"sql(
DROP TABLE dispute;

CREATE TABLE known_edit (
    uuid TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) > 0),
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    role TEXT NOT NULL,
    made_at TEXT NOT NULL,
    origin TEXT NOT NULL,
    copy_uuid TEXT NOT NULL,
    undoes TEXT NOT NULL,
    parents TEXT NOT NULL,
    came_with TEXT NOT NULL,
    added_in INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE known_write (
    edit_uuid TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    reopens INTEGER NOT NULL CHECK (reopens IN (0, 1)),
    fields TEXT NOT NULL,
    added_in INTEGER NOT NULL,
    PRIMARY KEY (table_name, row_key, edit_uuid)
) STRICT, WITHOUT ROWID;

CREATE TABLE dispute (
    table_name TEXT NOT NULL,
    field TEXT NOT NULL,
    row_key TEXT NOT NULL,
    why TEXT NOT NULL,
    shown TEXT NOT NULL,
    said TEXT NOT NULL,
    later INTEGER NOT NULL CHECK (later IN (0, 1)),
    added_in INTEGER NOT NULL,
    PRIMARY KEY (table_name, row_key, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_apart (
    table_name TEXT NOT NULL,
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    added_in INTEGER NOT NULL,
    PRIMARY KEY (table_name, one, other)
) STRICT, WITHOUT ROWID;
)sql";

}   // namespace

void migration2(Database &database)
{
    database.execute(mergeTables);
}

}   // namespace katve
