#include "store/files.h"
#include "store/file_header.h"
#include "store/store_error.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

namespace katve {

namespace {

[[nodiscard]] StoreError::Reason reasonOf(const std::error_code &error)
{
    if (error == std::errc::no_space_on_device)
        return StoreError::Reason::DiskFull;
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted)
        return StoreError::Reason::NoPermission;
    return error == std::errc::file_exists ? StoreError::Reason::AlreadyExists : StoreError::Reason::Failed;
}

// The folder by its own name, so that a ".." in a link is taken from where the link really stands.
[[nodiscard]] QString inRealFolder(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + QLatin1Char('/') + info.fileName();
}

[[nodiscard]] QString linkTarget(const QString &link)
{
    std::error_code error;
    const std::filesystem::path path(link.toStdU16String());
    const std::filesystem::path target = path.parent_path() / std::filesystem::read_symlink(path, error);
    if (error)
        throw StoreError(reasonOf(error), link);
    return QString::fromStdU16String(target.u16string());
}

// In /proc a link is an open stream, also when the stream is a plain file: its other holders write on in it.
[[nodiscard]] bool isStream(const QFileInfo &info)
{
    return info.exists() && (!info.isFile() || info.isSymbolicLink());
}

// Remembers a write that took less than it was given: on a full disk the first part goes through, and those who write a
// picture or a print do not ask.
class WatchedFile : public QFile {
public:
    using QFile::QFile;

    void finish(const QString &name)
    {
        if (m_fellShort || error() != NoError || !flush() || bytesToWrite() > 0)
            throw StoreError(StoreError::Reason::DiskFull, name);
    }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = QFile::writeData(data, length);
        m_fellShort = m_fellShort || written != length;
        return written;
    }

private:
    bool m_fellShort = false;
};

void writeInto(const QString &stream, const QString &name, const std::function<void(QIODevice &)> &write)
{
    WatchedFile file(stream);
    // Opening must not empty a plain file that the stream leads to. Of a device Qt cannot find the end.
    const bool isPlain = QFileInfo(stream).isFile();
    if (!file.open(isPlain ? QIODevice::WriteOnly | QIODevice::Append : QIODevice::WriteOnly))
        throw StoreError(StoreError::Reason::NoPermission, name);
    write(file);
    file.finish(name);
}

// A new file beside its place; gone again unless it gets there. Made by its name and not as a temporary file, so that
// the umask decides who may read it.
class UnfinishedFile {
public:
    explicit UnfinishedFile(const QString &place)
        : m_file(QFileInfo(place).absolutePath() + QStringLiteral("/.katve-")
                 + QUuid::createUuid().toString(QUuid::Id128))
    {}
    ~UnfinishedFile() { m_file.remove(); }
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;
    [[nodiscard]] WatchedFile &file() { return m_file; }

private:
    WatchedFile m_file;
};

}   // namespace

void replaceFile(const QString &made, const QString &destination)
{
    std::error_code error;
    std::filesystem::rename(made.toStdU16String(), destination.toStdU16String(), error);
    if (error)
        throw StoreError(reasonOf(error), destination);
}

void placeNewFile(const QString &made, const QString &destination)
{
    // A second name and then only that one: renaming would go over a file that came into being meanwhile. Memory
    // sticks know no second names; there renaming without looking again is all there is.
    std::error_code error;
    std::filesystem::create_hard_link(made.toStdU16String(), destination.toStdU16String(), error);
    if (!error) {
        QFile::remove(made);
        return;
    }
    if (error == std::errc::file_exists)
        throw StoreError(StoreError::Reason::AlreadyExists, destination);
    if (!QFile::rename(made, destination))
        throw StoreError(StoreError::Reason::NoPermission, destination);
}

QString behindLinks(const QString &path)
{
    if (QFileInfo(path).isDir())
        return QFileInfo(path).canonicalFilePath();
    QString name = path;
    while (name.endsWith(QLatin1Char('/')))
        name.chop(1);
    constexpr int mostLinks = 40;   // as many as Linux follows
    for (int links = 0; links < mostLinks; ++links) {
        name = inRealFolder(name);
        if (name.startsWith(QLatin1String("/proc/")) || !QFileInfo(name).isSymbolicLink())
            return name;
        name = linkTarget(name);
    }
    throw StoreError(StoreError::Reason::NotFound, path);
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code error;
    return std::filesystem::equivalent(one.toStdU16String(), other.toStdU16String(), error) && !error;
}

void takePermissions(const QString &made, const QString &destination)
{
    if (QFileInfo(destination).isFile())
        QFile::setPermissions(made, QFile::permissions(destination));
}

void writeWhole(const QString &path, const std::function<void(QIODevice &)> &write)
{
    const QString destination = behindLinks(path);
    const QFileInfo there(destination);
    if (isStream(there)) {
        writeInto(destination, path, write);
        return;
    }
    if (isInventory(destination))
        throw StoreError(StoreError::Reason::AlreadyExists, path);
    UnfinishedFile unfinished(destination);
    WatchedFile &file = unfinished.file();
    // Renaming asks only about the folder; a file that is closed to writing must stay as well.
    if ((there.exists() && !there.isWritable()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw StoreError(StoreError::Reason::NoPermission, path);
    write(file);
    file.finish(path);
    file.close();
    takePermissions(file.fileName(), destination);
    replaceFile(file.fileName(), destination);
}

}   // namespace katve
