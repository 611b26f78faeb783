#pragma once

#include "domain/inventory.h"

#include <QByteArray>
#include <QStringList>

namespace katve {

// datapackage.json of an inventory (Frictionless Data Package v2): resources with fields, keys and foreign keys. It says
// nothing that would differ between two exports of the same rows.
[[nodiscard]] QByteArray packageDescription(const Inventory &inventory, const QStringList &closedRounds,
                                            bool withPeople = false);

}   // namespace katve
