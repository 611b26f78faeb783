#pragma once

#include "command.h"
#include "report/personal_texts.h"

namespace katve {

// Texts that are about to leave, on `err`. Told and not forbidden: they go along as they are.
void warnOfPersonal(const CommandContext &context, const std::vector<PersonalText> &texts);

}   // namespace katve
