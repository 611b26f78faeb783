#pragma once

#include "domain/codes.h"

#include <QString>

#include <optional>

namespace katve {

// What somebody wrote for an answer in a spreadsheet, in Finnish, Swedish or English: the key of the grid, the word, a
// mark. A lone hyphen is not read: some mean "no" by it, and some "not asked".
[[nodiscard]] std::optional<AnswerValue> readAnswer(const QString &text);

// A stage by its word or its short name in the language that is installed.
[[nodiscard]] std::optional<Stage> readStage(const QString &text);

}   // namespace katve
