#pragma once

#include "domain/name_match.h"
#include "workspace/workspace.h"

namespace katve {

// Something that can be found by its name.
struct Findable {
    enum class Kind { Municipality, Service, Provider, Command };
    Kind kind = Kind::Command;
    QString key{};      // official code, service key, provider's id; of a command whatever its giver knows it by
    QString name{};     // in the language of the screen
    QString detail{};   // what tells it apart: the province, the group, the keys
};

// What is typed is looked for in every name of a thing: Finnish, Swedish and English.
class Finder {
public:
    // What the round has, and every provider; none when nothing is open.
    explicit Finder(Workspace *workspace);
    void add(const Findable &what) { add(what, {what.name}); }

    // The best first; among equals in the order of kinds and then of names.
    [[nodiscard]] std::vector<Findable> find(const QString &typed, std::size_t most) const;

private:
    struct Entry {
        Findable what;
        std::vector<FoldedName> names;
    };
    void add(const Findable &what, const QStringList &names);
    void addMunicipalities(Workspace &workspace);
    void addServices(Workspace &workspace);
    void addProviders(Workspace &workspace);

    std::vector<Entry> m_entries;
};

}   // namespace katve
