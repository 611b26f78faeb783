#include "exchange/sheets/ods_sheet.h"
#include "exchange/sheets/cell_values.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using Reason = SheetError::Reason;

// How often a row, column or cell stands; what is no number is 1, and none is beyond all sheets.
[[nodiscard]] int repeats(const QString &text)
{
    bool good = false;
    const int times = text.toInt(&good);
    return good ? std::clamp(times, 1, mostSheetRows + 1) : text.isEmpty() ? 1 : mostSheetRows + 1;
}

[[nodiscard]] bool isHidden(const QString &visibility)
{
    return visibility == "collapse"_L1 || visibility == "filter"_L1;
}

[[nodiscard]] bool looksLikeError(const QString &shown)
{
    return shown.startsWith(u'#') || shown.startsWith("Err:"_L1) || shown.startsWith("Virhe:"_L1)
        || shown.startsWith("Fel:"_L1);
}

// LibreOffice writes truth as 0 and 1, dressed in the words of the language it was worked out in.
[[nodiscard]] std::optional<SheetCell> shownTruth(double value, const QString &shown)
{
    const QString word = shown.toUpper();
    if (value == 1 && (word == "TRUE"_L1 || word == "TOSI"_L1 || word == "SANT"_L1))
        return SheetCell{u"TRUE"_s, CellKind::Boolean};
    if (value == 0 && (word == "FALSE"_L1 || word == u"EPÄTOSI"_s || word == "FALSKT"_L1))
        return SheetCell{u"FALSE"_s, CellKind::Boolean};
    return std::nullopt;
}

}   // namespace

QString odsAttribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() == name && !one.namespaceUri().contains("calcext"_L1))
            return one.value().toString();
    }
    return {};
}

bool findOdsTable(XmlPart &part, std::size_t index)
{
    std::size_t seen = 0;
    bool inSheets = false;
    while (part.next()) {
        if (!part.isStart())
            continue;
        if (part.name() == "spreadsheet"_L1) {
            inSheets = true;
        } else if (inSheets && part.name() == "table"_L1) {
            if (seen++ == index)
                return true;
            part.skip();
        } else if (inSheets) {
            part.skip();
        }
    }
    return false;
}

OdsSheet::OdsSheet(std::unique_ptr<GuardedDevice> device, const QString &file, std::size_t index, qint64 total)
    : m_file(file)
    , m_total(total)
    , m_xml(std::move(device), file)
{
    if (!findOdsTable(m_xml, index))
        throw SheetError(Reason::Damaged, file);
    m_sheetDepth = m_xml.depth();
}

bool OdsSheet::next()
{
    if (m_repeats > 0) {
        --m_repeats;
        ++m_row.number;
        m_row.merges.clear();
        count(m_filled);
        return true;
    }
    while (!m_ended && m_xml.next()) {
        if (m_xml.isEnd() && m_xml.depth() < m_sheetDepth)
            m_ended = true;
        if (!m_xml.isStart())
            continue;
        const QStringView name = m_xml.name();
        if (name == "table-row"_L1) {
            readRow();
            if (!m_row.cells.empty())
                return true;
        } else if (name == "table-column"_L1) {
            noteColumn();
        } else if (name != "table-rows"_L1 && name != "table-row-group"_L1 && name != "table-header-rows"_L1
                   && name != "table-columns"_L1 && name != "table-column-group"_L1
                   && name != "table-header-columns"_L1) {
            m_xml.skip();
        }
    }
    return false;
}

void OdsSheet::noteColumn()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const int times = repeats(odsAttribute(attributes, "number-columns-repeated"_L1));
    if (isHidden(odsAttribute(attributes, "visibility"_L1)))
        m_notes.add(SheetNote::Kind::HiddenColumns, -1, m_column);
    m_column = std::min(m_column + times, mostSheetRows);
}

void OdsSheet::count(qint64 cells)
{
    constexpr qint64 mostCells = 100'000'000;
    m_cells += cells;
    if (m_cells > mostCells)
        throw SheetError(Reason::TooLarge, m_file);
}

void OdsSheet::readRow()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const int times = repeats(odsAttribute(attributes, "number-rows-repeated"_L1));
    m_row = {.number = m_nextRow, .hidden = isHidden(odsAttribute(attributes, "visibility"_L1))};
    m_column = 0;
    m_filled = 0;
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside && m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == "table-cell"_L1 || m_xml.name() == "covered-table-cell"_L1)
            readCell();
        else
            m_xml.skip();
    }
    m_nextRow = std::min(m_nextRow + times, 2 * mostSheetRows);
    if (m_row.cells.empty())
        return;
    if (m_nextRow > mostSheetRows)
        throw SheetError(Reason::TooLarge, m_file);
    m_repeats = times - 1;
    count(m_filled);
    if (m_row.hidden)
        m_notes.add(SheetNote::Kind::HiddenRows, m_row.number);
}

void OdsSheet::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    OdsText text(m_xml);
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside && m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == "p"_L1)
            text.readParagraph();
        else
            m_xml.skip();
    }
    noteMerge(attributes);
    put(cellOf(attributes, text), repeats(odsAttribute(attributes, "number-columns-repeated"_L1)));
}

void OdsSheet::noteMerge(const QXmlStreamAttributes &attributes)
{
    const SheetMerge merge{m_row.number, m_column, repeats(odsAttribute(attributes, "number-rows-spanned"_L1)),
                           repeats(odsAttribute(attributes, "number-columns-spanned"_L1))};
    if ((merge.rows > 1 || merge.columns > 1) && m_column < mostSheetColumns)
        m_row.merges.push_back(merge);
}

SheetCell OdsSheet::cellOf(const QXmlStreamAttributes &attributes, const OdsText &text)
{
    const QString type = odsAttribute(attributes, "value-type"_L1);
    const QString formula = odsAttribute(attributes, "formula"_L1);
    const QString &shown = text.text();
    const SheetCell asShown{shown, shown.isEmpty() ? CellKind::Empty : CellKind::Text};
    const bool saysError = std::ranges::any_of(attributes, [](const QXmlStreamAttribute &one) {
        return one.name() == "value-type"_L1 && one.value() == "error"_L1;
    });
    if (formula.contains("'file:"_L1))
        m_notes.add(SheetNote::Kind::ExternalLink, m_row.number, m_column);
    if (saysError || (!formula.isEmpty() && type != "string"_L1 && looksLikeError(shown))) {
        m_notes.add(SheetNote::Kind::ErrorCell, m_row.number, m_column, shown);
        return {shown, shown.isEmpty() ? CellKind::Empty : CellKind::Error};
    }
    if (!formula.isEmpty() && type.isEmpty() && !text.hasParagraph())
        m_notes.add(SheetNote::Kind::FormulaWithoutValue, m_row.number, m_column);
    if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1)
        return numberCell(odsAttribute(attributes, "value"_L1), !formula.isEmpty(), shown);
    if (type == "boolean"_L1)
        return {odsAttribute(attributes, "boolean-value"_L1) == "true"_L1 ? u"TRUE"_s : u"FALSE"_s, CellKind::Boolean};
    if (type == "date"_L1)
        return isoCell(odsAttribute(attributes, "date-value"_L1)).value_or(asShown);
    if (type == "time"_L1)
        return durationCell(odsAttribute(attributes, "time-value"_L1)).value_or(asShown);
    const QString stored = odsAttribute(attributes, "string-value"_L1);
    if (text.hasParagraph() || stored.isEmpty())
        return asShown;
    return {stored, CellKind::Text};
}

SheetCell OdsSheet::numberCell(const QString &value, bool isFormula, const QString &shown)
{
    bool good = false;
    const double number = value.toDouble(&good);
    if (!good) {
        if (isFormula && shown.isEmpty())
            m_notes.add(SheetNote::Kind::FormulaWithoutValue, m_row.number, m_column);
        return {shown, shown.isEmpty() ? CellKind::Empty : CellKind::Text};
    }
    if (const std::optional<SheetCell> truth = shownTruth(number, shown))
        return *truth;
    if (isPaddedCode(shown, number))
        return {shown, CellKind::Code};
    return {numberText(number), CellKind::Number};
}

void OdsSheet::put(const SheetCell &cell, int times)
{
    const int from = m_column;
    m_column = std::min(m_column + times, mostSheetRows);
    if (cell.isEmpty())
        return;
    if (m_column > mostSheetColumns)
        throw SheetError(Reason::TooLarge, m_file);
    m_row.cells.resize(static_cast<std::size_t>(m_column));
    std::fill(m_row.cells.begin() + from, m_row.cells.end(), cell);
    m_filled += times;
}

}   // namespace katve
