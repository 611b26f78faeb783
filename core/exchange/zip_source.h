#pragma once

#include "exchange/package_source.h"

#include <QStringList>

namespace katve {

// The package may lie in the archive's root or in one folder of it. Files are streamed, never unpacked whole.
[[nodiscard]] std::unique_ptr<PackageSource> openZip(const QString &path);

// Writes the files of `folder` into a new archive in the order given; the same files give the same bytes.
void writeZip(const QString &path, const QString &folder, const QStringList &files);

}   // namespace katve
