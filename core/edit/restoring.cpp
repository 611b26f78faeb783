#include "edit/restoring.h"
#include "edit/inventory_check.h"
#include "store/contents.h"
#include "store/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

namespace {

void expectSound(const QString &path)
{
    Session session(Database::open(path, Database::Access::Inspect));
    const std::vector<CheckFinding> findings = checkInventory(session);
    if (!findings.empty())
        throw StoreError(StoreReason::Damaged, path, findings.front().detail);
}

[[nodiscard]] QString freeName(const QString &inventory)
{
    QString name = inventory + u".damaged"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = inventory + u".damaged-%1"_s.arg(number);
    return name;
}

// What lies beside the file belongs to it: a change that was cut short, or what a write-ahead log holds. Left there, it
// would go into the restored one.
void setAside(const QString &inventory)
{
    const QString name = freeName(inventory);
    if (!QFile::copy(inventory, name))
        throw StoreError(StoreReason::NoPermission, name);
    for (const QString &ending : {u"-journal"_s, u"-wal"_s}) {
        const QString beside = inventory + ending;
        if (QFileInfo::exists(beside) && !QFile::rename(beside, name + ending))
            throw StoreError(StoreReason::NoPermission, beside);
    }
    QFile::remove(inventory + u"-shm"_s);
}

// Of a file whose backup holds what was in the log too.
void removeLog(const QString &inventory)
{
    for (const QString &ending : {u"-wal"_s, u"-shm"_s}) {
        const QString beside = inventory + ending;
        if (QFileInfo::exists(beside) && !QFile::remove(beside))
            throw StoreError(StoreReason::Locked, beside);
    }
}

void backUp(const QString &inventory, const QDateTime &now)
{
    const Database current = Database::open(inventory, Database::Access::Write);
    Backups(inventory).make(current, BackupCause::Restore, now);
}

void keepWhatIsThere(const QString &inventory, const QDateTime &now)
{
    if (!QFileInfo::exists(inventory))
        return;
    try {
        backUp(inventory, now);
        removeLog(inventory);
    } catch (const StoreError &error) {
        if (error.reason() == StoreReason::Locked || error.reason() == StoreReason::DiskFull
            || error.reason() == StoreReason::ReadOnly)
            throw;
        setAside(inventory);
    }
}

}   // namespace

BackupContents contentsOf(const Backup &backup, const Session *current)
{
    const Database database = Database::open(backup.path, Database::Access::Inspect);
    const EditLog log(database);
    BackupContents contents{.rounds = rowCount(database, Table::Rounds),
                            .answers = rowCount(database, Table::Answers),
                            .providers = rowCount(database, Table::Providers),
                            .offerings = rowCount(database, Table::Offerings)};
    QSet<QString> held;
    std::vector<EditRecord> records = log.all();
    for (const EditRecord &record : records)
        held.insert(record.header.uuid);
    if (!records.empty())
        contents.last = std::move(records.back());
    if (current == nullptr)
        return contents;
    contents.since = current->log().all();
    std::erase_if(contents.since, [&held](const EditRecord &record) { return held.contains(record.header.uuid); });
    std::ranges::reverse(contents.since);
    return contents;
}

void restoreBackup(const QString &inventory, const Backup &backup, const QDateTime &now)
{
    expectSound(backup.path);
    const QString made = inventory + u".restored"_s;
    QFile::remove(made);
    if (!QFile::copy(backup.path, made))
        throw StoreError(StoreReason::DiskFull, made);
    try {
        keepWhatIsThere(inventory, now);
        replaceFile(made, inventory);
    } catch (...) {
        QFile::remove(made);
        throw;
    }
}

}   // namespace katve
