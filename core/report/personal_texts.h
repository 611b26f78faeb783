#pragma once

#include "analysis/personal_marks.h"
#include "edit/session.h"

namespace katve {

// A free text of a row in which something looks personal that does not belong there.
struct PersonalText {
    Table table = Table::Answers;
    QString key{};
    std::string_view field{};
    QString text{};
    std::vector<PersonalMark> marks{};
};

// Marks that are no news in their field: a telephone number where a telephone number is asked for.
[[nodiscard]] bool isExpected(Table table, std::string_view field, PersonalKind kind);

// Of everything that goes along when the inventory is shared. Contact people are left out: they go along on purpose only.
[[nodiscard]] std::vector<PersonalText> personalTexts(Session &session, QDate today);

}   // namespace katve
