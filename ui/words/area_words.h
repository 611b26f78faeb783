#pragma once

#include "analysis/status.h"

#include <QDate>
#include <QString>

namespace katve {

// Words for how far a service comes from follow the day: until 2022 people speak of provinces and ERVAs, from 2023 on of
// wellbeing services counties and collaborative areas.
[[nodiscard]] QString statusWordOn(Status status, QDate areasOn);

// From an area that a provider serves: "from the province, Lappi". `name` is the area's.
[[nodiscard]] QString fromAreaText(AreaKind kind, const QString &name);

}   // namespace katve
