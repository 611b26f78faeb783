#pragma once

#include "exchange/package_source.h"

#include <QStringList>

namespace katve {

// The package may lie in the archive's root or in a folder of it; of several folders the one that is least deep. Files are
// streamed, never unpacked whole. Throws NoPermission, UnreadablePackage, SeveralPackages and, when a file is opened,
// EncryptedPackage.
[[nodiscard]] std::unique_ptr<PackageSource> openZip(const QString &path);

// What the archive holds, as it is named there.
[[nodiscard]] QStringList filesInZip(const QString &path);

// Writes the files of `folder` into a new archive in the order given, the `stored` ones unpacked; the same files give the
// same bytes.
void writeZip(const QString &path, const QString &folder, const QStringList &files, const QStringList &stored = {});

}   // namespace katve
