#include "edit/people/backups_with.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

[[nodiscard]] Prepared prepared(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
    return {statement, sqlite3_finalize};
}

[[nodiscard]] QString textAt(sqlite3_stmt *statement, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                             sqlite3_column_bytes(statement, column));
}

// Older versions have other tables, so all are read for what they are: rows with texts. Nothing when it cannot be read.
[[nodiscard]] std::optional<bool> holdsInTables(const QString &path, const PersonPattern &pattern)
{
    sqlite3 *opened = nullptr;
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const Handle handle(opened, sqlite3_close);
    const Prepared tables = prepared(opened, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    if (result != SQLITE_OK || !tables)
        return std::nullopt;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(tables.get())) == SQLITE_ROW) {
        QString name = textAt(tables.get(), 0);
        const Prepared rows = prepared(opened, "SELECT * FROM \"" + name.replace(u'"', u"\"\""_s).toUtf8() + '"');
        if (!rows)
            return std::nullopt;
        while ((step = sqlite3_step(rows.get())) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(rows.get()); ++column) {
                if (sqlite3_column_type(rows.get(), column) == SQLITE_TEXT && pattern.isIn(textAt(rows.get(), column)))
                    return true;
            }
        }
        if (step != SQLITE_DONE)
            return std::nullopt;
    }
    return step == SQLITE_DONE ? std::optional(false) : std::nullopt;
}

[[nodiscard]] bool holdsInBytes(const QString &path, const Person &person)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return std::ranges::any_of(std::initializer_list<QString>{person.name, person.email}, [&](const QString &text) {
        return !text.trimmed().isEmpty() && bytes.contains(text.trimmed().toUtf8());
    });
}

[[nodiscard]] QStringList keptCopies(const QString &inventory)
{
    QStringList paths;
    for (const Backup &backup : Backups(inventory).all())
        paths.append(backup.path);
    const QFileInfo file(inventory);
    const QString name = file.fileName();
    const QString stem = file.completeBaseName();
    for (const QFileInfo &beside :
         file.absoluteDir().entryInfoList({stem + u".v*-backup*.katve"_s, name + u".damaged*"_s}, QDir::Files))
        paths.append(beside.filePath());
    return paths;
}

}   // namespace

std::vector<KeptCopy> copiesHolding(const QString &inventory, const Person &person)
{
    const PersonPattern pattern(person);
    std::vector<KeptCopy> found;
    for (const QString &path : keptCopies(inventory)) {
        const std::optional<bool> holds = holdsInTables(path, pattern);
        if (holds.value_or(holdsInBytes(path, person)))
            found.push_back({.path = path, .madeAt = QFileInfo(path).lastModified(), .isUnreadable = !holds});
    }
    std::ranges::stable_sort(found, std::greater(), &KeptCopy::madeAt);
    return found;
}

}   // namespace katve
