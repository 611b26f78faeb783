#pragma once

#include "analysis/matrix_input.h"
#include "domain/round.h"

#include <optional>

namespace katve {

class Database;
class Stores;

// The round the user means: by id, or without one the newest by its day, of those of one day the last by id.
[[nodiscard]] std::optional<Round> findRound(const Database &database, Stores &stores, const QString &id = {});

// The municipalities and service types of a round, without anything said about them.
[[nodiscard]] MatrixInput loadMatrixScope(const Database &database, const Round &round);

// Reads what the gap matrix of a round is made from, in one pass over each table.
[[nodiscard]] MatrixInput loadMatrixInput(const Database &database, const Round &round, View view);

}   // namespace katve
