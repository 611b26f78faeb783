#include "exchange/package_export.h"
#include "exchange/csv_writer.h"
#include "exchange/import_context.h"
#include "exchange/package_schema.h"
#include "exchange/zip_source.h"
#include "store/files.h"
#include "store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace katve {

namespace {

using Reason = StoreError::Reason;

constexpr std::array exported{Table::Areas,    Table::Memberships, Table::Population, Table::Groups, Table::Themes,
                              Table::Services, Table::Providers,   Table::Offerings,  Table::Rounds, Table::Answers};

[[nodiscard]] QStringList packageFiles()
{
    QStringList files{QStringLiteral("datapackage.json")};
    for (const Table table : exported)
        files.append(packageFile(table));
    return files;
}

template <typename Row> void writeHeader(CsvWriter &csv)
{
    eachField<Row>([&](const auto &field) {
        if (field.use != FieldUse::NotInPackage)
            csv.field(field.name);
    });
    csv.endRow();
}

template <typename Row> void writeRows(RowStore<Row> &store, QIODevice &device, const ExportOptions &options)
{
    CsvWriter csv(device);
    writeHeader<Row>(csv);
    std::string text;
    qint64 rows = 0;
    store.forEach([&](const auto &stored) {
        eachField<Row>([&](const auto &field) {
            if (field.use == FieldUse::NotInPackage)
                return;
            text.clear();
            field.append(text, stored.row);
            csv.field(text);
        });
        csv.endRow();
        constexpr qint64 rowsBetweenTicks = 1024;
        if (++rows % rowsBetweenTicks != 0)
            return;
        if (options.cancelled && options.cancelled())
            throw StoreError(Reason::Cancelled, {});
        if (options.progress)
            options.progress(rows);
    });
    csv.flush();
}

void writeFile(const QString &path, const std::function<void(QIODevice &)> &write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw StoreError(Reason::NoPermission, path);
    write(file);
    if (!file.flush())
        throw StoreError(Reason::DiskFull, path);
}

void writeAll(Session &session, const QDir &folder, const ExportOptions &options)
{
    const Snapshot snapshot(session.database());
    QStringList closed;
    session.stores().of<Round>().forEach([&](const auto &stored) {
        if (stored.row.closed)
            closed.append(stored.row.id);
    });
    const Inventory inventory = session.find(Inventory{}).value_or(Inventory{});
    writeFile(folder.filePath(QStringLiteral("datapackage.json")), [&](QIODevice &device) {
        const QByteArray description = packageDescription(inventory, closed);
        if (device.write(description) != description.size())
            throw StoreError(Reason::DiskFull, folder.path());
    });
    for (const Table table : exported) {
        writeFile(folder.filePath(packageFile(table)),
                  [&](QIODevice &device) { exportTable(session, table, device, options); });
    }
}

// Only a folder that holds a package and nothing else may be replaced.
void expectReplaceable(const QString &destination)
{
    const QFileInfo info(destination);
    if (!info.exists())
        return;
    if (!info.isDir())
        throw StoreError(Reason::AlreadyExists, destination);
    const QStringList ours = packageFiles();
    const QFileInfoList there =
        QDir(destination).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &file : there) {
        if (!file.isFile() || !ours.contains(file.fileName()))
            throw StoreError(Reason::AlreadyExists, destination);
    }
}

// The old folder steps aside, the new one takes its place, and only then is the old one gone.
void putInPlace(QTemporaryDir &made, const QString &destination)
{
    const QString aside = made.path() + QStringLiteral("-replaced");
    const bool replaces = QFileInfo::exists(destination);
    QDir files;
    if (replaces && !files.rename(destination, aside))
        throw StoreError(Reason::NoPermission, destination);
    if (!files.rename(made.path(), destination)) {
        if (replaces)
            files.rename(aside, destination);
        throw StoreError(Reason::NoPermission, destination);
    }
    made.setAutoRemove(false);
    // A temporary folder is for its owner only; a package is to be handed on.
    QFile::setPermissions(destination,
                          QFile::permissions(destination) | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                              | QFile::ExeOther);
    if (replaces)
        QDir(aside).removeRecursively();
}

}   // namespace

void exportTable(Session &session, Table table, QIODevice &device, const ExportOptions &options)
{
    withRowOf(table, [&]<typename Row>(const Row &) { writeRows(session.stores().of<Row>(), device, options); });
}

void exportPackage(Session &session, const QString &destination, const ExportOptions &options)
{
    const QFileInfo info(QDir::cleanPath(destination));
    const bool isZip = info.suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0;
    if (isZip ? info.isDir() : false)
        throw StoreError(Reason::AlreadyExists, destination);
    if (!isZip)
        expectReplaceable(info.filePath());
    // Beside the destination, so that it can be renamed into place.
    QTemporaryDir made(info.absolutePath() + QStringLiteral("/.katve-export-XXXXXX"));
    if (!made.isValid())
        throw StoreError(Reason::NoPermission, info.absolutePath());
    writeAll(session, QDir(made.path()), options);
    if (!isZip) {
        putInPlace(made, info.absoluteFilePath());
        return;
    }
    const QString archive = made.filePath(QStringLiteral("package.zip"));
    writeZip(archive, made.path(), packageFiles());
    replaceFile(archive, info.absoluteFilePath());
}

}   // namespace katve
