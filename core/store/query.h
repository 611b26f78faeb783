#pragma once

#include "store/store_error.h"

#include <QSqlQuery>
#include <QVariant>

namespace katve {

class Database;

// One statement, prepared, bound and run in the constructor, or thrown. For what is asked now and then, in SQL that
// another database would take as well; rows by the thousand go through Statement.
class Query {
public:
    template <typename... Values>
    Query(const Database &database, const QString &sql, const Values &...values)
        : Query(database, sql, {bound(values)...})
    {}

    [[nodiscard]] bool next();
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

private:
    Query(const Database &database, const QString &sql, const QVariantList &values);
    // A null string would be bound as NULL.
    [[nodiscard]] static QVariant bound(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }
    template <typename Value> [[nodiscard]] static QVariant bound(const Value &value)
    {
        return QVariant::fromValue(value);
    }

    QSqlQuery m_query;
};

}   // namespace katve
