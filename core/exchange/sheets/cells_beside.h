#pragma once

#include "exchange/import_report.h"
#include "exchange/sheets/sheet_cell.h"

#include <QSet>

#include <functional>
#include <map>

namespace katve {

// What people write beside the columns of a sheet of ours: nobody reads it, so it is told of.
class CellsBeside {
public:
    // `own`: the columns that are read. `isOwn`: whether a heading is one of ours although its column is not read.
    CellsBeside(QSet<int> own, int firstHeading, int firstRow, std::function<bool(const QString &heading)> isOwn = {});

    void look(const SheetRow &row);                            // at each of the sheet
    [[nodiscard]] std::vector<ImportRemark> remarks() const;   // without the name of the sheet

private:
    QSet<int> m_own;
    int m_firstHeading;
    int m_firstRow;
    std::function<bool(const QString &)> m_isOwnHeading;
    std::map<int, QString> m_headings{};   // of other columns
    std::map<int, int> m_cells{};          // likewise, how many
};

}   // namespace katve
