#pragma once

#include "domain/stage_set.h"
#include "domain/table.h"

#include <QString>

namespace katve {

// What a column of a spreadsheet holds. The names of the fields in the exchange format are `fieldName`s.
enum class SheetField : std::uint8_t {
    Ignored,
    // What an answer is about, and the answer.
    Round,
    Municipality,
    Service,
    Stages,
    Answer,
    Reasons,
    Sufficiency,
    Timeliness,
    AnsweredOn,
    AnsweredBy,
    Source,
    State,
    Note,
    // Of a provider.
    Id,
    Provider,
    Organisation,
    Sector,
    Phone,
    Email,
    Website,
    Languages,
    // Of an answer form only: what people read where codes say the same, what was filled in, and what form it is.
    ShownService,
    ShownStages,
    AsItWas,
    FormMark,
};

[[nodiscard]] std::string_view fieldName(SheetField field);   // "" of what is ignored; of stages as an answer has it

// The words of people in Finnish, Swedish and English for what the exchange format has codes for. Capitals, marks over
// letters, spaces and punctuation do not matter.
[[nodiscard]] std::optional<SheetField> fieldOfHeading(const QString &heading);
// A lone hyphen and a bare number are not read: some mean "no" by them, and some "not asked".
[[nodiscard]] std::optional<AnswerValue> answerIn(const QString &text);
// One stage or several: "esi", "1–6 lk", "vaka; esi", "perusopetus", "kaikki".
[[nodiscard]] std::optional<StageSet> stagesIn(const QString &text);
// The exchange form of what stands in a column of this field ("liian vähän" → "too_little", "31.1.2024" →
// "2024-01-31"); what is not known stays as it is, to be turned down by name.
[[nodiscard]] QString exchangeText(SheetField field, const QString &text);
[[nodiscard]] bool isTotalWord(const QString &text);   // "Yhteensä", "Summa"

// Letters and digits alone, folded: what two people who write the same have in common.
[[nodiscard]] QString squeezed(const QString &text);

}   // namespace katve
