#include "exchange/sheets/joined_workbook.h"

namespace katve {

// Passes rows on, and keeps what its reader has noted when it is done.
class JoinedWorkbook::Reader : public SheetReader {
public:
    Reader(std::unique_ptr<SheetReader> reader, std::vector<SheetNote> &noted)
        : m_reader(std::move(reader))
        , m_noted(noted)
    {}
    ~Reader() override { m_noted = m_reader->notes(); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    [[nodiscard]] bool next() override
    {
        if (!m_reader->next())
            return false;
        m_row = m_reader->row();
        return true;
    }
    [[nodiscard]] qint64 bytesRead() const override { return m_reader->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_reader->bytesTotal(); }

private:
    std::unique_ptr<SheetReader> m_reader;
    std::vector<SheetNote> &m_noted;
};

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
    std::vector<SheetNote> &noted = m_noted[sheet];
    std::size_t part = 0;
    while (sheet >= m_parts[part].workbook->sheets().size())
        sheet -= m_parts[part++].workbook->sheets().size();
    return std::make_unique<Reader>(m_parts[part].workbook->open(sheet), noted);
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

std::vector<SheetNote> JoinedWorkbook::notesOf(std::size_t sheet) const
{
    const auto found = m_noted.find(sheet);
    return found == m_noted.end() ? std::vector<SheetNote>() : found->second;
}

}   // namespace katve
