#pragma once

#include <QString>

namespace katve {

// What the first hundred bytes of a file say, read without SQLite, so that a foreign file is never opened as ours.
struct FileHeader {
    quint32 applicationId = 0;
    int schemaVersion = 0;
    bool isWriteAhead = false;   // another program has set it to a write-ahead log
};

// Throws NotFound, NotAFile, NoPermission or NotAnInventory.
[[nodiscard]] FileHeader readFileHeader(const QString &path);
// Whether an inventory is there, or a backup of one; of any version.
[[nodiscard]] bool isInventory(const QString &path);

}   // namespace katve
