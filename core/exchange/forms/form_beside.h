#pragma once

#include "exchange/import_report.h"
#include "exchange/sheets/sheet_mapping.h"

#include <QSet>

#include <map>

namespace katve {

// What people write in a form beside its own columns: nobody reads it, so it is told of.
class FormBeside {
public:
    explicit FormBeside(const SheetMapping &mapping);

    void look(const SheetRow &row);   // at each of the sheet
    [[nodiscard]] std::vector<ImportRemark> remarks() const;

private:
    [[nodiscard]] bool isOwn(int column) const;

    const SheetMapping &m_mapping;
    QSet<int> m_own{};                     // columns
    std::map<int, QString> m_headings{};   // of other columns
    std::map<int, int> m_cells{};          // likewise, how many
};

}   // namespace katve
