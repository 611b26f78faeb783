#include "store/page_copy.h"
#include "store/database.h"
#include "store/file_check.h"
#include "store/files.h"
#include "store/sqlite_error.h"

#include <QIODevice>
#include <sqlite3.h>

namespace katve {

namespace {

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

[[nodiscard]] Handle openedForCopy(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int result =
        sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    Handle owned(handle, sqlite3_close);
    if (result != SQLITE_OK)
        throwSqliteError(handle, result);
    return owned;
}

}   // namespace

void copyPages(const Database &database, const QString &to)
{
    const Handle target = openedForCopy(to);
    sqlite3_backup *work = sqlite3_backup_init(target.get(), "main", database.handle(), "main");
    const int result = work == nullptr ? sqlite3_extended_errcode(target.get()) : sqlite3_backup_step(work, -1);
    if (work != nullptr)
        sqlite3_backup_finish(work);
    if (result != SQLITE_DONE)
        throwSqliteError(target.get(), result == SQLITE_OK ? SQLITE_IOERR : result);
    // The copy of a file that another program set to a write-ahead log would be one as well.
    const int reset = sqlite3_exec(target.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (reset != SQLITE_OK)
        throwSqliteError(target.get(), reset);
}

void FileImage::Free::operator()(unsigned char *bytes) const
{
    sqlite3_free(bytes);
}

std::optional<FileImage> FileImage::of(const Database &database, qint64 most)
{
    if (bytesOfPages(database) > most)
        return std::nullopt;
    sqlite3_int64 size = 0;
    Bytes bytes(sqlite3_serialize(database.handle(), "main", &size, 0));
    if (!bytes)
        throwSqliteError(database.handle(), sqlite3_extended_errcode(database.handle()));
    // All pages are here: what a write-ahead log held too, and in memory there is none.
    constexpr sqlite3_int64 headSize = 100;
    if (size >= headSize)
        bytes.get()[18] = bytes.get()[19] = 1;
    return FileImage(std::move(bytes), size);
}

void FileImage::writeTo(const QString &path) const
{
    writeWhole(path, [this](QIODevice &file) { file.write(reinterpret_cast<const char *>(m_bytes.get()), m_size); });
}

void FileImage::openIn(const Database &memory) &&
{
    const int result = sqlite3_deserialize(memory.handle(), "main", m_bytes.release(), m_size, m_size,
                                           SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (result != SQLITE_OK)
        throwSqliteError(memory.handle(), result);
}

}   // namespace katve
