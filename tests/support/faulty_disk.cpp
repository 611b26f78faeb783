#include "support/faulty_disk.h"

#include <QString>
#include <sqlite3.h>

#include <stdexcept>

namespace katve {

namespace {

using Fault = FaultyDisk::Fault;

// The system's own file comes right behind it in memory.
struct DiskFile {
    sqlite3_file base;
    const FaultyDisk *disk;   // none: not on the faulty one
};

[[nodiscard]] sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<DiskFile *>(file) + 1);
}

[[nodiscard]] Fault faultOf(sqlite3_file *file)
{
    const FaultyDisk *disk = reinterpret_cast<DiskFile *>(file)->disk;
    return disk == nullptr ? Fault::None : disk->fault();
}

// What writing gives, when it does not work.
[[nodiscard]] int writeError(sqlite3_file *file)
{
    switch (faultOf(file)) {
    case Fault::None: break;
    case Fault::Full: return SQLITE_FULL;
    case Fault::ReadOnly: return SQLITE_READONLY;
    case Fault::Gone: return SQLITE_IOERR_WRITE;
    }
    return SQLITE_OK;
}

[[nodiscard]] int readError(sqlite3_file *file)
{
    return faultOf(file) == Fault::Gone ? SQLITE_IOERR_READ : SQLITE_OK;
}

template <typename Call> [[nodiscard]] int orElse(int error, sqlite3_file *file, Call &&call)
{
    sqlite3_file *real = realOf(file);
    return error != SQLITE_OK ? error : call(real, *real->pMethods);
}

int closeFile(sqlite3_file *file)
{
    return orElse(SQLITE_OK, file, [](auto *real, auto &to) { return to.xClose(real); });
}
int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 at)
{
    return orElse(readError(file), file, [=](auto *real, auto &to) { return to.xRead(real, into, count, at); });
}
int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    return orElse(writeError(file), file, [=](auto *real, auto &to) { return to.xWrite(real, from, count, at); });
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return orElse(writeError(file), file, [=](auto *real, auto &to) { return to.xTruncate(real, size); });
}
int syncFile(sqlite3_file *file, int flags)
{
    return orElse(readError(file), file, [=](auto *real, auto &to) { return to.xSync(real, flags); });
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return orElse(readError(file), file, [=](auto *real, auto &to) { return to.xFileSize(real, size); });
}
int lockFile(sqlite3_file *file, int lock)
{
    return orElse(readError(file), file, [=](auto *real, auto &to) { return to.xLock(real, lock); });
}
int unlockFile(sqlite3_file *file, int lock)
{
    return orElse(SQLITE_OK, file, [=](auto *real, auto &to) { return to.xUnlock(real, lock); });
}
int checkLock(sqlite3_file *file, int *isReserved)
{
    return orElse(readError(file), file, [=](auto *real, auto &to) { return to.xCheckReservedLock(real, isReserved); });
}
int controlFile(sqlite3_file *file, int what, void *argument)
{
    return orElse(SQLITE_OK, file, [=](auto *real, auto &to) { return to.xFileControl(real, what, argument); });
}
int sectorSize(sqlite3_file *file)
{
    return orElse(SQLITE_OK, file, [](auto *real, auto &to) { return to.xSectorSize(real); });
}
int characteristics(sqlite3_file *file)
{
    return orElse(SQLITE_OK, file, [](auto *real, auto &to) { return to.xDeviceCharacteristics(real); });
}

const sqlite3_io_methods methods{1,           closeFile,  readFile,        writeFile,  truncateFile,
                                 syncFile,    sizeOfFile, lockFile,        unlockFile, checkLock,
                                 controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                 nullptr,     nullptr,    nullptr,         nullptr};

const FaultyDisk *theDisk = nullptr;
sqlite3_vfs *theSystem = nullptr;

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *made = reinterpret_cast<DiskFile *>(file);
    made->base.pMethods = nullptr;
    made->disk = name != nullptr && theDisk->holds(name) ? theDisk : nullptr;
    // A full disk takes the name of a file still.
    const bool isMade = (flags & SQLITE_OPEN_CREATE) != 0 && faultOf(file) != Fault::Full;
    if ((isMade ? writeError(file) : readError(file)) != SQLITE_OK)
        return SQLITE_CANTOPEN;
    const int result = theSystem->xOpen(theSystem, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods != nullptr)
        made->base.pMethods = &methods;
    return result;
}

int removeFile(sqlite3_vfs *, const char *name, int sync)
{
    return theDisk->holds(name) && theDisk->fault() == Fault::Gone ? SQLITE_IOERR_DELETE
                                                                   : theSystem->xDelete(theSystem, name, sync);
}

int isThere(sqlite3_vfs *, const char *name, int flags, int *result)
{
    return theDisk->holds(name) && theDisk->fault() == Fault::Gone ? SQLITE_IOERR_ACCESS
                                                                   : theSystem->xAccess(theSystem, name, flags, result);
}

}   // namespace

FaultyDisk::FaultyDisk(const QString &folder) : m_folder(folder.toUtf8())
{
    if (theDisk != nullptr)
        throw std::logic_error("there is a faulty disk already");
    theDisk = this;
    theSystem = sqlite3_vfs_find(nullptr);
    m_system = std::make_unique<sqlite3_vfs>(*theSystem);
    m_system->zName = "faulty";
    m_system->szOsFile = theSystem->szOsFile + static_cast<int>(sizeof(DiskFile));
    m_system->xOpen = openFile;
    m_system->xDelete = removeFile;
    m_system->xAccess = isThere;
    sqlite3_vfs_register(m_system.get(), 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(m_system.get());
    sqlite3_vfs_register(theSystem, 1);
    theDisk = nullptr;
}

bool FaultyDisk::holds(const char *path) const
{
    return QByteArray(path).startsWith(m_folder);
}

}   // namespace katve
