#pragma once

#include <QDateTime>
#include <QLockFile>

namespace katve {

// Says to other programs, by a small file beside the inventory, that somebody has it open for writing. SQLite keeps single
// acts apart by itself; this is so that two people do not work past each other on one file.
class InventoryLock {
public:
    struct Holder {
        QString computer{};
        QDateTime since{};
    };

    explicit InventoryLock(const QString &inventory);

    // False when another program that is alive has it, also on another computer. The lock of a program that has died is
    // taken over; where no file can be written beside, there is none to take, and that is no hindrance.
    [[nodiscard]] bool take();
    [[nodiscard]] Holder holder() const;

private:
    bool m_isFile;   // folders, pipes and what is not there are not locked
    QLockFile m_file;
};

}   // namespace katve
