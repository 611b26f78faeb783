#pragma once

#include <QString>
#include <QTemporaryDir>

namespace katve {

class Database;

// Files that another program has set to SQLite's write-ahead log. Ours never are: the log does not work on network shares,
// and what it holds is not in the file. Reading such a file would fold the log into it, so a copy is read instead.

// Whether the file is kept so, or a log of it has been left beside.
[[nodiscard]] bool hasWriteAhead(const QString &path);
// Whether the log beside holds something that is not yet in the file.
[[nodiscard]] bool hasUnfolded(const QString &path);

// The file with what lies beside it, copied to a folder of its own for as long as this lives: the file is not touched.
class SideCopy {
public:
    // Throws Locked when somebody keeps writing meanwhile, NoPermission or DiskFull.
    explicit SideCopy(const QString &path);
    [[nodiscard]] QString path() const;

private:
    QTemporaryDir m_folder;
};

// Folds the log into the file and goes back to the rollback journal, outside a transaction; nothing when it is in use
// already. Throws Locked while another program has the file open.
void leaveWriteAhead(const Database &database);

}   // namespace katve
