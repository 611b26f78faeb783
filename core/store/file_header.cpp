#include "store/file_header.h"
#include "store/database.h"
#include "store/store_error.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace katve {

FileHeader readFileHeader(const QString &path)
{
    using Reason = StoreError::Reason;
    const QFileInfo info(path);
    if (!info.exists())
        throw StoreError(Reason::NotFound, path);
    if (!info.isFile())
        throw StoreError(Reason::NotAFile, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(Reason::NoPermission, path);
    const QByteArray head = file.read(100);
    // 16 bytes of magic; versions of the format for writing and reading at 18 and 19; user_version at 60 and application_id at 68, big-endian (SQLite file format 1.3)
    if (head.size() < 100 || !head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        throw StoreError(Reason::NotAnInventory, path);
    return {.applicationId = qFromBigEndian<quint32>(head.constData() + 68),
            .schemaVersion = qFromBigEndian<qint32>(head.constData() + 60),
            .isWriteAhead = head[18] > 1 || head[19] > 1};
}

bool isInventory(const QString &path)
{
    try {
        return readFileHeader(path).applicationId == inventoryApplicationId;
    } catch (const StoreError &) {
        return false;
    }
}

}   // namespace katve
