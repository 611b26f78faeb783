#include "workspace/provider_scope.h"
#include "analysis/offering_reach.h"

#include <algorithm>

namespace katve {

ProviderScope::ProviderScope(Workspace &workspace, const ProviderBook &book) : m_workspace(workspace), m_book(book)
{
    const Scope &scope = workspace.scope();
    m_isNarrowed = scope.stage || scope.sector || !scope.theme.isEmpty() || !scope.search.isEmpty();
    if (!workspace.hasRound())
        return;
    for (const std::size_t municipality : workspace.municipalities()) {
        m_municipalities.insert(static_cast<std::uint32_t>(municipality));
        m_codes.insert(workspace.municipalityCode(municipality));
    }
    for (const std::size_t service : workspace.services())
        m_services.insert(workspace.serviceKey(service));
}

bool ProviderScope::reaches(const Offering &offering) const
{
    return std::ranges::any_of(offering.catchment, [this](const AreaRef &area) {
        const QString key = areaText(area);
        const auto known = m_reached.constFind(key);
        if (known != m_reached.constEnd())
            return *known;
        const auto municipalities = municipalitiesIn(m_workspace.matrix(), {area});
        const bool reached = std::ranges::any_of(
            municipalities, [this](std::uint32_t municipality) { return m_municipalities.contains(municipality); });
        m_reached.insert(key, reached);
        return reached;
    });
}

bool ProviderScope::isOfScope(const Offering &offering) const
{
    const auto stage = m_workspace.scope().stage;
    return m_services.contains(offering.service) && (!stage || offering.stages.contains(*stage));
}

bool ProviderScope::holds(const Provider &provider) const
{
    if (!m_workspace.hasRound())
        return true;   // there is no area yet to belong to
    const bool sitsHere = m_codes.contains(provider.municipality);
    if (sitsHere && !m_isNarrowed)
        return true;
    return std::ranges::any_of(m_book.offeringsOf(provider.id), [&](const Offering *offering) {
        return (sitsHere || reaches(*offering)) && (!m_isNarrowed || isOfScope(*offering));
    });
}

}   // namespace katve
