#include "app/command_case.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// Made once: every file costs a wait for the disk.
[[nodiscard]] const QByteArray &inventoryBytes()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"test.katve"_s);
        Session session(Database::create(path));
        importGood(session, smallPackage(), {.origin = u"package"_s});
        return raw::bytes(path);
    }();
    return bytes;
}

}   // namespace

CommandCase::CommandCase()
{
    raw::write(file(), inventoryBytes());
    writeFiles(package(), smallPackage());
}

QString CommandCase::packageWith(const char *name, const char *file, const QByteArray &content) const
{
    PackageFiles files = smallPackage();
    files[file] = content;
    writeFiles(in(name), files);
    return in(name);
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

}   // namespace katve
