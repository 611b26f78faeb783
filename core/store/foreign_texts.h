#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace katve {

// Whether a text like the one that is sought stands in any table of a file, whichever tables it has: older versions have
// others. Nothing when it cannot be read.
[[nodiscard]] std::optional<bool> anyTextInFile(const QString &path,
                                                const std::function<bool(const QString &)> &isSought);

}   // namespace katve
