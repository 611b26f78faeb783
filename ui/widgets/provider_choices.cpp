#include "widgets/provider_choices.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace katve {

namespace {

struct ProviderChoices {
    Q_DECLARE_TR_FUNCTIONS(ProviderChoices)
};

[[nodiscard]] QString nameApart(Workspace &workspace, const Provider &provider)
{
    const QString apart = !provider.organisation.isEmpty() ? workspace.names().provider(provider.organisation)
        : !provider.municipality.isEmpty()                 ? workspace.names().municipality(provider.municipality)
                                                           : QString();
    return apart.isEmpty()
        ? provider.name
        : ProviderChoices::tr("%1 (%2)", "provider, its organisation or municipality").arg(provider.name, apart);
}

}   // namespace

std::vector<Provider> allProviders(Workspace &workspace)
{
    std::vector<Provider> providers;
    workspace.session().stores().of<Provider>().forEach([&](const auto &stored) { providers.push_back(stored.row); });
    return providers;
}

std::vector<Choice> providerChoices(Workspace &workspace, const std::vector<Provider> &providers)
{
    QHash<QString, int> namesakes;
    for (const Provider &provider : providers)
        ++namesakes[provider.name];
    std::vector<Choice> choices;
    for (const Provider &provider : providers)
        choices.push_back(
            {namesakes.value(provider.name) > 1 ? nameApart(workspace, provider) : provider.name, provider.id});
    std::ranges::sort(choices,
                      [&](const Choice &a, const Choice &b) { return workspace.names().comesBefore(a.name, b.name); });
    return choices;
}

}   // namespace katve
