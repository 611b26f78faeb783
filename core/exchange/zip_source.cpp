#include "exchange/zip_source.h"
#include "store/store_error.h"

#include <QDir>
#include <QFile>
#include <zip.h>

namespace katve {

namespace {

using Reason = StoreError::Reason;

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

struct CloseEntry {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

// One file of an archive, unpacked as it is read. Sequential, so a compressed bomb costs time but no memory.
class ZipEntry : public QIODevice {
public:
    explicit ZipEntry(zip_file_t *entry) : m_entry(entry) { QIODevice::open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (size == 0)
            return 0;
        const zip_int64_t got = zip_fread(m_entry.get(), data, static_cast<zip_uint64_t>(size));
        if (got < 0)
            throw StoreError(Reason::UnreadablePackage, {}, QString::fromUtf8(zip_file_strerror(m_entry.get())));
        return got == 0 ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<zip_file_t, CloseEntry> m_entry;
};

class ZipSource : public PackageSource {
public:
    ZipSource(Archive archive, QByteArray prefix) : m_archive(std::move(archive)), m_prefix(std::move(prefix)) {}

    [[nodiscard]] bool has(const QString &file) const override { return locate(file) >= 0; }
    [[nodiscard]] qint64 size(const QString &file) const override
    {
        zip_stat_t stat;
        zip_stat_init(&stat);
        const zip_int64_t index = locate(file);
        const bool known =
            index >= 0 && zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) == 0;
        return known && (stat.valid & ZIP_STAT_SIZE) != 0 ? static_cast<qint64>(stat.size) : 0;
    }
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString &file) const override
    {
        zip_file_t *entry = zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(locate(file)), 0);
        if (entry == nullptr)
            throw StoreError(Reason::UnreadablePackage, file, QString::fromUtf8(zip_strerror(m_archive.get())));
        return std::make_unique<ZipEntry>(entry);
    }

private:
    [[nodiscard]] zip_int64_t locate(const QString &file) const
    {
        return zip_name_locate(m_archive.get(), (m_prefix + file.toUtf8()).constData(), 0);
    }

    Archive m_archive;
    QByteArray m_prefix;
};

// The folder inside the archive that holds areas.csv; the root when there is none.
[[nodiscard]] QByteArray prefixOf(zip_t *archive)
{
    const zip_int64_t index = zip_name_locate(archive, "areas.csv", ZIP_FL_NODIR);
    const char *name = index < 0 ? nullptr : zip_get_name(archive, static_cast<zip_uint64_t>(index), 0);
    const QByteArray path(name);
    return path.left(path.lastIndexOf('/') + 1);
}

[[noreturn]] void failWriting(zip_t *archive)
{
    throw StoreError(Reason::Failed, {}, QString::fromUtf8(zip_strerror(archive)));
}

}   // namespace

std::unique_ptr<PackageSource> openZip(const QString &path)
{
    int error = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error));
    if (!archive)
        throw StoreError(error == ZIP_ER_OPEN ? Reason::NoPermission : Reason::UnreadablePackage, path);
    QByteArray prefix = prefixOf(archive.get());
    return std::make_unique<ZipSource>(std::move(archive), std::move(prefix));
}

void writeZip(const QString &path, const QString &folder, const QStringList &files)
{
    int error = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive)
        throw StoreError(Reason::NoPermission, path);
    for (const QString &file : files) {
        const QByteArray source = QFile::encodeName(QDir(folder).filePath(file));
        zip_source_t *content = zip_source_file(archive.get(), source.constData(), 0, -1);
        const zip_int64_t index =
            content == nullptr ? -1 : zip_file_add(archive.get(), file.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            failWriting(archive.get());
        // 1.1.1980, the first day the format knows: the same content must give the same bytes on any day.
        constexpr zip_uint16_t firstDay = (1U << 5U) | 1U;
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, firstDay, 0);
    }
    if (zip_close(archive.get()) != 0)
        failWriting(archive.get());
    static_cast<void>(archive.release());   // closing has freed it
}

}   // namespace katve
