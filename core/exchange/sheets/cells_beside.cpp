#include "exchange/sheets/cells_beside.h"

namespace katve {

CellsBeside::CellsBeside(QSet<int> own, int firstHeading, int firstRow,
                         std::function<bool(const QString &heading)> isOwn)
    : m_own(std::move(own))
    , m_firstHeading(firstHeading)
    , m_firstRow(firstRow)
    , m_isOwnHeading(std::move(isOwn))
{}

void CellsBeside::look(const SheetRow &row)
{
    if (row.number < m_firstHeading)
        return;
    for (int column = 0; column < static_cast<int>(row.cells.size()); ++column) {
        const QString text = m_own.contains(column) ? QString() : row.at(column).simplified();
        if (text.isEmpty())
            continue;
        if (row.number >= m_firstRow)
            ++m_cells[column];
        else if (m_isOwnHeading && m_isOwnHeading(text))
            m_own.insert(column);
        else
            m_headings[column] = text;
    }
}

std::vector<ImportRemark> CellsBeside::remarks() const
{
    std::vector<ImportRemark> remarks;
    for (const auto &[column, count] : m_cells) {
        const auto heading = m_headings.find(column);
        remarks.push_back({.kind = ImportRemark::Kind::ColumnLeftOut,
                           .line = m_firstHeading + 1,
                           .column = columnName(column),
                           .value = heading == m_headings.end() ? QString() : heading->second,
                           .detail = QString::number(count)});
    }
    return remarks;
}

}   // namespace katve
