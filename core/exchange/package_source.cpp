#include "exchange/package_source.h"
#include "exchange/zip_source.h"
#include "store/store_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace katve {

namespace {

class FolderSource : public PackageSource {
public:
    explicit FolderSource(const QString &path) : m_folder(path) {}

    [[nodiscard]] bool has(const QString &file) const override { return QFileInfo(m_folder.filePath(file)).isFile(); }
    [[nodiscard]] qint64 size(const QString &file) const override { return QFileInfo(m_folder.filePath(file)).size(); }
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString &file) const override
    {
        auto device = std::make_unique<QFile>(m_folder.filePath(file));
        if (!device->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            throw StoreError(StoreError::Reason::NoPermission, device->fileName());
        return device;
    }

private:
    QDir m_folder;
};

}   // namespace

std::unique_ptr<PackageSource> openPackage(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw StoreError(StoreError::Reason::NotFound, path);
    if (info.isDir())
        return std::make_unique<FolderSource>(path);
    if (info.fileName() == QLatin1String("datapackage.json"))
        return std::make_unique<FolderSource>(info.path());
    if (info.suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0)
        return openZip(path);
    throw StoreError(StoreError::Reason::NotAFile, path);
}

}   // namespace katve
