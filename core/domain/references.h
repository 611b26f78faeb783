#pragma once

#include "domain/fields.h"

// What a row refers to: `visit(fieldName, table, key)` or, for areas, `visit(fieldName, areaRef)`, for every reference that
// is not empty. `country:FI` needs no row.

namespace katve {

namespace detail {
template <typename Visit> void referToMunicipality(Visit &visit, std::string_view field, const QString &code)
{
    if (!code.isEmpty())
        visit(field, AreaRef{AreaKind::Municipality, code});
}

template <typename Visit> void referToAreas(Visit &visit, std::string_view field, const AreaRefs &areas)
{
    for (const AreaRef &area : areas) {
        if (!isWholeCountry(area))
            visit(field, area);
    }
}

template <typename Visit> void referToAll(Visit &visit, std::string_view field, Table table, const QStringList &keys)
{
    for (const QString &key : keys)
        visit(field, table, key);
}
}   // namespace detail

template <typename Row, typename Visit> void eachReference(const Row &, Visit &&) {}

template <typename Visit> void eachReference(const Area &row, Visit &&visit)
{
    if (!row.mergedInto.isEmpty())
        detail::referToAreas(visit, "merged_into", {{row.kind, row.mergedInto}});
}

template <typename Visit> void eachReference(const Membership &row, Visit &&visit)
{
    detail::referToMunicipality(visit, "municipality", row.municipality);
    detail::referToAreas(visit, "code", {{row.kind, row.code}});
}

template <typename Visit> void eachReference(const Population &row, Visit &&visit)
{
    detail::referToMunicipality(visit, "municipality", row.municipality);
}

template <typename Visit> void eachReference(const ServiceType &row, Visit &&visit)
{
    visit("group", Table::Groups, row.group);
    detail::referToAll(visit, "themes", Table::Themes, row.themes);
    detail::referToAll(visit, "replaced_by", Table::Services, row.replacedBy);
}

template <typename Visit> void eachReference(const Provider &row, Visit &&visit)
{
    if (!row.organisation.isEmpty())
        visit("organisation", Table::Providers, row.organisation);
    detail::referToMunicipality(visit, "municipality", row.municipality);
}

template <typename Visit> void eachReference(const Offering &row, Visit &&visit)
{
    visit("provider", Table::Providers, row.provider);
    visit("service", Table::Services, row.service);
    detail::referToAreas(visit, "catchment", row.catchment);
}

template <typename Visit> void eachReference(const Round &row, Visit &&visit)
{
    detail::referToAreas(visit, "areas", row.areas);
    detail::referToAll(visit, "services", Table::Services, row.services);
}

template <typename Visit> void eachReference(const Answer &row, Visit &&visit)
{
    visit("round", Table::Rounds, row.round);
    detail::referToMunicipality(visit, "municipality", row.municipality);
    visit("service", Table::Services, row.service);
}

template <typename Visit> void eachReference(const ContactPerson &row, Visit &&visit)
{
    if (!row.provider.isEmpty())
        visit("provider", Table::Providers, row.provider);
    detail::referToAreas(visit, "areas", row.areas);
}

}   // namespace katve
