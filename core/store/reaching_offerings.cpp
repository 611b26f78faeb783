#include "store/reaching_offerings.h"
#include "analysis/counts_in_view.h"
#include "store/statement.h"

namespace katve {

namespace {

[[nodiscard]] ReachingOffering readReach(const Statement &row)
{
    return {.offering = row.text(0),
            .provider = row.text(1),
            .organisation = row.text(2),
            .service = row.text(3),
            .stages = StageSet(static_cast<std::uint8_t>(row.integer(4))),
            .through = {row.code<AreaKind>(5), row.text(6)}};
}

}   // namespace

std::vector<ReachingOffering> offeringsReaching(const Database &database, const Round &round, View view,
                                                const QString &municipality)
{
    std::string asOf;
    appendDate(asOf, round.asOf);
    // A municipality belongs to itself, to the country (1) and to the areas its memberships name on the day.
    Statement rows(database, R"sql(
WITH here AS (SELECT id FROM area WHERE kind = ?1 AND code = ?2),
belongs AS (
    SELECT id FROM here UNION SELECT 1 UNION
    SELECT area_id FROM membership
    WHERE municipality_id IN (SELECT id FROM here)
      AND (valid_from = '' OR valid_from <= ?3) AND (valid_to = '' OR valid_to >= ?3)
)
SELECT o.public_id, p.public_id, coalesce(org.public_id, p.public_id), s.key, o.stages, a.kind, a.code,
       o.status, o.starts_on, o.ends_on
FROM offering_area c JOIN offering o ON o.id = c.offering_id JOIN area a ON a.id = c.area_id
JOIN service s ON s.id = o.service_id JOIN provider p ON p.id = o.provider_id
LEFT JOIN provider org ON org.id = p.organisation_id
WHERE c.area_id IN (SELECT id FROM belongs)
ORDER BY o.public_id, c.position)sql");
    rows.bind(AreaKind::Municipality, municipality, round.areasOn());
    std::vector<ReachingOffering> reaching;
    while (rows.step()) {
        if (!countsInView(rows.code<OfferingStatus>(7), rows.utf8(8), rows.utf8(9), asOf, view))
            continue;
        ReachingOffering reach = readReach(rows);
        const bool isFirst = reaching.empty() || reaching.back().offering != reach.offering;
        if (isFirst)
            reaching.push_back(std::move(reach));
        else if (levelOf(reach.through.kind) < levelOf(reaching.back().through.kind))
            reaching.back().through = reach.through;
    }
    return reaching;
}

}   // namespace katve
