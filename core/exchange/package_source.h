#pragma once

#include <QIODevice>
#include <QString>

#include <memory>

namespace katve {

// Where the files of a data package are read from.
class PackageSource {
public:
    virtual ~PackageSource() = default;
    PackageSource(const PackageSource &) = delete;
    PackageSource &operator=(const PackageSource &) = delete;

    [[nodiscard]] virtual bool has(const QString &file) const = 0;
    [[nodiscard]] virtual qint64 size(const QString &file) const = 0;   // uncompressed, for the progress shown
    [[nodiscard]] virtual std::unique_ptr<QIODevice> open(const QString &file) const = 0;   // throws StoreError

protected:
    PackageSource() = default;
};

// A folder, one of the program's own (":/data/…"), the datapackage.json in a folder, or a .zip. Throws NotFound,
// NotAFile, NoPermission or Damaged.
[[nodiscard]] std::unique_ptr<PackageSource> openPackage(const QString &path);

}   // namespace katve
