#include "widgets/provider_choices.h"
#include "words/vocabulary.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace katve {

namespace {

struct ProviderChoices {
    Q_DECLARE_TR_FUNCTIONS(ProviderChoices)
};

// What can tell a provider from its namesakes, the plainest first.
[[nodiscard]] QStringList marksOf(Workspace &workspace, const Provider &provider)
{
    QStringList marks{provider.organisation.isEmpty() ? QString() : workspace.names().provider(provider.organisation),
                      provider.municipality.isEmpty() ? QString()
                                                      : workspace.names().municipality(provider.municipality),
                      provider.sector ? sectorWord(*provider.sector) : QString(),
                      provider.kinds.join(QStringLiteral(", ")),
                      provider.phone,
                      provider.email,
                      provider.website};
    return marks;
}

[[nodiscard]] QString named(const Provider &provider, QStringList marks)
{
    marks.removeAll(QString());
    return marks.isEmpty() ? provider.name
                           : ProviderChoices::tr("%1 (%2)", "provider, its organisation or municipality")
                                 .arg(provider.name, marks.join(QStringLiteral(", ")));
}

// As many marks as it takes; those that even so are alike are numbered.
void tellApart(Workspace &workspace, std::vector<Choice> &choices, const std::vector<const Provider *> &namesakes)
{
    const auto areAlike = [](const std::vector<QString> &names) {
        return std::set<QString>(names.begin(), names.end()).size() < names.size();
    };
    std::vector<QString> names;
    constexpr qsizetype most = 7;
    for (qsizetype marks = 2; marks <= most && (names.empty() || areAlike(names)); ++marks) {
        names.clear();
        for (const Provider *provider : namesakes)
            names.push_back(named(*provider, marksOf(workspace, *provider).first(marks)));
    }
    QHash<QString, int> seen;
    for (std::size_t i = 0; i < namesakes.size(); ++i) {
        const int number = ++seen[names[i]];
        choices.push_back(
            {number == 1
                 ? names[i]
                 : ProviderChoices::tr("%1 – %2", "provider, number among those alike").arg(names[i]).arg(number),
             namesakes[i]->id});
    }
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
    std::map<QString, std::vector<const Provider *>> byName;
    for (const Provider &provider : providers)
        byName[provider.name].push_back(&provider);
    std::vector<Choice> choices;
    for (const auto &[name, namesakes] : byName) {
        if (namesakes.size() == 1)
            choices.push_back({name, namesakes.front()->id});
        else
            tellApart(workspace, choices, namesakes);
    }
    std::ranges::sort(choices,
                      [&](const Choice &a, const Choice &b) { return workspace.names().comesBefore(a.name, b.name); });
    return choices;
}

}   // namespace katve
