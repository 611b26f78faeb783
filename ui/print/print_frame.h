#pragma once

#include "print/print_matter.h"

namespace katve {

// Area, round, date, edition, sample mark and page x/y on every page. Last, when it is known how many there are.
void printFrames(std::vector<PrintPage> &pages, const FrameWords &words, const PrintFonts &fonts);

}   // namespace katve
