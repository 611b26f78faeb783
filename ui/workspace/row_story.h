#pragma once

#include "edit/story.h"

namespace katve {

class Workspace;

// The life of a row in the users' words, the newest act first: when, who and from which file, and which values it gave.
[[nodiscard]] QString storyText(Workspace &workspace, const std::vector<StoryEntry> &story);

}   // namespace katve
