#include "edit/people/backups_with.h"
#include "store/foreign_texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] bool holdsInBytes(const QString &path, const Person &person)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return std::ranges::any_of(std::initializer_list<QString>{person.name, person.email}, [&](const QString &text) {
        return !text.trimmed().isEmpty() && bytes.contains(text.trimmed().toUtf8());
    });
}

// Compared as texts: what a name of a file can hold means something else in a pattern.
[[nodiscard]] bool isCopyOf(const QFileInfo &inventory, const QString &name)
{
    const QString stem = inventory.completeBaseName() + u".v"_s;
    return name.startsWith(inventory.fileName() + u".damaged"_s)
        || (name.startsWith(stem) && name.indexOf(u"-backup"_s, stem.size()) > 0 && name.endsWith(u".katve"_s));
}

[[nodiscard]] QStringList keptCopies(const QString &inventory)
{
    QStringList paths;
    for (const Backup &backup : Backups(inventory).all())
        paths.append(backup.path);
    const QFileInfo file(inventory);
    for (const QFileInfo &beside : file.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden)) {
        if (isCopyOf(file, beside.fileName()))
            paths.append(beside.filePath());
    }
    return paths;
}

}   // namespace

std::vector<KeptCopy> copiesHolding(const QString &inventory, const Person &person)
{
    const PersonPattern pattern(person);
    std::vector<KeptCopy> found;
    for (const QString &path : keptCopies(inventory)) {
        const std::optional<bool> holds =
            anyTextInFile(path, [&pattern](const QString &text) { return pattern.isIn(text); });
        if (holds.value_or(holdsInBytes(path, person)))
            found.push_back({.path = path, .madeAt = QFileInfo(path).lastModified(), .isUnreadable = !holds});
    }
    std::ranges::stable_sort(found, std::greater(), &KeptCopy::madeAt);
    return found;
}

}   // namespace katve
