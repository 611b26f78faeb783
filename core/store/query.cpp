#include "store/query.h"
#include "store/database.h"
#include "store/sqlite_error.h"

#include <QSqlError>

namespace katve {

namespace {

[[noreturn]] void fail(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    throwSqliteError(error.text(), isNumber ? code : 1);
}

}   // namespace

Query::Query(const Database &database, const QString &sql, const QVariantList &values) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail(m_query.lastError());
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values[i]);
    if (!m_query.exec())
        fail(m_query.lastError());
}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail(m_query.lastError());
    return false;
}

}   // namespace katve
