#include "store/row_store.h"
#include "store/database.h"
#include "store/sql/area_sql.h"
#include "store/sql/catalogue_sql.h"
#include "store/sql/contact_sql.h"
#include "store/sql/inventory_sql.h"
#include "store/sql/merge_sql.h"
#include "store/sql/provider_sql.h"
#include "store/sql/round_sql.h"

#include <sqlite3.h>

namespace katve {

namespace {

template <typename Row> concept HasChildren = requires
{
    RowSql<Row>::children;
};

[[nodiscard]] Provider withoutOrganisation(Provider provider)
{
    provider.organisation.clear();
    return provider;
}

template <typename Row> void expectOne(int changed, const Row &row)
{
    if (changed != 1)
        throw StoreError(StoreError::Reason::Conflict, keyText(row));
}

}   // namespace

template <typename Row> Statement &RowStore<Row>::prepared(std::optional<Statement> &statement, const char *sql)
{
    if (!statement)
        statement.emplace(m_database, sql);
    return *statement;
}

template <typename Row> void RowStore<Row>::prepareChildren()
{
    if constexpr (HasChildren<Row>) {
        if (!m_childAdds.empty())
            return;
        for (const ChildSql &child : RowSql<Row>::children) {
            m_childAdds.emplace_back(m_database, child.add);
            m_childClears.emplace_back(m_database, child.clear);
            m_childLists.emplace_back(m_database, child.list);
        }
    }
}

template <typename Row> auto RowStore<Row>::read(Statement &statement) -> Stored
{
    Stored stored{RowSql<Row>::read(statement), statement.integer(RowSql<Row>::addedIn)};
    if constexpr (HasChildren<Row>) {
        prepareChildren();
        const qint64 id = statement.integer(0);
        for (std::size_t i = 0; i < m_childLists.size(); ++i) {
            m_childLists[i].bind(id);
            while (m_childLists[i].step())
                RowSql<Row>::readChild(i, m_childLists[i], stored.row);
            m_childLists[i].reset();
        }
    }
    return stored;
}

template <typename Row> auto RowStore<Row>::find(const Row &withKey) -> std::optional<Stored>
{
    Statement &statement = prepared(m_find, RowSql<Row>::find);
    try {
        RowSql<Row>::bindKey(statement, withKey, m_keys);
    } catch (const StoreError &error) {
        if (error.reason() == StoreError::Reason::MissingReference)
            return std::nullopt;   // part of the key names nothing, so there is no such row
        throw;
    }
    std::optional<Stored> stored;
    if (statement.step())
        stored = read(statement);
    statement.reset();
    return stored;
}

template <typename Row> void RowStore<Row>::forEach(const std::function<void(const Stored &)> &visit)
{
    Statement &statement = prepared(m_all, RowSql<Row>::all);
    statement.reset();
    while (statement.step())
        visit(read(statement));
    statement.reset();
}

template <typename Row> void RowStore<Row>::insert(const Row &row, qint64 addedIn)
{
    if constexpr (std::is_same_v<Row, Provider>) {
        if (row.organisation == row.id) {   // a unit of itself, which must be there before it can be named
            insert(withoutOrganisation(row), addedIn);
            update(row);
            return;
        }
    }
    Statement &statement = prepared(m_insert, RowSql<Row>::insert);
    RowSql<Row>::bind(statement, row, m_keys);
    statement.bindAt(RowSql<Row>::addedInParameter, addedIn);
    expectOne(statement.run(), row);
    if constexpr (HasChildren<Row>)
        writeChildren(sqlite3_last_insert_rowid(m_database.handle()), row);
}

template <typename Row> void RowStore<Row>::update(const Row &row)
{
    Statement &statement = prepared(m_update, RowSql<Row>::update);
    RowSql<Row>::bind(statement, row, m_keys);
    expectOne(statement.run(), row);
    if constexpr (HasChildren<Row>) {
        clearChildren(row);
        writeChildren(numberOf(row), row);
    }
}

template <typename Row> void RowStore<Row>::remove(const Row &row)
{
    if constexpr (std::is_same_v<Row, Provider>) {
        if (row.organisation == row.id)
            update(withoutOrganisation(row));
    }
    if constexpr (HasChildren<Row>)
        clearChildren(row);
    Statement &statement = prepared(m_remove, RowSql<Row>::remove);
    RowSql<Row>::bindKey(statement, row, m_keys);
    int changed = statement.run();
    if constexpr (requires { RowSql<Row>::unlist; }) {
        if (changed == 0) {
            Statement &unlist = prepared(m_unlist, RowSql<Row>::unlist);
            RowSql<Row>::bindKey(unlist, row, m_keys);
            changed = unlist.run();
        }
    }
    m_keys.forget();
    expectOne(changed, row);
}

template <typename Row> qint64 RowStore<Row>::numberOf(const Row &row)
{
    Statement &statement = prepared(m_find, RowSql<Row>::find);
    RowSql<Row>::bindKey(statement, row, m_keys);
    if (!statement.step())
        throw StoreError(StoreError::Reason::Conflict, keyText(row));
    const qint64 id = statement.integer(0);
    statement.reset();
    return id;
}

template <typename Row> void RowStore<Row>::writeChildren(qint64 id, const Row &row)
{
    if constexpr (HasChildren<Row>) {
        prepareChildren();
        RowSql<Row>::addChildren(m_childAdds, id, row, m_keys);
    }
}

template <typename Row> void RowStore<Row>::clearChildren(const Row &row)
{
    prepareChildren();
    const qint64 id = numberOf(row);
    for (Statement &clear : m_childClears)
        clear.bind(id).run();
}

template class RowStore<Inventory>;
template class RowStore<Area>;
template class RowStore<Membership>;
template class RowStore<Population>;
template class RowStore<ServiceGroup>;
template class RowStore<Theme>;
template class RowStore<ServiceType>;
template class RowStore<Provider>;
template class RowStore<Offering>;
template class RowStore<Round>;
template class RowStore<Answer>;
template class RowStore<ContactPerson>;
template class RowStore<KnownEdit>;
template class RowStore<KnownWrite>;
template class RowStore<Dispute>;
template class RowStore<KeptApart>;

}   // namespace katve
