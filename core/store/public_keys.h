#pragma once

#include "domain/fields.h"

#include <QSet>

namespace katve {

class Database;

// The public keys that others may refer to; empty for tables that nothing refers to.
[[nodiscard]] QSet<QString> publicKeysOf(const Database &database, Table table);
[[nodiscard]] bool isEmpty(const Database &database, Table table);

}   // namespace katve
