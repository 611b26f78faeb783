#pragma once

#include "exchange/tables/table_words.h"
#include "words/language.h"

namespace katve {

// The words of tables in the language that is installed, which must be this one.
[[nodiscard]] TableWords tableWords(Language language);

}   // namespace katve
