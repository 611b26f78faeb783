#include "exchange/sheets/heading_reader.h"
#include "exchange/sheets/sheet_titles.h"

#include <algorithm>
#include <array>
#include <span>

namespace katve {

using namespace Qt::Literals::StringLiterals;

HeadingReader::HeadingReader(const SheetSample &sample, std::size_t first, std::size_t count, const SheetNames &names)
    : m_sample(sample)
    , m_first(first)
    , m_count(count)
    , m_names(names)
    , m_columns(sample, first + count, names)
{
    for (std::size_t i = first; i < sample.rows.size(); ++i)
        m_width = std::max(m_width, static_cast<int>(sample.rows[i].cells.size()));
}

// What stands in a cell, or in the first of those it is merged with.
QString HeadingReader::headingAt(const SheetRow &row, int column) const
{
    if (QString text = row.at(column).simplified(); !text.isEmpty())
        return text;
    for (const SheetMerge &merge : m_sample.merges) {
        const bool covers = row.number >= merge.row && row.number < merge.row + merge.rows && column >= merge.column
            && column < merge.column + merge.columns;
        if (!covers)
            continue;
        const auto first = std::ranges::find(m_sample.rows, merge.row, &SheetRow::number);
        return first == m_sample.rows.end() ? QString() : first->at(merge.column).simplified();
    }
    return {};
}

// Of several rows of headings the upper ones often stand once for all columns below, merged or not.
std::vector<QStringList> HeadingReader::headings() const
{
    std::vector<QStringList> texts(static_cast<std::size_t>(m_width));
    for (std::size_t i = m_first; i < below(); ++i) {
        const bool lowest = i + 1 == below();
        QString last;
        for (int column = 0; column < m_width; ++column) {
            QString text = headingAt(m_sample.rows[i], column);
            const bool goesOn = text.isEmpty() && !lowest && !headingAt(m_sample.rows[below() - 1], column).isEmpty();
            if (goesOn)
                text = last;
            else
                last = text;
            QStringList &all = texts[static_cast<std::size_t>(column)];
            if (!text.isEmpty() && !all.contains(text))
                all.append(text);
        }
    }
    return texts;
}

// A text alone at the left of a row is a title, and heads no columns.
bool HeadingReader::holdsTitle() const
{
    const auto isTitle = [](const SheetRow &row) {
        const auto filled =
            std::ranges::count_if(row.cells, [](const SheetCell &cell) { return !cell.text.trimmed().isEmpty(); });
        const QString text = row.at(0).simplified();
        return filled == 1 && !text.isEmpty() && !fieldOfHeading(text);
    };
    const auto begin = m_sample.rows.begin() + static_cast<std::ptrdiff_t>(m_first);
    return std::any_of(begin, begin + static_cast<std::ptrdiff_t>(m_count), isTitle);
}

// Words for columns right below, under an empty corner, are headings too.
bool HeadingReader::goesOn() const
{
    if (below() >= m_sample.rows.size())
        return false;
    const SheetRow &next = m_sample.rows[below()];
    int words = 0;
    bool isHeading = false;
    for (const SheetCell &cell : next.cells) {
        const QString text = cell.text.simplified();
        if (text.isEmpty())
            continue;
        if (!fieldOfHeading(text))
            return false;
        ++words;
        isHeading = isHeading || !answerIn(text);
    }
    return words > 1 && isHeading && next.at(0).trimmed().isEmpty();
}

// A municipality below a heading "municipality" is a fact, whatever else its row looks like.
bool HeadingReader::beginsWithFact() const
{
    const SheetRow &row = m_sample.rows[m_first];
    const auto isFact = [&](const SheetRow &above, std::size_t column) {
        const std::optional<SheetField> field = fieldOfHeading(above.cells[column].text);
        const QString text = field ? row.at(static_cast<int>(column)).simplified() : QString();
        return !text.isEmpty()
            && ((field == SheetField::Municipality && m_names.isMunicipality(text))
                || (field == SheetField::Service && m_names.isService(text)));
    };
    return std::ranges::any_of(std::span(m_sample.rows).first(m_first), [&](const SheetRow &above) {
        std::size_t column = 0;
        while (column < above.cells.size() && !isFact(above, column))
            ++column;
        return column < above.cells.size();
    });
}

// What neither a column nor a heading says may stand above the table, or be the name of the sheet or of its file.
void HeadingReader::findPlaces(SheetMapping &mapping, const QString &sheetName, const QString &corner) const
{
    std::vector<SheetRow> above(m_sample.rows.begin(), m_sample.rows.begin() + static_cast<std::ptrdiff_t>(m_first));
    const SheetColumn *service = mapping.column(SheetField::Service);
    const bool namesYear = service != nullptr && !yearsIn(service->heading).empty();
    if (!corner.isEmpty() || namesYear)
        above.push_back({.number = mapping.firstHeading, .cells = {{.text = namesYear ? service->heading : corner}}});
    mapping.titles = titlesOf(above, sheetName, m_sample.fileName, m_names);
    const auto said = [&mapping](SheetField field) {
        return mapping.isSaidByColumns(field) ? nullptr : mapping.title(field);
    };
    if (const SheetTitle *title = said(SheetField::Municipality))
        mapping.municipality = title->key;
    if (const SheetTitle *title = said(SheetField::Service))
        mapping.service = title->key;
    if (const SheetTitle *title = said(SheetField::Stages))
        mapping.stages = title->stages;
    for (std::size_t i = below(); i < m_sample.rows.size() && takeSection(mapping, m_sample.rows[i]); ++i) {}
}

// What stands alone right below the headings speaks of all rows, or of those down to the next of its kind. False: it does
// not stand alone.
bool HeadingReader::takeSection(SheetMapping &mapping, const SheetRow &row) const
{
    const QString text = sectionTextOf(row, m_names);
    if (text.isEmpty())
        return false;
    for (const SheetTitle &section : sectionsOf(text, m_names)) {
        if (mapping.isSaidByColumns(section.field) || mapping.title(section.field) != nullptr)
            continue;
        if (section.field == SheetField::Municipality && mapping.municipality.isEmpty())
            mapping.municipality = section.key;
        else if (section.field == SheetField::Service && mapping.service.isEmpty())
            mapping.service = section.key;
    }
    return true;
}

SheetMapping HeadingReader::mapping(const QString &sheetName) const
{
    SheetMapping mapping{.firstHeading = m_sample.rows[m_first].number,
                         .firstRow = m_sample.rows[below() - 1].number + 1};
    if (holdsTitle() || beginsWithFact() || goesOn())
        return mapping;
    const std::vector<QStringList> texts = headings();
    for (int column = 0; column < m_width; ++column)
        mapping.columns.push_back(m_columns.columnOf(column, texts[static_cast<std::size_t>(column)]));
    m_columns.dropRefuted(mapping);
    if (holdsFacts(mapping, 1, {MatchReason::Code, MatchReason::Synonym})) {
        mapping.columns.clear();
        return mapping;
    }
    const QString corner = m_columns.takeCorner(mapping);
    m_columns.findChoices(mapping);
    m_columns.dropAxes(mapping);
    const bool named = mapping.column(SheetField::Provider) != nullptr;
    const bool asksForAnswers =
        mapping.column(SheetField::Answer) != nullptr || mapping.column(SheetField::Service) != nullptr;
    if (named && !asksForAnswers) {
        if (isOfPeople(mapping))
            mapping.columns.clear();
        mapping.table = Table::Providers;
        m_columns.keepOne(mapping);
        return mapping;
    }
    m_columns.findYears(mapping);
    m_columns.findByContent(mapping);
    const bool hasNoHeadings = holdsFacts(mapping, 0, {MatchReason::Content});
    if (hasNoHeadings && isBelowHeadings()) {
        mapping.columns.clear();
        return mapping;
    }
    if (hasNoHeadings)
        takeFirstRow(mapping);
    HeadingColumns::bindBeside(mapping);
    HeadingColumns::findBlocks(mapping);
    mapping.round = m_names.round().id;
    m_columns.findRounds(mapping);
    m_columns.keepOne(mapping);
    findPlaces(mapping, sheetName, corner);
    m_columns.findUnread(mapping);
    findDoubt(mapping, sheetName);
    findKey(mapping);
    mapping.shape = std::ranges::any_of(mapping.columns, &SheetColumn::isAxis) ? SheetShape::Matrix : SheetShape::List;
    return mapping;
}

// What was taken for headings is a fact.
void HeadingReader::takeFirstRow(SheetMapping &mapping) const
{
    mapping.firstRow = m_sample.rows[m_first].number;
    for (SheetColumn &column : mapping.columns) {
        if (column.says)
            column = {.column = column.column, .heading = column.heading};
    }
}

// A name with a telephone number or an address, and nothing of what only organisations have, is somebody's own.
bool HeadingReader::isOfPeople(const SheetMapping &mapping)
{
    constexpr std::array ofPeople{SheetField::Phone, SheetField::Email};
    constexpr std::array ofProviders{SheetField::Id, SheetField::Organisation, SheetField::Sector, SheetField::Website,
                                     SheetField::Languages};
    const auto has = [&](SheetField field) { return mapping.column(field) != nullptr; };
    const QString heading = squeezed(mapping.column(SheetField::Provider)->heading);
    const bool isPlainName = heading == "nimi"_L1 || heading == "namn"_L1 || heading == "name"_L1;
    return isPlainName && std::ranges::any_of(ofPeople, has) && std::ranges::none_of(ofProviders, has);
}

// What stands above the table, or in its corner, may turn what it says; so may the name of the sheet, and of the file what
// it says of marks.
void HeadingReader::findDoubt(SheetMapping &mapping, const QString &sheetName) const
{
    const bool saysStages = mapping.isSaidByColumns(SheetField::Stages);
    const auto look = [&](const QString &text, int row, Doubt least) {
        if (mapping.doubt.text.isEmpty() && doubtIn(text, saysStages) >= least)
            mapping.doubt = {.text = text.simplified(), .row = row};
    };
    for (const SheetRow &row : std::span(m_sample.rows).first(m_first)) {
        for (const SheetCell &cell : row.cells)
            look(cell.text, row.number, Doubt::Marks);
    }
    for (const SheetColumn &column : mapping.columns) {
        if (column.field == SheetField::Service || column.field == SheetField::Municipality)
            look(column.heading, mapping.firstHeading, Doubt::Marks);
    }
    look(sheetName, -1, Doubt::Marks);
    if (doubtIn(m_sample.fileName, saysStages) == Doubt::Marks)
        look(m_sample.fileName, -1, Doubt::Marks);
}

// "x = on", wherever it stands.
void HeadingReader::findKey(SheetMapping &mapping) const
{
    for (const SheetRow &row : m_sample.rows) {
        for (const SheetCell &cell : row.cells)
            mapping.key.insert(markKeyIn(cell.text));
    }
}

// Facts whose headings stand above them are read by those, or not at all.
bool HeadingReader::isBelowHeadings() const
{
    const auto isHeading = [](const SheetCell &cell) {
        const std::optional<SheetField> field = fieldOfHeading(cell.text);
        return field == SheetField::Municipality || field == SheetField::Service || field == SheetField::Answer;
    };
    const auto isFilled = [](const SheetCell &cell) { return !cell.text.trimmed().isEmpty(); };
    return std::ranges::any_of(std::span(m_sample.rows).first(m_first), [&](const SheetRow &row) {
        return std::ranges::any_of(row.cells, isHeading) && std::ranges::count_if(row.cells, isFilled) > 1;
    });
}

// Below a heading "municipality" a municipality is a fact, whatever else in its row looks like a heading; and above facts that
// were found by what they are, another one is no heading. None may be lost. `first` is counted from the first heading.
bool HeadingReader::holdsFacts(const SheetMapping &mapping, std::size_t first, const Reasons &reasons) const
{
    const auto isFact = [&](SheetField field, const SheetRow &row) {
        const SheetColumn *column = mapping.column(field);
        if (column == nullptr || std::ranges::find(reasons, column->reason) == reasons.end())
            return false;
        const QString text = row.at(column->column).simplified();
        return field == SheetField::Municipality ? m_names.isMunicipality(text) : m_names.isService(text);
    };
    for (std::size_t i = m_first + first; i < below(); ++i) {
        if (isFact(SheetField::Municipality, m_sample.rows[i]) || isFact(SheetField::Service, m_sample.rows[i]))
            return true;
    }
    return false;
}

// Rows below that say whom and what they are about count most, then columns that are known. Fewer rows of headings are
// better where they explain as much.
double HeadingReader::score(const SheetMapping &mapping) const
{
    double score = 0;
    // Every row of facts could pass for headings that say nothing, so what is only found by content weighs little.
    constexpr double ofContent = 0.1;
    // A column that says more is read better, be it less sure of a part.
    constexpr double ofMore = 0.1;
    const auto more = [](const SheetColumn &column) {
        const std::array said{!column.municipality.isEmpty(), !column.service.isEmpty(), !column.stages.isEmpty(),
                              column.says.has_value(), namesYear(column)};
        return std::max(0, static_cast<int>(std::ranges::count(said, true)) - 1);
    };
    for (const SheetColumn &column : mapping.columns) {
        if (column.field != SheetField::Ignored)
            score += (column.reason == MatchReason::Content ? ofContent : column.confidence) + ofMore * more(column);
    }
    if (mapping.table == Table::Providers) {
        const bool reallyNamed = mapping.column(SheetField::Provider)->reason != MatchReason::Content;
        return reallyNamed && score > 1.5 ? score - 0.01 * static_cast<double>(m_count) : 0;
    }
    const auto rowsFit = [&](SheetField field, const HeadingColumns::Test &test) {
        const SheetColumn *column = mapping.column(field);
        return column == nullptr ? 1.0 : m_columns.shareOf(column->column, test);
    };
    const double places =
        rowsFit(SheetField::Municipality, [this](const QString &text) { return m_names.isMunicipality(text); });
    const double services =
        rowsFit(SheetField::Service, [this](const QString &text) { return m_names.isService(text); });
    return (score + 1) * (0.1 + places) * (0.1 + services) - 0.01 * static_cast<double>(m_count);
}

}   // namespace katve
