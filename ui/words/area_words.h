#pragma once

#include "domain/codes.h"

#include <QString>

namespace katve {

// From an area that a provider serves: "from the province, Lappi". `name` is the area's.
[[nodiscard]] QString fromAreaText(AreaKind kind, const QString &name);

}   // namespace katve
