#pragma once

#include "domain/table.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace katve {

class Database;

// What is left of somebody who was erased for good: no name, only what keeps them from coming back. `key` is the id of a
// contact person (table `contacts`), or a salted digest of a name or an address (any other table).
struct Tombstone {
    QString table{};
    QString key{};
    friend bool operator==(const Tombstone &, const Tombstone &) = default;
    friend bool operator<(const Tombstone &one, const Tombstone &other)
    {
        return one.table != other.table ? one.table < other.table : one.key < other.key;
    }
};
[[nodiscard]] std::vector<Tombstone> tombstones(const Database &database);
void addTombstone(const Database &database, const Tombstone &tombstone, const QDateTime &now);   // once is enough

// A copy that was given away with names in it.
struct PeopleExport {
    QDateTime at{};   // UTC
    QString author{};
    QString role{};
    QString kind{};    // `package`, `hand_out` or `print`
    QString label{};   // the file, or whom it was for
    qint64 contacts = 0;
    qint64 authors = 0;
};
void rememberPeopleExport(const Database &database, const PeopleExport &made);
[[nodiscard]] std::vector<PeopleExport> peopleExports(const Database &database);   // the newest first
void forgetPeopleExports(const Database &database);

// The texts of the small tables that say where copies went, which the log does not cover. `writes`: what `text` gives takes
// their place.
enum class CopyText { HandedOut, Exported };
void rewriteCopyTexts(const Database &database, const std::function<QString(CopyText, const QString &)> &text,
                      bool writes);

// How many different names the history holds.
[[nodiscard]] qint64 authorCount(const Database &database);

}   // namespace katve
