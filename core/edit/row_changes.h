#pragma once

#include "edit/edit.h"
#include "store/stores.h"

namespace katve {

// Carries one change out on the rows, after comparing what the change takes for granted with what is there. It comes back
// as the log is to keep it: with the texts of what was written, and for a removed row the edit that had added it.
// Nothing when the row is as it was.
struct CarriedOut {
    std::optional<Refusal> refusal{};
    std::optional<Change> change{};
};
[[nodiscard]] CarriedOut carryOut(Stores &stores, const Change &change, qint64 sequence);

// The round whose being closed forbids the change, if there is one.
[[nodiscard]] std::optional<QString> closedRoundOf(Stores &stores, const Change &change);

}   // namespace katve
