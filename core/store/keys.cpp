#include "store/keys.h"

#include <algorithm>

namespace katve {

Keys::Keys(const Database &database) : m_areaLookup(database, "SELECT id FROM area WHERE kind = ?1 AND code = ?2")
{
    m_lookups.emplace_back(Table::Groups, Statement(database, "SELECT id FROM service_group WHERE key = ?1"));
    m_lookups.emplace_back(Table::Themes, Statement(database, "SELECT id FROM theme WHERE key = ?1"));
    m_lookups.emplace_back(Table::Services, Statement(database, "SELECT id FROM service WHERE key = ?1"));
    m_lookups.emplace_back(Table::Providers, Statement(database, "SELECT id FROM provider WHERE public_id = ?1"));
    m_lookups.emplace_back(Table::Offerings, Statement(database, "SELECT id FROM offering WHERE public_id = ?1"));
    m_lookups.emplace_back(Table::Rounds, Statement(database, "SELECT id FROM round WHERE public_id = ?1"));
}

Statement *Keys::lookupOf(Table table)
{
    const auto found = std::ranges::find_if(m_lookups, [table](const auto &lookup) { return lookup.first == table; });
    return found == m_lookups.end() ? nullptr : &found->second;
}

// What is not there is not remembered: it may come.
template <typename Look> qint64 Keys::numberIn(Known &known, const QString &key, Look &&look)
{
    if (known.lastNumber != 0 && known.lastKey.isSharedWith(key))
        return known.lastNumber;
    qint64 number = known.numbers.value(key);
    if (number == 0) {
        Statement &lookup = look();
        number = lookup.step() ? lookup.integer(0) : 0;
        lookup.reset();
        if (number != 0)
            known.numbers.insert(key, number);
    }
    known.lastKey = key;
    known.lastNumber = number;
    return number;
}

qint64 Keys::findArea(const AreaRef &area)
{
    return numberIn(m_areas[static_cast<std::size_t>(area.kind)], area.code,
                    [&]() -> Statement & { return m_areaLookup.bind(area.kind, area.code); });
}

qint64 Keys::find(Table table, const QString &key)
{
    if (table == Table::Areas) {
        const std::optional<AreaRef> area = areaFrom(key.toStdString());
        return area ? findArea(*area) : 0;
    }
    Statement *lookup = lookupOf(table);
    Q_ASSERT(lookup != nullptr);
    return numberIn(m_known[static_cast<std::size_t>(table)], key, [&]() -> Statement & { return lookup->bind(key); });
}

qint64 Keys::area(const AreaRef &area)
{
    const qint64 number = findArea(area);
    if (number == 0)
        throw StoreError(StoreError::Reason::MissingReference, areaText(area));
    return number;
}

qint64 Keys::expect(Table table, const QString &key)
{
    const qint64 number = find(table, key);
    if (number == 0)
        throw StoreError(StoreError::Reason::MissingReference, key);
    return number;
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
    m_known = {};
    m_areas = {};
}

}   // namespace katve
