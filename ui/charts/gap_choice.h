#pragma once

#include "domain/codes.h"

#include <optional>

namespace katve {

// What the gaps are shown of, and how.
enum class GapShow { Status, Sufficiency, Timeliness, Coverage };
enum class GapBy { Service, Group, Theme, Stage, Area };
enum class GapMeasure { Cells, Children };
enum class GapOrder { Gap, Children, Name };

struct GapChoice {
    GapShow show = GapShow::Status;
    GapBy by = GapBy::Service;
    AreaKind areas = AreaKind::Province;   // when by area
    std::optional<AreaKind> beside{};      // the same for each of these areas, side by side
    GapMeasure measure = GapMeasure::Cells;
    bool shares = true;   // every bar as long as the others
    GapOrder order = GapOrder::Gap;
    bool onlyStatutory = false;
    friend bool operator==(const GapChoice &, const GapChoice &) = default;
};

}   // namespace katve
