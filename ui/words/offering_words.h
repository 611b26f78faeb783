#pragma once

#include "domain/provider.h"

#include <QString>

namespace katve {

// What an offering still lacks before it can be kept, as a sentence to the user; empty: nothing.
[[nodiscard]] QString offeringProblem(const Offering &offering);

[[nodiscard]] QString stagesText(StageSet stages);   // "1–6, 7–9"

// Codes of a list as people write them, with commas or semicolons between, and back.
[[nodiscard]] QStringList listFrom(const QString &text);
[[nodiscard]] QString listText(const QStringList &list);

}   // namespace katve
