#include "store/sound_files.h"
#include "store/files.h"
#include "store/store_error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace katve {

namespace {

constexpr qsizetype mostKept = 200;
// Another kind of check in a later version must not believe this one's.
constexpr auto listName = "sound-files-2";

// What lies beside the file belongs to it and is not in its digest. Of a pipe or a device there is no end.
[[nodiscard]] bool isWhole(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const QString real = QFileInfo(path).canonicalFilePath();
    for (const char *ending : {"-journal", "-wal"}) {
        if (QFile::exists(real + QLatin1String(ending)))
            return false;
    }
    return true;
}

// As SQLite's header tells it: set to a write-ahead log, which can come into being at any moment.
[[nodiscard]] bool isWriteAhead(const QByteArray &head)
{
    constexpr qsizetype reading = 19;
    return head.startsWith("SQLite format 3") && head.size() > reading && (head[reading] > 1 || head[reading - 1] > 1);
}

}   // namespace

SoundFiles::SoundFiles() : SoundFiles(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)) {}

QByteArray SoundFiles::digestOf(const QString &path)
{
    QFile file(path);
    if (!isWhole(path) || !file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 headSize = 100;
    if (isWriteAhead(file.peek(headSize)))
        return {};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    return hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

QString SoundFiles::list() const
{
    return QDir(m_folder).filePath(QLatin1String(listName));
}

QByteArrayList SoundFiles::digests() const
{
    QFile file(list());
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
}

bool SoundFiles::has(const QByteArray &digest) const
{
    return !digest.isEmpty() && digests().contains(digest);
}

void SoundFiles::add(const QByteArray &digest) const
{
    if (digest.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QByteArrayList all = digests();
    all.removeAll(digest);
    all.append(digest);
    if (all.size() > mostKept)
        all = all.last(mostKept);
    try {
        writeWhole(list(), [&all](QIODevice &file) { file.write(all.join('\n')); });
    } catch (const StoreError &) {
        return;   // it is only to save time
    }
}

}   // namespace katve
