#pragma once

#include "edit/session.h"

#include <functional>

namespace katve {

struct ExportOptions {
    bool withPeople = false;                           // contact people go along
    std::function<void(qint64 rowsDone)> progress{};   // of all tables together
    std::function<bool()> cancelled{};
};

// Writes the whole inventory as a data package: a folder, or an archive when the name ends in .zip. The same inventory
// gives the same bytes. What was there is replaced only when all is written. Refused (AlreadyExists) are the inventory's
// own file, an archive without a package and a folder that holds other files than a package's. Throws StoreError.
void exportPackage(Session &session, const QString &destination, const ExportOptions &options = {});

// One table of the package (AlreadyExists never: the caller names the file to write). Ordered by key.
void exportTable(Session &session, Table table, QIODevice &device, const ExportOptions &options = {});

}   // namespace katve
