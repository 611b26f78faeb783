#pragma once

#include "edit/edit.h"
#include "store/stores.h"

namespace katve {

// Carries one change out on the rows, after comparing what the change takes for granted with what is there. A removal
// comes back with the edit that had added the row.
struct CarriedOut {
    std::optional<Refusal> refusal{};
    std::optional<qint64> addedIn{};
};
[[nodiscard]] CarriedOut carryOut(Stores &stores, const Change &change, qint64 sequence);

// The round whose being closed forbids the change, if there is one.
[[nodiscard]] std::optional<QString> closedRoundOf(Stores &stores, const Change &change);

}   // namespace katve
