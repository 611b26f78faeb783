#include "backup_advice.h"
#include "command.h"
#include "edit/inventory_check.h"
#include "stop_signal.h"
#include "store/backups.h"

#include <QLocale>

namespace katve {

namespace {

using StoreReason = StoreError::Reason;

[[nodiscard]] bool isSound(const Backup &backup)
{
    try {
        Session session(Database::open(backup.path, Database::Access::Inspect));
        session.database().setCancelCheck(stopRequested);
        return checkInventory(session).empty();
    } catch (const StoreError &error) {
        if (error.reason() == StoreReason::Cancelled)
            throw;
        return false;
    }
}

// A name that is no inventory's, or nothing's, is most often a slip; but where it has backups it was one.
[[nodiscard]] bool mayHaveBeenOne(StoreReason reason)
{
    return reason == StoreReason::NotAnInventory || reason == StoreReason::NotFound;
}

}   // namespace

QString backupAdvice(const QString &inventory)
{
    const Backups backups(inventory);
    for (const Backup &backup : backups.all()) {
        if (isSound(backup))
            return CommandText::tr("The newest sound backup is %1 of %2. Open the inventory in the window to put it in "
                                   "its place.")
                .arg(backup.path, QLocale().toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat));
    }
    return CommandText::tr("There is no sound backup of it; they would be in %1.").arg(backups.folder());
}

QString backupAdvice(const StoreError &error, const QString &inventory)
{
    const StoreReason reason = error.reason();
    const bool isDamage =
        reason == StoreReason::Damaged || reason == StoreReason::LogDisagrees || reason == StoreReason::ForeignSchema;
    if (isDamage || (mayHaveBeenOne(reason) && !Backups(inventory).all().empty()))
        return backupAdvice(inventory);
    return {};
}

}   // namespace katve
