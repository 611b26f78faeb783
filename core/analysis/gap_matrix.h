#pragma once

#include "analysis/cell_matrix.h"

namespace katve {

// The program's one computation of what exists, partly exists, is missing and is unknown: the cells, and their sums for
// every region. Built in one pass from its input and kept up to date cell by cell; every screen, print and table reads
// its numbers from here.
class GapMatrix {
public:
    explicit GapMatrix(CellMatrix cells);
    explicit GapMatrix(MatrixInput input) : GapMatrix(CellMatrix(std::move(input))) {}

    [[nodiscard]] const CellMatrix &cells() const { return m_cells; }
    [[nodiscard]] const MatrixInput &input() const { return m_cells.input(); }
    [[nodiscard]] const MatrixShape &shape() const { return m_cells.shape(); }
    [[nodiscard]] std::size_t municipalities() const { return m_cells.municipalities(); }
    [[nodiscard]] Cell cell(std::size_t municipality, std::size_t column) const
    {
        return m_cells.cell(municipality, column);
    }

    // Sums over the columns named; each column must be named once.
    [[nodiscard]] Sums regionSums(std::size_t region, std::span<const std::size_t> columns) const;
    [[nodiscard]] Sums municipalitySums(std::size_t municipality, std::span<const std::size_t> columns) const;
    [[nodiscard]] const Sums &regionColumn(std::size_t region, std::size_t column) const
    {
        return m_regionSums[region * shape().columns() + column];
    }

    // One change, followed through its cells and every sum they are in.
    void setAnswer(std::size_t municipality, std::size_t column, Known answer);
    void setPopulation(std::size_t municipality, Stage stage, qint64 residents, bool given);
    // Takes some reaches out (each must be there) and puts others in.
    void changeReaches(std::span<const Reach> gone, std::span<const Reach> come);

private:
    void replaceInSums(std::size_t municipality, std::size_t column, const Cell &before, qint64 residentsBefore);

    CellMatrix m_cells;
    std::vector<Sums> m_regionSums;   // region × column
};

}   // namespace katve
