#pragma once

#include "domain/codes.h"

#include <QComboBox>

namespace katve {

// A code of a closed list in a box; the first line says that nothing is given.

template <CodeList Code> void fillCodes(QComboBox &box, const QString &none, QString (*word)(Code))
{
    box.addItem(none, -1);
    for (std::size_t i = 0; i < CodeTable<Code>::names.size(); ++i)
        box.addItem(word(static_cast<Code>(i)), static_cast<int>(i));
}

template <CodeList Code> void selectCode(QComboBox &box, const std::optional<Code> &code)
{
    box.setCurrentIndex(code ? static_cast<int>(*code) + 1 : 0);
}

template <CodeList Code> [[nodiscard]] std::optional<Code> chosenCode(const QComboBox &box)
{
    const int value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<Code>(value));
}

// Wide enough for a word or two; the rest of a long one shows when the list is open.
inline void allowNarrow(QComboBox &box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(10);
    box.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

}   // namespace katve
