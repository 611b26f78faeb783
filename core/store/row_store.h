#pragma once

#include "store/keys.h"
#include "store/statement.h"

#include <functional>

namespace katve {

// The rows of one table, as values with public keys. Its statements are prepared once, when first needed.
template <typename Row> class RowStore {
public:
    struct Stored {
        Row row;
        qint64 addedIn;   // sequence of the edit that added it
    };

    RowStore(const Database &database, Keys &keys) : m_database(database), m_keys(keys) {}

    [[nodiscard]] std::optional<Stored> find(const Row &withKey);
    // By key, in code-point order; what `visit` is given lasts for the call.
    void forEach(const std::function<void(const Stored &)> &visit);

    // All three throw Conflict when the row is not there, or there already, and MissingReference.
    void insert(const Row &row, qint64 addedIn);
    void update(const Row &row);
    void remove(const Row &row);

private:
    [[nodiscard]] Statement &prepared(std::optional<Statement> &statement, const char *sql);
    [[nodiscard]] Stored read(Statement &statement);
    [[nodiscard]] qint64 numberOf(const Row &row);
    void writeChildren(qint64 id, const Row &row);
    void clearChildren(const Row &row);
    void prepareChildren();

    const Database &m_database;
    Keys &m_keys;
    std::optional<Statement> m_find;
    std::optional<Statement> m_all;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_update;
    std::optional<Statement> m_remove;
    std::optional<Statement> m_unlist;
    std::vector<Statement> m_childAdds;
    std::vector<Statement> m_childClears;
    std::vector<Statement> m_childLists;
};

}   // namespace katve
