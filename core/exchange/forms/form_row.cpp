#include "exchange/forms/form_row.h"
#include "domain/field_text.h"

#include <algorithm>
#include <array>

namespace katve {

namespace {

// The codes of a column, or nothing when one of its words is unknown.
template <typename Value> [[nodiscard]] bool readCodes(SheetField field, const QString &text, Value &value)
{
    return parseField(exchangeText(field, text).toStdString(), value).ok();
}

// With one of the two columns of reasons gone, what is left of them is no change.
void keepLostReasons(const FormRow &row, const FormRecord &record, std::vector<GapReason> &reasons)
{
    const auto isKnown = [&](GapReason reason) {
        return std::ranges::find(record.reasons, reason) != record.reasons.end();
    };
    const bool isWhole = std::ranges::count(row.mapping.columns, SheetField::Reasons, &SheetColumn::field) > 1;
    if (!isWhole && std::ranges::all_of(reasons, isKnown) && !reasons.empty())
        reasons = record.reasons;
}

}   // namespace

bool FormRow::saysAnything() const
{
    constexpr std::array said{SheetField::Answer, SheetField::Reasons, SheetField::Sufficiency, SheetField::Timeliness,
                              SheetField::Source, SheetField::State,   SheetField::Note};
    return std::ranges::any_of(said, [this](SheetField field) { return !joined(field).isEmpty(); });
}

// A column that is gone says nothing: its cells are as they were filled in.
std::optional<FormSaid> formSaidIn(const FormRow &row, const std::optional<FormRecord> &record, const FormFault &reject)
{
    FormSaid said;
    if (record)
        said = {.answer = record->answer,
                .reasons = record->reasons,
                .sufficiency = record->sufficiency,
                .timeliness = record->timeliness,
                .source = record->source,
                .state = record->state};
    bool isRead = true;
    const auto take = [&](SheetField field, auto &value) {
        const QString text = row.joined(field);
        if (!row.has(field) || readCodes(field, text, value))
            return;
        isRead = false;
        reject(field, ImportRemark::Kind::UnknownCode, text);
    };
    if (const QString text = row.at(SheetField::Answer); row.has(SheetField::Answer)) {
        said.answer = codeFrom<AnswerValue>(text.toStdString());
        if (!said.answer)
            said.answer = answerIn(text);
        if (!said.answer && !text.isEmpty()) {
            reject(SheetField::Answer, ImportRemark::Kind::UnknownAnswer, text);
            return std::nullopt;
        }
    }
    take(SheetField::Reasons, said.reasons);
    if (record)
        keepLostReasons(row, *record, said.reasons);
    take(SheetField::Sufficiency, said.sufficiency);
    take(SheetField::Timeliness, said.timeliness);
    take(SheetField::Source, said.source);
    take(SheetField::State, said.state);
    said.note = row.at(SheetField::Note);
    if (!row.has(SheetField::Note))
        said.noteIsLost = true;
    return isRead ? std::optional(said) : std::nullopt;
}

}   // namespace katve
