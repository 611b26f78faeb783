#include "exchange/sheets/zip_parts.h"

#include <QFile>
#include <QFileInfo>
#include <zip.h>

#include <algorithm>

namespace katve {

namespace {

using SheetReason = SheetError::Reason;

// The packing itself cannot shrink anything by more than a thousand; real sheets shrink by ten, and one cell that is
// repeated a million times by three hundred.
constexpr qint64 mostSwelling = 400;
constexpr qint64 alwaysAllowed = qint64{64} * 1024 * 1024;
constexpr qint64 neverMore = qint64{4} * 1024 * 1024 * 1024;

struct CloseEntry {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

[[nodiscard]] QByteArray plainName(const QString &part)
{
    QString name = part;
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toUtf8();
}

}   // namespace

ZipParts::ZipParts(const QString &path) : m_path(path), m_packedSize(QFileInfo(path).size()), m_archive(nullptr)
{
    int error = 0;
    m_archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (m_archive == nullptr)
        throw SheetError(error == ZIP_ER_OPEN ? SheetReason::NoPermission : SheetReason::Damaged, path);
}

ZipParts::~ZipParts()
{
    zip_discard(m_archive);
}

qint64 ZipParts::locate(const QString &part) const
{
    const QByteArray name = plainName(part);
    for (const QByteArray &tried : {name, '/' + name, QByteArray(name).replace('/', '\\')}) {
        const zip_int64_t found = zip_name_locate(m_archive, tried.constData(), ZIP_FL_NOCASE);
        if (found >= 0)
            return found;
    }
    return -1;
}

bool ZipParts::hasBelow(const QString &folder) const
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(m_archive, static_cast<zip_uint64_t>(i), 0);
        if (name != nullptr && plainName(QString::fromUtf8(name)).startsWith(folder.toUtf8()))
            return true;
    }
    return false;
}

qint64 ZipParts::mostBytes() const
{
    return std::min(neverMore, std::max(alwaysAllowed, m_packedSize * mostSwelling));
}

qint64 ZipParts::size(const QString &part) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const qint64 index = locate(part);
    const bool known = index >= 0 && zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) == 0;
    return known && (stat.valid & ZIP_STAT_SIZE) != 0
        ? static_cast<qint64>(std::min<zip_uint64_t>(stat.size, static_cast<zip_uint64_t>(neverMore) + 1))
        : 0;
}

GuardedDevice::Read ZipParts::bytesOf(const QString &part) const
{
    const qint64 index = locate(part);
    if (index < 0)
        throw SheetError(SheetReason::Damaged, m_path, part);
    if (size(part) > mostBytes())
        throw SheetError(SheetReason::Bomb, m_path);
    zip_file_t *opened = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (opened == nullptr) {
        const bool locked = zip_error_code_zip(zip_get_error(m_archive)) == ZIP_ER_NOPASSWD;
        throw SheetError(locked ? SheetReason::Encrypted : SheetReason::Damaged, m_path,
                         QString::fromUtf8(zip_strerror(m_archive)));
    }
    // Shared, because functions are copied.
    const std::shared_ptr<zip_file_t> entry(opened, CloseEntry());
    return [entry](char *data, qint64 size) -> qint64 {
        return zip_fread(entry.get(), data, static_cast<zip_uint64_t>(size));
    };
}

std::unique_ptr<GuardedDevice> ZipParts::open(const QString &part) const
{
    return std::make_unique<GuardedDevice>(bytesOf(part), mostBytes());
}

}   // namespace katve
