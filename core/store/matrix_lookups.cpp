#include "store/matrix_lookups.h"
#include "store/query.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] std::optional<std::uint32_t> number(Query query)
{
    return query.next() ? std::optional(static_cast<std::uint32_t>(query.integer(0))) : std::nullopt;
}

}   // namespace

std::optional<std::uint32_t> providerNumber(const Database &database, const QString &provider)
{
    return number(Query(database, u"SELECT id FROM provider WHERE public_id = ?"_s, provider));
}

std::optional<std::uint32_t> organisationNumber(const Database &database, const QString &provider)
{
    return number(
        Query(database, u"SELECT coalesce(organisation_id, id) FROM provider WHERE public_id = ?"_s, provider));
}

QStringList offeringsOfProvider(const Database &database, const QString &provider)
{
    QStringList offerings;
    Query rows(database, uR"sql(
SELECT o.public_id FROM offering o JOIN provider p ON p.id = o.provider_id WHERE p.public_id = ? ORDER BY o.id)sql"_s,
               provider);
    while (rows.next())
        offerings.append(rows.text(0));
    return offerings;
}

std::optional<qint64> residentsIn(const Database &database, const QString &municipality, Stage stage, int year)
{
    Query row(database, uR"sql(
SELECT p.count FROM population p JOIN area m ON m.id = p.municipality_id
WHERE m.kind = ? AND m.code = ? AND p.stage = ?
ORDER BY p.year > ?, CASE WHEN p.year <= ? THEN -p.year ELSE p.year END LIMIT 1)sql"_s,
              static_cast<int>(AreaKind::Municipality), municipality, static_cast<int>(stage), year, year);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

}   // namespace katve
