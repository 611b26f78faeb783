#pragma once

#include "store/sql/row_sql.h"

namespace katve {

template <> struct RowSql<Round> {
    static constexpr auto insert = R"sql(
INSERT INTO round (public_id, name_fi, name_sv, name_en, as_of, geography_date, opens_on, closes_on, purpose,
                   privacy_notice, retention_until, closed, added_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13))sql";
    static constexpr auto update = R"sql(
UPDATE round SET name_fi = ?2, name_sv = ?3, name_en = ?4, as_of = ?5, geography_date = ?6, opens_on = ?7, closes_on = ?8,
                 purpose = ?9, privacy_notice = ?10, retention_until = ?11, closed = ?12
WHERE public_id = ?1)sql";
    static constexpr auto remove = "DELETE FROM round WHERE public_id = ?1";
    static constexpr auto find = R"sql(
SELECT id, public_id, name_fi, name_sv, name_en, as_of, geography_date, opens_on, closes_on, purpose, privacy_notice,
       retention_until, closed, added_in
FROM round WHERE public_id = ?1)sql";
    static constexpr auto all = R"sql(
SELECT id, public_id, name_fi, name_sv, name_en, as_of, geography_date, opens_on, closes_on, purpose, privacy_notice,
       retention_until, closed, added_in
FROM round ORDER BY public_id)sql";
    static constexpr int addedIn = 13;
    static constexpr int addedInParameter = 13;
    static constexpr std::array children{
        ChildSql{.add = "INSERT INTO round_area (round_id, position, area_id) VALUES (?1, ?2, ?3)",
                 .clear = "DELETE FROM round_area WHERE round_id = ?1",
                 .list = "SELECT a.kind, a.code FROM round_area c JOIN area a ON a.id = c.area_id "
                         "WHERE c.round_id = ?1 ORDER BY c.position"},
        ChildSql{.add = "INSERT INTO round_service (round_id, position, service_id) VALUES (?1, ?2, ?3)",
                 .clear = "DELETE FROM round_service WHERE round_id = ?1",
                 .list = "SELECT s.key FROM round_service c JOIN service s ON s.id = c.service_id "
                         "WHERE c.round_id = ?1 ORDER BY c.position"}};

    static void bind(Statement &statement, const Round &row, Keys &)
    {
        statement.bind(row.id, row.nameFi, row.nameSv, row.nameEn, row.asOf, row.geographyDate, row.opensOn,
                       row.closesOn, row.purpose, row.privacyNotice, row.retentionUntil, row.closed);
    }
    static void bindKey(Statement &statement, const Round &row, Keys &) { statement.bind(row.id); }
    static Round read(const Statement &row)
    {
        return {.id = row.text(1),
                .nameFi = row.text(2),
                .nameSv = row.text(3),
                .nameEn = row.text(4),
                .asOf = row.date(5),
                .geographyDate = row.date(6),
                .opensOn = row.date(7),
                .closesOn = row.date(8),
                .purpose = row.text(9),
                .privacyNotice = row.text(10),
                .retentionUntil = row.date(11),
                .closed = row.integer(12) == 1};
    }
    static void addChildren(std::span<Statement> add, qint64 id, const Round &row, Keys &keys)
    {
        for (std::size_t i = 0; i < row.areas.size(); ++i)
            add[0].bind(id, static_cast<qint64>(i), keys.area(row.areas[i])).run();
        for (qsizetype i = 0; i < row.services.size(); ++i)
            add[1].bind(id, static_cast<qint64>(i), keys.service(row.services[i])).run();
    }
    static void readChild(std::size_t list, const Statement &child, Round &row)
    {
        if (list == 0)
            row.areas.push_back({child.code<AreaKind>(0), child.text(1)});
        else
            row.services.append(child.text(0));
    }
};

template <> struct RowSql<Answer> {
    static constexpr auto insert = R"sql(
INSERT INTO answer (round_id, municipality_id, service_id, stage, answer, reasons, sufficiency, timeliness, answered_on,
                    answered_by, source, state, note, added_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))sql";
    static constexpr auto update = R"sql(
UPDATE answer SET answer = ?5, reasons = ?6, sufficiency = ?7, timeliness = ?8, answered_on = ?9, answered_by = ?10,
                  source = ?11, state = ?12, note = ?13
WHERE round_id = ?1 AND municipality_id = ?2 AND service_id = ?3 AND stage = ?4)sql";
    static constexpr auto remove = R"sql(
DELETE FROM answer WHERE round_id = ?1 AND municipality_id = ?2 AND service_id = ?3 AND stage = ?4)sql";
    static constexpr auto find = R"sql(
SELECT 0, r.public_id, m.code, s.key, a.stage, a.answer, a.reasons, a.sufficiency, a.timeliness, a.answered_on,
       a.answered_by, a.source, a.state, a.note, a.added_in
FROM answer a JOIN round r ON r.id = a.round_id JOIN area m ON m.id = a.municipality_id
              JOIN service s ON s.id = a.service_id
WHERE a.round_id = ?1 AND a.municipality_id = ?2 AND a.service_id = ?3 AND a.stage = ?4)sql";
    static constexpr auto all = R"sql(
SELECT 0, r.public_id, m.code, s.key, a.stage, a.answer, a.reasons, a.sufficiency, a.timeliness, a.answered_on,
       a.answered_by, a.source, a.state, a.note, a.added_in
FROM answer a JOIN round r ON r.id = a.round_id JOIN area m ON m.id = a.municipality_id
              JOIN service s ON s.id = a.service_id
ORDER BY r.public_id, m.code, s.key, CASE a.stage WHEN 1 THEN 3 WHEN 2 THEN 1 WHEN 3 THEN 2 ELSE a.stage END)sql";
    static constexpr int addedIn = 14;
    static constexpr int addedInParameter = 14;

    static void bind(Statement &statement, const Answer &row, Keys &keys)
    {
        statement.bind(keys.round(row.round), keys.municipality(row.municipality), keys.service(row.service), row.stage,
                       row.answer, row.reasons, row.sufficiency, row.timeliness, row.answeredOn, row.answeredBy,
                       row.source, row.state, row.note);
    }
    static void bindKey(Statement &statement, const Answer &row, Keys &keys)
    {
        statement.bind(keys.round(row.round), keys.municipality(row.municipality), keys.service(row.service),
                       row.stage);
    }
    static Answer read(const Statement &row)
    {
        return {.round = row.text(1),
                .municipality = row.text(2),
                .service = row.text(3),
                .stage = row.code<Stage>(4),
                .answer = row.code<AnswerValue>(5),
                .reasons = row.codes<GapReason>(6),
                .sufficiency = row.optionalCode<Sufficiency>(7),
                .timeliness = row.optionalCode<Timeliness>(8),
                .answeredOn = row.date(9),
                .answeredBy = row.text(10),
                .source = row.optionalCode<AnswerSource>(11),
                .state = row.optionalCode<AnswerState>(12),
                .note = row.text(13)};
    }
};

}   // namespace katve
