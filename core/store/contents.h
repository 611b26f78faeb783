#pragma once

#include "domain/fields.h"

namespace katve {

class Database;

// Whether another row names this one as what took its place.
[[nodiscard]] bool isSuccessor(const Database &database, const Area &area);
[[nodiscard]] bool isSuccessor(const Database &database, const ServiceType &service);

// Areas that only others name are not counted.
[[nodiscard]] qint64 rowCount(const Database &database, Table table);
[[nodiscard]] bool isEmpty(const Database &database, Table table);

}   // namespace katve
