#pragma once

#include "command.h"

namespace katve {

// `writeWhole` writes nothing over an inventory; here it is told before a command has worked for nothing. An empty text when
// none of the files that the options name to be written is one.
[[nodiscard]] QString inventoryInTheWay(const CommandContext &context);
// Whether one of those options is given an empty name.
[[nodiscard]] bool namesNoFile(const CommandContext &context);

}   // namespace katve
