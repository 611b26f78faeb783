#pragma once

#include "analysis/gap_matrix.h"
#include "command.h"
#include "edit/session.h"

namespace katve {

struct GapWords {
    Session &session;
    const Round &round;
    View view;
    const GapMatrix &matrix;
    Language language;
};

// The sums of every region over all services, as a table for the eye and as JSON.
void printGaps(QTextStream &out, const GapWords &words);
[[nodiscard]] QJsonObject gapsJson(const GapWords &words);

}   // namespace katve
