#pragma once

#include "domain/round.h"

#include <optional>

namespace katve {

class Database;

// Single facts that keep a gap matrix up to date after an edit, as the loader would have read them.

// The number an organisation has in the matrix; nothing when there is no such provider.
[[nodiscard]] std::optional<std::uint32_t> providerNumber(const Database &database, const QString &provider);
[[nodiscard]] std::optional<std::uint32_t> organisationNumber(const Database &database, const QString &provider);
[[nodiscard]] QStringList offeringsOfProvider(const Database &database, const QString &provider);
// Residents of the newest year not after `year`, else of the oldest; nothing when none are given.
[[nodiscard]] std::optional<qint64> residentsIn(const Database &database, const QString &municipality, Stage stage,
                                                int year);

}   // namespace katve
