#include "exchange/tables/own_names.h"
#include "edit/session.h"
#include "exchange/tables/plain_word.h"

#include <algorithm>
#include <array>

namespace katve {

namespace {

// What a field that a name stands beside is a key of; Contacts: of several things, or of none that are judged.
[[nodiscard]] Table tableOf(std::string_view field)
{
    using Place = std::pair<std::string_view, Table>;
    static constexpr std::array places{Place{"municipality", Table::Areas}, Place{"group", Table::Groups},
                                       Place{"service", Table::Services},   Place{"replaced_by", Table::Services},
                                       Place{"provider", Table::Providers}, Place{"organisation", Table::Providers},
                                       Place{"round", Table::Rounds}};
    const auto *const found = std::ranges::find(places, field, &Place::first);
    return found == places.end() ? Table::Contacts : found->second;
}

}   // namespace

OwnNames::OwnNames(Session &session)
{
    Stores &stores = session.stores();
    stores.of<Area>().forEach([this](const auto &stored) {
        if (stored.row.kind == AreaKind::Municipality)
            add(stored.row, stored.row.code);
    });
    stores.of<ServiceGroup>().forEach([this](const auto &stored) { add(stored.row, keyText(stored.row)); });
    stores.of<ServiceType>().forEach([this](const auto &stored) { add(stored.row, stored.row.key); });
    stores.of<Round>().forEach([this](const auto &stored) { add(stored.row, stored.row.id); });
    stores.of<Provider>().forEach([this](const auto &stored) { add(stored.row, stored.row.id); });
}

template <typename Row> void OwnNames::add(const Row &row, const QString &key)
{
    Names &names = m_names[Fields<Row>::table];
    const auto addOne = [&](const QString &name) {
        names.ofKey[key].insert(plainWord(name));
        names.all.insert(plainWord(name));
    };
    if constexpr (std::is_same_v<Row, Provider>) {
        addOne(row.name);
    } else {
        for (const QString &name : {row.nameFi, row.nameSv, row.nameEn})
            addOne(name);
    }
}

OwnNames::Verdict OwnNames::judge(std::string_view field, const QString &key, const QString &name) const
{
    const auto names = m_names.find(tableOf(field));
    const QString text = plainWord(name);
    if (names == m_names.end() || text.isEmpty())
        return Verdict::Fits;
    const auto own = names->second.ofKey.constFind(key);
    if (own == names->second.ofKey.cend() || own->contains(text))
        return Verdict::Fits;
    return names->second.all.contains(text) ? Verdict::Other : Verdict::Unknown;
}

}   // namespace katve
