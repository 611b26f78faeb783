#pragma once

#include "synthetic_package.h"

namespace katve {

// Writes a list of answers as people send it: ten columns with Finnish headings, names and words, 100 000 rows below
// them, about the municipalities and services of an invented package. A CSV as Finnish Excel writes it, an XLSX or an ODS.
void writeSyntheticSheet(const QString &path, const SyntheticSize &size);

}   // namespace katve
