#pragma once

#include "store/sql/row_sql.h"

namespace katve {

// The whole country is known to every file, whether or not a row names it (`listed`).
template <> struct RowSql<Area> {
    static constexpr auto insert = R"sql(
INSERT INTO area (kind, code, name_fi, name_sv, name_en, valid_from, valid_to, merged_into, latitude, longitude, language,
                  listed, added_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 1, ?12)
ON CONFLICT (kind, code) DO UPDATE
SET name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en,
    valid_from = excluded.valid_from, valid_to = excluded.valid_to, merged_into = excluded.merged_into,
    latitude = excluded.latitude, longitude = excluded.longitude, language = excluded.language,
    listed = 1, added_in = excluded.added_in
WHERE listed = 0)sql";
    static constexpr auto update = R"sql(
UPDATE area SET name_fi = ?3, name_sv = ?4, name_en = ?5, valid_from = ?6, valid_to = ?7, merged_into = ?8,
                latitude = ?9, longitude = ?10, language = ?11
WHERE kind = ?1 AND code = ?2 AND listed = 1)sql";
    static constexpr auto remove = "DELETE FROM area WHERE kind = ?1 AND code = ?2 AND listed = 1 AND id <> 1";
    static constexpr auto unlist = "UPDATE area SET listed = 0 WHERE id = 1 AND kind = ?1 AND code = ?2 AND listed = 1";
    static constexpr auto find = R"sql(
SELECT id, kind, code, name_fi, name_sv, name_en, valid_from, valid_to, merged_into, latitude, longitude, language, added_in
FROM area WHERE kind = ?1 AND code = ?2 AND listed = 1)sql";
    static constexpr auto all = R"sql(
SELECT id, kind, code, name_fi, name_sv, name_en, valid_from, valid_to, merged_into, latitude, longitude, language, added_in
FROM area WHERE listed = 1 ORDER BY kind, code)sql";
    static constexpr int addedIn = 12;
    static constexpr int addedInParameter = 12;

    static void bind(Statement &statement, const Area &row, Keys &)
    {
        statement.bind(row.kind, row.code, row.nameFi, row.nameSv, row.nameEn, row.validFrom, row.validTo,
                       row.mergedInto, row.latitude, row.longitude, row.language);
    }
    static void bindKey(Statement &statement, const Area &row, Keys &) { statement.bind(row.kind, row.code); }
    static Area read(const Statement &row)
    {
        return {.kind = row.code<AreaKind>(1),
                .code = row.text(2),
                .nameFi = row.text(3),
                .nameSv = row.text(4),
                .nameEn = row.text(5),
                .validFrom = row.date(6),
                .validTo = row.date(7),
                .mergedInto = row.text(8),
                .latitude = row.optionalNumber<double>(9),
                .longitude = row.optionalNumber<double>(10),
                .language = row.text(11)};
    }
};

template <> struct RowSql<Membership> {
    static constexpr auto insert = R"sql(
INSERT INTO membership (municipality_id, area_id, valid_from, valid_to, added_in) VALUES (?1, ?2, ?3, ?4, ?5))sql";
    static constexpr auto update = R"sql(
UPDATE membership SET valid_to = ?4 WHERE municipality_id = ?1 AND area_id = ?2 AND valid_from = ?3)sql";
    static constexpr auto remove = R"sql(
DELETE FROM membership WHERE municipality_id = ?1 AND area_id = ?2 AND valid_from = ?3)sql";
    static constexpr auto find = R"sql(
SELECT 0, m.code, a.kind, a.code, s.valid_from, s.valid_to, s.added_in
FROM membership s JOIN area m ON m.id = s.municipality_id JOIN area a ON a.id = s.area_id
WHERE s.municipality_id = ?1 AND s.area_id = ?2 AND s.valid_from = ?3)sql";
    static constexpr auto all = R"sql(
SELECT 0, m.code, a.kind, a.code, s.valid_from, s.valid_to, s.added_in
FROM membership s JOIN area m ON m.id = s.municipality_id JOIN area a ON a.id = s.area_id
ORDER BY m.code, a.kind, a.code, s.valid_from)sql";
    static constexpr int addedIn = 6;
    static constexpr int addedInParameter = 5;

    static void bind(Statement &statement, const Membership &row, Keys &keys)
    {
        statement.bind(keys.municipality(row.municipality), keys.area({row.kind, row.code}), row.validFrom,
                       row.validTo);
    }
    static void bindKey(Statement &statement, const Membership &row, Keys &keys)
    {
        statement.bind(keys.municipality(row.municipality), keys.area({row.kind, row.code}), row.validFrom);
    }
    static Membership read(const Statement &row)
    {
        return {.municipality = row.text(1),
                .kind = row.code<AreaKind>(2),
                .code = row.text(3),
                .validFrom = row.date(4),
                .validTo = row.date(5)};
    }
};

template <> struct RowSql<Population> {
    static constexpr auto insert = R"sql(
INSERT INTO population (municipality_id, stage, year, count, source, added_in) VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql";
    static constexpr auto update = R"sql(
UPDATE population SET count = ?4, source = ?5 WHERE municipality_id = ?1 AND stage = ?2 AND year = ?3)sql";
    static constexpr auto remove = R"sql(
DELETE FROM population WHERE municipality_id = ?1 AND stage = ?2 AND year = ?3)sql";
    static constexpr auto find = R"sql(
SELECT 0, m.code, p.stage, p.year, p.count, p.source, p.added_in FROM population p JOIN area m ON m.id = p.municipality_id
WHERE p.municipality_id = ?1 AND p.stage = ?2 AND p.year = ?3)sql";
    static constexpr auto all = R"sql(
SELECT 0, m.code, p.stage, p.year, p.count, p.source, p.added_in FROM population p JOIN area m ON m.id = p.municipality_id
ORDER BY m.code, CASE p.stage WHEN 1 THEN 3 WHEN 2 THEN 1 WHEN 3 THEN 2 ELSE p.stage END, p.year)sql";
    static constexpr int addedIn = 6;
    static constexpr int addedInParameter = 6;

    static void bind(Statement &statement, const Population &row, Keys &keys)
    {
        statement.bind(keys.municipality(row.municipality), row.stage, row.year, row.count, row.source);
    }
    static void bindKey(Statement &statement, const Population &row, Keys &keys)
    {
        statement.bind(keys.municipality(row.municipality), row.stage, row.year);
    }
    static Population read(const Statement &row)
    {
        return {.municipality = row.text(1),
                .stage = row.code<Stage>(2),
                .year = static_cast<int>(row.integer(3)),
                .count = row.integer(4),
                .source = row.text(5)};
    }
};

}   // namespace katve
