#pragma once

#include "store/sql/row_sql.h"

namespace katve {

template <> struct RowSql<ContactPerson> {
    static constexpr auto insert = R"sql(
INSERT INTO contact (public_id, name, role, provider_id, organisation, phone, email, languages, source, checked_on,
                     delete_after, added_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))sql";
    static constexpr auto update = R"sql(
UPDATE contact SET name = ?2, role = ?3, provider_id = ?4, organisation = ?5, phone = ?6, email = ?7, languages = ?8,
                   source = ?9, checked_on = ?10, delete_after = ?11
WHERE public_id = ?1)sql";
    static constexpr auto remove = "DELETE FROM contact WHERE public_id = ?1";
    static constexpr auto find = R"sql(
SELECT c.id, c.public_id, c.name, c.role, p.public_id, c.organisation, c.phone, c.email, c.languages, c.source,
       c.checked_on, c.delete_after, c.added_in
FROM contact c LEFT JOIN provider p ON p.id = c.provider_id
WHERE c.public_id = ?1)sql";
    static constexpr auto all = R"sql(
SELECT c.id, c.public_id, c.name, c.role, p.public_id, c.organisation, c.phone, c.email, c.languages, c.source,
       c.checked_on, c.delete_after, c.added_in
FROM contact c LEFT JOIN provider p ON p.id = c.provider_id
ORDER BY c.public_id)sql";
    static constexpr int addedIn = 12;
    static constexpr int addedInParameter = 12;
    static constexpr std::array children{
        ChildSql{.add = "INSERT INTO contact_area (contact_id, position, area_id) VALUES (?1, ?2, ?3)",
                 .clear = "DELETE FROM contact_area WHERE contact_id = ?1",
                 .list = "SELECT a.kind, a.code FROM contact_area c JOIN area a ON a.id = c.area_id "
                         "WHERE c.contact_id = ?1 ORDER BY c.position"}};

    static void bind(Statement &statement, const ContactPerson &row, Keys &keys)
    {
        statement.bind(row.id, row.name, row.role, keys.optionalProvider(row.provider), row.organisation, row.phone,
                       row.email, row.languages, row.source, row.checkedOn, row.deleteAfter);
    }
    static void bindKey(Statement &statement, const ContactPerson &row, Keys &) { statement.bind(row.id); }
    static ContactPerson read(const Statement &row)
    {
        return {.id = row.text(1),
                .name = row.text(2),
                .role = row.text(3),
                .provider = row.text(4),
                .organisation = row.text(5),
                .phone = row.text(6),
                .email = row.text(7),
                .languages = row.list(8),
                .source = row.text(9),
                .checkedOn = row.date(10),
                .deleteAfter = row.date(11)};
    }
    static void addChildren(std::span<Statement> add, qint64 id, const ContactPerson &row, Keys &keys)
    {
        for (std::size_t i = 0; i < row.areas.size(); ++i)
            add[0].bind(id, static_cast<qint64>(i), keys.area(row.areas[i])).run();
    }
    static void readChild(std::size_t, const Statement &child, ContactPerson &row)
    {
        row.areas.push_back({child.code<AreaKind>(0), child.text(1)});
    }
};

}   // namespace katve
