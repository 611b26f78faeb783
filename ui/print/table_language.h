#pragma once

#include "words/table_words.h"

namespace katve {

// The words of tables in a language, whatever that of the screen is. In the thread of the window only, as it changes the
// words of all for a moment.
[[nodiscard]] TableWords tableWordsIn(Language language);
// What tables of ours may be written in; made by the first call, which must be in that thread.
[[nodiscard]] const std::vector<TableWords> &tableWordsOfAll();

}   // namespace katve
