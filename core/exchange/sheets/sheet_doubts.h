#pragma once

#include "domain/codes.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace katve {

// What stands around a table may turn what its cells say. Nothing is guessed then: what is below is not taken, and told.
enum class Doubt : std::uint8_t {
    None,
    Marks,   // "Missing services": a mark may mean that there is none
    All,     // "Our aim", "Example", "Grade 7": it is not about what there is now, or not about all it seems to be
};
// `saysStages`: the columns say which stages they are about.
[[nodiscard]] Doubt doubtIn(const QString &text, bool saysStages);
// Whether a text that stands alone speaks of a place without naming one that is known: "Kemi and Tornio", "Other municipalities".
[[nodiscard]] bool speaksOfPlaces(const QString &text);
// "x" and "no" answer what they are asked, whatever that is; "missing" is an answer of its own.
[[nodiscard]] bool isFullAnswer(const QString &text);

// The marks of a sheet that its own key reads otherwise than people do elsewhere; without a value: nobody knows how.
using MarkKey = QHash<QString, std::optional<AnswerValue>>;
// "x = on, o = missing". The marks are folded.
[[nodiscard]] MarkKey markKeyIn(const QString &text);
// Whether a text is such a key, also when it says what is said of the marks anyway.
[[nodiscard]] bool isMarkKey(const QString &text);
[[nodiscard]] QString markOf(const QString &text);

}   // namespace katve
