#include "workspace/finder.h"
#include "analysis/matrix_index.h"

#include <algorithm>

namespace katve {

Finder::Finder(Workspace *workspace)
{
    if (workspace == nullptr)
        return;
    if (workspace->hasRound()) {
        addMunicipalities(*workspace);
        addServices(*workspace);
    }
    addProviders(*workspace);
    std::ranges::stable_sort(m_entries, [&](const Entry &a, const Entry &b) {
        return a.what.kind == b.what.kind ? workspace->names().comesBefore(a.what.name, b.what.name)
                                          : a.what.kind < b.what.kind;
    });
}

void Finder::add(const Findable &what, const QStringList &names)
{
    Entry entry{.what = what, .names = {}};
    for (const QString &name : names) {
        if (!name.isEmpty())
            entry.names.emplace_back(name);
    }
    m_entries.push_back(std::move(entry));
}

void Finder::addMunicipalities(Workspace &workspace)
{
    const MatrixInput &input = workspace.matrix().input();
    workspace.session().stores().of<Area>().forEach([&](const auto &stored) {
        const Area &area = stored.row;
        const auto index =
            area.kind == AreaKind::Municipality ? municipalityIndex(input, area.code.toStdString()) : std::nullopt;
        if (!index)
            return;
        const auto province = workspace.provinceOf(*index);
        add({.kind = Findable::Kind::Municipality,
             .key = area.code,
             .name = workspace.municipalityName(*index),
             .detail = province ? workspace.regionName(*province) : QString()},
            {area.nameFi, area.nameSv, area.nameEn});
    });
}

void Finder::addServices(Workspace &workspace)
{
    const MatrixInput &input = workspace.matrix().input();
    workspace.session().stores().of<ServiceType>().forEach([&](const auto &stored) {
        const ServiceType &service = stored.row;
        if (!serviceIndex(input, service.key.toStdString()))
            return;
        add({.kind = Findable::Kind::Service,
             .key = service.key,
             .name = workspace.names().service(service.key),
             .detail = workspace.names().group(service.group)},
            {service.nameFi, service.nameSv, service.nameEn});
    });
}

void Finder::addProviders(Workspace &workspace)
{
    workspace.session().stores().of<Provider>().forEach([&](const auto &stored) {
        const Provider &provider = stored.row;
        const QString place =
            provider.municipality.isEmpty() ? QString() : workspace.names().municipality(provider.municipality);
        add({.kind = Findable::Kind::Provider, .key = provider.id, .name = provider.name, .detail = place},
            {provider.name});
    });
}

std::vector<Findable> Finder::find(const QString &typed, std::size_t most) const
{
    const FoldedName wanted(typed);
    std::vector<std::pair<NameMatch, const Entry *>> found;
    for (const Entry &entry : m_entries) {
        NameMatch best = NameMatch::None;
        for (const FoldedName &name : entry.names)
            best = std::max(best, matchName(wanted, name));
        if (best != NameMatch::None)
            found.emplace_back(best, &entry);
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &std::pair<NameMatch, const Entry *>::first);
    std::vector<Findable> best;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        best.push_back(found[i].second->what);
    return best;
}

}   // namespace katve
