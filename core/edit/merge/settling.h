#pragma once

#include "edit/merge/dispute_text.h"
#include "edit/session.h"

namespace katve {

// The open disputes of a file, in the order of their rows; those that were put off come last.
[[nodiscard]] std::vector<Dispute> openDisputes(Session &session);

// The side that this file itself had said, or the first that another had; none when there is no such side.
[[nodiscard]] std::optional<std::size_t> ownSide(const Dispute &dispute);
[[nodiscard]] std::optional<std::size_t> otherSide(const Dispute &dispute);

// Settling is an edit like any other: it can be taken back, and then the dispute is open again.
[[nodiscard]] Edit settledWith(Session &session, const Dispute &dispute, std::size_t side);
// What counts meanwhile goes on counting, and `note`, which tells both, is added to the row's note. A cell that has no
// answer gets "don't know". None for rows that have no note.
[[nodiscard]] std::optional<Edit> settledAsNote(Session &session, const Dispute &dispute, const QString &note);
[[nodiscard]] Edit putOff(const Dispute &dispute, bool later = true);

// The disputes that the changes decide by themselves: somebody has given the disputed field a new value.
[[nodiscard]] std::vector<Change> settledBy(Session &session, const std::vector<Change> &changes);

}   // namespace katve
