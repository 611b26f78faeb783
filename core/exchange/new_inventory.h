#pragma once

#include "exchange/package_import.h"

namespace katve {

struct NewInventory {
    bool sample = false;
    QString package{};   // start from this data package alone; else from the reference data shipped with the program
    std::function<void(qint64 done, qint64 total)> progress{};
    std::function<bool()> cancelled{};
};

// Makes a file, whole or not at all. When the package has errors there is no file, and the report says why. Throws
// StoreError; AlreadyExists when there is something of that name.
[[nodiscard]] ImportReport makeInventory(const QString &path, const NewInventory &what);

}   // namespace katve
