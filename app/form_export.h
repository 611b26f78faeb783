#pragma once

#include "command.h"

namespace katve {

// `katve export FILE DEST.xlsx --form KIND:CODE`: the answer form of an area; gives the exit code.
int exportForm(const CommandContext &context);

}   // namespace katve
