#pragma once

#include <QString>

namespace katve {

// Steps through the rows that the gap matrix is made of with SQLite's C API and reads the same columns; nothing else.
// Returns the number of rows.
[[nodiscard]] qint64 plainScan(const QString &inventory);

}   // namespace katve
