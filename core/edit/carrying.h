#pragma once

#include "edit/session.h"

namespace katve {

// An earlier round's confirmed answers as carried ones of a round that is in the file, as far as they are about cells it
// has. They count only when somebody confirms them. A service type that has taken another's place is asked about anew.
[[nodiscard]] Edit carriedFrom(Session &session, const Round &earlier, const Round &round);

// A round that is not in the file yet, with those answers: one act, which one undo takes back. `from` is where the earlier
// round is: the same inventory or another, which is only read.
[[nodiscard]] Edit roundFrom(Session &session, Session &from, const Round &earlier, const Round &round);

}   // namespace katve
