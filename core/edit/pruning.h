#pragma once

#include "edit/session.h"

namespace katve {

// What removing the history before a day would do, or why it cannot be done.
//
// What is removed becomes one act, the baseline: it keeps the uuid of the last of them, and the sums of all rows as they
// were then, so the check goes on proving every row from there on. The uuids of the others stay as well, without who did
// what, so that they are known when an older copy brings them again. The cut never goes past the oldest copy that is
// handed out and has not come back; nor through anything that belongs together: an act and its undoing, or a merge and
// what its file began with. It may therefore lie earlier than was asked for.
struct PruningPlan {
    enum class WhyNot {
        NothingOlder,   // there is nothing from before that day
        HandedOut,      // a copy is out that needs it: `label`, `since`
        OpenDisputes,   // both sides of a dispute are in the history
        IsCopy,         // this file was handed out itself, and goes back
        BelongsTogether
    };
    std::optional<WhyNot> whyNot{};
    qint64 upTo = 0;          // the last act that goes
    qint64 acts = 0;          // how many go
    QDateTime last{};         // when the last of them was made
    bool isEarlier = false;   // than was asked for, because of `label` or what belongs together
    QString label{};
    QDateTime since{};

    [[nodiscard]] bool ok() const { return !whyNot; }
};
[[nodiscard]] PruningPlan planPruning(Session &session, const QDateTime &before);

// Carries it out. A backup is the caller's business. Throws StoreError; the file is then as before.
void prune(Session &session, const PruningPlan &plan, const QDateTime &now);

}   // namespace katve
