#pragma once

#include "print/municipality_sheet.h"
#include "print/print_table.h"

namespace katve {

// Parts of the municipality's sheet that stand in columns.

// Lines of text with a strip of marks at their right, or without one.
struct TileText {
    QString text{};
    TextStyle style = TextStyle::Small;
    QColor colour{};
    const ServiceFacts *strip = nullptr;
    double before = 0;
};

[[nodiscard]] PrintTile tileOf(const SheetMatter &matter, const std::vector<TileText> &texts);

// The key of the marks and their order, waiting for the tiles after it.
void printMarkKey(const SheetMatter &matter);

}   // namespace katve
