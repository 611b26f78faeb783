#include "words/sheet_field_words.h"
#include "domain/field_text.h"
#include "words/vocabulary.h"

#include <QCoreApplication>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct SheetFieldText {
    Q_DECLARE_TR_FUNCTIONS(SheetFieldText)
};

[[nodiscard]] QString providerFieldWord(SheetField field)
{
    switch (field) {
    case SheetField::Id: return SheetFieldText::tr("Id");
    case SheetField::Provider: return SheetFieldText::tr("Service provider");
    case SheetField::Organisation: return SheetFieldText::tr("Organisation");
    case SheetField::Sector: return SheetFieldText::tr("Sector");
    case SheetField::Phone: return SheetFieldText::tr("Phone");
    case SheetField::Email: return SheetFieldText::tr("E-mail");
    case SheetField::Website: return SheetFieldText::tr("Website");
    case SheetField::Languages: return SheetFieldText::tr("Languages");
    default: break;
    }
    return exactText(fieldName(field));
}

constexpr double surely = 0.9;
constexpr double likely = 0.8;

}   // namespace

QString sheetFieldWord(SheetField field)
{
    switch (field) {
    case SheetField::Ignored: return SheetFieldText::tr("Left out");
    case SheetField::Round: return SheetFieldText::tr("Mapping round");
    case SheetField::Municipality: return SheetFieldText::tr("Municipality");
    case SheetField::Service: return SheetFieldText::tr("Service type");
    case SheetField::Stages: return SheetFieldText::tr("Stage of education");
    case SheetField::Answer: return SheetFieldText::tr("Answer");
    case SheetField::Reasons: return SheetFieldText::tr("Why it is missing or partial");
    case SheetField::Sufficiency: return SheetFieldText::tr("Enough of it");
    case SheetField::Timeliness: return SheetFieldText::tr("In time");
    case SheetField::AnsweredOn: return SheetFieldText::tr("Day of the answer");
    case SheetField::AnsweredBy: return SheetFieldText::tr("Who answered");
    case SheetField::Source: return SheetFieldText::tr("Source");
    case SheetField::State: return SheetFieldText::tr("State of the answer");
    case SheetField::Note: return SheetFieldText::tr("Note");
    default: break;
    }
    return providerFieldWord(field);
}

QString stagesWords(StageSet stages)
{
    QStringList words;
    for (std::size_t i = 0; i < stageCount; ++i) {
        if (stages.contains(static_cast<Stage>(i)))
            words.append(stageWord(static_cast<Stage>(i)));
    }
    return words.join(u", "_s);
}

bool isUnsure(const SheetColumn &column)
{
    return column.field != SheetField::Ignored && column.confidence < likely;
}

QString sureWord(const SheetColumn &column)
{
    if (column.field == SheetField::Ignored && column.reason != MatchReason::Chosen)
        return {};
    return column.confidence >= surely ? SheetFieldText::tr("Sure")
        : column.confidence >= likely  ? SheetFieldText::tr("Quite sure")
                                       : SheetFieldText::tr("Unsure");
}

}   // namespace katve
