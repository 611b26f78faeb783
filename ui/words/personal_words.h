#pragma once

#include "analysis/personal_marks.h"

namespace katve {

[[nodiscard]] QString personalWord(PersonalKind kind);   // “an e-mail address”
// “This looks like a personal identity code (131052-308T) and an e-mail address (…).”; empty without marks.
[[nodiscard]] QString personalWarning(const QString &text, const std::vector<PersonalMark> &marks);

}   // namespace katve
