#pragma once

#include "widgets/pick_field.h"
#include "workspace/workspace.h"

namespace katve {

// Providers to choose from, by name; those of one name are told apart by organisation, municipality, or whatever else is
// known of them.
[[nodiscard]] std::vector<Choice> providerChoices(Workspace &workspace, const std::vector<Provider> &providers);
[[nodiscard]] std::vector<Provider> allProviders(Workspace &workspace);

}   // namespace katve
