#include "exchange/sheets/joined_workbook.h"

namespace katve {

JoinedWorkbook::JoinedWorkbook(std::vector<Part> parts) : m_parts(std::move(parts))
{
    for (const Part &part : m_parts) {
        for (const SheetInfo &sheet : part.workbook->sheets())
            m_sheets.push_back({nameOf(part, sheet), sheet.hidden});
        for (const SheetNote &note : part.workbook->notes())
            m_notes.add(note.kind, note.row, note.column, note.detail);
    }
}

QString JoinedWorkbook::nameOf(const Part &part, const SheetInfo &sheet) const
{
    if (!part.workbook->namesItsSheets())
        return part.name;
    return m_parts.size() == 1 ? sheet.name : part.name + QStringLiteral(": ") + sheet.name;
}

std::unique_ptr<SheetReader> JoinedWorkbook::open(std::size_t sheet) const
{
    std::size_t part = 0;
    while (sheet >= m_parts[part].workbook->sheets().size())
        sheet -= m_parts[part++].workbook->sheets().size();
    return m_parts[part].workbook->open(sheet);
}

bool JoinedWorkbook::namesItsSheets() const
{
    return m_parts.size() > 1 || m_parts.front().workbook->namesItsSheets();
}

std::size_t JoinedWorkbook::firstSheetOf(std::size_t part) const
{
    std::size_t first = 0;
    for (std::size_t i = 0; i < part; ++i)
        first += m_parts[i].workbook->sheets().size();
    return first;
}

}   // namespace katve
