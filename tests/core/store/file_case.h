#pragma once

#include "core/store/raw_file.h"
#include "core/store/store_world.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace katve {

// An empty inventory file in a folder of its own, closed.
class FileCase {
public:
    FileCase() { raw::write(path(), emptyInventory()); }
    ~FileCase() { QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }
    FileCase(const FileCase &) = delete;
    FileCase &operator=(const FileCase &) = delete;

    [[nodiscard]] QString path() const { return inFolder("test.katve"); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString inFolder(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QByteArray bytes() const { return raw::bytes(path()); }
    void setBytes(qsizetype at, const QByteArray &value) const
    {
        QByteArray all = bytes();
        raw::write(path(), all.replace(at, value.size(), value));
    }
    [[nodiscard]] std::optional<StoreError::Reason> reasonToOpen(Database::Access access) const
    {
        return reasonOf([&] { static_cast<void>(Database::open(path(), access)); });
    }

private:
    // Made once: every file costs a wait for the disk. All have one identity.
    [[nodiscard]] static const QByteArray &emptyInventory()
    {
        static const QByteArray bytes = [] {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("empty.katve"));
            static_cast<void>(Database::create(path));
            return raw::bytes(path);
        }();
        return bytes;
    }

    QTemporaryDir m_folder;
};

// Whoever may everything may write to what is read-only; for as long as this lives the tests are nobody special.
class AsNobody {
public:
    AsNobody() : m_wasRoot(getuid() == 0)
    {
        constexpr uid_t nobody = 65534;
        if (m_wasRoot && setresuid(nobody, nobody, 0) != 0)
            throw std::runtime_error("a test cannot become nobody");
    }
    ~AsNobody()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            std::abort();
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool m_wasRoot;
};

inline constexpr Database::Access everyAccess[] = {Database::Access::Write, Database::Access::Read,
                                                   Database::Access::Inspect};

}   // namespace katve
