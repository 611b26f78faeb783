#pragma once

#include <QString>

namespace katve {

class Database;

// Which inventory a file is, and which copy of it.
struct Identity {
    QString uuid{};
    QString copyUuid{};
};

void giveIdentity(Database &database);   // to a file that has just been made
[[nodiscard]] Identity identityOf(const Database &database);

}   // namespace katve
