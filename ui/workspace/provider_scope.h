#pragma once

#include "workspace/provider_book.h"
#include "workspace/workspace.h"

#include <unordered_set>

namespace katve {

// Which providers belong to the scope: those that sit in its area or reach it, and where the scope is narrowed to some
// service types or a stage, those that give one of them.
class ProviderScope {
public:
    ProviderScope(Workspace &workspace, const ProviderBook &book);

    [[nodiscard]] bool holds(const Provider &provider) const;

private:
    [[nodiscard]] bool reaches(const Offering &offering) const;
    [[nodiscard]] bool isOfScope(const Offering &offering) const;

    Workspace &m_workspace;
    const ProviderBook &m_book;
    bool m_isNarrowed = false;
    std::unordered_set<std::uint32_t> m_municipalities;
    QSet<QString> m_codes;
    QSet<QString> m_services;
    mutable QHash<QString, bool> m_reached;   // by area, which many offerings share
};

}   // namespace katve
