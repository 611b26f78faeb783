#include "store/files.h"
#include "store/store_error.h"

#include <QFile>

#include <filesystem>

namespace katve {

namespace {

[[nodiscard]] StoreError::Reason reasonOf(const std::error_code &error)
{
    if (error == std::errc::no_space_on_device)
        return StoreError::Reason::DiskFull;
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted)
        return StoreError::Reason::NoPermission;
    return error == std::errc::file_exists ? StoreError::Reason::AlreadyExists : StoreError::Reason::Failed;
}

}   // namespace

void replaceFile(const QString &made, const QString &destination)
{
    std::error_code error;
    std::filesystem::rename(made.toStdU16String(), destination.toStdU16String(), error);
    if (error)
        throw StoreError(reasonOf(error), destination);
}

void placeNewFile(const QString &made, const QString &destination)
{
    // A second name and then only that one: renaming would go over a file that came into being meanwhile. Memory
    // sticks know no second names; there renaming without looking again is all there is.
    std::error_code error;
    std::filesystem::create_hard_link(made.toStdU16String(), destination.toStdU16String(), error);
    if (!error) {
        QFile::remove(made);
        return;
    }
    if (error == std::errc::file_exists)
        throw StoreError(StoreError::Reason::AlreadyExists, destination);
    if (!QFile::rename(made, destination))
        throw StoreError(StoreError::Reason::NoPermission, destination);
}

}   // namespace katve
