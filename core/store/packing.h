#pragma once

#include <QString>

namespace katve {

class Database;

// What is deleted from now on is overwritten, also in pages that are given back.
void overwriteDeleted(const Database &database);
// Writes the file anew without what was deleted; not inside a transaction.
void packAnew(const Database &database);
// The same into another file, where nothing may be.
void packInto(const Database &database, const QString &path);

}   // namespace katve
