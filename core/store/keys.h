#pragma once

#include "domain/fields.h"
#include "store/statement.h"

#include <QHash>

#include <array>

namespace katve {

// From public keys to the file's own small numbers, remembered. Forget after a rollback: numbers given out inside the
// transaction are not valid any more.
class Keys {
public:
    explicit Keys(const Database &database);

    // 0 when there is no such row.
    [[nodiscard]] qint64 findArea(const AreaRef &area);
    [[nodiscard]] qint64 find(Table table, const QString &key);   // of a table with numbers; of areas by `kind:code`

    // These throw MissingReference.
    [[nodiscard]] qint64 area(const AreaRef &area);
    [[nodiscard]] qint64 municipality(const QString &code) { return area({AreaKind::Municipality, code}); }
    [[nodiscard]] qint64 group(const QString &key) { return expect(Table::Groups, key); }
    [[nodiscard]] qint64 theme(const QString &key) { return expect(Table::Themes, key); }
    [[nodiscard]] qint64 service(const QString &key) { return expect(Table::Services, key); }
    [[nodiscard]] qint64 provider(const QString &id) { return expect(Table::Providers, id); }
    [[nodiscard]] qint64 offering(const QString &id) { return expect(Table::Offerings, id); }
    [[nodiscard]] qint64 round(const QString &id) { return expect(Table::Rounds, id); }

    // NULL for an empty key.
    [[nodiscard]] std::optional<qint64> optionalProvider(const QString &id);
    [[nodiscard]] std::optional<qint64> optionalMunicipality(const QString &code);

    void forget();

private:
    // The rows of one kind. The last one asked for is likely to be asked for again at once: first whether it is there,
    // then for its number.
    struct Known {
        QHash<QString, qint64> numbers{};
        QString lastKey{};
        qint64 lastNumber = 0;
    };
    template <typename Look> [[nodiscard]] static qint64 numberIn(Known &known, const QString &key, Look &&look);
    [[nodiscard]] qint64 expect(Table table, const QString &key);
    [[nodiscard]] Statement *lookupOf(Table table);

    std::vector<std::pair<Table, Statement>> m_lookups;
    Statement m_areaLookup;
    std::array<Known, CodeTable<Table>::names.size()> m_known;
    std::array<Known, CodeTable<AreaKind>::names.size()> m_areas;
};

}   // namespace katve
