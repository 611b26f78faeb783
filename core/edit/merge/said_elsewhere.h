#pragma once

#include "edit/session.h"

namespace katve {

// What somebody said of a row in another file that was merged.
struct SaidElsewhere {
    KnownEdit edit{};                     // who, when, and in which file
    std::optional<FieldTexts> fields{};   // none: the row was removed
};

// Earliest first. The file's own story of the row (story.h) tells only of the merge.
[[nodiscard]] std::vector<SaidElsewhere> saidElsewhere(Session &session, Table table, const QString &row);

}   // namespace katve
