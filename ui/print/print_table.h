#pragma once

#include "print/print_flow.h"

#include <functional>

namespace katve {

struct PrintColumn {
    QString head{};
    double share = 0;   // of the room that the others leave; none: as wide as what stands in it
    bool isNumber = false;
};

struct PrintCell {
    QString text{};
    std::optional<Status> mark{};   // before the text
};

struct PrintRow {
    std::vector<PrintCell> cells{};
    bool isSection = false;   // a heading inside the table: its one cell has the whole width
    bool isStrong = false;
};

struct PrintTable {
    std::vector<PrintColumn> columns{};
    std::vector<PrintRow> rows{};
    TextStyle style = TextStyle::Small;   // or Tiny
};

// The head stands again on every page that the table goes on to. A row stays whole unless it is taller than a page.
void printTable(PrintFlow &flow, const PrintTable &table);

// Blocks of their own heights in columns that are read downwards, evened out on their last page.
struct PrintTile {
    double height = 0;
    std::function<void(QPointF corner)> draw{};
};
[[nodiscard]] double tileWidth(const PrintFlow &flow, int columns);
void printTiles(PrintFlow &flow, const std::vector<PrintTile> &tiles, int columns);

// Lines below one another; gives where they end.
double printLines(PrintFlow &flow, QPointF corner, const QStringList &lines, TextStyle style,
                  QColor colour = print_colours::text);

// Short texts, likewise.
void printList(PrintFlow &flow, const QStringList &entries, int columns, TextStyle style = TextStyle::Small);

}   // namespace katve
