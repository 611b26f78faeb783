#pragma once

#include "exchange/sheets/guarded_device.h"

#include <QString>

#include <memory>

struct zip;

namespace katve {

// The files in a workbook that is an archive; it must outlive what was opened from it. Names are found whatever their capitals and slashes are.
class ZipParts {
public:
    explicit ZipParts(const QString &path);   // throws Damaged, NoPermission
    ~ZipParts();
    ZipParts(const ZipParts &) = delete;
    ZipParts &operator=(const ZipParts &) = delete;

    [[nodiscard]] bool has(const QString &part) const { return locate(part) >= 0; }
    [[nodiscard]] bool hasBelow(const QString &folder) const;
    [[nodiscard]] qint64 size(const QString &part) const;
    // Throws Damaged when it is not there, Encrypted, and Bomb when it says itself that it swells beyond all measure.
    [[nodiscard]] std::unique_ptr<GuardedDevice> open(const QString &part) const;
    [[nodiscard]] GuardedDevice::Read bytesOf(const QString &part) const;   // likewise
    [[nodiscard]] qint64 mostBytes() const;                                 // that any part may unpack to
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] qint64 locate(const QString &part) const;

    QString m_path;
    qint64 m_packedSize;
    struct zip *m_archive;
};

}   // namespace katve
