#pragma once

#include "analysis/gap_matrix.h"

class QIODevice;

namespace katve {

// The two tables of gap-matrix that programs compare, byte for byte.
void writeCells(QIODevice &device, const GapMatrix &matrix);
void writeRollup(QIODevice &device, const GapMatrix &matrix);

}   // namespace katve
