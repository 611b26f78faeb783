#pragma once

#include "store/sql/row_sql.h"

namespace katve {

template <> struct RowSql<Provider> {
    static constexpr auto insert = R"sql(
INSERT INTO provider (public_id, name, organisation_id, sector, kinds, municipality_id, phone, email, website, languages,
                      note, added_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))sql";
    static constexpr auto update = R"sql(
UPDATE provider SET name = ?2, organisation_id = ?3, sector = ?4, kinds = ?5, municipality_id = ?6, phone = ?7, email = ?8,
                    website = ?9, languages = ?10, note = ?11
WHERE public_id = ?1)sql";
    static constexpr auto remove = "DELETE FROM provider WHERE public_id = ?1";
    static constexpr auto find = R"sql(
SELECT p.id, p.public_id, p.name, o.public_id, p.sector, p.kinds, m.code, p.phone, p.email, p.website, p.languages,
       p.note, p.added_in
FROM provider p LEFT JOIN provider o ON o.id = p.organisation_id LEFT JOIN area m ON m.id = p.municipality_id
WHERE p.public_id = ?1)sql";
    static constexpr auto all = R"sql(
SELECT p.id, p.public_id, p.name, o.public_id, p.sector, p.kinds, m.code, p.phone, p.email, p.website, p.languages,
       p.note, p.added_in
FROM provider p LEFT JOIN provider o ON o.id = p.organisation_id LEFT JOIN area m ON m.id = p.municipality_id
ORDER BY p.public_id)sql";
    static constexpr int addedIn = 12;
    static constexpr int addedInParameter = 12;

    static void bind(Statement &statement, const Provider &row, Keys &keys)
    {
        statement.bind(row.id, row.name, keys.optionalProvider(row.organisation), row.sector, row.kinds,
                       keys.optionalMunicipality(row.municipality), row.phone, row.email, row.website, row.languages,
                       row.note);
    }
    static void bindKey(Statement &statement, const Provider &row, Keys &) { statement.bind(row.id); }
    static Provider read(const Statement &row)
    {
        return {.id = row.text(1),
                .name = row.text(2),
                .organisation = row.text(3),
                .sector = row.optionalCode<Sector>(4),
                .kinds = row.list(5),
                .municipality = row.text(6),
                .phone = row.text(7),
                .email = row.text(8),
                .website = row.text(9),
                .languages = row.list(10),
                .note = row.text(11)};
    }
};

template <> struct RowSql<Offering> {
    static constexpr auto insert = R"sql(
INSERT INTO offering (public_id, provider_id, service_id, stages, status, starts_on, ends_on, capacity, waiting_days, modes,
                      languages, access, cost, note, confirmed_on, source, added_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17))sql";
    static constexpr auto update = R"sql(
UPDATE offering SET provider_id = ?2, service_id = ?3, stages = ?4, status = ?5, starts_on = ?6, ends_on = ?7,
                    capacity = ?8, waiting_days = ?9, modes = ?10, languages = ?11, access = ?12, cost = ?13,
                    note = ?14, confirmed_on = ?15, source = ?16
WHERE public_id = ?1)sql";
    static constexpr auto remove = "DELETE FROM offering WHERE public_id = ?1";
    static constexpr auto find = R"sql(
SELECT o.id, o.public_id, p.public_id, s.key, o.stages, o.status, o.starts_on, o.ends_on, o.capacity, o.waiting_days,
       o.modes, o.languages, o.access, o.cost, o.note, o.confirmed_on, o.source, o.added_in
FROM offering o JOIN provider p ON p.id = o.provider_id JOIN service s ON s.id = o.service_id
WHERE o.public_id = ?1)sql";
    static constexpr auto all = R"sql(
SELECT o.id, o.public_id, p.public_id, s.key, o.stages, o.status, o.starts_on, o.ends_on, o.capacity, o.waiting_days,
       o.modes, o.languages, o.access, o.cost, o.note, o.confirmed_on, o.source, o.added_in
FROM offering o JOIN provider p ON p.id = o.provider_id JOIN service s ON s.id = o.service_id
ORDER BY o.public_id)sql";
    static constexpr int addedIn = 17;
    static constexpr int addedInParameter = 17;
    static constexpr std::array children{
        ChildSql{.add = "INSERT INTO offering_area (offering_id, position, area_id) VALUES (?1, ?2, ?3)",
                 .clear = "DELETE FROM offering_area WHERE offering_id = ?1",
                 .list = "SELECT a.kind, a.code FROM offering_area c JOIN area a ON a.id = c.area_id "
                         "WHERE c.offering_id = ?1 ORDER BY c.position"}};

    static void bind(Statement &statement, const Offering &row, Keys &keys)
    {
        statement.bind(row.id, keys.provider(row.provider), keys.service(row.service), row.stages, row.status,
                       row.startsOn, row.endsOn, row.capacity, row.waitingDays, row.modes, row.languages, row.access,
                       row.cost, row.note, row.confirmedOn, row.source);
    }
    static void bindKey(Statement &statement, const Offering &row, Keys &) { statement.bind(row.id); }
    static Offering read(const Statement &row)
    {
        return {.id = row.text(1),
                .provider = row.text(2),
                .service = row.text(3),
                .stages = StageSet(static_cast<std::uint8_t>(row.integer(4))),
                .status = row.code<OfferingStatus>(5),
                .startsOn = row.date(6),
                .endsOn = row.date(7),
                .capacity = row.optionalNumber<double>(8),
                .waitingDays = row.optionalNumber<int>(9),
                .modes = row.codes<Mode>(10),
                .languages = row.list(11),
                .access = row.codes<Access>(12),
                .cost = row.codes<Cost>(13),
                .note = row.text(14),
                .confirmedOn = row.date(15),
                .source = row.text(16)};
    }
    static void addChildren(std::span<Statement> add, qint64 id, const Offering &row, Keys &keys)
    {
        for (std::size_t i = 0; i < row.catchment.size(); ++i)
            add[0].bind(id, static_cast<qint64>(i), keys.area(row.catchment[i])).run();
    }
    static void readChild(std::size_t, const Statement &child, Offering &row)
    {
        row.catchment.push_back({child.code<AreaKind>(0), child.text(1)});
    }
};

}   // namespace katve
