#pragma once

#include "store/sql/row_sql.h"

namespace katve {

template <> struct RowSql<Inventory> {
    // The row is made with the file; it is only ever changed.
    static constexpr auto insert = "UPDATE inventory SET title = ?1, sample = ?2 WHERE id = 1 AND ?3 IS NULL";
    static constexpr auto update = "UPDATE inventory SET title = ?1, sample = ?2 WHERE id = 1";
    static constexpr auto remove = "DELETE FROM inventory WHERE id = 2";
    static constexpr auto find = "SELECT id, title, sample, 0 FROM inventory";
    static constexpr auto all = "SELECT id, title, sample, 0 FROM inventory";
    static constexpr int addedIn = 3;
    static constexpr int addedInParameter = 3;

    static void bind(Statement &statement, const Inventory &row, Keys &) { statement.bind(row.title, row.sample); }
    static void bindKey(Statement &statement, const Inventory &, Keys &) { statement.reset(); }
    static Inventory read(const Statement &row) { return {.title = row.text(1), .sample = row.integer(2) == 1}; }
};

}   // namespace katve
