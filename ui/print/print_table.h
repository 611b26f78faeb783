#pragma once

#include "print/print_flow.h"

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
};

// The head stands again on every page that the table goes on to. A row stays whole unless it is taller than a page.
void printTable(PrintFlow &flow, const PrintTable &table);

// Short texts in columns that are read downwards, evened out on their last page.
void printList(PrintFlow &flow, const QStringList &entries, int columns);

}   // namespace katve
