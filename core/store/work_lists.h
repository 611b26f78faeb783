#pragma once

#include "analysis/status.h"
#include "domain/round.h"

#include <QHash>

#include <set>

namespace katve {

class Database;

// An offering that counts, and an area of its catchment to which nobody belongs on the round's geography date.
struct EmptyCatchment {
    QString offering{};
    AreaRef area{};
    friend bool operator==(const EmptyCatchment &, const EmptyCatchment &) = default;
};
[[nodiscard]] std::vector<EmptyCatchment> areasThatCoverNobody(const Database &database, const Round &round, View view);

// By id: those with an offering that counts and whose catchment names one of the areas.
struct ProviderOfSector {
    QString id{};
    std::optional<Sector> sector{};   // no value: not given
};
[[nodiscard]] std::vector<ProviderOfSector> providersReaching(const Database &database, const Round &round, View view,
                                                              const std::set<std::pair<AreaKind, QString>> &areas);

// The keys of the answers of a round that were carried over from an earlier one and count only when confirmed.
[[nodiscard]] std::vector<Answer> carriedAnswers(const Database &database, const QString &round);

// How many answers a round has by service type, also of types that are not among its own now: those answers are kept.
[[nodiscard]] QHash<QString, qint64> answersByService(const Database &database, const QString &round);

// Public ids of providers by the numbers the matrix knows organisations by.
[[nodiscard]] QHash<std::uint32_t, QString> providersByNumber(const Database &database);

}   // namespace katve
