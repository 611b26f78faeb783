#pragma once

#include "domain/area.h"

#include <QString>

#include <optional>

namespace katve {

// What the pages show a part of. It holds on every page.
struct Scope {
    AreaRef area{.kind = AreaKind::Country, .code = QStringLiteral("FI")};
    std::optional<Stage> stage{};
    QString theme{};   // key; empty: every theme
    std::optional<Sector> sector{};
    QString search{};   // in the names of service types and municipalities
    friend bool operator==(const Scope &, const Scope &) = default;
};

}   // namespace katve
