#pragma once

#include "analysis/gap_matrix.h"

#include <functional>

class QIODevice;

namespace katve {

// The two tables of gap-matrix that programs compare, byte for byte. `cancelled` is asked once for each municipality or
// region; when it answers true the work ends with Cancelled. Throws StoreError.
void writeCells(QIODevice &device, const GapMatrix &matrix, const std::function<bool()> &cancelled = {});
void writeRollup(QIODevice &device, const GapMatrix &matrix, const std::function<bool()> &cancelled = {});

}   // namespace katve
