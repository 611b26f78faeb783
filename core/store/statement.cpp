#include "store/statement.h"
#include "store/database.h"
#include "store/sqlite_error.h"

#include <sqlite3.h>

#include <utility>

namespace katve {

Statement::Statement(const Database &database, const char *sql) : m_handle(database.handle())
{
    const int result = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (result != SQLITE_OK)
        throwSqliteError(m_handle, sqlite3_extended_errcode(m_handle));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_handle(other.m_handle)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_started(other.m_started)
    , m_held(std::move(other.m_held))
{}

bool Statement::step()
{
    m_started = true;
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    const int extended = sqlite3_extended_errcode(m_handle);
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    reset();
    throwSqliteError(message, extended);
}

int Statement::run()
{
    while (step()) {}
    reset();   // a finished statement that is not reset keeps its locks
    return sqlite3_changes(m_handle);
}

void Statement::reset()
{
    if (m_started)
        sqlite3_reset(m_statement);
    m_started = false;
}

QByteArray &Statement::hold(int parameter, QByteArray text)
{
    if (m_held.empty())
        m_held.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(m_statement)));
    QByteArray &held = m_held[static_cast<std::size_t>(parameter - 1)];
    held = std::move(text);
    return held;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}
double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text == nullptr
        ? std::string_view()
        : std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

QString Statement::text(int column) const
{
    return exactText(utf8(column));
}

QByteArray Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

QStringList Statement::list(int column) const
{
    const QString joined = text(column);
    return joined.isEmpty() ? QStringList() : joined.split(QLatin1Char(';'));
}

QDate Statement::date(int column) const
{
    const std::string_view view = utf8(column);
    const QDate day = dateFrom(view);
    if (!view.empty() && !day.isValid())
        throw StoreError(StoreError::Reason::Damaged, {}, QStringLiteral("a date is not a date"));
    return day;
}

void Statement::bindOne(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
}
void Statement::bindOne(int parameter, double value)
{
    check(sqlite3_bind_double(m_statement, parameter, value));
}
void Statement::bindOne(int parameter, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement, parameter));
}

void Statement::bindOne(int parameter, std::string_view value)
{
    if (value.empty()) {   // most fields are, and need no copy
        check(sqlite3_bind_text64(m_statement, parameter, "", 0, SQLITE_STATIC, SQLITE_UTF8));
        return;
    }
    check(sqlite3_bind_text64(m_statement, parameter, value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindOne(int parameter, const QString &value)
{
    if (value.isEmpty()) {
        bindOne(parameter, std::string_view());
        return;
    }
    const QByteArray &utf8 = hold(parameter, value.toUtf8());
    check(sqlite3_bind_text64(m_statement, parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindOne(int parameter, const QByteArray &value)
{
    check(sqlite3_bind_blob64(m_statement, parameter, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                              SQLITE_TRANSIENT));
}

void Statement::bindOne(int parameter, const QStringList &value)
{
    bindOne(parameter, value.isEmpty() ? QString() : value.join(QLatin1Char(';')));
}

void Statement::bindOne(int parameter, QDate value)
{
    std::string text;
    appendField(text, value);
    bindOne(parameter, std::string_view(text));
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK)
        throwSqliteError(m_handle, result);
}

}   // namespace katve
