#include "exchange/sheets/xlsx_sheet.h"
#include "exchange/sheets/xlsx_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using SheetReason = SheetError::Reason;

[[nodiscard]] bool isTrue(std::string_view text)
{
    return text == "1" || text == "true" || text == "on";
}

[[nodiscard]] std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t from = text.find_first_not_of(spaces);
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(spaces) - from + 1);
}

template <typename Number> [[nodiscard]] std::optional<Number> numberFrom(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number)
                                                                                     : std::nullopt;
}

[[nodiscard]] QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] SheetCell textCell(const QString &text)
{
    return {text, text.isEmpty() ? CellKind::Empty : CellKind::Text};
}

// Other workbooks are numbered in formulas: "[1]Taul1!A1". Columns of tables stand in brackets as well, by name.
[[nodiscard]] bool refersElsewhere(std::string_view formula)
{
    for (std::size_t at = formula.find('['); at != std::string_view::npos; at = formula.find('[', at + 1)) {
        const std::size_t end = formula.find_first_not_of("0123456789", at + 1);
        if (end != std::string_view::npos && end > at + 1 && formula[end] == ']')
            return true;
    }
    return false;
}

}   // namespace

std::optional<std::pair<int, int>> cellPlace(std::string_view name)
{
    constexpr int letters = 26;
    int column = 0;
    int row = 0;
    std::size_t at = 0;
    for (; at < name.size() && column <= mostSheetColumns; ++at) {
        const char c = static_cast<char>(name[at] >= 'a' && name[at] <= 'z' ? name[at] - 'a' + 'A' : name[at]);
        if (c == '$')
            continue;
        if (c < 'A' || c > 'Z')
            break;
        column = column * letters + (c - 'A' + 1);
    }
    for (; at < name.size() && row <= mostSheetRows; ++at) {
        if (name[at] == '$')
            continue;
        if (name[at] < '0' || name[at] > '9')
            return std::nullopt;
        row = row * 10 + (name[at] - '0');
    }
    if (column == 0 || row == 0)
        return std::nullopt;
    return std::pair(row - 1, column - 1);
}

XlsxSheet::XlsxSheet(std::shared_ptr<const XlsxShared> shared, const QString &part)
    : m_shared(std::move(shared))
    , m_total(m_shared->parts->size(part))
    , m_xml(m_shared->parts->bytesOf(part), m_shared->parts->mostBytes(), m_shared->file)
    , m_merges(xlsxMerges(m_shared->parts->bytesOf(part)))
{}

void XlsxSheet::fail(SheetReason reason) const
{
    throw SheetError(reason, m_shared->file);
}

bool XlsxSheet::next()
{
    while (m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == "row") {
            if (readRow())
                return true;
        } else if (m_xml.name() == "cols") {
            readColumns();
        } else if (m_xml.name() != "worksheet" && m_xml.name() != "sheetData") {
            m_xml.skip();
        }
    }
    return false;
}

void XlsxSheet::readColumns()
{
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside && m_xml.next()) {
        if (m_xml.isStart() && m_xml.name() == "col" && isTrue(m_xml.attribute("hidden")))
            m_notes.add(SheetNote::Kind::HiddenColumns, -1, numberFrom<int>(m_xml.attribute("min")).value_or(1) - 1);
    }
}

void XlsxSheet::startRow()
{
    const std::string_view named = m_xml.attribute("r");
    const int number = named.empty() ? m_lastRow + 1 : numberFrom<int>(named).value_or(0) - 1;
    if (number <= m_lastRow)
        fail(SheetReason::Damaged);
    if (number >= mostSheetRows)
        fail(SheetReason::TooLarge);
    m_lastRow = number;
    m_lastColumn = -1;
    m_row.number = number;
    m_row.hidden = isTrue(m_xml.attribute("hidden"));
    m_row.cells.clear();
    m_row.merges.clear();
    m_row.flaws.clear();
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
        if (m_xml.name() == "c")
            readCell();
        else
            m_xml.skip();
    }
    while (!m_row.cells.empty() && m_row.cells.back().isEmpty())
        m_row.cells.pop_back();
    if (m_row.isEmpty())
        return false;
    if (m_row.hidden)
        m_notes.add(SheetNote::Kind::HiddenRows, m_row.number);
    return true;
}

XlsxSheet::Type XlsxSheet::typeFrom(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, Type>, 6> types{{{"s", Type::Shared},
                                                                      {"inlineStr", Type::Inline},
                                                                      {"str", Type::Formula},
                                                                      {"b", Type::Boolean},
                                                                      {"e", Type::Error},
                                                                      {"d", Type::Date}}};
    for (const auto &[name, type] : types) {
        if (text == name)
            return type;
    }
    return Type::Number;
}

void XlsxSheet::readCell()
{
    const std::string_view place = m_xml.attribute("r");
    int column = m_lastColumn + 1;
    if (!place.empty()) {
        const auto found = cellPlace(place);
        if (!found || found->first != m_row.number)
            fail(SheetReason::Damaged);
        column = found->second;
    }
    if (column >= mostSheetColumns)
        fail(SheetReason::TooLarge);
    m_lastColumn = column;
    m_raw.column = column;
    m_raw.type = typeFrom(m_xml.attribute("t"));
    m_raw.style = numberFrom<unsigned>(m_xml.attribute("s")).value_or(0);
    m_raw.value.clear();
    m_raw.inlineText.clear();
    m_raw.hasValue = m_raw.hasFormula = false;
    readCellParts(m_raw);
    put(column, cellOf(m_raw));
}

void XlsxSheet::readCellParts(Raw &raw)
{
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside && m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == "v") {
            m_xml.readBytes(raw.value);
            raw.hasValue = true;
        } else if (m_xml.name() == "is") {
            raw.inlineText = xlsxText(m_xml);
            raw.hasValue = true;
        } else if (m_xml.name() == "f") {
            raw.hasFormula = true;
            if (refersElsewhere(m_xml.readText().toStdString()))
                m_notes.add(SheetNote::Kind::ExternalLink, m_row.number, raw.column);
        } else {
            m_xml.skip();
        }
    }
}

SheetCell XlsxSheet::cellOf(const Raw &raw)
{
    const bool isText = raw.type == Type::Formula || raw.type == Type::Inline;
    const std::string_view value = trimmed(raw.value);
    // A formula may well have worked out an empty text; without a value at all it has worked out nothing.
    if (raw.hasFormula && (isText ? !raw.hasValue : value.empty())) {
        m_notes.add(SheetNote::Kind::FormulaWithoutValue, m_row.number, raw.column);
        m_row.flaws.push_back({.kind = SheetFlaw::Kind::NotWorkedOut, .column = raw.column});
        return {};
    }
    if (!raw.hasValue)
        return {};
    switch (raw.type) {
    case Type::Shared: {
        const std::optional<std::size_t> index = numberFrom<std::size_t>(value);
        if (!index || *index >= m_shared->strings.size())
            fail(SheetReason::Damaged);
        return textCell(m_shared->strings[*index]);
    }
    case Type::Inline: return textCell(raw.inlineText.isEmpty() ? unescaped(fromUtf8(raw.value)) : raw.inlineText);
    case Type::Formula: return textCell(unescaped(fromUtf8(raw.value)));
    case Type::Boolean: return {isTrue(value) ? u"TRUE"_s : u"FALSE"_s, CellKind::Boolean};
    case Type::Error:
        m_notes.add(SheetNote::Kind::ErrorCell, m_row.number, raw.column, fromUtf8(value));
        return {fromUtf8(value), CellKind::Error};
    case Type::Date: return isoCell(fromUtf8(value)).value_or(textCell(fromUtf8(raw.value)));
    case Type::Number: break;
    }
    return numberCell(raw);
}

SheetCell XlsxSheet::numberCell(const Raw &raw)
{
    const std::optional<double> read = numberFrom<double>(trimmed(raw.value));
    if (!read || !std::isfinite(*read))
        return textCell(fromUtf8(raw.value));   // some programs forget to say that it is text
    const double value = *read;
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
        fail(SheetReason::TooLarge);
    const auto index = static_cast<std::size_t>(column);
    if (index >= m_row.cells.size())
        m_row.cells.resize(index + 1);
    else if (!m_row.cells[index].isEmpty())
        fail(SheetReason::Damaged);   // two values for one cell: nobody knows which
    m_row.cells[index] = std::move(cell);
}

}   // namespace katve
