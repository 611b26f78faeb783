#pragma once

#include <QString>

namespace katve {

// A new UUIDv7 (RFC 9562): sorts by the time it was made, to a quarter of a microsecond, and does not collide with those made elsewhere.
[[nodiscard]] QString newUuid();

}   // namespace katve
