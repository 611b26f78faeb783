#pragma once

#include "edit/session.h"

namespace katve {

// Where a text of an inventory stands that somebody has written, or that names somebody.
struct TextPlace {
    enum class Kind {
        Value,       // of a row as it is now
        Past,        // of a row, in the history
        Elsewhere,   // of a row, as a merged file said it
        Disputed,    // a side of a dispute, or who took it
        Author,      // who made a change: here, or in a merged file
        Origin,      // the file a change came from, a role
        HandedOut,   // whom a copy was for
        Exported     // the log of exports with people
    };
    Kind kind = Kind::Value;
    Table table = Table::Answers;   // of the row; of no row: Inventory
    QString key{};
    std::string_view field{};
    qint64 edit = 0;   // in the history of this file
};

// Every text there is, once for every place where it stands. Writes nothing.
void eachText(Session &session, const std::function<void(const TextPlace &, const QString &)> &visit);

// What becomes of the texts of a whole file, history and all. `drops` says which rows go without a trace, and with them
// everything that was said of them.
struct Rewriting {
    std::function<QString(const TextPlace &, const QString &)> text{};
    std::function<bool(Table table, const QString &key)> drops{};
};
// Carries it out inside the caller's transaction. Afterwards rows and history agree again, as if it had always been so.
// Free texts alone are asked for; keys, codes, numbers and dates stay what they are.
void rewriteTexts(Session &session, const Rewriting &how);

// After a rewriting is committed: nothing of what was rewritten stays in free pages, and everybody reads anew.
void finishRewriting(Session &session);

}   // namespace katve
