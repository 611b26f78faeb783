#include "exchange/sheets/sheet_mapping.h"
#include "exchange/forms/form_book.h"
#include "exchange/sheets/heading_reader.h"

#include <algorithm>
#include <array>

namespace katve {

const SheetColumn *SheetMapping::column(SheetField field) const
{
    const auto found = std::ranges::find(columns, field, &SheetColumn::field);
    return found == columns.end() ? nullptr : &*found;
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
        const std::array said{one.field != SheetField::Ignored, !one.municipality.isEmpty(), !one.service.isEmpty(),
                              !one.stages.isEmpty()};
        count += static_cast<int>(std::ranges::count(said, true));
    }
    return count;
}

SheetSample sampleOf(const Workbook &workbook, std::size_t sheet)
{
    SheetSample sample;
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
    best.round = names.round().id;
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
