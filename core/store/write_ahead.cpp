#include "store/write_ahead.h"
#include "store/database.h"
#include "store/file_header.h"
#include "store/statement.h"

#include <QDateTime>
#include <QFileInfo>
#include <sqlite3.h>

#include <filesystem>
#include <vector>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

constexpr auto copyName = "copy.katve";

// Beside the file itself and not beside a link to it.
[[nodiscard]] QString logOf(const QString &path)
{
    return QFileInfo(path).canonicalFilePath() + u"-wal"_s;
}

// What SQLite reads beside the file; it finds out again what the third, -shm, holds.
[[nodiscard]] QStringList endings()
{
    return {u""_s, u"-wal"_s, u"-journal"_s};
}

using Look = std::vector<std::pair<qint64, QDateTime>>;

[[nodiscard]] Look lookOf(const QString &path)
{
    Look look;
    for (const QString &ending : endings()) {
        const QFileInfo file(path + ending);
        look.emplace_back(file.exists() ? file.size() : -1, file.lastModified());
    }
    return look;
}

void copyFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::copy_file(from.toStdU16String(), to.toStdU16String(),
                               std::filesystem::copy_options::overwrite_existing, error);
    if (error == std::errc::no_space_on_device)
        throw StoreError(StoreReason::DiskFull, from);
    if (error)
        throw StoreError(StoreReason::NoPermission, from);
}

}   // namespace

bool hasWriteAhead(const QString &path)
{
    return QFileInfo::exists(logOf(path)) || readFileHeader(path).isWriteAhead;
}

bool hasUnfolded(const QString &path)
{
    return QFileInfo(logOf(path)).size() > 0;
}

SideCopy::SideCopy(const QString &path)
{
    if (!m_folder.isValid())
        throw StoreError(StoreReason::DiskFull, path);
    const QString real = QFileInfo(path).canonicalFilePath();
    constexpr int tries = 3;
    for (int i = 0; i < tries; ++i) {
        const Look before = lookOf(real);
        for (const QString &ending : endings()) {
            QFile::remove(this->path() + ending);
            if (QFileInfo::exists(real + ending))
                copyFile(real + ending, this->path() + ending);
        }
        if (lookOf(real) == before)
            return;
    }
    throw StoreError(StoreReason::Locked, path);
}

QString SideCopy::path() const
{
    return m_folder.filePath(QString::fromLatin1(copyName));
}

void leaveWriteAhead(const Database &database)
{
    if (sqlite3_get_autocommit(database.handle()) == 0)
        return;   // the mode cannot be changed within a transaction
    {
        Statement mode(database, "PRAGMA journal_mode");
        if (!mode.step() || mode.utf8(0) != "wal")
            return;
    }
    Statement mode(database, "PRAGMA journal_mode = DELETE");
    if (!mode.step() || mode.utf8(0) != "delete")
        throw StoreError(StoreReason::Locked, database.path());
}

}   // namespace katve
