#pragma once

#include "edit/session.h"

namespace katve {

// One thing that is wrong with an inventory file.
struct CheckFinding {
    enum class Kind {
        DamagedPages,        // SQLite's own check; `detail` is its word
        DanglingReference,   // a row refers to one that is not there; `detail` is the file's table
        UnreadableRow,       // a value is none that this program writes
        RowNotAsLogged,      // a field is not what the history says it should be
        AddedRowsChanged,    // rows that an import added are not what it wrote
        EditChanged,         // the record of an edit is not what was written
        BrokenLog,           // an edit is missing from the middle of the history
        IdentityChanged,     // which inventory, and which copy of it, the file is
        CopiesChanged,       // which copies were given away, or who was erased
    };
    Kind kind;
    Table table = Table::Inventory;
    QString key{};
    QString field{};
    QString detail{};
    qint64 edit = 0;
};

// Proves that rows and log agree: every row is walked back through the changes the log holds of it, and what remains of
// rows added in bulk is held against the digests kept of them. Writes nothing.
[[nodiscard]] std::vector<CheckFinding> checkInventory(Session &session);
// Throws Damaged or LogDisagrees with the first finding.
void throwUnlessSound(Session &session);
// The part of it that SQLite's own check does not do: rows against the log, and the log against itself.
[[nodiscard]] std::vector<CheckFinding> checkHistory(Session &session);
// The rows that each act added in bulk, worked out from the rows and the changes as they are: what the digests that the
// log keeps have to say. Throws LogDisagrees when a row is not what the changes say of it.
[[nodiscard]] std::vector<std::pair<qint64, BulkAddition>> addedInBulk(Session &session);

}   // namespace katve
