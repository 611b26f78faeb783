#pragma once

#include "exchange/forms/form_record.h"
#include "exchange/sheets/sheet_lexicon.h"

namespace katve {

// What a row of a form says when it comes back.
struct FormSaid {
    std::optional<AnswerValue> answer{};
    std::vector<GapReason> reasons{};
    std::optional<Sufficiency> sufficiency{};
    std::optional<Timeliness> timeliness{};
    std::optional<AnswerSource> source{};
    std::optional<AnswerState> state{};
    QString note{};
    bool noteIsLost = false;   // there is no column for it any more: it is as it was
};

// What is to be done about a row of a form. Only what somebody changed against what was filled in counts, so that an old
// form never takes newer answers back; what both the form and the inventory have changed since is nobody's to choose.
struct FormDecision {
    enum class Kind : std::uint8_t {
        Nothing,   // an open question that stayed open
        Unchanged,
        Change,     // to `after`, which may be the first answer
        Remove,     // the answer was taken out of its cell
        NoAnswer,   // something is said of an answer that is not there
        Conflict,   // changed here and there, and not alike
        Unsure,     // differs, and what was filled in is lost
    };
    Kind kind = Kind::Nothing;
    Answer after{};
    SheetField field = SheetField::Answer;   // of a conflict, and what the form and the inventory say: codes or a note
    QString said{};
    QString stands{};
};

// `key` names the question; `record` is what was filled in, and `stored` what the inventory holds now.
[[nodiscard]] FormDecision formDecision(const Answer &key, const std::optional<FormRecord> &record,
                                        const FormSaid &said, const std::optional<Answer> &stored);

}   // namespace katve
