#pragma once

#include <QByteArray>

#include <memory>

struct sqlite3_vfs;

namespace katve {

// A disk that fails when it is told to: what SQLite reads and writes in one folder goes through it. Files opened before it
// was there are not on it. One at a time.
class FaultyDisk {
public:
    enum class Fault {
        None,
        Full,       // nothing can be added or changed
        ReadOnly,   // nothing can be written, nor a journal begun
        Gone,       // a memory stick that was pulled out
    };

    explicit FaultyDisk(const QString &folder);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    void set(Fault fault) { m_fault = fault; }
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] bool holds(const char *path) const;

private:
    QByteArray m_folder;
    Fault m_fault = Fault::None;
    std::unique_ptr<sqlite3_vfs> m_system;
};

}   // namespace katve
