#pragma once

#include "analysis/status.h"
#include "domain/round.h"
#include "domain/stage_set.h"

namespace katve {

class Database;

// An offering that counts in the view and covers a municipality on the round's geography date.
struct ReachingOffering {
    QString offering{};
    QString provider{};
    QString organisation{};   // the provider itself where it is no unit of another
    QString service{};
    StageSet stages{};
    AreaRef through{};   // the nearest area of its catchment that the municipality belongs to
    friend bool operator==(const ReachingOffering &, const ReachingOffering &) = default;
};

// Each once, by id of the offering.
[[nodiscard]] std::vector<ReachingOffering> offeringsReaching(const Database &database, const Round &round, View view,
                                                              const QString &municipality);

}   // namespace katve
