#pragma once

#include "map/map_sheet.h"

#include <QImage>

namespace katve {

// Pictures are light whatever the screen is, for they go on paper and slides.
[[nodiscard]] HexLook pictureLook();
[[nodiscard]] QImage mapImage(const MapSheet &sheet);
// As PNG or SVG, by the ending of the name. Throws StoreError.
void saveMapPicture(const MapSheet &sheet, const QString &path);

}   // namespace katve
