#pragma once

#include "exchange/forms/answer_form.h"
#include "report/personal_texts.h"

namespace katve {

// Of the notes that a form is filled in with: those that look as if they told who somebody is.
[[nodiscard]] std::vector<PersonalText> personalTextsIn(Session &session, const AnswerForm &form, QDate today);

}   // namespace katve
