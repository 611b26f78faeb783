#pragma once

#include "edit/session.h"
#include "exchange/forms/form_words.h"
#include "words/language.h"

namespace katve {

// The words of an answer form for an area: what is chosen from lists in `language`, what is read in Finnish and Swedish.
[[nodiscard]] FormWords formWords(Session &session, const Round &round, const AreaRef &area, Language language,
                                  const QDateTime &madeAt);

}   // namespace katve
