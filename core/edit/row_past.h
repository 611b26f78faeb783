#pragma once

#include "domain/change.h"

namespace katve {

// The state of a row, walked back from what it is now.
struct RowPast {
    std::optional<FieldTexts> fields{};   // none: there is no such row
    qint64 addedIn = 0;
};

// A row that a bulk act added after `edit` has no image in the log, and was not there before: it is what is left when all
// later changes are taken back. Takes that addition back and gives the row and the act.
struct BulkAdded {
    FieldTexts fields{};
    qint64 edit = 0;
};
[[nodiscard]] std::optional<BulkAdded> bulkAddedAfter(RowPast &past, qint64 edit);

// Takes one change of the row back, if what it left behind is what is there; else the field that is not.
[[nodiscard]] std::optional<std::string_view> stepBack(RowPast &past, const Change &change, qint64 edit);

}   // namespace katve
