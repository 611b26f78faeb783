#include "exchange/sheets/ods_sheet.h"
#include "exchange/sheets/cell_values.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using SheetReason = SheetError::Reason;

// How often a row, column or cell stands; what is no number is 1, and none is beyond all sheets.
[[nodiscard]] int repeats(std::string_view text)
{
    int times = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), times);
    const bool good = error == std::errc() && end == text.data() + text.size();
    return good ? std::clamp(times, 1, mostSheetRows + 1) : text.empty() ? 1 : mostSheetRows + 1;
}

[[nodiscard]] bool isHidden(std::string_view visibility)
{
    return visibility == "collapse" || visibility == "filter";
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

OdsSheet::OdsSheet(const QString &file, const OdsPlaces &places, std::size_t index)
    : m_file(file)
    , m_extension(places.extension)
    , m_begin(places.tables[index].at)
    , m_total(places.total)
    , m_xml(places.from(index), places.mostBytes, file)
{
    if (!m_xml.next() || !m_xml.isStart() || m_xml.name() != "table")
        throw SheetError(SheetReason::Damaged, file);
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
        m_ended = m_xml.depth() == 0;   // what follows is another table's
        if (!m_xml.isStart())
            continue;
        const std::string_view name = m_xml.name();
        if (name == "table-row") {
            readRow();
            if (!m_row.isEmpty())
                return true;
        } else if (name == "table-column") {
            noteColumn();
        } else if (name != "table-rows" && name != "table-row-group" && name != "table-header-rows"
                   && name != "table-columns" && name != "table-column-group" && name != "table-header-columns") {
            m_xml.skip();
        }
    }
    return false;
}

void OdsSheet::noteColumn()
{
    const int times = repeats(m_xml.attribute("number-columns-repeated"));
    if (isHidden(m_xml.attribute("visibility")))
        m_notes.add(SheetNote::Kind::HiddenColumns, -1, m_column);
    m_column = std::min(m_column + times, mostSheetRows);
}

void OdsSheet::count(qint64 cells)
{
    constexpr qint64 mostCells = 100'000'000;
    m_cells += cells;
    if (m_cells > mostCells)
        throw SheetError(SheetReason::TooLarge, m_file);
}

void OdsSheet::readRow()
{
    const int times = repeats(m_xml.attribute("number-rows-repeated"));
    m_row.number = m_nextRow;
    m_row.hidden = isHidden(m_xml.attribute("visibility"));
    m_row.cells.clear();
    m_row.merges.clear();
    m_row.flaws.clear();
    m_column = 0;
    m_filled = 0;
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside && m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == "table-cell" || m_xml.name() == "covered-table-cell")
            readCell();
        else
            m_xml.skip();
    }
    m_nextRow = std::min(m_nextRow + times, 2 * mostSheetRows);
    if (m_row.isEmpty())
        return;
    if (m_nextRow > mostSheetRows)
        throw SheetError(SheetReason::TooLarge, m_file);
    m_repeats = times - 1;
    count(m_filled);
    if (m_row.hidden)
        m_notes.add(SheetNote::Kind::HiddenRows, m_row.number);
}

// LibreOffice names some attributes in two spaces of names; only what is an error it says in its own alone.
void OdsSheet::readAttributes()
{
    for (std::string *text : {&m_raw.type, &m_raw.value, &m_raw.text, &m_raw.formula})
        text->clear();
    m_raw.times = m_raw.rows = m_raw.columns = 1;
    m_raw.saysError = false;
    for (const auto &[name, value, prefix] : m_xml.attributes()) {
        if (name == "value-type" && value == "error")
            m_raw.saysError = true;
        if (prefix == m_extension)
            continue;
        if (name == "value-type")
            m_raw.type = value;
        else if (name == "value" || name == "boolean-value" || name == "date-value" || name == "time-value")
            m_raw.value = value;
        else if (name == "string-value")
            m_raw.text = value;
        else if (name == "formula")
            m_raw.formula = value;
        else if (name == "number-columns-repeated")
            m_raw.times = repeats(value);
        else if (name == "number-rows-spanned")
            m_raw.rows = repeats(value);
        else if (name == "number-columns-spanned")
            m_raw.columns = repeats(value);
    }
}

void OdsSheet::skipBeside()
{
    if (m_xml.name() == "annotation")
        m_notes.add(SheetNote::Kind::Comments, m_row.number, m_column);
    m_xml.skip();
}

void OdsSheet::readCell()
{
    readAttributes();
    OdsText text(m_xml);
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside && m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == "p")
            text.readParagraph();
        else
            skipBeside();
    }
    noteMerge();
    put(cellOf(text), m_raw.times);
}

void OdsSheet::noteMerge()
{
    if ((m_raw.rows > 1 || m_raw.columns > 1) && m_column < mostSheetColumns)
        m_row.merges.push_back({m_row.number, m_column, m_raw.rows, m_raw.columns});
}

SheetCell OdsSheet::cellOf(const OdsText &text)
{
    const QString &shown = text.text();
    const bool isFormula = !m_raw.formula.empty();
    if (isFormula && m_xml.decoded(m_raw.formula).contains("'file:"_L1))
        m_notes.add(SheetNote::Kind::ExternalLink, m_row.number, m_column);
    if (m_raw.saysError || (isFormula && m_raw.type != "string" && looksLikeError(shown))) {
        m_notes.add(SheetNote::Kind::ErrorCell, m_row.number, m_column, shown);
        return {shown, shown.isEmpty() ? CellKind::Empty : CellKind::Error};
    }
    if (isFormula && m_raw.type.empty() && !text.hasParagraph())
        noteNotWorkedOut();
    return valueCell(text);
}

SheetCell OdsSheet::valueCell(const OdsText &text)
{
    const QString &shown = text.text();
    SheetCell asShown{shown, shown.isEmpty() ? CellKind::Empty : CellKind::Text};
    const std::string &type = m_raw.type;
    if (type == "float" || type == "percentage" || type == "currency")
        return numberCell(shown);
    if (type == "boolean")
        return {m_raw.value == "true" ? u"TRUE"_s : u"FALSE"_s, CellKind::Boolean};
    if (type == "date")
        return isoCell(QString::fromStdString(m_raw.value)).value_or(asShown);
    if (type == "time")
        return durationCell(QString::fromStdString(m_raw.value)).value_or(asShown);
    if (text.hasParagraph() || m_raw.text.empty())
        return asShown;
    return {m_xml.decoded(m_raw.text), CellKind::Text};
}

// One that is repeated is so in one cell; which others are like it does not matter.
void OdsSheet::noteNotWorkedOut()
{
    m_notes.add(SheetNote::Kind::FormulaWithoutValue, m_row.number, m_column);
    m_row.flaws.push_back({.kind = SheetFlaw::Kind::NotWorkedOut, .column = m_column});
    ++m_filled;
}

SheetCell OdsSheet::numberCell(const QString &shown)
{
    double number = 0;
    const char *end = m_raw.value.data() + m_raw.value.size();
    const auto [read, error] = std::from_chars(m_raw.value.data(), end, number);
    if (error != std::errc() || read != end || !std::isfinite(number)) {
        if (!m_raw.formula.empty() && shown.isEmpty())
            noteNotWorkedOut();
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
        throw SheetError(SheetReason::TooLarge, m_file);
    m_row.cells.resize(static_cast<std::size_t>(m_column));
    std::fill(m_row.cells.begin() + from, m_row.cells.end(), cell);
    m_filled += times;
}

}   // namespace katve
