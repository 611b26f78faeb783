#pragma once

#include "support/oracle.h"

#include <random>

namespace katve {

class Session;

// Chance that is the same for the same seed on every machine, which the distributions of the library are not.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}

    [[nodiscard]] int below(int count) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(count)); }
    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }
    [[nodiscard]] bool percent(int chance) { return below(100) < chance; }
    template <typename Items> [[nodiscard]] const auto &oneOf(const Items &items)
    {
        return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
    }

private:
    std::mt19937 m_engine;
};

// An inventory with everything the gap matrix has to decide about: all answers, states, statuses and kinds of areas;
// dates on either side of each other's limits; municipalities that merge, move, or are in two regions of a kind;
// regions outside their own dates; units, and units of units; rounds with and without areas, service types and a day of
// their own for the geography; stages that a service type does not have; codes that UTF-16 would sort otherwise.
[[nodiscard]] InventoryRows randomInventory(std::uint32_t seed);

// One row of chance that refers to some of `rows`. Its key may be taken already.
[[nodiscard]] QDate randomDay(Dice &dice);   // also null, which is no limit
[[nodiscard]] Membership randomMembership(Dice &dice, const InventoryRows &rows);
[[nodiscard]] Population randomPopulation(Dice &dice, const InventoryRows &rows);
[[nodiscard]] ServiceType randomService(Dice &dice, const InventoryRows &rows, const QString &key);
[[nodiscard]] Provider randomProvider(Dice &dice, const InventoryRows &rows, const QString &id);
[[nodiscard]] Offering randomOffering(Dice &dice, const InventoryRows &rows, const QString &id);
[[nodiscard]] Round randomRound(Dice &dice, const InventoryRows &rows, const QString &id);
[[nodiscard]] Answer randomAnswer(Dice &dice, const InventoryRows &rows);

// All rows as one edit.
void putInto(Session &session, const InventoryRows &rows);
[[nodiscard]] InventoryRows rowsIn(Session &session);

}   // namespace katve
