#include "analysis/gap_matrix.h"

#include <algorithm>

namespace katve {

GapMatrix::GapMatrix(CellMatrix cells) : m_cells(std::move(cells))
{
    const std::size_t columns = shape().columns();
    m_regionSums.resize(input().regions.size() * columns);
    // Region by region, because the sums of one stay in the nearest cache while its municipalities go by.
    for (std::size_t region = 0; region < input().regions.size(); ++region) {
        Sums *sums = m_regionSums.data() + region * columns;
        for (const std::uint32_t municipality : m_cells.membersOf(region)) {
            for (std::size_t column = 0; column < columns; ++column)
                sums[column].add(cell(municipality, column), m_cells.residents(municipality, column));
        }
    }
}

Sums GapMatrix::regionSums(std::size_t region, std::span<const std::size_t> columns) const
{
    Sums sums;
    for (const std::size_t column : columns)
        sums += regionColumn(region, column);
    return sums;
}

Sums GapMatrix::municipalitySums(std::size_t municipality, std::span<const std::size_t> columns) const
{
    Sums sums;
    for (const std::size_t column : columns)
        sums.add(cell(municipality, column), m_cells.residents(municipality, column));
    return sums;
}

void GapMatrix::replaceInSums(std::size_t municipality, std::size_t column, const Cell &before, qint64 residentsBefore)
{
    const Cell now = cell(municipality, column);
    const qint64 residentsNow = m_cells.residents(municipality, column);
    for (const std::uint32_t region : input().regionsOf[municipality]) {
        Sums &sums = m_regionSums[region * shape().columns() + column];
        sums.subtract(before, residentsBefore);
        sums.add(now, residentsNow);
    }
}

void GapMatrix::setAnswer(std::size_t municipality, std::size_t column, Known answer)
{
    m_cells.setAnswer(municipality, column, answer, [this](std::size_t of, std::size_t at, const Cell &before) {
        replaceInSums(of, at, before, m_cells.residents(of, at));
    });
}

void GapMatrix::changeReaches(std::span<const Reach> gone, std::span<const Reach> come)
{
    m_cells.changeReaches(gone, come, [this](std::size_t of, std::size_t at, const Cell &before) {
        replaceInSums(of, at, before, m_cells.residents(of, at));
    });
}

void GapMatrix::setPopulation(std::size_t municipality, Stage stage, qint64 residents, bool given)
{
    const std::size_t index = municipality * stageCount + static_cast<std::size_t>(stage);
    const qint64 before = input().population[index];
    m_cells.setPopulation(municipality, stage, residents, given);
    for (std::size_t column = 0; column < shape().columns(); ++column) {
        if (shape().stageOf(column) == stage)
            replaceInSums(municipality, column, cell(municipality, column), before);
    }
}

}   // namespace katve
