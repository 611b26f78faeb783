#include "exchange/sheets/sheet_choice.h"
#include "exchange/sheets/heading_reader.h"
#include "exchange/sheets/sheet_titles.h"

#include <algorithm>

namespace katve {

namespace {

// What the columns make of the sheet as a whole.
void settle(SheetMapping &mapping)
{
    const bool asksForAnswers =
        mapping.column(SheetField::Answer) != nullptr || mapping.column(SheetField::Service) != nullptr;
    mapping.table =
        mapping.column(SheetField::Provider) != nullptr && !asksForAnswers ? Table::Providers : Table::Answers;
    mapping.shape = mapping.table == Table::Answers && std::ranges::any_of(mapping.columns, &SheetColumn::isAxis)
        ? SheetShape::Matrix
        : SheetShape::List;
}

// Headings of one to three rows from this one on, and how much they explain.
struct Read {
    SheetMapping mapping{};
    double score = -1;
};
[[nodiscard]] Read bestFrom(const SheetSample &sample, std::size_t first, const QString &sheetName,
                            const SheetNames &names)
{
    constexpr std::size_t mostHeadings = 3;
    Read best;
    int known = -1;
    for (std::size_t count = 1; count <= mostHeadings && first + count <= sample.rows.size(); ++count) {
        if (count > 1 && first + count == sample.rows.size())   // there must be something below them
            break;
        const HeadingReader reader(sample, first, count, names);
        SheetMapping mapping = reader.mapping(sheetName);
        if (mapping.known() <= known)   // another row of headings that says nothing new is a fact
            continue;
        known = mapping.known();
        const double score = std::max(0.0, reader.score(mapping));
        if (score > best.score || (mapping.isUsable() && !best.mapping.isUsable()))
            best = {std::move(mapping), score};
    }
    return best;
}

}   // namespace

ColumnChoice choiceOf(const SheetColumn &column)
{
    return {
        .field = column.field, .municipality = column.municipality, .service = column.service, .stages = column.stages};
}

void choose(SheetMapping &mapping, int column, const ColumnChoice &choice)
{
    const auto found = std::ranges::find(mapping.columns, column, &SheetColumn::column);
    if (found == mapping.columns.end())
        return;
    const bool isAnswer = choice.field == SheetField::Answer;
    const SheetColumn chosen{.column = column,
                             .heading = found->heading,
                             .field = choice.field,
                             .municipality = choice.municipality,
                             .service = choice.service,
                             .stages = choice.stages,
                             .says = isAnswer ? found->says : std::nullopt,
                             .reason = MatchReason::Chosen,
                             .confidence = confidenceOf(MatchReason::Chosen)};
    for (SheetColumn &other : mapping.columns) {
        const bool isBeside = mapping.blockOf(other.column) != mapping.blockOf(column);
        if (other.field == chosen.field && !other.isAxis() && !chosen.isAxis() && !isBeside)
            other = {.column = other.column, .heading = other.heading};
    }
    *found = chosen;
    for (auto *others : {&mapping.unread, &mapping.repeats})
        std::erase_if(*others, [column](const SheetColumn &one) { return one.column == column; });
    settle(mapping);
}

void choose(SheetMapping &mapping, const SheetChoice &choice)
{
    for (const auto &[column, chosen] : choice.columns)
        choose(mapping, column, chosen);
    // What a person says settles what titles say.
    const auto settleTitles = [&mapping](SheetField field) {
        std::erase_if(mapping.titles, [field](const SheetTitle &one) { return one.field == field; });
    };
    if (!choice.municipality.isEmpty()) {
        mapping.municipality = choice.municipality;
        settleTitles(SheetField::Municipality);
    }
    if (!choice.service.isEmpty()) {
        mapping.service = choice.service;
        settleTitles(SheetField::Service);
    }
    if (!choice.round.isEmpty()) {
        mapping.round = choice.round;
        settleTitles(SheetField::Round);
    }
    if (choice.stages) {
        mapping.stages = *choice.stages;
        settleTitles(SheetField::Stages);
    }
}

SheetMapping mappingFrom(const SheetSample &sample, int headingRow, const QString &sheetName, const SheetNames &names)
{
    const auto from = std::ranges::find_if(sample.rows, [=](const SheetRow &row) { return row.number >= headingRow; });
    SheetMapping mapping =
        bestFrom(sample, static_cast<std::size_t>(from - sample.rows.begin()), sheetName, names).mapping;
    mapping.firstRow = std::max(mapping.firstRow, mapping.firstHeading + 1);   // headings they are, as somebody says so
    mapping.sheetName = sheetName;
    mapping.round = roundOfSheet(mapping, names).id;
    return mapping;
}

SheetMapping likeliestMapping(const SheetSample &sample, const QString &sheetName, const SheetNames &names)
{
    SheetMapping usable = mappingOf(sample, sheetName, names);
    if (usable.isUsable())
        return usable;
    constexpr std::size_t lastBeginning = 30;
    constexpr double lossByRow = 0.1;   // a fact can look like a heading, and comes later
    Read best;
    // The last row has nothing below it that could speak against its being a heading.
    const std::size_t end =
        std::min(sample.rows.size() > 1 ? sample.rows.size() - 1 : sample.rows.size(), lastBeginning);
    for (std::size_t i = 0; i < end; ++i) {
        Read read = bestFrom(sample, i, sheetName, names);
        read.score -= lossByRow * static_cast<double>(i);
        if (read.score > best.score)
            best = std::move(read);
    }
    best.mapping.sheetName = sheetName;
    best.mapping.round = roundOfSheet(best.mapping, names).id;
    return best.mapping;
}

}   // namespace katve
