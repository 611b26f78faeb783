#pragma once

#include "edit/edit.h"
#include "store/edit_log.h"
#include "store/stores.h"

namespace katve {

// The changes that take an edit back, last first, or why it cannot be taken back: it is taken back already, or a later
// edit that stands has touched the same fields.
struct Inverse {
    std::vector<Change> changes{};
    std::optional<Refusal> refusal{};
};
[[nodiscard]] Inverse inverseOfEdit(const EditLog &log, Stores &stores, const EditRecord &record);

}   // namespace katve
