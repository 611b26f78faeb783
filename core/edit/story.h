#pragma once

#include "edit/session.h"

namespace katve {

// One edit in the life of a row.
struct StoryEntry {
    EditRecord edit{};                    // of what came with a merge the sequence is the merge's
    std::optional<FieldTexts> before{};   // the changed fields; none: the row was added
    std::optional<FieldTexts> after{};    // none: it was removed
    QString file{};   // of another file, where this was said before the merge; what was before it is not known
};

// Every value a row had, who gave it, when and from which file, oldest first; empty when there never was such a row. What
// others said in their files stands before the merge that brought it, also where it did not come to count.
template <typename Row> [[nodiscard]] std::vector<StoryEntry> storyOf(Session &session, const Row &withKey);

}   // namespace katve
