#pragma once

#include <QString>

namespace katve {

// A word of a workbook of ours as it is compared, whatever was done to its spaces and capitals since.
[[nodiscard]] inline QString plainWord(const QString &text)
{
    return text.simplified().toCaseFolded();
}

}   // namespace katve
