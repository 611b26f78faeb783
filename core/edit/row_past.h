#pragma once

#include "domain/change.h"

namespace katve {

// The state of a row, walked back from what it is now.
struct RowPast {
    std::optional<FieldTexts> fields{};   // none: there is no such row
    qint64 addedIn = 0;
};

// Takes one change of the row back, if what it left behind is what is there; else the field that is not.
[[nodiscard]] std::optional<std::string_view> stepBack(RowPast &past, const Change &change, qint64 edit);

}   // namespace katve
