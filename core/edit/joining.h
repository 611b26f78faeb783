#pragma once

#include "analysis/alike_rows.h"
#include "edit/session.h"

namespace katve {

// Providers, offerings and rounds that look typed twice, without those that somebody has kept apart.
[[nodiscard]] std::vector<AlikeRows> findAlikeRows(Session &session);

// Two rows as one edit: what referred to the other refers to the one that stays, what the one had not is taken from the
// other, and where both say something else the other's words go to the note. Rounds bring their answers; where both
// rounds have answered a cell differently that is a dispute. None when one of them is not there any more.
[[nodiscard]] std::optional<Edit> joined(Session &session, Table table, const QString &stays, const QString &other);
// Not the same: they are not proposed again.
[[nodiscard]] Edit keptApart(Table table, const QString &one, const QString &other);

}   // namespace katve
