#include "analysis/cell_split.h"

#include <numeric>

namespace katve {

qint64 CellSplit::allCells() const
{
    return std::accumulate(cells.begin(), cells.end(), qint64{0});
}

qint64 CellSplit::allResidents() const
{
    return std::accumulate(residents.begin(), residents.end(), qint64{0});
}

CellSplit splitCells(const GapMatrix &matrix, std::span<const std::size_t> municipalities,
                     std::span<const std::size_t> columns, std::size_t parts, const PartOf &partOf)
{
    CellSplit split{.cells = std::vector<qint64>(parts), .residents = std::vector<qint64>(parts)};
    for (const std::size_t municipality : municipalities) {
        for (const std::size_t column : columns) {
            const std::size_t part = partOf(municipality, column);
            const auto stage = static_cast<std::size_t>(matrix.shape().stageOf(column));
            ++split.cells[part];
            split.residents[part] += matrix.cells().residents(municipality, column);
            if (!matrix.input().populationGiven[municipality * stageCount + stage])
                ++split.withoutPopulation;
        }
    }
    return split;
}

CellSplit splitByStatus(const GapMatrix &matrix, std::span<const std::size_t> municipalities,
                        std::span<const std::size_t> columns)
{
    return splitCells(matrix, municipalities, columns, statusCount, [&](std::size_t municipality, std::size_t column) {
        return static_cast<std::size_t>(matrix.cell(municipality, column).status);
    });
}

}   // namespace katve
