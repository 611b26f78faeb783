#pragma once

#include "map/map_sheet.h"
#include "widgets/picture_file.h"

namespace katve {

// Pictures are light whatever the screen is, for they go on paper and slides.
[[nodiscard]] HexLook pictureLook();
[[nodiscard]] Picture pictureOf(const MapSheet &sheet);

}   // namespace katve
