#pragma once

#include "domain/codes.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace katve {

class Database;

// What a copy was made before, or for.
enum class BackupCause : std::uint8_t { Day, Import, Merge, Restore, Pruning, Erasure, Migration };

template <> struct CodeTable<BackupCause> {
    static constexpr std::array names =
        std::to_array<std::string_view>({"day", "import", "merge", "restore", "pruning", "erasure", "migration"});
};

struct Backup {
    QString path{};
    QDateTime madeAt{};   // UTC
    BackupCause cause = BackupCause::Day;
    friend bool operator==(const Backup &, const Backup &) = default;
};

// The copies of one inventory: whole files, page by page what the inventory was, in a folder beside it, or in the user's
// own folder where nothing can be written beside it. Their names say when and why they were made.
class Backups {
public:
    explicit Backups(const QString &inventory);

    [[nodiscard]] std::vector<Backup> all() const;   // the newest first, of both places
    [[nodiscard]] bool hasOneOf(QDate day) const;    // in local time
    [[nodiscard]] QString folder() const { return m_beside; }

    // Copies the file and lets `verify` open and check the copy; what does not pass, throws, or is cut short leaves no
    // backup behind. Then removes those that are overdue. Throws StoreError.
    Backup make(const Database &database, BackupCause cause, const QDateTime &now,
                const std::function<void(const QString &path)> &verify = checkPages) const;

    // When what it was made before has not come about.
    static void discard(const Backup &backup);

    // SQLite's own check, and that the tables are ours.
    static void checkPages(const QString &path);

private:
    [[nodiscard]] QString writableFolder() const;

    QString m_inventory;
    QString m_beside;
    QString m_ofUser;
};

// Which of the backups, newest first, need not be kept: all are of the last seven days that have any, then one a week for
// four weeks that have any and one a month for twelve months, the newest of each. Those dated after today count apart.
[[nodiscard]] std::vector<Backup> overdue(const std::vector<Backup> &backups, QDate today);

}   // namespace katve
