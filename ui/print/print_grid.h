#pragma once

#include "analysis/gap_matrix.h"
#include "print/print_flow.h"

#include <QDate>

namespace katve {

// Services × municipalities on landscape pages: one strip of marks a cell, one mark a stage. What does not fit beside goes
// on to a further block of municipalities, what does not fit below to further pages; the head stands on each.
struct PrintGrid {
    struct Row {
        QString name{};
        std::optional<std::size_t> service{};   // none: the heading of a group
    };
    struct Column {
        QString name{};
        std::size_t municipality = 0;
    };
    const GapMatrix &matrix;
    QString title{};
    std::vector<Row> rows{};
    std::vector<Column> columns{};
    QDate areasOn{};
};
void printGrid(PrintFlow &flow, const PrintGrid &grid);

}   // namespace katve
