#include "forms/form_texts.h"

#include <algorithm>

namespace katve {

std::vector<PersonalText> personalTextsIn(Session &session, const AnswerForm &form, QDate today)
{
    std::vector<PersonalText> texts = personalTexts(session, today);
    std::erase_if(texts, [&](const PersonalText &text) {
        const auto answer =
            text.table == Table::Answers && text.field == "note" ? rowWithKey<Answer>(text.key) : std::nullopt;
        return !answer || answer->round != form.mark.round
            || std::ranges::find(form.places, answer->municipality, &AnswerForm::Place::code) == form.places.end();
    });
    return texts;
}

}   // namespace katve
