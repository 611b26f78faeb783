#pragma once

#include "store/keys.h"
#include "store/statement.h"

#include <span>

// The SQL of one table of rows. `insert` and `update` take the same parameters, and `insert` one more, `added_in`
// (`addedInParameter`). `find` and `all` give the same columns: the row's number (0 where the table has none), the fields, `added_in` (column `addedIn`).
// `all` is in the order of the public key as text; where a stage is part of it, that is not the order of stages.

namespace katve {

template <typename Row> struct RowSql;

// A list that something refers to lives in a table of its own, in the order it was given.
struct ChildSql {
    const char *add;   // row number, position, key …
    const char *clear;
    const char *list;   // in order
};

}   // namespace katve
