#pragma once

#include "edit/session.h"

#include <map>

namespace katve {

// What somebody said of a row in another file that was merged.
struct SaidElsewhere {
    KnownEdit edit{};                     // who, when, and in which file
    qint64 mergedIn = 0;                  // the merge it came with, by its sequence
    bool whole = false;                   // it added the row, or removed it
    std::optional<FieldTexts> fields{};   // none: the row was removed
};

// Earliest first.
[[nodiscard]] std::vector<SaidElsewhere> saidElsewhere(Session &session, Table table, const QString &row);

// The acts that came with each merge, by its sequence, earliest first. A merge whose acts were all known has none.
[[nodiscard]] std::map<qint64, std::vector<KnownEdit>> editsMerged(Session &session);
[[nodiscard]] EditHeader headerOf(const KnownEdit &edit);

}   // namespace katve
