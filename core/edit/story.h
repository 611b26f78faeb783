#pragma once

#include "edit/session.h"

namespace katve {

// One edit in the life of a row.
struct StoryEntry {
    EditRecord edit{};
    std::optional<FieldTexts> before{};   // the changed fields; none: the row was added
    std::optional<FieldTexts> after{};    // none: it was removed
};

// Every value a row had, who gave it, when and from which file, oldest first; empty when there never was such a row.
template <typename Row> [[nodiscard]] std::vector<StoryEntry> storyOf(Session &session, const Row &withKey);

}   // namespace katve
