#pragma once

#include "store/store_error.h"

struct sqlite3;

namespace katve {

// Throws what `result`, an extended result code of SQLite, means to us.
[[noreturn]] void throwSqliteError(sqlite3 *handle, int result);
[[noreturn]] void throwSqliteError(const QString &message, int result);

}   // namespace katve
