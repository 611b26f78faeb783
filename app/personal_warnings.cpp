#include "personal_warnings.h"
#include "words/personal_words.h"

#include <algorithm>

namespace katve {

void warnOfPersonal(const CommandContext &context, const std::vector<PersonalText> &texts)
{
    constexpr std::size_t mostLines = 20;
    if (texts.empty() || context.quiet)
        return;
    context.err << CommandText::tr("%n text(s) look as if they told who somebody is. They go along as they are:",
                                   nullptr, static_cast<int>(texts.size()))
                << '\n';
    for (std::size_t i = 0; i < std::min(mostLines, texts.size()); ++i)
        context.err << CommandText::tr("%1 %2, %3: %4", "table, row, field, what it looks like")
                           .arg(exactText(codeText(texts[i].table)), texts[i].key, exactText(texts[i].field),
                                personalWarning(texts[i].text, texts[i].marks))
                    << '\n';
}

}   // namespace katve
