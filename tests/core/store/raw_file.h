#pragma once

#include <QFile>
#include <QString>
#include <sqlite3.h>

#include <stdexcept>

// An inventory file as anything but this program sees it: bytes, or tables to SQLite alone.
namespace katve::raw {

[[nodiscard]] inline QByteArray bytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a test cannot read " + path.toStdString());
    return file.readAll();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a test cannot write " + path.toStdString());
}

// A connection without our settings: foreign keys are not enforced.
class Connection {
public:
    explicit Connection(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            throw std::runtime_error("a test cannot open " + path.toStdString());
    }
    ~Connection() { sqlite3_close(m_handle); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void run(const QByteArray &sql)
    {
        char *message = nullptr;
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            throw std::runtime_error(sql.toStdString() + ": " + message);
    }
    [[nodiscard]] qint64 number(const QByteArray &sql)
    {
        qint64 value = 0;
        const auto take = [](void *to, int, char **values, char **) {
            *static_cast<qint64 *>(to) = QByteArray(values[0]).toLongLong();
            return 0;
        };
        if (sqlite3_exec(m_handle, sql.constData(), take, &value, nullptr) != SQLITE_OK)
            throw std::runtime_error(sql.toStdString());
        return value;
    }

private:
    sqlite3 *m_handle = nullptr;
};

inline void run(const QString &path, const QByteArray &sql)
{
    Connection(path).run(sql);
}

[[nodiscard]] inline qint64 number(const QString &path, const QByteArray &sql)
{
    return Connection(path).number(sql);
}

}   // namespace katve::raw
