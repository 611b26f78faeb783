#include "store/database.h"
#include "store/migrations.h"

// The first schema. Once released it is never edited: what changes is a new migration. Code lists are kept as their
// numbers in the order of the exchange format; lists that nothing refers to as text separated by `;`; "not given" is
// '' for text and dates and NULL for numbers. `added_in` is the edit that added the row (the story of a row that an
// import added starts there). Only what is looked up often has an index: an index on every reference would make an import
// half as slow again, and what it would save, looking for what still refers to a row that is removed, is rare. Numbers are
// never given again, but for offerings, whose numbers nothing outside their own transaction keeps: there it costs a tenth.

namespace katve {

namespace {

constexpr auto inventoryTables = R"sql(
CREATE TABLE inventory (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL CHECK (length(uuid) = 36),
    copy_uuid TEXT NOT NULL CHECK (length(copy_uuid) = 36),
    origin_copy_uuid TEXT NOT NULL DEFAULT '',
    shared_sequence INTEGER NOT NULL DEFAULT 0 CHECK (shared_sequence >= 0),
    held_part TEXT NOT NULL DEFAULT '',
    identity_digest BLOB NOT NULL DEFAULT x'',
    title TEXT NOT NULL DEFAULT '',
    sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
    made_at TEXT NOT NULL
) STRICT;
)sql";

constexpr auto areaTables = R"sql(
CREATE TABLE area (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
    code TEXT NOT NULL CHECK (length(code) > 0),
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (length(valid_from) IN (0, 10)),
    valid_to TEXT NOT NULL CHECK (length(valid_to) IN (0, 10)),
    merged_into TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    language TEXT NOT NULL,
    added_in INTEGER NOT NULL,
    UNIQUE (kind, code)
) STRICT;

CREATE TABLE membership (
    municipality_id INTEGER NOT NULL REFERENCES area ON DELETE RESTRICT,
    area_id INTEGER NOT NULL REFERENCES area ON DELETE RESTRICT,
    valid_from TEXT NOT NULL CHECK (length(valid_from) IN (0, 10)),
    valid_to TEXT NOT NULL CHECK (length(valid_to) IN (0, 10)),
    added_in INTEGER NOT NULL,
    PRIMARY KEY (municipality_id, area_id, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE population (
    municipality_id INTEGER NOT NULL REFERENCES area ON DELETE RESTRICT,
    stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 4),
    year INTEGER NOT NULL,
    count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 10000000000),
    source TEXT NOT NULL,
    added_in INTEGER NOT NULL,
    PRIMARY KEY (municipality_id, stage, year)
) STRICT, WITHOUT ROWID;

INSERT INTO area (id, kind, code, listed, name_fi, name_sv, name_en, valid_from, valid_to, merged_into, language, added_in)
VALUES (1, 0, 'FI', 0, '', '', '', '', '', '', '', 0);
)sql";

constexpr auto catalogueTables = R"sql(
CREATE TABLE service_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) > 0),
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    sort_order INTEGER,
    added_in INTEGER NOT NULL
) STRICT;

CREATE TABLE theme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) > 0),
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    sort_order INTEGER,
    added_in INTEGER NOT NULL
) STRICT;

CREATE TABLE service (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) > 0),
    group_id INTEGER NOT NULL REFERENCES service_group ON DELETE RESTRICT,
    core INTEGER CHECK (core IN (0, 1)),
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    sector INTEGER CHECK (sector BETWEEN 0 AND 7),
    level INTEGER CHECK (level BETWEEN 0 AND 3),
    stages INTEGER NOT NULL CHECK (stages BETWEEN 1 AND 31),
    legal_basis TEXT NOT NULL,
    statutory INTEGER CHECK (statutory IN (0, 1)),
    responsible_until_2022 TEXT NOT NULL,
    responsible_from_2023 TEXT NOT NULL,
    ptv_class TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (length(valid_from) IN (0, 10)),
    valid_to TEXT NOT NULL CHECK (length(valid_to) IN (0, 10)),
    replaced_by TEXT NOT NULL,
    confidence TEXT NOT NULL,
    source TEXT NOT NULL,
    added_in INTEGER NOT NULL
) STRICT;

CREATE TABLE service_theme (
    service_id INTEGER NOT NULL REFERENCES service ON DELETE RESTRICT,
    theme_id INTEGER NOT NULL REFERENCES theme ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    PRIMARY KEY (service_id, theme_id)
) STRICT, WITHOUT ROWID;
)sql";

constexpr auto providerTables = R"sql(
CREATE TABLE provider (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) > 0),
    name TEXT NOT NULL,
    organisation_id INTEGER REFERENCES provider ON DELETE RESTRICT,
    sector INTEGER CHECK (sector BETWEEN 0 AND 7),
    kinds TEXT NOT NULL,
    municipality_id INTEGER REFERENCES area ON DELETE RESTRICT,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    languages TEXT NOT NULL,
    note TEXT NOT NULL,
    added_in INTEGER NOT NULL
) STRICT;
CREATE INDEX provider_by_organisation ON provider (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE offering (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) > 0),
    provider_id INTEGER NOT NULL REFERENCES provider ON DELETE RESTRICT,
    service_id INTEGER NOT NULL REFERENCES service ON DELETE RESTRICT,
    stages INTEGER NOT NULL CHECK (stages BETWEEN 1 AND 31),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 5),
    starts_on TEXT NOT NULL CHECK (length(starts_on) IN (0, 10)),
    ends_on TEXT NOT NULL CHECK (length(ends_on) IN (0, 10)),
    capacity REAL,
    waiting_days INTEGER CHECK (waiting_days >= 0),
    modes TEXT NOT NULL,
    languages TEXT NOT NULL,
    access TEXT NOT NULL,
    cost TEXT NOT NULL,
    note TEXT NOT NULL,
    confirmed_on TEXT NOT NULL CHECK (length(confirmed_on) IN (0, 10)),
    source TEXT NOT NULL,
    added_in INTEGER NOT NULL
) STRICT;

CREATE TABLE offering_area (
    offering_id INTEGER NOT NULL REFERENCES offering ON DELETE RESTRICT,
    area_id INTEGER NOT NULL REFERENCES area ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    PRIMARY KEY (offering_id, area_id)
) STRICT, WITHOUT ROWID;
)sql";

constexpr auto roundTables = R"sql(
CREATE TABLE round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) > 0),
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    as_of TEXT NOT NULL CHECK (length(as_of) = 10),
    geography_date TEXT NOT NULL CHECK (length(geography_date) IN (0, 10)),
    opens_on TEXT NOT NULL CHECK (length(opens_on) IN (0, 10)),
    closes_on TEXT NOT NULL CHECK (length(closes_on) IN (0, 10)),
    purpose TEXT NOT NULL,
    privacy_notice TEXT NOT NULL,
    retention_until TEXT NOT NULL CHECK (length(retention_until) IN (0, 10)),
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    added_in INTEGER NOT NULL
) STRICT;

CREATE TABLE round_area (
    round_id INTEGER NOT NULL REFERENCES round ON DELETE RESTRICT,
    area_id INTEGER NOT NULL REFERENCES area ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    PRIMARY KEY (round_id, area_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE round_service (
    round_id INTEGER NOT NULL REFERENCES round ON DELETE RESTRICT,
    service_id INTEGER NOT NULL REFERENCES service ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    PRIMARY KEY (round_id, service_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    round_id INTEGER NOT NULL REFERENCES round ON DELETE RESTRICT,
    municipality_id INTEGER NOT NULL REFERENCES area ON DELETE RESTRICT,
    service_id INTEGER NOT NULL REFERENCES service ON DELETE RESTRICT,
    stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 4),
    answer INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 4),
    state INTEGER CHECK (state BETWEEN 0 AND 2),
    reasons TEXT NOT NULL,
    sufficiency INTEGER CHECK (sufficiency BETWEEN 0 AND 2),
    timeliness INTEGER CHECK (timeliness BETWEEN 0 AND 2),
    answered_on TEXT NOT NULL CHECK (length(answered_on) IN (0, 10)),
    answered_by TEXT NOT NULL,
    source INTEGER CHECK (source BETWEEN 0 AND 4),
    note TEXT NOT NULL,
    added_in INTEGER NOT NULL,
    PRIMARY KEY (round_id, municipality_id, service_id, stage)
) STRICT, WITHOUT ROWID;
)sql";

// The log, and what merging, erasing and pruning will need: the copies handed out, the rows that must never come back,
// the disputes of a merge, and how far the log has been pruned.
constexpr auto logTables = R"sql(
CREATE TABLE edit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    role TEXT NOT NULL,
    made_at TEXT NOT NULL,
    origin TEXT NOT NULL,
    copy_uuid TEXT NOT NULL,
    undoes TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX edit_by_undone ON edit (undoes) WHERE undoes <> '';

CREATE TABLE change (
    edit INTEGER NOT NULL REFERENCES edit ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    before_fields TEXT,
    after_fields TEXT,
    added_in INTEGER,
    PRIMARY KEY (edit, position),
    CHECK (before_fields IS NOT NULL OR after_fields IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_row ON change (table_name, row_key);

CREATE TABLE bulk_addition (
    edit INTEGER NOT NULL REFERENCES edit ON DELETE RESTRICT,
    table_name TEXT NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count > 0),
    digest BLOB NOT NULL,
    PRIMARY KEY (edit, table_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE handed_out (
    copy_uuid TEXT NOT NULL PRIMARY KEY CHECK (length(copy_uuid) = 36),
    sequence INTEGER NOT NULL REFERENCES edit ON DELETE RESTRICT,
    label TEXT NOT NULL,
    part TEXT NOT NULL,
    handed_at TEXT NOT NULL,
    returned_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tombstone (
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    erased_at TEXT NOT NULL,
    PRIMARY KEY (table_name, row_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE dispute (
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    field TEXT NOT NULL,
    edit INTEGER NOT NULL REFERENCES edit ON DELETE RESTRICT,
    ours TEXT,
    theirs TEXT,
    their_author TEXT NOT NULL,
    their_made_at TEXT NOT NULL,
    their_origin TEXT NOT NULL,
    settled_in INTEGER REFERENCES edit ON DELETE RESTRICT,
    PRIMARY KEY (table_name, row_key, field, edit)
) STRICT, WITHOUT ROWID;

CREATE TABLE pruned (
    before_sequence INTEGER PRIMARY KEY,
    pruned_at TEXT NOT NULL,
    last_digest BLOB NOT NULL
) STRICT;
)sql";

}   // namespace

void migration1(Database &database)
{
    for (const char *tables : {inventoryTables, areaTables, catalogueTables, providerTables, roundTables, logTables})
        database.execute(tables);
}

}   // namespace katve
