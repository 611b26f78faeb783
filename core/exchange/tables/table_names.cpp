#include "exchange/tables/table_names.h"
#include "edit/session.h"

#include <limits>

namespace katve {

namespace {

template <typename Row> [[nodiscard]] const QString &nameOf(const Row &row, const QString &language)
{
    const QString &name = language == QLatin1String("sv") ? row.nameSv
        : language == QLatin1String("en")                 ? row.nameEn
                                                          : row.nameFi;
    return name.isEmpty() ? row.nameFi : name;
}

}   // namespace

TableNames::TableNames(Session &session, const QString &language, const QString &country) : m_language(language)
{
    session.stores().of<Area>().forEach([this](const auto &stored) {
        m_areas[static_cast<std::size_t>(stored.row.kind)].insert(stored.row.code,
                                                                  nameOf(stored.row, m_language).toStdString());
    });
    std::string &whole = m_areas[static_cast<std::size_t>(AreaKind::Country)][QStringLiteral("FI")];
    if (whole.empty())
        whole = country.toStdString();
    read<ServiceGroup>(session);
    session.stores().of<ServiceGroup>().forEach([this](const auto &stored) {
        m_groupOrder.insert(stored.row.key, stored.row.order.value_or(std::numeric_limits<int>::max()));
    });
    read<Theme>(session);
    read<ServiceType>(session);
    read<Provider>(session);
    read<Round>(session);
}

template <typename Row> void TableNames::read(Session &session)
{
    ByKey &names = m_names[static_cast<std::size_t>(Fields<Row>::table)];
    session.stores().of<Row>().forEach([&](const auto &stored) {
        if constexpr (std::is_same_v<Row, Provider>)
            names.insert(stored.row.id, stored.row.name.toStdString());
        else
            names.insert(keyText(stored.row), nameOf(stored.row, m_language).toStdString());
    });
}

const std::string &TableNames::of(Table table, const QString &key) const
{
    const ByKey &names = m_names[static_cast<std::size_t>(table)];
    const auto found = names.constFind(key);
    return found == names.constEnd() ? m_none : *found;
}

const std::string &TableNames::of(const AreaRef &area) const
{
    return ofArea(area.kind, area.code);
}

const std::string &TableNames::ofArea(AreaKind kind, const QString &code) const
{
    const ByKey &names = m_areas[static_cast<std::size_t>(kind)];
    const auto found = names.constFind(code);
    return found == names.constEnd() ? m_none : *found;
}

}   // namespace katve
