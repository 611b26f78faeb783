#pragma once

#include "edit/people/erasing.h"

namespace katve {

// A round whose retention date has passed. What its privacy notice says how long to keep is what was gathered from people:
// who answered, what they wrote freely, and who made the changes. The answers themselves are about services and stay.
// Contact people go with the last round that has a date: they are of no single round.
struct RetentionDue {
    Round round{};
    qint64 answers = 0;    // with an answerer or a note
    qint64 contacts = 0;   // that go as well
};
// By date; only rounds of which something is left to erase.
[[nodiscard]] std::vector<RetentionDue> retentionDue(Session &session, QDate today);

// Erases it from rows and history for good, as `erasePerson` does. Throws StoreError; the file is then as before.
void eraseRound(Session &session, const RetentionDue &due, QDate today, const QDateTime &now);

}   // namespace katve
