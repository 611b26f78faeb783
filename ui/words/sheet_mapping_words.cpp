#include "domain/field_text.h"
#include "words/sheet_words.h"
#include "words/text_contexts.h"
#include "words/vocabulary.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QString longStagesText(StageSet stages)
{
    QStringList words;
    for (std::size_t i = 0; i < stageCount; ++i) {
        if (stages.contains(static_cast<Stage>(i)))
            words.append(stageWord(static_cast<Stage>(i)));
    }
    return words.join(u", "_s);
}

[[nodiscard]] QStringList stageCodes(StageSet stages)
{
    QStringList codes;
    for (std::size_t i = 0; i < stageCount; ++i) {
        if (stages.contains(static_cast<Stage>(i)))
            codes.append(exactText(codeText(static_cast<Stage>(i))));
    }
    return codes;
}

// A column or a heading says the stage; else it is told which were meant.
[[nodiscard]] QString stagesSaid(const SheetMapping &mapping)
{
    const bool said = mapping.column(SheetField::Stages) != nullptr
        || std::ranges::any_of(mapping.columns, [](const SheetColumn &column) { return !column.stages.isEmpty(); });
    if (said)
        return {};
    return mapping.stages.isEmpty()
        ? SheetText::tr("No stage is named, so the answers are for all stages of each service.")
        : SheetText::tr("The answers are for: %1.").arg(longStagesText(mapping.stages));
}

constexpr std::array reasonCodes{"code",  "name",     "synonym", "form",   "content",
                                 "place", "likeness", "chosen",  "default"};

constexpr std::array shapeCodes{"list", "matrix", "form"};

[[nodiscard]] QJsonObject columnJson(const SheetColumn &column)
{
    return {{u"column"_s, columnName(column.column)},
            {u"heading"_s, column.heading},
            {u"field"_s, exactText(fieldName(column.field))},
            {u"municipality"_s, column.municipality},
            {u"service"_s, column.service},
            {u"stages"_s, QJsonArray::fromStringList(stageCodes(column.stages))},
            {u"says"_s, column.says ? exactText(codeText(*column.says)) : QString()},
            {u"reason"_s, QLatin1String(reasonCodes.at(static_cast<std::size_t>(column.reason)))},
            {u"confidence"_s, column.confidence}};
}

}   // namespace

QString matchReasonText(MatchReason reason)
{
    switch (reason) {
    case MatchReason::Code: return SheetText::tr("by its code");
    case MatchReason::Name: return SheetText::tr("by its name");
    case MatchReason::Synonym: return SheetText::tr("by a word that means the same");
    case MatchReason::Form: return SheetText::tr("by a form of its name");
    case MatchReason::Content: return SheetText::tr("by what stands in the column");
    case MatchReason::Place: return SheetText::tr("by the title or the name of the sheet");
    case MatchReason::Likeness: return SheetText::tr("by a name that is nearly the same");
    case MatchReason::Chosen: return SheetText::tr("chosen");
    case MatchReason::Default: break;
    }
    return SheetText::tr("as nothing else was said");
}

QString sheetMappingText(const SheetMapping &mapping, const QString &sheet, const QString &round)
{
    const QString row = QString::number(mapping.firstRow);
    if (mapping.table == Table::Providers)
        return SheetText::tr("%1: a list of service providers below row %2.").arg(sheet, row);
    if (mapping.shape == SheetShape::Form)
        return SheetText::tr("%1: an answer form below row %2, for the round %3. Only what was changed in it is taken.")
            .arg(sheet, row, round);
    const QString what = mapping.shape == SheetShape::Matrix
        ? SheetText::tr("%1: a table of answers below row %2, for the round %3.")
        : SheetText::tr("%1: a list of answers below row %2, for the round %3.");
    return (what.arg(sheet, row, round) + u' ' + stagesSaid(mapping)).trimmed();
}

QJsonObject sheetMappingJson(const SheetMapping &mapping)
{
    QJsonArray columns;
    for (const SheetColumn &column : mapping.columns) {
        if (column.field != SheetField::Ignored)
            columns.append(columnJson(column));
    }
    return {{u"sheet"_s, mapping.sheetName},
            {u"table"_s, exactText(codeText(mapping.table))},
            {u"shape"_s, QLatin1String(shapeCodes.at(static_cast<std::size_t>(mapping.shape)))},
            {u"heading_row"_s, mapping.firstHeading + 1},
            {u"first_row"_s, mapping.firstRow + 1},
            {u"round"_s, mapping.round},
            {u"municipality"_s, mapping.municipality},
            {u"service"_s, mapping.service},
            {u"stages"_s, QJsonArray::fromStringList(stageCodes(mapping.stages))},
            {u"confidence"_s, mapping.confidence()},
            {u"columns"_s, columns}};
}

}   // namespace katve
