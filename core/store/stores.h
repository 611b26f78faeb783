#pragma once

#include "store/contents.h"
#include "store/row_store.h"

#include <tuple>

namespace katve {

// The tables of one open inventory.
class Stores {
public:
    explicit Stores(const Database &database)
        : m_database(database)
        , m_keys(database)
        , m_stores(tables(database, m_keys))
    {}
    Stores(const Stores &) = delete;
    Stores &operator=(const Stores &) = delete;

    template <typename Row> [[nodiscard]] RowStore<Row> &of() { return std::get<RowStore<Row>>(m_stores); }
    // Whether another row names this one where no foreign key keeps it: a successor of areas or of service types.
    template <typename Row> [[nodiscard]] bool isNamedElsewhere(const Row &row)
    {
        if constexpr (std::is_same_v<Row, Area> || std::is_same_v<Row, ServiceType>)
            return isSuccessor(m_database, row);
        else
            return false;
    }
    [[nodiscard]] Keys &keys() { return m_keys; }
    void forgetKeys() { m_keys.forget(); }   // after a rollback

private:
    template <typename... Row> using Tables = std::tuple<RowStore<Row>...>;
    using AllTables = Tables<Inventory, Area, Membership, Population, ServiceGroup, Theme, ServiceType, Provider,
                             Offering, Round, Answer, ContactPerson, KnownEdit, KnownWrite, Dispute, KeptApart>;

    template <std::size_t... I> static AllTables make(const Database &database, Keys &keys, std::index_sequence<I...>)
    {
        return AllTables(std::tuple_element_t<I, AllTables>(database, keys)...);
    }
    static AllTables tables(const Database &database, Keys &keys)
    {
        return make(database, keys, std::make_index_sequence<std::tuple_size_v<AllTables>>());
    }

    const Database &m_database;
    Keys m_keys;
    AllTables m_stores;
};

}   // namespace katve
