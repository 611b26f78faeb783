#pragma once

#include <QByteArray>

#include <span>

namespace katve {

class Database;

struct Migration {
    int version;   // the schema version it leads to
    void (*apply)(Database &);
};

void migration1(Database &database);
void migration2(Database &database);
void migration3(Database &database);

[[nodiscard]] std::span<const Migration> allMigrations();   // in order, from an empty file to today's tables
[[nodiscard]] int currentVersion();

// Runs what is missing, with the foreign-key check and the version number, in one transaction.
void migrate(Database &database, std::span<const Migration> steps = allMigrations());

// A digest of the tables as they are written in the file. A file whose digest is not that of its version was changed
// by something else than this program.
[[nodiscard]] QByteArray schemaDigest(const Database &database);
[[nodiscard]] QByteArray expectedSchemaDigest(int version);

}   // namespace katve
