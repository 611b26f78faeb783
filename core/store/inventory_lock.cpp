#include "store/inventory_lock.h"

#include <QFileInfo>

namespace katve {

namespace {

// The same inventory by another name is still the same.
[[nodiscard]] QString lockName(const QString &inventory)
{
    const QFileInfo info(inventory);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return path + QStringLiteral(".lock");
}

}   // namespace

InventoryLock::InventoryLock(const QString &inventory)
    : m_isFile(QFileInfo(inventory).isFile())
    , m_file(lockName(inventory))
{
    m_file.setStaleLockTime(0);   // only a program that is known to be dead has lost it, however long it works
}

bool InventoryLock::take()
{
    return !m_isFile || m_file.isLocked() || m_file.tryLock() || m_file.error() != QLockFile::LockFailedError;
}

InventoryLock::Holder InventoryLock::holder() const
{
    qint64 process = 0;
    Holder holder;
    QString program;
    m_file.getLockInfo(&process, &holder.computer, &program);
    holder.since = QFileInfo(m_file.fileName()).lastModified();
    return holder;
}

}   // namespace katve
