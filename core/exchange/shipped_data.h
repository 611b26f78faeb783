#pragma once

#include <QString>

namespace katve {

// The data packages inside the program: areas, populations and service types with their sources, and the invented
// sample of the OYS region.
[[nodiscard]] QString shippedReference();
[[nodiscard]] QString shippedSample();

}   // namespace katve
