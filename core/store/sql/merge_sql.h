#pragma once

#include "store/sql/row_sql.h"

// Codes are kept by their names here, as in the log.

namespace katve {

namespace detail {
template <CodeList Code> [[nodiscard]] Code namedCode(const Statement &row, int column)
{
    const std::optional<Code> code = codeFrom<Code>(row.utf8(column));
    if (!code)
        throw StoreError(StoreError::Reason::Damaged, {}, QStringLiteral("a code is not in its list"));
    return *code;
}
}   // namespace detail

template <> struct RowSql<KnownEdit> {
    static constexpr auto insert = R"sql(
INSERT INTO known_edit (uuid, kind, author, role, made_at, origin, copy_uuid, undoes, parents, came_with, added_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))sql";
    static constexpr auto update = R"sql(
UPDATE known_edit SET kind = ?2, author = ?3, role = ?4, made_at = ?5, origin = ?6, copy_uuid = ?7, undoes = ?8,
                      parents = ?9, came_with = ?10
WHERE uuid = ?1)sql";
    static constexpr auto remove = "DELETE FROM known_edit WHERE uuid = ?1";
    static constexpr auto find = R"sql(
SELECT 0, uuid, kind, author, role, made_at, origin, copy_uuid, undoes, parents, came_with, added_in
FROM known_edit WHERE uuid = ?1)sql";
    static constexpr auto all = R"sql(
SELECT 0, uuid, kind, author, role, made_at, origin, copy_uuid, undoes, parents, came_with, added_in
FROM known_edit ORDER BY uuid)sql";
    static constexpr int addedIn = 11;
    static constexpr int addedInParameter = 11;

    static void bind(Statement &statement, const KnownEdit &row, Keys &)
    {
        statement.bind(row.id, codeText(row.kind), row.author, row.role, row.madeAt, row.origin, row.copy, row.undoes,
                       row.parents, row.file);
    }
    static void bindKey(Statement &statement, const KnownEdit &row, Keys &) { statement.bind(row.id); }
    static KnownEdit read(const Statement &row)
    {
        return {.id = row.text(1),
                .kind = detail::namedCode<EditKind>(row, 2),
                .author = row.text(3),
                .role = row.text(4),
                .madeAt = row.text(5),
                .origin = row.text(6),
                .copy = row.text(7),
                .undoes = row.text(8),
                .parents = row.list(9),
                .file = row.text(10)};
    }
};

template <> struct RowSql<KnownWrite> {
    static constexpr auto insert = R"sql(
INSERT INTO known_write (edit_uuid, table_name, row_key, whole, reopens, fields, added_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql";
    static constexpr auto update = R"sql(
UPDATE known_write SET whole = ?4, reopens = ?5, fields = ?6
WHERE edit_uuid = ?1 AND table_name = ?2 AND row_key = ?3)sql";
    static constexpr auto remove =
        "DELETE FROM known_write WHERE edit_uuid = ?1 AND table_name = ?2 AND row_key = ?3";
    static constexpr auto find = R"sql(
SELECT 0, edit_uuid, table_name, row_key, whole, reopens, fields, added_in FROM known_write
WHERE edit_uuid = ?1 AND table_name = ?2 AND row_key = ?3)sql";
    static constexpr auto all = R"sql(
SELECT 0, edit_uuid, table_name, row_key, whole, reopens, fields, added_in FROM known_write
ORDER BY edit_uuid, table_name, row_key)sql";
    static constexpr int addedIn = 7;
    static constexpr int addedInParameter = 7;

    static void bind(Statement &statement, const KnownWrite &row, Keys &)
    {
        statement.bind(row.edit, codeText(row.table), row.row, row.whole, row.reopens, row.fields);
    }
    static void bindKey(Statement &statement, const KnownWrite &row, Keys &)
    {
        statement.bind(row.edit, codeText(row.table), row.row);
    }
    static KnownWrite read(const Statement &row)
    {
        return {.edit = row.text(1),
                .table = detail::namedCode<Table>(row, 2),
                .row = row.text(3),
                .whole = row.integer(4) == 1,
                .reopens = row.integer(5) == 1,
                .fields = row.text(6)};
    }
};

template <> struct RowSql<Dispute> {
    static constexpr auto insert = R"sql(
INSERT INTO dispute (table_name, field, row_key, why, shown, said, later, added_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql";
    static constexpr auto update = R"sql(
UPDATE dispute SET why = ?4, shown = ?5, said = ?6, later = ?7
WHERE table_name = ?1 AND field = ?2 AND row_key = ?3)sql";
    static constexpr auto remove = "DELETE FROM dispute WHERE table_name = ?1 AND field = ?2 AND row_key = ?3";
    static constexpr auto find = R"sql(
SELECT 0, table_name, field, row_key, why, shown, said, later, added_in FROM dispute
WHERE table_name = ?1 AND field = ?2 AND row_key = ?3)sql";
    static constexpr auto all = R"sql(
SELECT 0, table_name, field, row_key, why, shown, said, later, added_in FROM dispute
ORDER BY table_name, field, row_key)sql";
    static constexpr int addedIn = 8;
    static constexpr int addedInParameter = 8;

    static void bind(Statement &statement, const Dispute &row, Keys &)
    {
        statement.bind(codeText(row.table), row.field, row.row, codeText(row.why), row.shown, row.values, row.later);
    }
    static void bindKey(Statement &statement, const Dispute &row, Keys &)
    {
        statement.bind(codeText(row.table), row.field, row.row);
    }
    static Dispute read(const Statement &row)
    {
        return {.table = detail::namedCode<Table>(row, 1),
                .field = row.text(2),
                .row = row.text(3),
                .why = detail::namedCode<DisputeWhy>(row, 4),
                .shown = row.text(5),
                .values = row.text(6),
                .later = row.integer(7) == 1};
    }
};

template <> struct RowSql<KeptApart> {
    static constexpr auto insert =
        "INSERT INTO kept_apart (table_name, one, other, added_in) VALUES (?1, ?2, ?3, ?4)";
    static constexpr auto update =
        "UPDATE kept_apart SET other = ?3 WHERE table_name = ?1 AND one = ?2 AND other = ?3";
    static constexpr auto remove = "DELETE FROM kept_apart WHERE table_name = ?1 AND one = ?2 AND other = ?3";
    static constexpr auto find =
        "SELECT 0, table_name, one, other, added_in FROM kept_apart WHERE table_name = ?1 AND one = ?2 AND other = ?3";
    static constexpr auto all =
        "SELECT 0, table_name, one, other, added_in FROM kept_apart ORDER BY table_name, one, other";
    static constexpr int addedIn = 4;
    static constexpr int addedInParameter = 4;

    static void bind(Statement &statement, const KeptApart &row, Keys &)
    {
        statement.bind(codeText(row.table), row.one, row.other);
    }
    static void bindKey(Statement &statement, const KeptApart &row, Keys &keys) { bind(statement, row, keys); }
    static KeptApart read(const Statement &row)
    {
        return {.table = detail::namedCode<Table>(row, 1), .one = row.text(2), .other = row.text(3)};
    }
};

}   // namespace katve
