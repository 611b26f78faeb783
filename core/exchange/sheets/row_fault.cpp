#include "exchange/sheets/row_fault.h"

#include <algorithm>

namespace katve {

std::optional<RowFault> rowFaultOf(const SheetRow &row, const std::function<bool(int column)> &isRead)
{
    using Kind = ImportRemark::Kind;
    for (const SheetFlaw &flaw : row.flaws) {
        switch (flaw.kind) {
        case SheetFlaw::Kind::OpenQuote: return RowFault{Kind::OpenQuote, flaw.column};
        case SheetFlaw::Kind::TextAfterQuote: return RowFault{Kind::TextAfterQuote, flaw.column};
        case SheetFlaw::Kind::NotWorkedOut: break;
        }
        if (isRead(flaw.column))
            return RowFault{Kind::NotWorkedOut, flaw.column};
    }
    return std::nullopt;
}

bool isNotWorkedOut(const SheetRow &row, int column)
{
    return std::ranges::find(row.flaws, SheetFlaw{SheetFlaw::Kind::NotWorkedOut, column}) != row.flaws.end();
}

}   // namespace katve
