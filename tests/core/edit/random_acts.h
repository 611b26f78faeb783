#pragma once

#include "edit/edit.h"
#include "edit/session.h"
#include "support/random_inventory.h"

namespace katve {

// An edit of chance over all tables, most of them such as could be made now; rows and references come from a few keys,
// so that edits meet. It may be refused. `mayClose`: also rounds are closed and opened.
[[nodiscard]] Edit randomEdit(Dice &dice, Session &session, bool mayClose = true);

}   // namespace katve
