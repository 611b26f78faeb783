#include "store/database.h"
#include "store/migrations.h"

// People: whom to ask, and which copies that were given away held their names. `people_export` is of this copy alone, so it
// is not in the log. `pruned_edit` has the acts whose records are gone, so that they are known when they come again.

namespace katve {

namespace {

constexpr auto peopleTables = R"sql(
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) > 0),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    provider_id INTEGER REFERENCES provider ON DELETE RESTRICT,
    organisation TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    languages TEXT NOT NULL,
    source TEXT NOT NULL,
    checked_on TEXT NOT NULL CHECK (length(checked_on) IN (0, 10)),
    delete_after TEXT NOT NULL CHECK (length(delete_after) IN (0, 10)),
    added_in INTEGER NOT NULL
) STRICT;

CREATE TABLE contact_area (
    contact_id INTEGER NOT NULL REFERENCES contact ON DELETE RESTRICT,
    area_id INTEGER NOT NULL REFERENCES area ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    PRIMARY KEY (contact_id, area_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE people_export (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    author TEXT NOT NULL,
    role TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    contacts INTEGER NOT NULL CHECK (contacts >= 0),
    authors INTEGER NOT NULL CHECK (authors >= 0)
) STRICT;

CREATE TABLE pruned_edit (
    uuid TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) > 0)
) STRICT, WITHOUT ROWID;
)sql";

}   // namespace

void migration3(Database &database)
{
    database.execute(peopleTables);
}

}   // namespace katve
