#pragma once

#include "edit/session.h"

#include <memory>

namespace katve {

class InventoryLock;

// An inventory as it could be opened: for writing when it may be and nobody else has it, or else for reading.
struct OpenedInventory {
    std::unique_ptr<Session> session{};
    std::shared_ptr<InventoryLock> lock{};
};

// `held` is the lock of the file that is open here already, `heldFile`; it is kept when that is the same file. Throws StoreError.
[[nodiscard]] OpenedInventory openInventory(const QString &path, const Author &author,
                                            const std::shared_ptr<InventoryLock> &held, const QString &heldFile);

}   // namespace katve
