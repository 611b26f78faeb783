#include "exchange/sheets/heading_columns.h"
#include "exchange/sheets/sheet_doubts.h"
#include "exchange/sheets/sheet_titles.h"

#include <algorithm>
#include <array>
#include <span>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] bool isAnswer(const QString &text)
{
    return answerIn(text).has_value();
}

[[nodiscard]] bool isNumber(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLetter(); })
        && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

}   // namespace

HeadingColumns::HeadingColumns(const SheetSample &sample, std::size_t below, const SheetNames &names)
    : m_sample(sample)
    , m_below(below)
    , m_names(names)
{}

SheetColumn HeadingColumns::nothingOf(const SheetColumn &column)
{
    return {.column = column.column, .heading = column.heading};
}

QString HeadingColumns::lowestOf(const SheetColumn &column)
{
    const qsizetype at = column.heading.lastIndexOf(" / "_L1);
    return at < 0 ? column.heading : column.heading.mid(at + 3);
}

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

}   // namespace katve
