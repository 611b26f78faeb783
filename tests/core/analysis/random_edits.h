#pragma once

#include "edit/edit.h"
#include "support/random_inventory.h"

namespace katve {

// Edits of chance to an inventory: everything that a gap matrix must follow. An edit may be one that the session
// refuses (a row still in use, a key taken already); then it changes nothing.
class RandomEdits {
public:
    explicit RandomEdits(std::uint32_t seed) : m_dice(seed) {}

    [[nodiscard]] Dice &dice() { return m_dice; }
    // One act, as a person makes it at a screen.
    [[nodiscard]] Edit oneAct(const InventoryRows &rows);
    // Several acts in one edit, as an import or a script makes them.
    [[nodiscard]] Edit severalActs(const InventoryRows &rows);

private:
    using Changes = std::vector<Change>;
    [[nodiscard]] Changes act(const InventoryRows &rows);
    [[nodiscard]] Changes answerAct(const InventoryRows &rows);
    [[nodiscard]] Changes registerAct(const InventoryRows &rows);
    [[nodiscard]] Changes frameAct(const InventoryRows &rows);

    [[nodiscard]] Changes setAnswer(const InventoryRows &rows);
    [[nodiscard]] Changes carryAnswers(const InventoryRows &rows);
    [[nodiscard]] Changes changeOffering(const InventoryRows &rows);
    [[nodiscard]] Changes moveProvider(const InventoryRows &rows);
    [[nodiscard]] Changes removeProvider(const InventoryRows &rows);
    [[nodiscard]] Changes setPopulation(const InventoryRows &rows);
    [[nodiscard]] Changes changeMembership(const InventoryRows &rows);
    [[nodiscard]] Changes changeArea(const InventoryRows &rows);
    [[nodiscard]] Changes changeCatalogue(const InventoryRows &rows);
    [[nodiscard]] Changes changeRound(const InventoryRows &rows);
    [[nodiscard]] QString newKey(const QString &start) { return start + QString::number(++m_keys); }
    template <typename Row> [[nodiscard]] Changes put(const std::vector<Row> &rows, const Row &row);
    template <typename Row> [[nodiscard]] Changes removeOne(const std::vector<Row> &rows);

    Dice m_dice;
    int m_keys = 0;
};

}   // namespace katve
