#pragma once

#include "analysis/status.h"

#include <QDate>
#include <QString>

namespace katve {

// From an area that a provider serves: "from the province, Lappi". `name` is the area's.
[[nodiscard]] QString fromAreaText(AreaKind kind, const QString &name);

}   // namespace katve
