#pragma once

#include "core/store/raw_file.h"
#include "support/package_files.h"
#include "support/run_command.h"

#include <QDir>
#include <QTemporaryDir>

namespace katve {

// A folder with an inventory "test.katve" of the small package, and the package itself in "package".
class CommandCase {
public:
    CommandCase();

    [[nodiscard]] QString in(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString file() const { return in("test.katve"); }
    [[nodiscard]] QString package() const { return in("package"); }
    [[nodiscard]] QByteArray bytes() const { return raw::bytes(file()); }
    // What stands in the folder, hidden files included.
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    // Puts the small package with one of its files replaced where `name` says, and gives its path.
    [[nodiscard]] QString packageWith(const char *name, const char *file, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
};

// The lines of a text without the last, empty one.
[[nodiscard]] QStringList linesOf(const QString &text);

}   // namespace katve
