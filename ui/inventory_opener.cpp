#include "inventory_opener.h"
#include "store/files.h"
#include "store/inventory_lock.h"

namespace katve {

OpenedInventory openInventory(const QString &path, const Author &author, const std::shared_ptr<InventoryLock> &held,
                              const QString &heldFile)
{
    const auto with = [&](Database::Access access) {
        return std::make_unique<Session>(Database::open(path, access), author);
    };
    const bool isOpenHere = held && isSameFile(path, heldFile);
    const auto lock = isOpenHere ? held : std::make_shared<InventoryLock>(path);
    if (!lock->take())   // one that is open here only to be read is not held
        return {with(Database::Access::Read), lock};
    try {
        return {with(Database::Access::Write), lock};
    } catch (const StoreError &error) {
        if (error.reason() != StoreError::Reason::ReadOnly)
            throw;
        return {with(Database::Access::Read), lock};   // a file or folder that may not be written can be looked at
    }
}

}   // namespace katve
