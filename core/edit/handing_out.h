#pragma once

#include "edit/session.h"

namespace katve {

// What is given to others to fill in: the whole inventory, or the part of it that is about an area's municipalities.
struct HandOut {
    QString label{};   // whom it is for
    std::optional<AreaRef> part{};
    bool withPeople = false;   // contact people, and the names of those who made changes
};

// Makes the copy at `path`, where nothing may be. It knows what it came from, so that merging it back takes what was
// filled in and nothing else: a part says nothing about what it does not hold. A part holds the areas, the catalogue and
// the rounds, of offerings, providers and answers only its own, and no history but who made it. Without people it holds
// no contact people, and of those who made changes their roles only; with them, the inventory remembers that it was made.
void handOut(Session &session, const QString &path, const HandOut &what);

}   // namespace katve
