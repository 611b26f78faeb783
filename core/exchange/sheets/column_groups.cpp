#include "exchange/sheets/heading_columns.h"
#include "exchange/sheets/sheet_titles.h"

#include <algorithm>
#include <map>
#include <tuple>

// What the columns of a table are to each other: choices, years, corners, remarks, and second columns of a kind.
namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// "x" and "?" are marks, and head no column.
[[nodiscard]] bool isWord(const QString &text)
{
    return squeezed(text).count(u'x') < squeezed(text).size()
        && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

}   // namespace

// Marks, and as good as never two of them in one row.
bool HeadingColumns::isChoice(const std::vector<SheetColumn> &columns) const
{
    constexpr double mostlyMarks = 0.9;
    constexpr double mostlyOne = 0.5;
    int cells = 0;
    int marks = 0;
    int rows = 0;
    int single = 0;
    for (std::size_t i = m_below; i < m_sample.rows.size(); ++i) {
        int inRow = 0;
        for (const SheetColumn &column : columns) {
            const QString text = m_sample.rows[i].at(column.column).simplified();
            inRow += text.isEmpty() ? 0 : 1;
            marks += !text.isEmpty() && isMark(column, text) ? 1 : 0;
        }
        cells += inRow;
        rows += inRow > 0 ? 1 : 0;
        single += inRow == 1 ? 1 : 0;
    }
    return rows > 0 && marks >= mostlyMarks * cells && single >= mostlyOne * rows;
}

// "Puuttuu" with marks, in a table whose other headings say whom and what it is about.
bool HeadingColumns::isAlone(const SheetMapping &mapping, const SheetColumn &choice)
{
    const auto isOther = [&](const SheetColumn &one) {
        return one.column != choice.column && one.field == SheetField::Answer;
    };
    return std::ranges::any_of(mapping.columns, [](const SheetColumn &one) { return isKey(one.field); })
        && std::ranges::none_of(mapping.columns, isOther);
}

// "On | Osittain | Ei" with a mark in one of them: each column is an answer, and the mark says that it is the one.
void HeadingColumns::findChoices(SheetMapping &mapping) const
{
    std::vector<std::vector<SheetColumn>> groups;
    for (const SheetColumn &column : mapping.columns) {
        const bool mayBe = column.field == SheetField::Ignored || column.field == SheetField::Answer;
        const std::optional<AnswerValue> says = answerIn(lowestOf(column));
        if (!mayBe || !says || !isWord(lowestOf(column)))
            continue;
        const auto isBeside = [&](const std::vector<SheetColumn> &group) {
            const SheetColumn &last = group.back();
            return last.municipality == column.municipality && last.service == column.service
                && last.stages == column.stages
                && std::ranges::none_of(group, [&](const SheetColumn &one) { return one.says == says; });
        };
        const auto group = std::ranges::find_if(groups, isBeside);
        SheetColumn chosen = column;
        chosen.says = says;
        if (group != groups.end())
            group->push_back(chosen);
        else
            groups.push_back({chosen});
    }
    for (const std::vector<SheetColumn> &group : groups) {
        if (!isChoice(group) || (group.size() < 2 && !isAlone(mapping, group.front())))
            continue;
        for (const SheetColumn &chosen : group) {
            SheetColumn &column = mapping.columns[static_cast<std::size_t>(chosen.column)];
            column = chosen;
            column.field = SheetField::Answer;
            column.reason = MatchReason::Synonym;
            column.confidence = confidenceOf(MatchReason::Synonym);
        }
    }
}

// "2019 | 2020": answers, each of its own year.
void HeadingColumns::findYears(SheetMapping &mapping) const
{
    for (SheetColumn &column : mapping.columns) {
        const bool isYear = column.field == SheetField::Ignored && !yearsIn(column.heading).empty()
            && withoutYears(lowestOf(column)).isEmpty();
        if (!isYear || shareOfAnswers(column.column) < enoughAlike)
            continue;
        column.field = SheetField::Answer;
        column.reason = MatchReason::Synonym;
        column.confidence = confidenceOf(MatchReason::Synonym);
    }
}

// A column of answers that is headed by a year is of the round of that year; of none, where there is no such round.
void HeadingColumns::findRounds(SheetMapping &mapping) const
{
    for (const SheetColumn &column : mapping.columns) {
        const std::vector<int> years =
            column.field == SheetField::Answer ? yearsIn(column.heading) : std::vector<int>();
        if (years.empty())
            continue;
        const Round *round = m_names.roundOf(years);
        mapping.rounds[column.column] = round == nullptr ? QString() : round->id;
    }
}

// A column of service types whose heading names something else stands in the corner of a table: its heading is a title.
QString HeadingColumns::takeCorner(SheetMapping &mapping) const
{
    if (mapping.columns.empty() || mapping.column(SheetField::Service) != nullptr)
        return {};
    SheetColumn &corner = mapping.columns.front();
    const bool isCorner = corner.field == SheetField::Answer && corner.isAxis()
        && shareOf(corner.column, [this](const QString &text) { return m_names.isService(text); }) >= enoughAlike;
    if (!isCorner)
        return {};
    QString heading = corner.heading;
    corner = nothingOf(corner);
    corner.field = SheetField::Service;
    corner.reason = MatchReason::Content;
    corner.confidence = confidenceOf(MatchReason::Content);
    return heading;
}

// "Kemi | Remark | Tornio | Remark": each goes with the answers that stand before it.
void HeadingColumns::bindBeside(SheetMapping &mapping)
{
    const auto isBeside = [](const SheetColumn &one) {
        return one.field == SheetField::Note || one.field == SheetField::Reasons || one.field == SheetField::Sufficiency
            || one.field == SheetField::Timeliness || one.field == SheetField::Source;
    };
    const SheetColumn *answer = nullptr;
    for (SheetColumn &column : mapping.columns) {
        if (column.field == SheetField::Answer)
            answer = &column;
        const auto ofField = std::ranges::count(mapping.columns, column.field, &SheetColumn::field);
        if (!isBeside(column) || ofField < 2 || column.isAxis() || answer == nullptr || answer->says)
            continue;
        column.municipality = answer->municipality;
        column.service = answer->service;
        column.stages = answer->stages;
    }
}

// Where a municipality or a service type is named once more, right of answers, another table begins.
void HeadingColumns::findBlocks(SheetMapping &mapping)
{
    std::vector<SheetField> seen;
    bool hasAnswers = false;
    const auto answersFrom = [&](int first) {
        return std::ranges::any_of(mapping.columns, [first](const SheetColumn &column) {
            return column.column > first && column.field == SheetField::Answer;
        });
    };
    for (const SheetColumn &column : mapping.columns) {
        if (isKey(column.field)) {
            const bool isAgain = std::ranges::find(seen, column.field) != seen.end();
            if (isAgain && hasAnswers && answersFrom(column.column)) {
                mapping.blocks.push_back(column.column);
                seen.clear();
                hasAnswers = false;
            }
            seen.push_back(column.field);
        }
        hasAnswers = hasAnswers || column.field == SheetField::Answer;
    }
}

bool HeadingColumns::isOfOtherYear(const SheetColumn &column) const
{
    const std::vector<int> named = yearsIn(column.heading);
    return !named.empty() && !isOfYears(m_names.round(), named);
}

// Two columns of one field would say two things of one row: the second is only compared with the first. Of answers the
// one counts that can be read; a column of another year is none where one of this year stands beside it.
void HeadingColumns::keepOne(SheetMapping &mapping) const
{
    std::map<std::tuple<SheetField, QString, QString, QString, int, int, int>, std::vector<SheetColumn *>> alike;
    for (SheetColumn &column : mapping.columns) {
        if (column.field != SheetField::Ignored)
            alike[{column.field, column.municipality, column.service, mapping.otherRoundOf(column.column),
                   column.stages.bits(), column.says ? static_cast<int>(*column.says) : -1,
                   mapping.blockOf(column.column)}]
                .push_back(&column);
    }
    for (const auto &[key, columns] : alike) {
        if (columns.size() > 1)
            keepOneOf(columns, mapping.repeats);
    }
    std::ranges::sort(mapping.repeats, {}, &SheetColumn::column);
}

void HeadingColumns::keepOneOf(const std::vector<SheetColumn *> &columns, std::vector<SheetColumn> &repeats) const
{
    const auto worth = [this](const SheetColumn *column) {
        const bool isAnswer = column->field == SheetField::Answer;
        return isAnswer ? std::pair(!isOfOtherYear(*column), shareOfAnswers(column->column)) : std::pair(true, 0.0);
    };
    const SheetColumn *best = *std::ranges::max_element(columns, {}, worth);   // the first of those alike
    for (SheetColumn *column : columns) {
        const bool isOtherYear = worth(column).first != worth(best).first;
        // Two columns of one municipality are both read, and compared answer by answer.
        if (column == best || (column->isAxis() && !isOtherYear))
            continue;
        if (!isOtherYear)
            repeats.push_back(*column);
        *column = nothingOf(*column);
    }
}

// Among columns of municipalities, or of services, one of answers whose heading is neither is told of, row by row.
void HeadingColumns::findUnread(SheetMapping &mapping) const
{
    const auto isNamed = [](const SheetColumn &one) { return !one.municipality.isEmpty() || !one.service.isEmpty(); };
    if (std::ranges::none_of(mapping.columns, isNamed))
        return;
    for (const SheetColumn &column : mapping.columns) {
        const bool isTaken =
            std::ranges::find(mapping.repeats, column.column, &SheetColumn::column) != mapping.repeats.end();
        const bool isKnown = fieldOfHeading(lowestOf(column)).has_value() || isOfOtherYear(column);
        const bool mayBe = column.field == SheetField::Ignored && !column.heading.isEmpty() && !isTaken && !isKnown
            && !isTotalWord(column.heading);
        if (mayBe && shareOfAnswers(column.column) >= enoughAlike)
            mapping.unread.push_back(column);
    }
}

}   // namespace katve
