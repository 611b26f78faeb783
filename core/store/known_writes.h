#pragma once

#include "domain/past_elsewhere.h"

#include <vector>

namespace katve {

class Database;

// What the edits that came with merges said of one row.
[[nodiscard]] std::vector<KnownWrite> knownWritesOf(const Database &database, Table table, const QString &row);

}   // namespace katve
