#include "workspace/names.h"

#include <QCoreApplication>

namespace katve {

namespace {

struct NameText {
    Q_DECLARE_TR_FUNCTIONS(NameText)
};

[[nodiscard]] QString orKey(const QHash<QString, QString> &names, const QString &key)
{
    return names.value(key, key);
}

// A Finnish name that stands in is told as such. Not so with areas: a municipality without a Swedish name has none other.
template <typename Row> [[nodiscard]] QString shownName(Language language, const Row &row)
{
    const QString &name = nameIn(language, row);
    const bool standsIn = language != Language::Finnish && &name == &row.nameFi;
    return standsIn ? NameText::tr("%1 (fi)", "a name that there is only in Finnish").arg(name) : name;
}

}   // namespace

Names::Names(Session &session, Language language) : m_language(language), m_collator(localeOf(language))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    reload(session);
}

void Names::reload(Session &session)
{
    Stores &stores = session.stores();
    stores.of<Area>().forEach(
        [this](const auto &stored) { m_areas[keyText(stored.row)] = nameIn(m_language, stored.row); });
    stores.of<ServiceType>().forEach([this](const auto &stored) {
        const ServiceType &service = stored.row;
        m_services[service.key] = shownName(m_language, service);
        if (service.sector)
            m_sectors[service.key] = *service.sector;
        if (!service.confidence.isEmpty() && service.confidence != QLatin1String("high"))
            m_suggested.insert(service.key);
    });
    stores.of<ServiceGroup>().forEach([this](const auto &stored) {
        m_groups[stored.row.key] = shownName(m_language, stored.row);
        m_groupOrder[stored.row.key] = stored.row.order.value_or(std::numeric_limits<int>::max());
    });
    stores.of<Theme>().forEach(
        [this](const auto &stored) { m_themes[stored.row.key] = shownName(m_language, stored.row); });
    stores.of<Provider>().forEach([this](const auto &stored) { m_providers[stored.row.id] = stored.row.name; });
}

QString Names::area(const AreaRef &area) const
{
    const QString key = areaText(area);
    if (isWholeCountry(area) && !m_areas.contains(key))
        return NameText::tr("Whole country");
    return m_areas.value(key, area.code);
}

QString Names::municipality(const QString &code) const
{
    return area({.kind = AreaKind::Municipality, .code = code});
}

QString Names::service(const QString &key) const
{
    return orKey(m_services, key);
}

QString Names::group(const QString &key) const
{
    return orKey(m_groups, key);
}

QString Names::theme(const QString &key) const
{
    return orKey(m_themes, key);
}

QString Names::provider(const QString &id) const
{
    return orKey(m_providers, id);
}

std::optional<Sector> Names::sectorOf(const QString &service) const
{
    const auto found = m_sectors.constFind(service);
    return found == m_sectors.constEnd() ? std::nullopt : std::optional(*found);
}

}   // namespace katve
