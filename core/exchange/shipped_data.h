#pragma once

#include <QString>

namespace katve {

// The data packages inside the program: areas, populations and service types with their sources, the invented sample of
// the OYS region, and how municipalities lie to each other.
[[nodiscard]] QString shippedReference();
[[nodiscard]] QString shippedSample();
[[nodiscard]] QString shippedLayout();

}   // namespace katve
