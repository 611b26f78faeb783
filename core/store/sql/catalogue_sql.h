#pragma once

#include "store/sql/row_sql.h"

namespace katve {

// Groups and themes are two lists of the same shape.
template <typename Row> void bindNamed(Statement &statement, const Row &row)
{
    statement.bind(row.key, row.nameFi, row.nameSv, row.nameEn, row.order);
}

template <typename Row> Row readNamed(const Statement &row)
{
    return {.key = row.text(1),
            .nameFi = row.text(2),
            .nameSv = row.text(3),
            .nameEn = row.text(4),
            .order = row.optionalNumber<int>(5)};
}

template <> struct RowSql<ServiceGroup> {
    static constexpr auto insert = R"sql(
INSERT INTO service_group (key, name_fi, name_sv, name_en, sort_order, added_in) VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql";
    static constexpr auto update = R"sql(
UPDATE service_group SET name_fi = ?2, name_sv = ?3, name_en = ?4, sort_order = ?5 WHERE key = ?1)sql";
    static constexpr auto remove = "DELETE FROM service_group WHERE key = ?1";
    static constexpr auto find = R"sql(
SELECT id, key, name_fi, name_sv, name_en, sort_order, added_in FROM service_group WHERE key = ?1)sql";
    static constexpr auto all = R"sql(
SELECT id, key, name_fi, name_sv, name_en, sort_order, added_in FROM service_group ORDER BY key)sql";
    static constexpr int addedIn = 6;
    static constexpr int addedInParameter = 6;

    static void bind(Statement &statement, const ServiceGroup &row, Keys &) { bindNamed(statement, row); }
    static void bindKey(Statement &statement, const ServiceGroup &row, Keys &) { statement.bind(row.key); }
    static ServiceGroup read(const Statement &row) { return readNamed<ServiceGroup>(row); }
};

template <> struct RowSql<Theme> {
    static constexpr auto insert = R"sql(
INSERT INTO theme (key, name_fi, name_sv, name_en, sort_order, added_in) VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql";
    static constexpr auto update = R"sql(
UPDATE theme SET name_fi = ?2, name_sv = ?3, name_en = ?4, sort_order = ?5 WHERE key = ?1)sql";
    static constexpr auto remove = "DELETE FROM theme WHERE key = ?1";
    static constexpr auto find = R"sql(
SELECT id, key, name_fi, name_sv, name_en, sort_order, added_in FROM theme WHERE key = ?1)sql";
    static constexpr auto all = R"sql(
SELECT id, key, name_fi, name_sv, name_en, sort_order, added_in FROM theme ORDER BY key)sql";
    static constexpr int addedIn = 6;
    static constexpr int addedInParameter = 6;

    static void bind(Statement &statement, const Theme &row, Keys &) { bindNamed(statement, row); }
    static void bindKey(Statement &statement, const Theme &row, Keys &) { statement.bind(row.key); }
    static Theme read(const Statement &row) { return readNamed<Theme>(row); }
};

template <> struct RowSql<ServiceType> {
    static constexpr auto insert = R"sql(
INSERT INTO service (key, group_id, core, name_fi, name_sv, name_en, sector, level, stages, legal_basis, statutory,
                     responsible_until_2022, responsible_from_2023, ptv_class, valid_from, valid_to, replaced_by,
                     confidence, source, added_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20))sql";
    static constexpr auto update = R"sql(
UPDATE service SET group_id = ?2, core = ?3, name_fi = ?4, name_sv = ?5, name_en = ?6, sector = ?7, level = ?8,
                   stages = ?9, legal_basis = ?10, statutory = ?11, responsible_until_2022 = ?12,
                   responsible_from_2023 = ?13, ptv_class = ?14, valid_from = ?15, valid_to = ?16, replaced_by = ?17,
                   confidence = ?18, source = ?19
WHERE key = ?1)sql";
    static constexpr auto remove = "DELETE FROM service WHERE key = ?1";
    static constexpr auto find = R"sql(
SELECT s.id, s.key, g.key, s.core, s.name_fi, s.name_sv, s.name_en, s.sector, s.level, s.stages, s.legal_basis,
       s.statutory, s.responsible_until_2022, s.responsible_from_2023, s.ptv_class, s.valid_from, s.valid_to,
       s.replaced_by, s.confidence, s.source, s.added_in
FROM service s JOIN service_group g ON g.id = s.group_id WHERE s.key = ?1)sql";
    static constexpr auto all = R"sql(
SELECT s.id, s.key, g.key, s.core, s.name_fi, s.name_sv, s.name_en, s.sector, s.level, s.stages, s.legal_basis,
       s.statutory, s.responsible_until_2022, s.responsible_from_2023, s.ptv_class, s.valid_from, s.valid_to,
       s.replaced_by, s.confidence, s.source, s.added_in
FROM service s JOIN service_group g ON g.id = s.group_id ORDER BY s.key)sql";
    static constexpr int addedIn = 20;
    static constexpr int addedInParameter = 20;
    static constexpr std::array children{
        ChildSql{.add = "INSERT INTO service_theme (service_id, position, theme_id) VALUES (?1, ?2, ?3)",
                 .clear = "DELETE FROM service_theme WHERE service_id = ?1",
                 .list = "SELECT t.key FROM service_theme s JOIN theme t ON t.id = s.theme_id "
                         "WHERE s.service_id = ?1 ORDER BY s.position"}};

    static void bind(Statement &statement, const ServiceType &row, Keys &keys)
    {
        statement.bind(row.key, keys.group(row.group), row.core, row.nameFi, row.nameSv, row.nameEn, row.sector,
                       row.level, row.stages, row.legalBasis, row.statutory, row.responsibleUntil2022,
                       row.responsibleFrom2023, row.ptvClass, row.validFrom, row.validTo, row.replacedBy,
                       row.confidence, row.source);
    }
    static void bindKey(Statement &statement, const ServiceType &row, Keys &) { statement.bind(row.key); }
    static ServiceType read(const Statement &row)
    {
        return {.key = row.text(1),
                .group = row.text(2),
                .core = row.optionalNumber<bool>(3),
                .nameFi = row.text(4),
                .nameSv = row.text(5),
                .nameEn = row.text(6),
                .sector = row.optionalCode<Sector>(7),
                .level = row.optionalCode<Level>(8),
                .stages = StageSet(static_cast<std::uint8_t>(row.integer(9))),
                .legalBasis = row.text(10),
                .statutory = row.optionalNumber<bool>(11),
                .responsibleUntil2022 = row.text(12),
                .responsibleFrom2023 = row.text(13),
                .ptvClass = row.text(14),
                .validFrom = row.date(15),
                .validTo = row.date(16),
                .replacedBy = row.list(17),
                .confidence = row.text(18),
                .source = row.text(19)};
    }
    static void addChildren(std::span<Statement> add, qint64 id, const ServiceType &row, Keys &keys)
    {
        for (qsizetype i = 0; i < row.themes.size(); ++i)
            add[0].bind(id, static_cast<qint64>(i), keys.theme(row.themes[i])).run();
    }
    static void readChild(std::size_t, const Statement &child, ServiceType &row) { row.themes.append(child.text(0)); }
};

}   // namespace katve
