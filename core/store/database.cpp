#include "store/database.h"
#include "store/backups.h"
#include "store/file_check.h"
#include "store/file_header.h"
#include "store/identity.h"
#include "store/migrations.h"
#include "store/page_copy.h"
#include "store/sqlite_error.h"
#include "store/statement.h"
#include "store/write_ahead.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>
#include <sqlite3.h>

#include <mutex>
#include <utility>

namespace katve {

namespace {

using StoreReason = StoreError::Reason;

constexpr int stepsBetweenCancelChecks = 1000;
constexpr qint64 mostInMemory = 512 << 20;   // bytes
constexpr int longestWait = 1500;            // milliseconds, for another program that is writing
constexpr int longestValue = 64 << 20;       // bytes; a made-up value must not take all memory

int askWhetherCancelled(void *check)
{
    return (*static_cast<std::function<bool()> *>(check))() ? 1 : 0;
}

// A connection belongs to one thread here, so SQLite need not guard it, nor keep count of its memory. Has no effect once
// SQLite is in use, and does no harm then.
void configureSqlite()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    });
}

[[nodiscard]] bool mayWrite(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

// Of a file that is an inventory by its header.
[[nodiscard]] int versionToOpen(const QString &path)
{
    const FileHeader header = readFileHeader(path);
    if (header.applicationId != inventoryApplicationId || header.schemaVersion < 1)
        throw StoreError(StoreReason::NotAnInventory, path);
    return header.schemaVersion;
}

}   // namespace

Database::Database(const QString &path, bool writable)
    : m_path(path)
    , m_connectionName(QUuid::createUuid().toString())
    , m_writable(writable)
{
    configureSqlite();
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    connection.setDatabaseName(path);
    if (!writable)
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!connection.open()) {
        const int code = connection.lastError().nativeErrorCode().toInt();
        const QString message = connection.lastError().text();
        connection = {};
        QSqlDatabase::removeDatabase(m_connectionName);
        throwSqliteError(message, code);
    }
    m_handle = *static_cast<sqlite3 **>(connection.driver()->handle().data());
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, longestWait);
}

Database::~Database()
{
    if (m_handle == nullptr)
        return;
    m_handle = nullptr;
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_connectionName(std::move(other.m_connectionName))
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_writable(other.m_writable)
    , m_newer(other.m_newer)
    , m_sound(other.m_sound)
    , m_isInMemory(other.m_isInMemory)
    , m_cancelled(std::move(other.m_cancelled))
{}

Database Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        throw StoreError(StoreReason::AlreadyExists, path);
    Database database(path, true);
    database.configure(false);
    // Goes into the header together with the first tables: both are written with the first transaction's pages.
    database.execute("PRAGMA application_id = 0x4B545645");
    migrate(database);
    giveIdentity(database);
    database.m_sound = true;
    return database;
}

Database Database::inMemory()
{
    Database database(QStringLiteral(":memory:"), true);
    database.m_isInMemory = true;
    database.configure(false);
    database.execute("PRAGMA application_id = 0x4B545645");
    migrate(database);
    giveIdentity(database);
    database.m_sound = true;
    return database;
}

Database Database::open(const QString &path, Access access)
{
    const bool newer = versionToOpen(path) > currentVersion();
    if (access == Access::Write && !newer && !mayWrite(path))
        throw StoreError(StoreReason::ReadOnly, path);
    const bool writeAhead = hasWriteAhead(path);
    if (writeAhead && (access != Access::Write || newer)) {
        const SideCopy copy(path);
        Database database(copy.path(), true);
        database.m_path = path;
        database.configure(true);
        if (!newer)
            database.checkTables();
        if (bytesOfPages(database) > mostInMemory)
            throw StoreError(StoreReason::Interrupted, path);
        Database memory = database.broughtUpToDate();
        memory.m_newer = newer;
        return memory;
    }

    const bool handleMayWrite = !newer && access != Access::Inspect && mayWrite(path);
    Database database(path, handleMayWrite);
    database.m_newer = newer;
    database.m_writable = handleMayWrite && access == Access::Write;
    // What the log holds may be damage; it goes into the file only when it has been checked.
    if (writeAhead && hasUnfolded(path))
        sqlite3_db_config(database.m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    database.configure(!database.m_writable);
    if (newer)
        return database;
    database.checkTables();
    // Asked of SQLite, which takes back a change that was cut short: the header may be that of half a migration.
    if (database.version() == currentVersion())
        return database;
    if (access != Access::Write)
        return database.broughtUpToDate();
    Backups(path).make(database, BackupCause::Migration, QDateTime::currentDateTimeUtc());
    leaveWriteAhead(database);   // the backup has been checked, and it was the same pages
    migrate(database);
    return database;
}

Database Database::broughtUpToDate() const
{
    Database memory(QStringLiteral(":memory:"), true);
    std::optional<FileImage> image = FileImage::of(*this, mostInMemory);
    if (!image)
        throw StoreError(StoreReason::Older, m_path);
    std::move(*image).openIn(memory);
    memory.configure(false);
    migrate(memory);
    memory.m_path = m_path;
    memory.m_writable = false;
    memory.m_isInMemory = true;
    memory.execute("PRAGMA query_only = ON");
    return memory;
}

void Database::configure(bool queryOnly)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestValue);
    // FULL: an act that is shown as saved has reached the disk. The journal is the rollback journal, SQLite's default,
    // because a write-ahead log does not work on network shares.
    execute(
        "PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY");
    if (queryOnly)
        execute("PRAGMA query_only = ON");
    else
        execute("PRAGMA cache_size = -65536");   // KiB: an import must not read its own pages back from the disk
}

void Database::checkTables()
{
    if (schemaDigest(*this) != expectedSchemaDigest(version()))
        throw StoreError(StoreReason::ForeignSchema, m_path);
}

int Database::version() const
{
    Statement statement(*this, "PRAGMA user_version");
    return statement.step() ? static_cast<int>(statement.integer(0)) : 0;
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

void Database::execute(const char *sql) const
{
    const int result = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        throwSqliteError(m_handle, result);
}

void Database::ensureSound()
{
    if (!m_writable)
        throw StoreError(m_newer ? StoreReason::Newer : StoreReason::ReadOnly, m_path);
    if (m_sound)
        return;
    Statement check(*this, "PRAGMA integrity_check(1)");
    if (!check.step() || check.utf8(0) != "ok")
        throw StoreError(StoreReason::Damaged, {}, check.text(0));
    m_sound = true;
}

void Database::setCancelCheck(std::function<bool()> cancelled)
{
    m_cancelled = cancelled ? std::make_unique<std::function<bool()>>(std::move(cancelled)) : nullptr;
    sqlite3_progress_handler(m_handle, m_cancelled ? stepsBetweenCancelChecks : 0,
                             m_cancelled ? askWhetherCancelled : nullptr, m_cancelled.get());
}

}   // namespace katve
