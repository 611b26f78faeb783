#include "exchange/new_inventory.h"
#include "exchange/shipped_data.h"
#include "store/files.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace katve {

namespace {

// A name beside the file to be, so that the finished file only has to be given its name.
[[nodiscard]] QString nameBeside(const QString &path)
{
    QTemporaryFile file(QFileInfo(path).absolutePath() + QStringLiteral("/.katve-new-XXXXXX"));
    if (!file.open())
        throw StoreError(StoreError::Reason::NoPermission, QFileInfo(path).absolutePath());
    QString name = file.fileName();
    file.close();
    file.remove();
    return name;
}

class UnfinishedFile {
public:
    explicit UnfinishedFile(QString path) : m_path(std::move(path)) {}
    ~UnfinishedFile()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

[[nodiscard]] ImportReport fill(Session &session, const NewInventory &what)
{
    ImportOptions options{.progress = what.progress, .cancelled = what.cancelled};
    if (!what.package.isEmpty()) {
        options.origin = QFileInfo(what.package).fileName();
        return importPackage(session, *openPackage(what.package), options);
    }
    options.isPartial = true;
    options.kind = EditKind::ReferenceData;
    ImportReport report = importPackage(session, *openPackage(shippedReference()), options);
    if (what.sample && report.errorCount == 0) {
        options.kind = EditKind::Sample;
        report = importPackage(session, *openPackage(shippedSample()), options);
    }
    return report;
}

}   // namespace

ImportReport makeInventory(const QString &path, const NewInventory &what)
{
    if (QFileInfo::exists(path))
        throw StoreError(StoreError::Reason::AlreadyExists, path);
    const UnfinishedFile unfinished(nameBeside(path));
    ImportReport report;
    {
        Session session(Database::create(unfinished.path()));
        report = fill(session, what);
    }
    if (report.errorCount == 0)
        placeNewFile(unfinished.path(), path);
    return report;
}

}   // namespace katve
