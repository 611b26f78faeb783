#pragma once

#include "domain/person.h"
#include "store/backups.h"

namespace katve {

// A file beside the inventory that still holds a person: a backup, or a copy that was kept when the file was brought up to
// date or set aside.
struct KeptCopy {
    QString path{};
    QDateTime madeAt{};
    bool isUnreadable = false;   // so nobody can tell; its bytes were looked through as well as could be
};
// Reads every text of every table of each of them, whatever its version. The newest first.
[[nodiscard]] std::vector<KeptCopy> copiesHolding(const QString &inventory, const Person &person);

}   // namespace katve
