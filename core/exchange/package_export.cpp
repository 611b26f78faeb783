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

#include <algorithm>

namespace katve {

namespace {

using StoreReason = StoreError::Reason;

constexpr std::array exported{Table::Areas,  Table::Memberships, Table::Population, Table::Groups,
                              Table::Themes, Table::Services,    Table::Providers,  Table::Offerings,
                              Table::Rounds, Table::Answers,     Table::Contacts};

[[nodiscard]] bool goesAlong(Table table, bool withPeople)
{
    return table != Table::Contacts || withPeople;
}

[[nodiscard]] QStringList packageFiles(bool withPeople = true)
{
    QStringList files{QStringLiteral("datapackage.json")};
    for (const Table table : exported) {
        if (goesAlong(table, withPeople))
            files.append(packageFile(table));
    }
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

// Counts the rows of all tables together; now and then tells how many and asks whether to go on.
class RowTicks {
public:
    explicit RowTicks(const ExportOptions &options) : m_options(options) {}
    void tick()
    {
        constexpr qint64 rowsBetween = 1024;
        if (++m_rows % rowsBetween != 0)
            return;
        if (m_options.cancelled && m_options.cancelled())
            throw StoreError(StoreReason::Cancelled, {});
        if (m_options.progress)
            m_options.progress(m_rows);
    }

private:
    const ExportOptions &m_options;
    qint64 m_rows = 0;
};

template <typename Row> void writeRows(RowStore<Row> &store, QIODevice &device, RowTicks &ticks)
{
    CsvWriter csv(device);
    writeHeader<Row>(csv);
    std::string text;
    store.forEach([&](const auto &stored) {
        eachField<Row>([&](const auto &field) {
            if (field.use == FieldUse::NotInPackage)
                return;
            text.clear();
            field.append(text, stored.row);
            csv.field(text);
        });
        csv.endRow();
        ticks.tick();
    });
    csv.flush();
}

void writeTable(Session &session, Table table, QIODevice &device, RowTicks &ticks)
{
    withRowOf(table, [&]<typename Row>(const Row &) { writeRows(session.stores().of<Row>(), device, ticks); });
}

void writeFile(const QString &path, const std::function<void(QIODevice &)> &write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw StoreError(StoreReason::NoPermission, path);
    write(file);
    if (!file.flush())
        throw StoreError(StoreReason::DiskFull, path);
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
        const QByteArray description = packageDescription(inventory, closed, options.withPeople);
        if (device.write(description) != description.size())
            throw StoreError(StoreReason::DiskFull, folder.path());
    });
    RowTicks ticks(options);
    for (const Table table : exported) {
        if (!goesAlong(table, options.withPeople))
            continue;
        writeFile(folder.filePath(packageFile(table)),
                  [&](QIODevice &device) { writeTable(session, table, device, ticks); });
    }
}

[[nodiscard]] bool isZipName(const QString &path)
{
    return QFileInfo(QDir::cleanPath(path)).suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0;
}

[[nodiscard]] bool holdsOnlyPackage(const QString &folder)
{
    const QStringList ours = packageFiles();
    const QFileInfoList there =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::all_of(there,
                               [&](const QFileInfo &file) { return file.isFile() && ours.contains(file.fileName()); });
}

[[nodiscard]] bool isPackageArchive(const QString &path)
{
    try {
        return filesInZip(path).contains(packageFiles().first());
    } catch (const StoreError &) {
        return false;   // whatever it is, it is not ours
    }
}

// Only an archive with a package, or a folder that holds a package and nothing else, may be replaced; never the inventory
// itself, whatever its name.
void expectReplaceable(const QString &target, const QString &inventory, const QString &destination)
{
    const QFileInfo info(target);
    if (!info.exists())
        return;
    const bool replaceable =
        isZipName(destination) ? info.isFile() && isPackageArchive(target) : info.isDir() && holdsOnlyPackage(target);
    if (!replaceable || isSameFile(target, inventory))
        throw StoreError(StoreReason::AlreadyExists, destination);
}

// The old folder steps aside, the new one takes its place, and only then is the old one gone.
void putInPlace(QTemporaryDir &made, const QString &destination)
{
    const QString aside = made.path() + QStringLiteral("-replaced");
    const bool replaces = QFileInfo::exists(destination);
    QDir files;
    if (replaces && !files.rename(destination, aside))
        throw StoreError(StoreReason::NoPermission, destination);
    if (!files.rename(made.path(), destination)) {
        if (replaces)
            files.rename(aside, destination);
        throw StoreError(StoreReason::NoPermission, destination);
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
    RowTicks ticks(options);
    writeTable(session, table, device, ticks);
}

void exportPackage(Session &session, const QString &destination, const ExportOptions &options)
{
    // A link stays a link: what it leads to is replaced.
    const QString target = behindLinks(destination);
    expectReplaceable(target, session.database().path(), destination);
    // Beside the target, so that it can be renamed into place.
    const QString folder = QFileInfo(target).absolutePath();
    QTemporaryDir made(folder + QStringLiteral("/.katve-export-XXXXXX"));
    if (!made.isValid())
        throw StoreError(StoreReason::NoPermission, folder);
    writeAll(session, QDir(made.path()), options);
    if (!isZipName(destination)) {
        putInPlace(made, target);
        return;
    }
    const QString archive = made.filePath(QStringLiteral("package.zip"));
    writeZip(archive, made.path(), packageFiles(options.withPeople));
    takePermissions(archive, target);
    replaceFile(archive, target);
}

}   // namespace katve
