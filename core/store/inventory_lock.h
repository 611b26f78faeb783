#pragma once

#include <QDateTime>
#include <QLockFile>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace katve {

// Says to other programs, by a small file beside the inventory, that somebody has it open for writing. SQLite keeps single
// acts apart by itself; this is so that two people do not work past each other on one file.
//
// Who holds it freshens the file every minute, from a thread of its own: a share that does not answer must not stop the
// work. One of another computer that has not been freshened for ten minutes is stale: that computer is off, or cut off.
class InventoryLock {
public:
    struct Holder {
        QString computer{};
        QDateTime since{};
    };

    explicit InventoryLock(const QString &inventory);
    ~InventoryLock();
    InventoryLock(const InventoryLock &) = delete;
    InventoryLock &operator=(const InventoryLock &) = delete;

    // False when another program that is alive has it, also on another computer. The lock of a program that has died on
    // this computer is taken over; where no file can be written beside, there is none to take, and that is no hindrance.
    [[nodiscard]] bool take();
    [[nodiscard]] Holder holder() const;

    // Held by another computer that has not freshened it for ten minutes, by the clock of the disk it lies on.
    [[nodiscard]] bool isStale() const;
    // Takes a stale one away from its holder; false when it is not stale, or somebody else was faster.
    [[nodiscard]] bool takeOver();

    // False when somebody has taken it over meanwhile. Done every minute by itself.
    bool freshen();
    // Called once, from another thread, when somebody has taken it over.
    void whenLost(std::function<void()> tell);

private:
    void keepFresh(const std::stop_token &stop);
    [[nodiscard]] bool isOfAnother() const;

    bool m_isFile;   // folders, pipes and what is not there are not locked
    std::unique_ptr<QLockFile> m_file;
    QByteArray m_written;   // what stands in the file while it is ours
    std::mutex m_guard;     // of what is to be told
    std::function<void()> m_tellLost;
    std::jthread m_keeper;   // last, so that it ends before the rest goes
};

}   // namespace katve
