#pragma once

#include "store/store_error.h"

namespace katve {

// Who is told that an inventory is damaged is told as well which backup to go on with: the newest that passes the whole
// check, or that there is none and where they would be. Empty for faults that a backup does not mend.
[[nodiscard]] QString backupAdvice(const StoreError &error, const QString &inventory);
[[nodiscard]] QString backupAdvice(const QString &inventory);

}   // namespace katve
