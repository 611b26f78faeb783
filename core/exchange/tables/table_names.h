#pragma once

#include "domain/area.h"
#include "domain/table.h"

#include <QHash>
#include <QString>

#include <array>
#include <string>

namespace katve {

class Session;

// The names of an inventory's areas, service types, providers and the rest by key, in one language; where it lacks one, in
// Finnish.
class TableNames {
public:
    TableNames(Session &session, const QString &language, const QString &country);

    // Empty when there is none.
    [[nodiscard]] const std::string &of(Table table, const QString &key) const;
    [[nodiscard]] const std::string &of(const AreaRef &area) const;
    [[nodiscard]] const std::string &municipality(const QString &code) const
    {
        return ofArea(AreaKind::Municipality, code);
    }
    [[nodiscard]] int orderOfGroup(const QString &key) const { return m_groupOrder.value(key); }
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    static constexpr std::size_t areaKinds = 7;
    using ByKey = QHash<QString, std::string>;

    template <typename Row> void read(Session &session);
    [[nodiscard]] const std::string &ofArea(AreaKind kind, const QString &code) const;

    QString m_language;
    std::string m_none{};
    std::array<ByKey, packageTablesEnd> m_names{};
    std::array<ByKey, areaKinds> m_areas{};
    QHash<QString, int> m_groupOrder{};
};

}   // namespace katve
