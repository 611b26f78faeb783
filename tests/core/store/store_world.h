#pragma once

#include "core/store/row_samples.h"
#include "store/database.h"
#include "store/stores.h"

namespace katve {

// An empty inventory in memory with what the rows of row_samples.h refer to, put in without a log.
struct StoreWorld {
    StoreWorld()
    {
        eachOfSampleWorld([this](const auto &row) { put(row); });
    }
    template <typename Row> void put(const Row &row) { stores.of<Row>().insert(row, 1); }
    template <typename Row> [[nodiscard]] std::optional<Row> find(const Row &withKey)
    {
        const auto stored = stores.of<Row>().find(withKey);
        return stored ? std::optional(stored->row) : std::nullopt;
    }

    Database database = Database::inMemory();
    Stores stores{database};
};

// The reason for which `act` threw a StoreError; nothing when it did not.
template <typename Act> [[nodiscard]] std::optional<StoreError::Reason> reasonOf(Act &&act)
{
    try {
        act();
    } catch (const StoreError &error) {
        return error.reason();
    }
    return std::nullopt;
}

}   // namespace katve
