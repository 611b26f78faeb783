#include "workspace/provider_book.h"

#include <algorithm>

namespace katve {

namespace {

void erase(std::multimap<QString, QString> &map, const QString &key, const QString &value)
{
    const auto [begin, end] = map.equal_range(key);
    const auto found = std::find_if(begin, end, [&](const auto &entry) { return entry.second == value; });
    if (found != end)
        map.erase(found);
}

template <typename Row>
[[nodiscard]] std::vector<const Row *> rowsOf(const std::multimap<QString, QString> &ids,
                                              const std::map<QString, Row> &rows, const QString &key)
{
    std::vector<const Row *> found;
    const auto [begin, end] = ids.equal_range(key);
    for (auto entry = begin; entry != end; ++entry)
        found.push_back(&rows.at(entry->second));
    return found;
}

}   // namespace

void ProviderBook::reload(Session &session)
{
    *this = {};
    session.stores().of<Provider>().forEach([this](const auto &stored) { put(stored.row); });
    session.stores().of<Offering>().forEach([this](const auto &stored) { put(stored.row); });
}

bool ProviderBook::follow(Session &session, const std::vector<Change> &changes)
{
    bool isOther = false;
    for (const Change &change : changes) {
        if (change.table == Table::Providers) {
            forgetProvider(change.key);
            if (const auto row = session.find(Provider{.id = change.key}))
                put(*row);
        } else if (change.table == Table::Offerings) {
            forgetOffering(change.key);
            if (const auto row = session.find(Offering{.id = change.key}))
                put(*row);
        } else {
            continue;
        }
        isOther = true;
    }
    return isOther;
}

const Provider *ProviderBook::provider(const QString &id) const
{
    const auto found = m_providers.find(id);
    return found == m_providers.end() ? nullptr : &found->second;
}

const Offering *ProviderBook::offering(const QString &id) const
{
    const auto found = m_offerings.find(id);
    return found == m_offerings.end() ? nullptr : &found->second;
}

std::vector<const Offering *> ProviderBook::offeringsOf(const QString &provider) const
{
    return rowsOf(m_offeringsOfWhom, m_offerings, provider);
}

std::vector<const Offering *> ProviderBook::offeringsUnder(const QString &organisation) const
{
    std::vector<const Offering *> all = offeringsOf(organisation);
    for (const Provider *unit : unitsOf(organisation)) {
        const std::vector<const Offering *> given = offeringsOf(unit->id);
        all.insert(all.end(), given.begin(), given.end());
    }
    return all;
}

std::vector<const Provider *> ProviderBook::unitsOf(const QString &organisation) const
{
    return rowsOf(m_units, m_providers, organisation);
}

QString ProviderBook::organisationOf(const QString &provider) const
{
    const Provider *found = this->provider(provider);
    return found == nullptr || found->organisation.isEmpty() ? provider : found->organisation;
}

void ProviderBook::put(const Provider &provider)
{
    m_providers[provider.id] = provider;
    if (!provider.organisation.isEmpty())
        m_units.emplace(provider.organisation, provider.id);
}

void ProviderBook::put(const Offering &offering)
{
    m_offerings[offering.id] = offering;
    m_offeringsOfWhom.emplace(offering.provider, offering.id);
}

void ProviderBook::forgetProvider(const QString &id)
{
    const auto found = m_providers.find(id);
    if (found == m_providers.end())
        return;
    erase(m_units, found->second.organisation, id);
    m_providers.erase(found);
}

void ProviderBook::forgetOffering(const QString &id)
{
    const auto found = m_offerings.find(id);
    if (found == m_offerings.end())
        return;
    erase(m_offeringsOfWhom, found->second.provider, id);
    m_offerings.erase(found);
}

}   // namespace katve
