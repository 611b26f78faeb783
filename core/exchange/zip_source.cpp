#include "exchange/zip_source.h"
#include "store/store_error.h"

#include <QDir>
#include <QFile>
#include <zip.h>

#include <algorithm>
#include <set>
#include <vector>

namespace katve {

namespace {

using StoreReason = StoreError::Reason;

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
    ZipEntry(zip_file_t *entry, QString archive) : m_entry(entry), m_archive(std::move(archive))
    {
        QIODevice::open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (size == 0)
            return 0;
        const zip_int64_t got = zip_fread(m_entry.get(), data, static_cast<zip_uint64_t>(size));
        if (got < 0)
            throw StoreError(StoreReason::UnreadablePackage, m_archive,
                             QString::fromUtf8(zip_file_strerror(m_entry.get())));
        return got == 0 ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<zip_file_t, CloseEntry> m_entry;
    QString m_archive;
};

class ZipSource : public PackageSource {
public:
    ZipSource(Archive archive, QString path, QByteArray prefix)
        : m_archive(std::move(archive))
        , m_path(std::move(path))
        , m_prefix(std::move(prefix))
    {}

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
            failOpening();
        return std::make_unique<ZipEntry>(entry, m_path);
    }

private:
    [[nodiscard]] zip_int64_t locate(const QString &file) const
    {
        return zip_name_locate(m_archive.get(), (m_prefix + file.toUtf8()).constData(), 0);
    }

    [[noreturn]] void failOpening() const
    {
        zip_error_t *error = zip_get_error(m_archive.get());
        const bool encrypted = zip_error_code_zip(error) == ZIP_ER_NOPASSWD;
        throw StoreError(encrypted ? StoreReason::EncryptedPackage : StoreReason::UnreadablePackage, m_path,
                         QString::fromUtf8(zip_error_strerror(error)));
    }

    Archive m_archive;
    QString m_path;   // for the words when it fails
    QByteArray m_prefix;
};

[[nodiscard]] std::vector<QByteArray> namesIn(zip_t *archive)
{
    std::vector<QByteArray> names;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t index = 0; index < count; ++index)
        names.emplace_back(zip_get_name(archive, static_cast<zip_uint64_t>(index), 0));
    return names;
}

// The folders of the archive that hold one of these files; "" is its root. A Mac puts a second folder of each name under
// __MACOSX, with nothing of the package in it.
[[nodiscard]] std::set<QByteArray> foldersWith(const std::vector<QByteArray> &names,
                                               std::initializer_list<QByteArrayView> files)
{
    std::set<QByteArray> folders;
    for (const QByteArray &name : names) {
        const qsizetype fileAt = name.lastIndexOf('/') + 1;
        if (!name.startsWith("__MACOSX/")
            && std::ranges::find(files, QByteArrayView(name).sliced(fileAt)) != files.end())
            folders.insert(name.left(fileAt));
    }
    return folders;
}

// Of folders the one that is least deep; several of one depth are for a person to choose from.
[[nodiscard]] QByteArray shallowest(const std::set<QByteArray> &folders, const QString &path)
{
    const auto depth = [](const QByteArray &folder) { return folder.count('/'); };
    const auto found = std::ranges::min_element(folders, {}, depth);
    if (std::ranges::count(folders, depth(*found), depth) > 1)
        throw StoreError(StoreReason::SeveralPackages, path);
    return *found;
}

// Where in the archive the package is: in its root, else where its description is, else where its tables are.
[[nodiscard]] QByteArray prefixOf(zip_t *archive, const QString &path)
{
    const std::vector<QByteArray> names = namesIn(archive);
    const std::set<QByteArray> described = foldersWith(names, {"datapackage.json"});
    const std::set<QByteArray> filled = foldersWith(names, {"areas.csv", "services.csv", "rounds.csv"});
    if (described.contains({}) || filled.contains({}) || (described.empty() && filled.empty()))
        return {};
    return shallowest(described.empty() ? filled : described, path);
}

[[nodiscard]] Archive openArchive(const QString &path)
{
    int error = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error));
    if (!archive)
        throw StoreError(error == ZIP_ER_OPEN ? StoreReason::NoPermission : StoreReason::UnreadablePackage, path);
    return archive;
}

[[noreturn]] void failWriting(zip_t *archive)
{
    throw StoreError(StoreReason::Failed, {}, QString::fromUtf8(zip_strerror(archive)));
}

}   // namespace

std::unique_ptr<PackageSource> openZip(const QString &path)
{
    Archive archive = openArchive(path);
    QByteArray prefix = prefixOf(archive.get(), path);
    return std::make_unique<ZipSource>(std::move(archive), path, std::move(prefix));
}

QStringList filesInZip(const QString &path)
{
    QStringList files;
    for (const QByteArray &name : namesIn(openArchive(path).get()))
        files.append(QString::fromUtf8(name));
    return files;
}

void writeZip(const QString &path, const QString &folder, const QStringList &files, const QStringList &stored)
{
    int error = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive)
        throw StoreError(StoreReason::NoPermission, path);
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
        if (stored.contains(file))
            zip_set_file_compression(archive.get(), static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive.get()) != 0)
        failWriting(archive.get());
    static_cast<void>(archive.release());   // closing has freed it
}

}   // namespace katve
