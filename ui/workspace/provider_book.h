#pragma once

#include "edit/session.h"

#include <map>

namespace katve {

// The providers and what they give, by id, as the file has them now. Read once; then only what an edit has touched is read
// again.
class ProviderBook {
public:
    void reload(Session &session);
    // True when something of it is another than before.
    bool follow(Session &session, const std::vector<Change> &changes);

    [[nodiscard]] const std::map<QString, Provider> &providers() const { return m_providers; }
    [[nodiscard]] const Provider *provider(const QString &id) const;
    [[nodiscard]] const Offering *offering(const QString &id) const;
    [[nodiscard]] std::vector<const Offering *> offeringsOf(const QString &provider) const;
    // And what its units give.
    [[nodiscard]] std::vector<const Offering *> offeringsUnder(const QString &organisation) const;
    [[nodiscard]] std::vector<const Provider *> unitsOf(const QString &organisation) const;
    // What a provider is a unit of, or itself.
    [[nodiscard]] QString organisationOf(const QString &provider) const;

private:
    void put(const Provider &provider);
    void put(const Offering &offering);
    void forgetProvider(const QString &id);
    void forgetOffering(const QString &id);

    std::map<QString, Provider> m_providers;
    std::map<QString, Offering> m_offerings;
    std::multimap<QString, QString> m_units;             // by organisation
    std::multimap<QString, QString> m_offeringsOfWhom;   // by provider
};

}   // namespace katve
