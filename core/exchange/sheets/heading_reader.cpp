#include "exchange/sheets/heading_reader.h"

#include <algorithm>
#include <array>
#include <span>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double enoughAlike = 0.6;

// A column that itself says what it answers for.
[[nodiscard]] bool isAxis(const SheetColumn &column)
{
    return !column.municipality.isEmpty() || !column.service.isEmpty() || !column.stages.isEmpty();
}

}   // namespace

HeadingReader::HeadingReader(const SheetSample &sample, std::size_t first, std::size_t count, const SheetNames &names)
    : m_sample(sample)
    , m_first(first)
    , m_count(count)
    , m_names(names)
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

void HeadingReader::takeDimensions(SheetColumn &found, const QStringList &texts) const
{
    double confidence = 1;
    const auto took = [&](MatchReason reason) {
        if (confidenceOf(reason) < confidence || confidence == 1) {
            found.reason = reason;
            confidence = std::min(confidence, confidenceOf(reason));
        }
    };
    for (const QString &text : texts) {
        if (const NameFound place = m_names.municipality(text); place.isFound() && found.municipality.isEmpty()) {
            found.municipality = place.key;
            took(place.reason);
        } else if (const auto stages = stagesIn(text)) {
            found.stages = *stages;
            took(MatchReason::Synonym);
        } else if (const NameFound service = m_names.service(text); service.isFound() && found.service.isEmpty()) {
            found.service = service.key;
            took(service.reason);
        }
    }
    if (isAxis(found)) {
        found.field = SheetField::Answer;
        found.confidence = confidence;
    }
}

SheetColumn HeadingReader::columnOf(int column, const QStringList &texts) const
{
    SheetColumn found{.column = column, .heading = texts.join(u" / "_s)};
    for (auto text = texts.crbegin(); text != texts.crend(); ++text) {
        if (const std::optional<SheetField> field = fieldOfHeading(*text)) {
            found.field = *field;
            const bool isCode = text->toLatin1().toStdString() == fieldName(*field);
            found.reason = isCode ? MatchReason::Code : MatchReason::Synonym;
            found.confidence = confidenceOf(found.reason);
            break;
        }
    }
    // Above answers may stand what they answer for ("Oulu / saatavuus").
    if (found.field == SheetField::Ignored || (found.field == SheetField::Answer && texts.size() > 1))
        takeDimensions(found, texts);
    return found;
}

double HeadingReader::shareOf(int column, const Test &test) const
{
    int filled = 0;
    int fitting = 0;
    for (std::size_t i = below(); i < m_sample.rows.size(); ++i) {
        const QString text = m_sample.rows[i].at(column).simplified();
        if (text.isEmpty())
            continue;
        ++filled;
        fitting += test(text) ? 1 : 0;
    }
    return filled == 0 ? 0 : static_cast<double>(fitting) / filled;
}

// Columns whose heading says nothing are looked into, the leftmost first, for what is still not said.
void HeadingReader::findByContent(SheetMapping &mapping) const
{
    const std::array<std::pair<SheetField, Test>, 3> wanted{
        {{SheetField::Municipality, [this](const QString &text) { return m_names.isMunicipality(text); }},
         {SheetField::Service, [this](const QString &text) { return m_names.isService(text); }},
         {SheetField::Answer, [](const QString &text) { return answerIn(text).has_value(); }}}};
    constexpr std::size_t looked = 50;
    for (const auto &[field, test] : wanted) {
        if (mapping.column(field) != nullptr)
            continue;
        std::vector<SheetColumn *> fitting;
        for (SheetColumn &column : std::span(mapping.columns).first(std::min(mapping.columns.size(), looked))) {
            if (column.field == SheetField::Ignored && shareOf(column.column, test) >= enoughAlike)
                fitting.push_back(&column);
        }
        // Of several columns of answers nobody can say which one is meant.
        if (fitting.empty() || (field == SheetField::Answer && fitting.size() > 1))
            continue;
        fitting.front()->field = field;
        fitting.front()->reason = MatchReason::Content;
        fitting.front()->confidence = confidenceOf(MatchReason::Content);
    }
}

// What neither a column nor a heading says may stand above the table, or be the name of the sheet.
void HeadingReader::findPlaces(SheetMapping &mapping, const QString &sheetName) const
{
    QStringList texts;
    for (std::size_t i = 0; i < m_first; ++i) {
        for (const SheetCell &cell : m_sample.rows[i].cells) {
            if (!cell.isEmpty())
                texts.append(cell.text.simplified());
        }
    }
    texts.append(sheetName);
    const auto saidByColumns = [&](QString SheetColumn::*what) {
        return std::ranges::any_of(mapping.columns, [&](const SheetColumn &one) { return !(one.*what).isEmpty(); });
    };
    const bool needsPlace =
        mapping.column(SheetField::Municipality) == nullptr && !saidByColumns(&SheetColumn::municipality);
    const bool needsService = mapping.column(SheetField::Service) == nullptr && !saidByColumns(&SheetColumn::service);
    const bool needsStages = mapping.column(SheetField::Stages) == nullptr
        && std::ranges::all_of(mapping.columns, [](const SheetColumn &one) { return one.stages.isEmpty(); });
    for (const QString &text : texts) {
        if (needsPlace && mapping.municipality.isEmpty())
            mapping.municipality = m_names.municipality(text).key;
        if (needsService && mapping.service.isEmpty())
            mapping.service = m_names.service(text).key;
        if (needsStages && mapping.stages.isEmpty())
            mapping.stages = stagesIn(text).value_or(StageSet());
    }
}

// A column named by a municipality in a list that has a column of answers is no answer; nor is one below whose heading
// other things stand than answers.
void HeadingReader::dropAxes(SheetMapping &mapping) const
{
    const bool hasList = std::ranges::any_of(mapping.columns, [](const SheetColumn &column) {
        return column.field == SheetField::Answer && !isAxis(column);
    });
    for (SheetColumn &column : mapping.columns) {
        if (column.field != SheetField::Answer || !isAxis(column))
            continue;
        const bool holdsAnswers =
            shareOf(column.column, [](const QString &text) { return answerIn(text).has_value(); }) > 0;
        const bool isEmpty = shareOf(column.column, [](const QString &) { return true; }) == 0;
        if (hasList || (!holdsAnswers && !isEmpty))
            column = {.column = column.column, .heading = column.heading};
    }
}

// Among columns of municipalities, or of services, one of answers whose heading is neither is told of, row by row.
void HeadingReader::findUnread(SheetMapping &mapping) const
{
    if (std::ranges::none_of(mapping.columns, isAxis))
        return;
    for (const SheetColumn &column : mapping.columns) {
        const bool mayBe =
            column.field == SheetField::Ignored && !column.heading.isEmpty() && !isTotalWord(column.heading);
        if (mayBe
            && shareOf(column.column, [](const QString &text) { return answerIn(text).has_value(); }) >= enoughAlike)
            mapping.unread.push_back(column);
    }
}

SheetMapping HeadingReader::mapping(const QString &sheetName) const
{
    SheetMapping mapping{.firstHeading = m_sample.rows[m_first].number,
                         .firstRow = m_sample.rows[below() - 1].number + 1};
    const std::vector<QStringList> texts = headings();
    for (int column = 0; column < m_width; ++column)
        mapping.columns.push_back(columnOf(column, texts[static_cast<std::size_t>(column)]));
    if (holdsFacts(mapping, 1, {MatchReason::Code, MatchReason::Synonym})) {
        mapping.columns.clear();
        return mapping;
    }
    dropAxes(mapping);
    const bool named = mapping.column(SheetField::Provider) != nullptr;
    const bool asksForAnswers =
        mapping.column(SheetField::Answer) != nullptr || mapping.column(SheetField::Service) != nullptr;
    if (named && !asksForAnswers) {
        mapping.table = Table::Providers;
        return mapping;
    }
    findByContent(mapping);
    if (holdsFacts(mapping, 0, {MatchReason::Content}))   // there are no headings
        mapping.firstRow = m_sample.rows[m_first].number;
    findPlaces(mapping, sheetName);
    keepFirst(mapping);
    findUnread(mapping);
    mapping.shape = std::ranges::any_of(mapping.columns, isAxis) ? SheetShape::Matrix : SheetShape::List;
    return mapping;
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

// Two columns of one field would say two things of one row.
void HeadingReader::keepFirst(SheetMapping &mapping)
{
    std::vector<SheetField> seen;
    for (SheetColumn &column : mapping.columns) {
        if (column.field == SheetField::Ignored || isAxis(column))
            continue;
        if (std::ranges::find(seen, column.field) != seen.end())
            column = {.column = column.column, .heading = column.heading};
        else
            seen.push_back(column.field);
    }
}

// Rows below that say whom and what they are about count most, then columns that are known. Fewer rows of headings are
// better where they explain as much.
double HeadingReader::score(const SheetMapping &mapping) const
{
    double score = 0;
    // Every row of facts could pass for headings that say nothing, so what is only found by content weighs little.
    constexpr double ofContent = 0.1;
    for (const SheetColumn &column : mapping.columns) {
        if (column.field != SheetField::Ignored)
            score += column.reason == MatchReason::Content ? ofContent : column.confidence;
    }
    if (mapping.table == Table::Providers) {
        const bool reallyNamed = mapping.column(SheetField::Provider)->reason != MatchReason::Content;
        return reallyNamed && score > 1.5 ? score - 0.01 * static_cast<double>(m_count) : 0;
    }
    const auto rowsFit = [&](SheetField field, const Test &test) {
        const SheetColumn *column = mapping.column(field);
        return column == nullptr ? 1.0 : shareOf(column->column, test);
    };
    const double places =
        rowsFit(SheetField::Municipality, [this](const QString &text) { return m_names.isMunicipality(text); });
    const double services =
        rowsFit(SheetField::Service, [this](const QString &text) { return m_names.isService(text); });
    return (score + 1) * (0.1 + places) * (0.1 + services) - 0.01 * static_cast<double>(m_count);
}

}   // namespace katve
