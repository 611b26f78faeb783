#pragma once

#include <QString>

namespace katve {

class Database;

// Copies the file as it is to "<name>.v<version>-backup.katve" beside it (a number is added when that is taken), and
// opens and checks the copy; throws when the copy cannot be made or does not pass. Returns its path.
QString backUpBeforeMigration(Database &database, int version);
// The same, to "<name>.before-merge.katve".
QString backUpBeforeMerge(Database &database);

}   // namespace katve
