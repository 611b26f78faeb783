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

// What the file says of itself is not in the edit log, as copies have it each their own; a digest beside it shows whether
// it is what the program wrote. To be sealed again whenever any of it changes.
void sealIdentity(const Database &database);
[[nodiscard]] bool identityIsAsWritten(const Database &database);

}   // namespace katve
