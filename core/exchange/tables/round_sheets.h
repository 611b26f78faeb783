#pragma once

#include "analysis/gap_matrix.h"
#include "domain/round.h"
#include "exchange/tables/list_sheet.h"

#include <functional>

namespace katve {

// A round as its sheets are made of it.
struct RoundTables {
    const Round &round;
    const GapMatrix &matrix;
    const ListWords &people;
    bool sample = false;            // which every sheet then says
    std::function<void()> tick{};   // called at every row; may throw
};

// The grid: a row for each service type and stage, the municipalities under their provinces across. What is not known says
// so; no cell is empty that the round asks about.
void writeMatrix(TableWriter &writer, const RoundTables &tables);

// The sums of every region, of all its service types and of each: counts by status, coverage as a range.
void writeGaps(TableWriter &writer, const RoundTables &tables);

// Every cell of the matrix in a row of its own.
void writeCellRows(TableWriter &writer, const RoundTables &tables);

// Words for a status with its mark before it: "● own".
[[nodiscard]] QString markedWord(Status status, const ListWords &people);
[[nodiscard]] std::vector<ToneWord> statusTones(const ListWords &people, bool marked);

}   // namespace katve
