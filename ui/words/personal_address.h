#pragma once

#include <QString>

namespace katve {

// Whether an e-mail address looks like that of a person (first.last@…) rather than of an office or a role. Only a guess, to
// warn by.
[[nodiscard]] bool looksPersonal(const QString &email);

}   // namespace katve
