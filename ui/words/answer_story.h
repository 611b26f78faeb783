#pragma once

#include "edit/story.h"

namespace katve {

// One act in the life of an answer, in the user's words: when, what and who, then what was said from then on.
[[nodiscard]] QString answerStoryLine(const StoryEntry &entry);

}   // namespace katve
