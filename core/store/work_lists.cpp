#include "store/work_lists.h"
#include "analysis/counts_in_view.h"
#include "store/statement.h"

namespace katve {

std::vector<EmptyCatchment> areasThatCoverNobody(const Database &database, const Round &round, View view)
{
    std::string asOf;
    appendDate(asOf, round.asOf);
    std::vector<EmptyCatchment> empty;
    // A municipality covers itself while it is in force; a region those in force whose membership holds.
    Statement rows(database, R"sql(
WITH inhabited AS (
    SELECT id FROM area
    WHERE kind = ?2 AND listed = 1 AND (valid_from = '' OR valid_from <= ?1) AND (valid_to = '' OR valid_to >= ?1)
),
uninhabited AS (
    SELECT id FROM area
    WHERE id <> 1
      AND id NOT IN (SELECT id FROM inhabited)
      AND NOT EXISTS (SELECT 1 FROM membership m
                      WHERE m.area_id = area.id AND m.municipality_id IN (SELECT id FROM inhabited)
                        AND (m.valid_from = '' OR m.valid_from <= ?1) AND (m.valid_to = '' OR m.valid_to >= ?1))
)
SELECT o.public_id, a.kind, a.code, o.status, o.starts_on, o.ends_on
FROM offering_area c JOIN offering o ON o.id = c.offering_id JOIN area a ON a.id = c.area_id
WHERE c.area_id IN (SELECT id FROM uninhabited)
ORDER BY o.public_id, c.position)sql");
    rows.bind(round.areasOn(), AreaKind::Municipality);
    while (rows.step()) {
        if (countsInView(rows.code<OfferingStatus>(3), rows.utf8(4), rows.utf8(5), asOf, view))
            empty.push_back({rows.text(0), {rows.code<AreaKind>(1), rows.text(2)}});
    }
    return empty;
}

namespace {

[[nodiscard]] std::set<qint64> numbersOf(const Database &database, const std::set<std::pair<AreaKind, QString>> &areas)
{
    std::set<qint64> numbers;
    Statement rows(database, "SELECT id, kind, code FROM area");
    while (rows.step()) {
        if (areas.contains({rows.code<AreaKind>(1), rows.text(2)}))
            numbers.insert(rows.integer(0));
    }
    return numbers;
}

}   // namespace

std::vector<ProviderOfSector> providersReaching(const Database &database, const Round &round, View view,
                                                const std::set<std::pair<AreaKind, QString>> &areas)
{
    std::string asOf;
    appendDate(asOf, round.asOf);
    const std::set<qint64> numbers = numbersOf(database, areas);
    std::set<qint64> reaching;
    Statement rows(database, R"sql(
SELECT o.provider_id, c.area_id, o.status, o.starts_on, o.ends_on
FROM offering_area c JOIN offering o ON o.id = c.offering_id)sql");
    while (rows.step()) {
        if (numbers.contains(rows.integer(1))
            && countsInView(rows.code<OfferingStatus>(2), rows.utf8(3), rows.utf8(4), asOf, view))
            reaching.insert(rows.integer(0));
    }
    std::vector<ProviderOfSector> providers;
    Statement all(database, "SELECT id, public_id, sector FROM provider ORDER BY public_id");
    while (all.step()) {
        if (reaching.contains(all.integer(0)))
            providers.push_back({all.text(1), all.optionalCode<Sector>(2)});
    }
    return providers;
}

std::vector<Answer> carriedAnswers(const Database &database, const QString &round)
{
    std::vector<Answer> carried;
    Statement rows(database, R"sql(
SELECT m.code, s.key, a.stage FROM answer a
JOIN round r ON r.id = a.round_id JOIN area m ON m.id = a.municipality_id JOIN service s ON s.id = a.service_id
WHERE r.public_id = ?1 AND a.state = ?2)sql");
    rows.bind(round, AnswerState::Carried);
    while (rows.step())
        carried.push_back(
            {.round = round, .municipality = rows.text(0), .service = rows.text(1), .stage = rows.code<Stage>(2)});
    return carried;
}

QHash<QString, qint64> answersByService(const Database &database, const QString &round)
{
    QHash<QString, qint64> counts;
    Statement rows(database, R"sql(
SELECT s.key, count(*) FROM answer a
JOIN round r ON r.id = a.round_id JOIN service s ON s.id = a.service_id
WHERE r.public_id = ?1
GROUP BY s.key)sql");
    rows.bind(round);
    while (rows.step())
        counts.insert(rows.text(0), rows.integer(1));
    return counts;
}

QHash<std::uint32_t, QString> providersByNumber(const Database &database)
{
    QHash<std::uint32_t, QString> providers;
    Statement rows(database, "SELECT id, public_id FROM provider");
    while (rows.step())
        providers.insert(static_cast<std::uint32_t>(rows.integer(0)), rows.text(1));
    return providers;
}

}   // namespace katve
