#pragma once

#include <QStringList>

namespace katve {

class Database;

// SQLite's own words of what is wrong with the pages; empty when nothing is. At most twenty.
[[nodiscard]] QStringList pageFaults(const Database &database);
// A table once for each of its rows that refers to one that is not there.
[[nodiscard]] QStringList tablesWithDanglingReferences(const Database &database);
// How long the file should be by its own count of pages.
[[nodiscard]] qint64 bytesOfPages(const Database &database);
// What is cut off the end of the last page, which SQLite does not miss. Nothing for what is in memory.
[[nodiscard]] bool lacksItsEnd(const Database &database);

}   // namespace katve
