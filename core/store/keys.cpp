#include "store/keys.h"

namespace katve {

Keys::Keys(const Database &database)
    : m_lookups{Statement(database, "SELECT id FROM service_group WHERE key = ?1"),
                Statement(database, "SELECT id FROM theme WHERE key = ?1"),
                Statement(database, "SELECT id FROM service WHERE key = ?1"),
                Statement(database, "SELECT id FROM provider WHERE public_id = ?1"),
                Statement(database, "SELECT id FROM offering WHERE public_id = ?1"),
                Statement(database, "SELECT id FROM round WHERE public_id = ?1")}
    , m_areaLookup(database, "SELECT id FROM area WHERE kind = ?1 AND code = ?2")
{}

qint64 Keys::area(const AreaRef &area)
{
    qint64 &id = m_areas[static_cast<std::size_t>(area.kind)][area.code];
    if (id == 0 && m_areaLookup.bind(area.kind, area.code).step())
        id = m_areaLookup.integer(0);
    m_areaLookup.reset();
    if (id == 0)
        throw StoreError(StoreError::Reason::MissingReference, areaText(area));
    return id;
}

qint64 Keys::find(Kind kind, const QString &key)
{
    const auto index = static_cast<std::size_t>(kind);
    qint64 &id = m_known[index][key];
    if (id != 0)
        return id;
    if (m_lookups[index].bind(key).step())
        id = m_lookups[index].integer(0);
    m_lookups[index].reset();
    if (id == 0)
        throw StoreError(StoreError::Reason::MissingReference, key);
    return id;
}

std::optional<qint64> Keys::optionalProvider(const QString &id)
{
    return id.isEmpty() ? std::nullopt : std::optional(provider(id));
}

std::optional<qint64> Keys::optionalMunicipality(const QString &code)
{
    return code.isEmpty() ? std::nullopt : std::optional(municipality(code));
}

void Keys::forget()
{
    for (auto &known : m_known)
        known.clear();
    for (auto &known : m_areas)
        known.clear();
}

}   // namespace katve
