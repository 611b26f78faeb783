#pragma once

#include <QString>

namespace katve {

// What the first hundred bytes of a file say, read without SQLite, so that a foreign file is never opened as ours.
struct FileHeader {
    quint32 applicationId = 0;
    int schemaVersion = 0;
};

// Throws NotFound, NotAFile, NoPermission or NotAnInventory.
[[nodiscard]] FileHeader readFileHeader(const QString &path);

}   // namespace katve
