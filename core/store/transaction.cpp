#include "store/transaction.h"
#include "store/database.h"

#include <sqlite3.h>

namespace katve {

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_inner(sqlite3_get_autocommit(database.handle()) == 0)
{
    m_database.execute(m_inner ? "SAVEPOINT part" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // After some errors SQLite has rolled back by itself, and a second time would only fail.
    if (m_open && sqlite3_get_autocommit(m_database.handle()) == 0)
        sqlite3_exec(m_database.handle(), m_inner ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK", nullptr, nullptr,
                     nullptr);
}

void Transaction::commit()
{
    m_database.execute(m_inner ? "RELEASE part" : "COMMIT");
    m_open = false;
}

Snapshot::Snapshot(const Database &database)
    : m_database(database)
    , m_inner(sqlite3_get_autocommit(database.handle()) == 0)
{
    if (!m_inner)
        m_database.execute("BEGIN");
}

Snapshot::~Snapshot()
{
    if (m_inner)
        return;
    sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

}   // namespace katve
