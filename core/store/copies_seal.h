#pragma once

#include <QByteArray>

namespace katve {

class Database;

// What a copy alone knows is not in the edit log: which copies were handed out or took names along, and who was erased. A
// digest of it stands behind that of the identity, and shows whether it is what the program wrote. To be sealed again
// whenever any of it changes. A file of before there was this seal has none, and gets it with its next change.
void sealCopies(const Database &database);
void sealCopiesOnce(const Database &database);   // when it has none
[[nodiscard]] bool copiesAreAsWritten(const Database &database);

// For the identity, whose own digest comes first.
void writeSeals(const Database &database, const QByteArray &identity);
[[nodiscard]] QByteArray sealOfIdentity(const Database &database);

}   // namespace katve
