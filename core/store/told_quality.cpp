#include "store/told_quality.h"
#include "store/statement.h"

namespace katve {

std::vector<ToldQuality> toldQuality(const Database &database, const QString &round)
{
    std::vector<ToldQuality> told;
    Statement rows(database, R"sql(
SELECT m.code, s.key, a.stage, a.sufficiency, a.timeliness FROM answer a
JOIN round r ON r.id = a.round_id JOIN area m ON m.id = a.municipality_id JOIN service s ON s.id = a.service_id
WHERE r.public_id = ?1 AND a.state IS NOT ?2 AND (a.sufficiency IS NOT NULL OR a.timeliness IS NOT NULL))sql");
    rows.bind(round, AnswerState::Carried);
    while (rows.step())
        told.push_back({.municipality = std::string(rows.utf8(0)),
                        .service = std::string(rows.utf8(1)),
                        .stage = rows.code<Stage>(2),
                        .sufficiency = rows.optionalCode<Sufficiency>(3),
                        .timeliness = rows.optionalCode<Timeliness>(4)});
    return told;
}

}   // namespace katve
