#include "exchange/sheets/sheet_mapping.h"
#include "exchange/forms/form_book.h"
#include "exchange/sheets/heading_reader.h"
#include "exchange/sheets/sheet_titles.h"

#include <algorithm>
#include <array>

namespace katve {

using namespace Qt::Literals::StringLiterals;

const SheetColumn *SheetMapping::column(SheetField field) const
{
    const auto found = std::ranges::find(columns, field, &SheetColumn::field);
    return found == columns.end() ? nullptr : &*found;
}

int SheetMapping::blockOf(int column) const
{
    return static_cast<int>(std::ranges::upper_bound(blocks, column) - blocks.begin());
}

const SheetColumn *SheetMapping::columnFor(SheetField field, int answer) const
{
    const int block = blockOf(answer);
    const auto found = std::ranges::find_if(
        columns, [&](const SheetColumn &one) { return one.field == field && blockOf(one.column) == block; });
    if (found != columns.end())
        return &*found;
    // What tables side by side have in common stands before the first of them; a remark is of its own table alone.
    const bool isCommon = field == SheetField::Municipality || field == SheetField::Service
        || field == SheetField::Stages || field == SheetField::Round;
    return blocks.empty() || isCommon ? column(field) : nullptr;
}

const SheetTitle *SheetMapping::title(SheetField field) const
{
    const auto found = std::ranges::find(titles, field, &SheetTitle::field);
    return found == titles.end() ? nullptr : &*found;
}

const SheetTitle *SheetMapping::otherTitle(SheetField field) const
{
    const SheetTitle *first = title(field);
    const auto found = std::ranges::find_if(
        titles, [&](const SheetTitle &one) { return one.field == field && !one.saysSameAs(*first); });
    return found == titles.end() ? nullptr : &*found;
}

bool SheetMapping::isSaidByColumns(SheetField field) const
{
    if (column(field) != nullptr)
        return true;
    return std::ranges::any_of(columns, [field](const SheetColumn &one) {
        if (one.field != SheetField::Answer)
            return false;
        return field == SheetField::Municipality ? !one.municipality.isEmpty()
            : field == SheetField::Service       ? !one.service.isEmpty()
                                                 : field == SheetField::Stages && !one.stages.isEmpty();
    });
}

QString SheetMapping::otherRoundOf(int column) const
{
    const auto found = rounds.find(column);
    return found == rounds.end() || found->second == round ? QString() : found->second;
}

bool SheetMapping::isDisputed(SheetField field) const
{
    return !isSaidByColumns(field) && title(field) != nullptr && otherTitle(field) != nullptr;
}

bool isMark(const SheetColumn &column, const QString &text)
{
    const std::optional<AnswerValue> answer = answerIn(text);
    return answer == AnswerValue::Available || answer == column.says || text == QStringLiteral("1")
        || text == QStringLiteral("+");
}

bool SheetMapping::isUsable() const
{
    if (table == Table::Providers)
        return column(SheetField::Provider) != nullptr;
    if (shape == SheetShape::Form && column(SheetField::AsItWas) != nullptr)   // which says what each row is about
        return column(SheetField::Answer) != nullptr;
    const auto isSaid = [this](SheetField field, const QString &forAll, QString SheetColumn::*byColumn) {
        if (column(field) != nullptr || !forAll.isEmpty())
            return true;
        return std::ranges::all_of(columns, [&](const SheetColumn &one) {
            return one.field != SheetField::Answer || !(one.*byColumn).isEmpty();
        });
    };
    return column(SheetField::Answer) != nullptr
        && isSaid(SheetField::Municipality, municipality, &SheetColumn::municipality)
        && isSaid(SheetField::Service, service, &SheetColumn::service);
}

double SheetMapping::confidence() const
{
    double least = 1;
    for (const SheetColumn &one : columns) {
        if (one.field != SheetField::Ignored)
            least = std::min(least, one.confidence);
    }
    return least;
}

int SheetMapping::known() const
{
    int count = 0;
    for (const SheetColumn &one : columns) {
        const std::array said{one.field != SheetField::Ignored,
                              !one.municipality.isEmpty(),
                              !one.service.isEmpty(),
                              !one.stages.isEmpty(),
                              one.says.has_value(),
                              namesYear(one)};
        count += static_cast<int>(std::ranges::count(said, true));
    }
    return count;
}

SheetSample sampleOf(const Workbook &workbook, std::size_t sheet)
{
    SheetSample sample{.fileName = workbook.fileName()};
    const std::unique_ptr<SheetReader> reader = workbook.open(sheet);
    while (sample.rows.size() < SheetSample::mostRows && reader->next()) {
        sample.rows.push_back(reader->row());
        if (sample.rows.back().cells.size() > SheetSample::mostColumns)
            sample.rows.back().cells.resize(SheetSample::mostColumns);
        const auto &merges = reader->row().merges;
        sample.merges.insert(sample.merges.end(), merges.begin(), merges.end());
    }
    return sample;
}

namespace {

// Whether a row answers something for somebody, known or not, and is no heading.
[[nodiscard]] bool isFact(const SheetRow &row, const SheetMapping &mapping)
{
    bool hasKeys = false;
    bool isNamed = false;
    for (const SheetField field : {SheetField::Municipality, SheetField::Service}) {
        const SheetColumn *column = mapping.column(field);
        const QString text = column == nullptr ? QString() : row.at(column->column).simplified();
        if (fieldOfHeading(text))
            return false;
        hasKeys = hasKeys || column != nullptr;
        isNamed = isNamed || !text.isEmpty();
    }
    const bool isAnswered = std::ranges::any_of(mapping.columns, [&](const SheetColumn &column) {
        return column.field == SheetField::Answer && answerIn(row.at(column.column));
    });
    return isAnswered && (isNamed || !hasKeys);
}

// Headings that are facts themselves, or stand below such, would lose them.
[[nodiscard]] bool holdsFacts(const SheetSample &sample, std::size_t end, const SheetMapping &mapping)
{
    return std::any_of(sample.rows.begin(), sample.rows.begin() + static_cast<std::ptrdiff_t>(end),
                       [&](const SheetRow &row) { return row.number >= mapping.firstRow && isFact(row, mapping); });
}

}   // namespace

SheetMapping mappingOf(const SheetSample &sample, const QString &sheetName, const SheetNames &names)
{
    // Headings are one to three rows, and titles may stand above them.
    constexpr std::size_t lastBeginning = 30;
    constexpr std::size_t mostHeadings = 3;
    SheetMapping best;
    double bestScore = 0;
    // Below headings that name all they need there are facts, not better headings.
    constexpr std::size_t lookedFurther = 4;
    std::size_t end = std::min(sample.rows.size(), lastBeginning);
    for (std::size_t first = 0; first < end; ++first) {
        if (best.isUsable() && holdsFacts(sample, first + 1, best))
            break;
        int known = 0;
        for (std::size_t count = 1; count <= mostHeadings && first + count <= sample.rows.size(); ++count) {
            const HeadingReader reader(sample, first, count, names);
            const SheetMapping mapping = reader.mapping(sheetName);
            // A row that says nothing new is no heading: it may be a fact that is misspelt, and must be told of.
            if (mapping.known() <= known)
                continue;
            known = mapping.known();
            const double score = mapping.isUsable() ? reader.score(mapping) : 0;
            if (score > bestScore) {
                best = mapping;
                bestScore = score;
                if (std::ranges::find(mapping.columns, MatchReason::Content, &SheetColumn::reason)
                    == mapping.columns.end())
                    end = std::min(end, first + lookedFurther);
            }
        }
    }
    best.sheetName = sheetName;
    best.round = roundOfSheet(best, names).id;
    return best;
}

std::vector<SheetMapping> mappingsOf(const Workbook &workbook, const SheetNames &names)
{
    std::vector<SheetMapping> mappings;
    const FormBook form = formBookOf(workbook);
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i) {
        const SheetInfo &sheet = workbook.sheets()[i];
        if (sheet.hidden || form.parts.contains(i))
            continue;
        const SheetSample sample = sampleOf(workbook, i);
        const std::optional<SheetMapping> ofForm = formMappingOf(sample, sheet.name, names);
        SheetMapping mapping = ofForm ? *ofForm : mappingOf(sample, sheet.name, names);
        if (!ofForm && form.isForm() && mapping.table == Table::Answers && mapping.shape == SheetShape::List)
            makeForm(mapping, form);
        mapping.sheet = i;
        if (mapping.isUsable())
            mappings.push_back(std::move(mapping));
    }
    return mappings;
}

}   // namespace katve
