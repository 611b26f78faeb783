#pragma once

#include "edit/edit.h"

namespace katve {

// One edit of a kind, and the edits that have to come before it in the sample world.
struct KindCase {
    EditKind kind;
    std::vector<Edit> before{};
    Edit edit{};
};

// At least one of every kind there is.
[[nodiscard]] std::vector<KindCase> casesOfAllKinds();

}   // namespace katve
