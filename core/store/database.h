#pragma once

#include "store/store_error.h"

#include <QSqlDatabase>

#include <functional>
#include <optional>

struct sqlite3;

namespace katve {

inline constexpr quint32 inventoryApplicationId = 0x4B545645;   // "KTVE"

// One inventory file, open. Belongs to the thread that opened it.
class Database {
public:
    enum class Access {
        Write,
        Read,      // writes nothing of its own, but takes back a change that was cut short, when it may
        Inspect,   // the file is not touched whatever its state
    };

    // Makes an empty inventory with today's tables; throws AlreadyExists rather than touch a file that is there.
    [[nodiscard]] static Database create(const QString &path);
    [[nodiscard]] static Database inMemory();
    // Checks header, application id, version and tables before anything else. An older file is backed up beside
    // itself and migrated, or read from memory where nothing may be written; a newer one is opened for reading, and isNewer() says so.
    [[nodiscard]] static Database open(const QString &path, Access access);

    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isWritable() const { return m_writable; }
    [[nodiscard]] bool isNewer() const { return m_newer; }
    [[nodiscard]] bool isInMemory() const { return m_isInMemory; }
    [[nodiscard]] int version() const;

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    void execute(const char *sql) const;   // statements without parameters or rows

    // The full check that the first write waits for; later calls return at once. Throws Damaged or ReadOnly.
    void ensureSound();
    void noteSound() { m_sound = true; }   // the check has been made on another connection

    // Asked about every thousand steps of SQLite's machine; when it answers true the work ends with Cancelled.
    void setCancelCheck(std::function<bool()> cancelled);

private:
    Database(const QString &path, bool writable);
    // A file of an earlier version as it would be today, in memory; the file is not touched.
    [[nodiscard]] Database broughtUpToDate() const;
    void configure(bool queryOnly);
    void checkTables();

    QString m_path;
    QString m_connectionName;
    sqlite3 *m_handle = nullptr;
    bool m_writable;
    bool m_newer = false;
    bool m_sound = false;
    bool m_isInMemory = false;
    std::unique_ptr<std::function<bool()>> m_cancelled;
};

}   // namespace katve
