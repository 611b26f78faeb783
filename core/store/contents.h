#pragma once

#include "domain/fields.h"

namespace katve {

class Database;

[[nodiscard]] bool isEmpty(const Database &database, Table table);

}   // namespace katve
