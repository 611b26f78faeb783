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

    [[nodiscard]] qint64 area(const AreaRef &area);
    [[nodiscard]] qint64 municipality(const QString &code) { return area({AreaKind::Municipality, code}); }
    [[nodiscard]] qint64 group(const QString &key) { return find(Kind::Group, key); }
    [[nodiscard]] qint64 theme(const QString &key) { return find(Kind::Theme, key); }
    [[nodiscard]] qint64 service(const QString &key) { return find(Kind::Service, key); }
    [[nodiscard]] qint64 provider(const QString &id) { return find(Kind::Provider, id); }
    [[nodiscard]] qint64 offering(const QString &id) { return find(Kind::Offering, id); }
    [[nodiscard]] qint64 round(const QString &id) { return find(Kind::Round, id); }

    // NULL for an empty key.
    [[nodiscard]] std::optional<qint64> optionalProvider(const QString &id);
    [[nodiscard]] std::optional<qint64> optionalMunicipality(const QString &code);

    void forget();

private:
    enum class Kind : std::uint8_t { Group, Theme, Service, Provider, Offering, Round };
    static constexpr std::size_t kindCount = 6;

    [[nodiscard]] qint64 find(Kind kind, const QString &key);

    std::array<Statement, kindCount> m_lookups;
    std::array<QHash<QString, qint64>, kindCount> m_known;
    Statement m_areaLookup;
    std::array<QHash<QString, qint64>, CodeTable<AreaKind>::names.size()> m_areas;
};

}   // namespace katve
