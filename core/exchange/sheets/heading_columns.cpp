#include "exchange/sheets/heading_columns.h"
#include "exchange/sheets/sheet_doubts.h"
#include "exchange/sheets/sheet_titles.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <tuple>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double enoughAlike = 0.6;

[[nodiscard]] bool isAnswer(const QString &text)
{
    return answerIn(text).has_value();
}

[[nodiscard]] bool isNumber(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLetter(); })
        && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

[[nodiscard]] SheetColumn nothingOf(const SheetColumn &column)
{
    return {.column = column.column, .heading = column.heading};
}

// Of headings one below the other the lowest.
[[nodiscard]] QString lowestOf(const SheetColumn &column)
{
    const qsizetype at = column.heading.lastIndexOf(" / "_L1);
    return at < 0 ? column.heading : column.heading.mid(at + 3);
}

// "x" and "?" are marks, and head no column.
[[nodiscard]] bool isWord(const QString &text)
{
    return squeezed(text).count(u'x') < squeezed(text).size()
        && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

[[nodiscard]] bool isKey(SheetField field)
{
    return field == SheetField::Municipality || field == SheetField::Service;
}

}   // namespace

HeadingColumns::HeadingColumns(const SheetSample &sample, std::size_t below, const SheetNames &names)
    : m_sample(sample)
    , m_below(below)
    , m_names(names)
{}

// "Oulu, esiopetus", "Kemi 7–9"
NameFound HeadingColumns::placeBesideStages(const QString &text) const
{
    if (stagesNamedIn(text).isEmpty())
        return {};
    const NameFound place = m_names.municipality(withoutStages(text));
    return place.reason == MatchReason::Likeness ? NameFound() : place;
}

// Stages beside a name are not to be lost as if they were a slip of the pen.
NameFound HeadingColumns::serviceIn(const QString &text) const
{
    const NameFound service = m_names.service(text);
    return service.reason == MatchReason::Likeness && !stagesNamedIn(text).isEmpty() ? NameFound() : service;
}

NameFound HeadingColumns::serviceBesideStages(const QString &text) const
{
    const NameFound service = stagesNamedIn(text).isEmpty() ? NameFound() : m_names.service(withoutStages(text));
    return service.reason == MatchReason::Likeness ? NameFound() : service;
}

// What one heading names, as the column it would be alone.
SheetColumn HeadingColumns::namedIn(const QString &text) const
{
    const auto of = [](const QString &municipality, const QString &service, StageSet stages, MatchReason reason) {
        return SheetColumn{.municipality = municipality, .service = service, .stages = stages, .reason = reason};
    };
    if (const NameFound place = m_names.municipality(text); place.isFound())
        return of(place.key, {}, {}, place.reason);
    if (const auto stages = wholeStagesIn(text))
        return of({}, {}, *stages, MatchReason::Synonym);
    if (const NameFound service = serviceIn(text); service.isFound())
        return of({}, service.key, {}, service.reason);
    if (const NameFound place = placeBesideStages(text); place.isFound())
        return of(place.key, {}, stagesNamedIn(text), place.reason);
    const NameFound service = serviceBesideStages(text);
    return service.isFound() ? of({}, service.key, stagesNamedIn(text), service.reason) : SheetColumn{};
}

// The lowest heading is of this column alone; what stands above it may be the name of a group of columns, and a
// municipality over municipalities is one. A heading that says nothing below one that does is something else again.
void HeadingColumns::takeDimensions(SheetColumn &found, const QStringList &texts) const
{
    double confidence = 1;
    for (auto text = texts.crbegin(); text != texts.crend(); ++text) {
        const SheetColumn named = namedIn(*text);
        const bool isLowest = text == texts.crbegin();
        if (!named.isAxis() && isLowest && !isAnswer(*text) && fieldOfHeading(*text) != SheetField::Answer
            && !text->isEmpty())
            return;
        const bool isSaid = (!named.municipality.isEmpty() && !found.municipality.isEmpty())
            || (!named.service.isEmpty() && !found.service.isEmpty())
            || (!named.stages.isEmpty() && !found.stages.isEmpty());
        if (!named.isAxis() || isSaid)
            continue;
        found.municipality += named.municipality;
        found.service += named.service;
        found.stages = found.stages.isEmpty() ? named.stages : found.stages;
        if (confidenceOf(named.reason) < confidence || confidence == 1) {
            found.reason = named.reason;
            confidence = std::min(confidence, confidenceOf(named.reason));
        }
    }
    if (found.isAxis()) {
        found.field = SheetField::Answer;
        found.confidence = confidence;
    }
}

// "Oulu / Huom": a remark on the answers of one municipality.
QString HeadingColumns::placeIn(const QStringList &headings) const
{
    for (const QString &text : headings) {
        const NameFound place = m_names.municipality(text);
        if (place.isFound() && place.reason != MatchReason::Likeness)
            return place.key;
    }
    return {};
}

SheetColumn HeadingColumns::columnOf(int column, const QStringList &headings) const
{
    SheetColumn found{.column = column, .heading = headings.join(u" / "_s)};
    QStringList texts;   // without years, which tell columns from each other
    for (const QString &text : headings)
        texts.append(yearsIn(text).empty() ? text : withoutYears(text));
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
    if (found.field == SheetField::Ignored || (found.field == SheetField::Answer && headings.size() > 1))
        takeDimensions(found, texts);
    else if (headings.size() > 1 && !isKey(found.field) && found.field != SheetField::Stages)
        found.municipality = placeIn(texts);
    return found;
}

double HeadingColumns::shareOf(int column, const Test &test) const
{
    int filled = 0;
    int fitting = 0;
    for (std::size_t i = m_below; i < m_sample.rows.size(); ++i) {
        const QString text = m_sample.rows[i].at(column).simplified();
        if (text.isEmpty())
            continue;
        ++filled;
        fitting += test(text) ? 1 : 0;
    }
    return filled == 0 ? 0 : static_cast<double>(fitting) / filled;
}

double HeadingColumns::shareOfAnswers(int column) const
{
    return shareOf(column, isAnswer);
}

bool HeadingColumns::holdsFullAnswers(int column) const
{
    return shareOf(column, isFullAnswer) > 0;
}

int HeadingColumns::filled(int column) const
{
    return static_cast<int>(std::count_if(
        m_sample.rows.begin() + static_cast<std::ptrdiff_t>(std::min(m_below, m_sample.rows.size())),
        m_sample.rows.end(), [column](const SheetRow &row) { return !row.at(column).simplified().isEmpty(); }));
}

// A column "municipality" of yes and no asks whether the municipality arranges it, and one of numbers counts.
bool HeadingColumns::isRefuted(const SheetColumn &column) const
{
    constexpr double hardlyAny = 0.2;
    const auto fits = [&](const QString &text) {
        return column.field == SheetField::Municipality ? m_names.isMunicipality(text) : m_names.isService(text);
    };
    const auto isOther = [](const QString &text) { return isAnswer(text) || isNumber(text); };
    return isKey(column.field) && shareOf(column.column, isOther) >= enoughAlike
        && shareOf(column.column, fits) < hardlyAny;
}

void HeadingColumns::dropRefuted(SheetMapping &mapping) const
{
    for (SheetColumn &column : mapping.columns) {
        if (isRefuted(column))
            column = nothingOf(column);
    }
    // Answers of which not one can be read are none where another column holds such as can.
    const bool hasOther = std::ranges::any_of(mapping.columns, [this](const SheetColumn &column) {
        return column.field == SheetField::Ignored && shareOfAnswers(column.column) >= enoughAlike;
    });
    for (SheetColumn &column : mapping.columns) {
        const bool isList = column.field == SheetField::Answer && !column.isAxis();
        if (hasOther && isList && filled(column.column) > 1 && shareOfAnswers(column.column) == 0)
            column = nothingOf(column);
    }
}

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

// Whether a heading asks what is not known here ("Bought from others?"), so that yes and no do not say whether there is
// the service. Where the first row is a fact already, it asks nothing.
bool HeadingColumns::asksAnother(const SheetMapping &mapping, const SheetColumn &column) const
{
    const bool isHeaded = std::ranges::none_of(mapping.columns, [&](const SheetColumn &one) {
        return one.reason == MatchReason::Content
            && (m_names.isMunicipality(one.heading) || m_names.isService(one.heading));
    });
    return isHeaded && !column.heading.isEmpty() && (isAnswer(lowestOf(column)) || !holdsFullAnswers(column.column));
}

// Columns whose heading says nothing are looked into, the leftmost first, for what is still not said.
void HeadingColumns::findByContent(SheetMapping &mapping) const
{
    const std::array<std::pair<SheetField, Test>, 4> wanted{
        {{SheetField::Municipality, [this](const QString &text) { return m_names.isMunicipality(text); }},
         {SheetField::Service, [this](const QString &text) { return m_names.isService(text); }},
         {SheetField::Stages, [](const QString &text) { return wholeStagesIn(text).has_value(); }},
         {SheetField::Answer, isAnswer}}};
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
        if (fitting.empty()
            || (field == SheetField::Answer && (fitting.size() > 1 || asksAnother(mapping, *fitting[0]))))
            continue;
        fitting.front()->field = field;
        fitting.front()->reason = MatchReason::Content;
        fitting.front()->confidence = confidenceOf(MatchReason::Content);
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

// A column named by a municipality in a list that has a column of answers is no answer; nor is one below whose heading
// other things stand than answers.
void HeadingColumns::dropAxes(SheetMapping &mapping) const
{
    const bool hasList = std::ranges::any_of(mapping.columns, [](const SheetColumn &column) {
        return column.field == SheetField::Answer && !column.isAxis();
    });
    const auto isAxis = [](const SheetColumn &column) {
        return column.field == SheetField::Answer && column.isAxis() && !column.says;
    };
    // Where one of them holds answers, all do, and what cannot be read in another is told cell by cell.
    const bool holdsAnswers = std::ranges::any_of(mapping.columns, [&](const SheetColumn &column) {
        return isAxis(column) && shareOfAnswers(column.column) > 0;
    });
    for (SheetColumn &column : mapping.columns) {
        if (isAxis(column) && (hasList || (!holdsAnswers && filled(column.column) > 0)))
            column = nothingOf(column);
    }
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
    const std::vector<int> years = yearsOf(m_names.round());
    return !named.empty() && std::ranges::find_first_of(named, years) == named.end();
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
