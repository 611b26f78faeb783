#pragma once

#include "map/map_facts.h"
#include "models/twin_model.h"
#include "workspace/workspace.h"

namespace katve {

// The table twins of the maps: a row for each municipality of the scope, whether it has a place on the map or not.
[[nodiscard]] TwinTable statusTable(const Workspace &workspace, const Columns &columns);   // a column for each stage
[[nodiscard]] TwinTable sumTable(const Workspace &workspace);

}   // namespace katve
