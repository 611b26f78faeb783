#pragma once

#include "edit/merge/row_merge.h"

#include <QHash>

#include <array>

namespace katve {

// Something for each of some rows, by table and public key.
template <typename Value> class RowMap {
public:
    [[nodiscard]] QHash<QString, Value> &of(Table table) { return m_tables[static_cast<std::size_t>(table)]; }
    [[nodiscard]] const QHash<QString, Value> &of(Table table) const
    {
        return m_tables[static_cast<std::size_t>(table)];
    }
    [[nodiscard]] Value &at(Table table, const QString &key) { return of(table)[key]; }
    void note(Table table, const QString &key) { static_cast<void>(of(table)[key]); }
    [[nodiscard]] bool holds(Table table, const QString &key) const { return of(table).contains(key); }
    [[nodiscard]] const Value *find(Table table, const QString &key) const
    {
        const auto found = of(table).constFind(key);
        return found == of(table).constEnd() ? nullptr : &*found;
    }

private:
    std::array<QHash<QString, Value>, packageTablesEnd> m_tables{};
};

using RowWrites = RowMap<std::vector<RowWrite>>;

}   // namespace katve
