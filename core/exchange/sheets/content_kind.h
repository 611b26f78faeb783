#pragma once

#include <QString>

#include <cstdint>

namespace katve {

enum class ContentKind : std::uint8_t { Xlsx, Ods, FlatOds, Delimited };

// What a file is by its content. Throws SheetError for what cannot be read, with what it is instead.
[[nodiscard]] ContentKind contentKind(const QString &path);

}   // namespace katve
