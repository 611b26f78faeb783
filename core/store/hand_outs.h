#pragma once

#include <QDateTime>

#include <vector>

namespace katve {

class Database;

// A copy that was handed out, as the file it came from remembers it.
struct HandedOut {
    QString copyUuid{};
    qint64 sequence = 0;      // the last edit it shares
    QString label{};          // whom it was for
    QString part{};           // an area as `kind:code`; empty: the whole
    QDateTime at{};           // UTC
    QDateTime returnedAt{};   // UTC; null: it has not come back by a merge
};
void rememberHandOut(const Database &database, const HandedOut &copy);
[[nodiscard]] std::vector<HandedOut> handedOut(const Database &database);   // oldest first
// The copy has come back by a merge; nothing when it was not handed out from here, or came back before.
void noteReturned(const Database &database, const QString &copyUuid, const QDateTime &now);

// Makes a file that has just been made, or copied, a copy of the inventory `uuid` that was handed out: a life of its own.
struct CopyOrigin {
    QString inventoryUuid{};
    QString copyUuid{};   // of the file it came from
    qint64 sharedSequence = 0;
    QString part{};
};
// Returns the uuid of the new copy.
QString becomeCopy(const Database &database, const CopyOrigin &origin);
// Makes a copy of a whole file the one that is gone on with: it is a copy of its own, and knows still what was handed out.
void goOnAsCopy(const Database &database, qint64 sharedSequence);
[[nodiscard]] CopyOrigin originOf(const Database &database);

}   // namespace katve
