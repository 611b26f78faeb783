#pragma once

#include "store/backups.h"
#include "store/edit_log.h"

#include <optional>
#include <vector>

namespace katve {

class Session;

// What a backup holds, and what would be gone if it took the inventory's place.
struct BackupContents {
    qint64 rounds = 0;
    qint64 answers = 0;
    qint64 providers = 0;
    qint64 offerings = 0;
    std::optional<EditRecord> last{};   // the newest act in it
    std::vector<EditRecord> since{};    // acts of the inventory that it lacks, the newest first
};

// Throws StoreError when the backup cannot be read. Without a current inventory, because that cannot be opened, nothing is
// known of what came since.
[[nodiscard]] BackupContents contentsOf(const Backup &backup, const Session *current);

// Puts the backup in the inventory's place. It is checked first, and what was there is kept: as a backup when it can be
// opened, else under a name beside it. The inventory must be closed. Throws StoreError; the inventory is then as before.
void restoreBackup(const QString &inventory, const Backup &backup, const QDateTime &now);

}   // namespace katve
