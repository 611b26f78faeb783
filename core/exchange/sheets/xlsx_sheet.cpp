#include "exchange/sheets/xlsx_sheet.h"
#include "exchange/sheets/xlsx_text.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using Reason = SheetError::Reason;

[[nodiscard]] bool isTrue(QStringView text)
{
    return text == u"1" || text == u"true" || text == u"on";
}

// Other workbooks are numbered in formulas: "[1]Taul1!A1". Columns of tables stand in brackets as well, by name.
[[nodiscard]] bool refersElsewhere(const QString &formula)
{
    for (qsizetype at = formula.indexOf(u'['); at >= 0; at = formula.indexOf(u'[', at + 1)) {
        qsizetype end = at + 1;
        while (end < formula.size() && formula[end].isDigit())
            ++end;
        if (end > at + 1 && end < formula.size() && formula[end] == u']')
            return true;
    }
    return false;
}

}   // namespace

std::optional<std::pair<int, int>> cellPlace(QStringView name)
{
    constexpr int letters = 26;
    int column = 0;
    int row = 0;
    qsizetype at = 0;
    for (; at < name.size() && column <= mostSheetColumns; ++at) {
        const char16_t c = name[at].toUpper().unicode();
        if (c == u'$')
            continue;
        if (c < u'A' || c > u'Z')
            break;
        column = column * letters + (c - u'A' + 1);
    }
    for (; at < name.size() && row <= mostSheetRows; ++at) {
        const char16_t c = name[at].unicode();
        if (c == u'$')
            continue;
        if (c < u'0' || c > u'9')
            return std::nullopt;
        row = row * 10 + (c - u'0');
    }
    if (column == 0 || row == 0)
        return std::nullopt;
    return std::pair(row - 1, column - 1);
}

XlsxSheet::XlsxSheet(std::shared_ptr<const XlsxShared> shared, const QString &part)
    : m_shared(std::move(shared))
    , m_total(m_shared->parts->size(part))
    , m_xml(m_shared->parts->open(part), m_shared->file)
    , m_merges(xlsxMerges(m_shared->parts->bytesOf(part)))
{}

void XlsxSheet::fail(Reason reason) const
{
    throw SheetError(reason, m_shared->file);
}

bool XlsxSheet::next()
{
    while (m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == "row"_L1) {
            if (readRow())
                return true;
        } else if (m_xml.name() == "cols"_L1) {
            readColumns();
        } else if (m_xml.name() != "worksheet"_L1 && m_xml.name() != "sheetData"_L1) {
            m_xml.skip();
        }
    }
    return false;
}

void XlsxSheet::readColumns()
{
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside && m_xml.next()) {
        if (m_xml.isStart() && m_xml.name() == "col"_L1 && isTrue(m_xml.attribute("hidden"_L1)))
            m_notes.add(SheetNote::Kind::HiddenColumns, -1, m_xml.attribute("min"_L1).toInt() - 1);
    }
}

void XlsxSheet::startRow()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView named = attributes.value("r"_L1);
    bool good = true;
    const int number = named.isEmpty() ? m_lastRow + 1 : named.toInt(&good) - 1;
    if (!good || number <= m_lastRow)
        fail(Reason::Damaged);
    if (number >= mostSheetRows)
        fail(Reason::TooLarge);
    m_lastRow = number;
    m_lastColumn = -1;
    m_row.number = number;
    m_row.hidden = isTrue(attributes.value("hidden"_L1));
    m_row.cells.clear();
    m_row.merges.clear();
    while (m_nextMerge < m_merges.size() && m_merges[m_nextMerge].row <= number) {
        if (m_merges[m_nextMerge].row == number)
            m_row.merges.push_back(m_merges[m_nextMerge]);
        ++m_nextMerge;
    }
}

bool XlsxSheet::readRow()
{
    startRow();
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside && m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == "c"_L1)
            readCell();
        else
            m_xml.skip();
    }
    while (!m_row.cells.empty() && m_row.cells.back().isEmpty())
        m_row.cells.pop_back();
    if (m_row.cells.empty())
        return false;
    if (m_row.hidden)
        m_notes.add(SheetNote::Kind::HiddenRows, m_row.number);
    return true;
}

void XlsxSheet::readCell()
{
    Raw raw;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView place = attributes.value("r"_L1);
    if (place.isEmpty()) {
        raw.column = m_lastColumn + 1;
    } else {
        const auto found = cellPlace(place);
        if (!found || found->first != m_row.number)
            fail(Reason::Damaged);
        raw.column = found->second;
    }
    if (raw.column >= mostSheetColumns)
        fail(Reason::TooLarge);
    m_lastColumn = raw.column;
    raw.type = attributes.value("t"_L1).toString();
    raw.style = attributes.value("s"_L1).toUInt();
    readCellParts(raw);
    put(raw.column, cellOf(raw));
}

void XlsxSheet::readCellParts(Raw &raw)
{
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside && m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == "v"_L1) {
            raw.value = m_xml.readText();
            raw.hasValue = true;
        } else if (m_xml.name() == "is"_L1) {
            raw.inlineText = xlsxText(m_xml);
            raw.hasValue = true;
        } else if (m_xml.name() == "f"_L1) {
            raw.hasFormula = true;
            if (refersElsewhere(m_xml.readText()))
                m_notes.add(SheetNote::Kind::ExternalLink, m_row.number, raw.column);
        } else {
            m_xml.skip();
        }
    }
}

SheetCell XlsxSheet::textCell(const QString &text) const
{
    return {text, text.isEmpty() ? CellKind::Empty : CellKind::Text};
}

SheetCell XlsxSheet::cellOf(const Raw &raw)
{
    const bool isText = raw.type == "str"_L1 || raw.type == "inlineStr"_L1;
    if (raw.hasFormula && !isText && raw.value.trimmed().isEmpty()) {
        m_notes.add(SheetNote::Kind::FormulaWithoutValue, m_row.number, raw.column);
        return {};
    }
    if (!raw.hasValue)
        return {};
    if (raw.type == "s"_L1) {
        bool good = false;
        const std::size_t index = raw.value.trimmed().toUInt(&good);
        if (!good || index >= m_shared->strings.size())
            fail(Reason::Damaged);
        return textCell(m_shared->strings[index]);
    }
    if (raw.type == "inlineStr"_L1)
        return textCell(raw.inlineText.isEmpty() ? unescaped(raw.value) : raw.inlineText);
    if (raw.type == "str"_L1)
        return textCell(unescaped(raw.value));
    if (raw.type == "b"_L1)
        return {isTrue(raw.value.trimmed()) ? u"TRUE"_s : u"FALSE"_s, CellKind::Boolean};
    if (raw.type == "e"_L1) {
        m_notes.add(SheetNote::Kind::ErrorCell, m_row.number, raw.column, raw.value);
        return {raw.value, CellKind::Error};
    }
    if (raw.type == "d"_L1)
        return isoCell(raw.value).value_or(textCell(raw.value));
    return numberCell(raw);
}

SheetCell XlsxSheet::numberCell(const Raw &raw)
{
    bool good = false;
    const QString text = raw.value.trimmed();
    const double value = text.toDouble(&good);
    if (!good)
        return textCell(raw.value);   // some programs forget to say that it is text
    const NumberFormat &format = m_shared->styles.format(raw.style);
    switch (const NumberFormat::Shows shows = format.shows(value); shows) {
    case NumberFormat::Shows::Date:
    case NumberFormat::Shows::Time:
        if (std::optional<SheetCell> cell = dateCell(value, m_shared->days, shows == NumberFormat::Shows::Time)) {
            if (cell->text.startsWith("1900-02-29"_L1))
                m_notes.add(SheetNote::Kind::NoSuchDate, m_row.number, raw.column);
            return *cell;
        }
        break;
    case NumberFormat::Shows::Elapsed: return elapsedCell(value);
    case NumberFormat::Shows::Code: return {format.codeText(value), CellKind::Code};
    case NumberFormat::Shows::Number: break;
    }
    return {numberText(value), CellKind::Number};
}

void XlsxSheet::put(int column, SheetCell cell)
{
    if (cell.isEmpty())
        return;
    constexpr qint64 mostCells = 100'000'000;
    if (++m_cells > mostCells)
        fail(Reason::TooLarge);
    const auto index = static_cast<std::size_t>(column);
    if (index >= m_row.cells.size())
        m_row.cells.resize(index + 1);
    else if (!m_row.cells[index].isEmpty())
        fail(Reason::Damaged);   // two values for one cell: nobody knows which
    m_row.cells[index] = std::move(cell);
}

}   // namespace katve
