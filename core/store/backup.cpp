#include "store/backup.h"
#include "store/database.h"
#include "store/query.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace katve {

namespace {

[[nodiscard]] QString freeBackupPath(const QString &path, const QString &ending)
{
    const QFileInfo file(path);
    const QString stem = file.completeBaseName() + ending;
    QString candidate = file.dir().filePath(stem + QStringLiteral(".katve"));
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = file.dir().filePath(QStringLiteral("%1-%2.katve").arg(stem).arg(number));
    return candidate;
}

void expectSound(const QString &path)
{
    const auto name = QStringLiteral("backup check");
    QString verdict;
    {
        QSqlDatabase copy = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        copy.setDatabaseName(path);
        copy.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        QSqlQuery check(copy.open() ? copy : QSqlDatabase());
        if (check.exec(QStringLiteral("PRAGMA integrity_check(1)")) && check.next())
            verdict = check.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    if (verdict != QLatin1String("ok")) {
        QFile::remove(path);
        throw StoreError(StoreError::Reason::Damaged, {}, verdict);
    }
}

[[nodiscard]] QString backUp(Database &database, const QString &ending)
{
    QString copy = freeBackupPath(database.path(), ending);
    try {
        const Query made(database, QStringLiteral("VACUUM INTO ?"), copy);
    } catch (const StoreError &) {
        QFile::remove(copy);   // half a copy is none
        throw;
    }
    expectSound(copy);
    return copy;
}

}   // namespace

QString backUpBeforeMigration(Database &database, int version)
{
    return backUp(database, QStringLiteral(".v%1-backup").arg(version));
}

QString backUpBeforeMerge(Database &database)
{
    return backUp(database, QStringLiteral(".before-merge"));
}

}   // namespace katve
