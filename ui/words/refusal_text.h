#pragma once

#include "edit/edit.h"

namespace katve {

// Why an edit was not made, and what the user can do.
[[nodiscard]] QString refusalText(const Refusal &refusal);
[[nodiscard]] QString readOnlyText();   // why no edit at all can be made

}   // namespace katve
