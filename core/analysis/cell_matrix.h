#pragma once

#include "analysis/matrix_input.h"
#include "analysis/sums.h"

#include <functional>
#include <span>
#include <unordered_map>

namespace katve {

class ReachUnion;

// The cells of the gap matrix without their sums: what each says, and how many organisations reach it.
class CellMatrix {
public:
    // How a verdict lies in its byte; the status is the lowest three bits.
    struct Bits {
        static constexpr std::uint8_t status = 0x07;
        static constexpr std::uint8_t unnamed = 0x08;
        static constexpr std::uint8_t conflict = 0x10;
        static constexpr std::uint8_t answered = 0x20;
    };
    static constexpr std::uint16_t manyProviders = 0xFFFF;   // the number is kept aside

    explicit CellMatrix(MatrixInput input);

    [[nodiscard]] const MatrixInput &input() const { return m_input; }   // answers and reaches as they are now
    [[nodiscard]] const MatrixShape &shape() const { return m_shape; }
    [[nodiscard]] std::size_t municipalities() const { return m_input.municipalities.size(); }
    [[nodiscard]] Cell cell(std::size_t municipality, std::size_t column) const
    {
        return at(m_shape.cell(municipality, column));
    }
    [[nodiscard]] qint64 residents(std::size_t municipality, std::size_t column) const
    {
        return m_input.population[municipality * stageCount + static_cast<std::size_t>(m_shape.stageOf(column))];
    }

    // Municipalities that belong to the same regions.
    struct Group {
        std::vector<std::uint32_t> regions{};
        std::vector<std::uint32_t> municipalities{};
    };
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }
    [[nodiscard]] std::span<const std::uint32_t> membersOf(std::size_t region) const { return m_members[region]; }
    [[nodiscard]] std::span<const Reach> reachesOf(std::size_t service) const;   // by place
    [[nodiscard]] std::span<const Reach> reachesOf(std::size_t service, std::size_t place) const;
    [[nodiscard]] std::vector<std::uint32_t> organisationsOf(std::size_t municipality, std::size_t column) const;

    // Told of every cell that is another than before.
    using Changed = std::function<void(std::size_t municipality, std::size_t column, const Cell &before)>;
    void setAnswer(std::size_t municipality, std::size_t column, Known answer, const Changed &changed);
    void changeReaches(std::span<const Reach> gone, std::span<const Reach> come, const Changed &changed);
    void setPopulation(std::size_t municipality, Stage stage, qint64 residents, bool given);

private:
    [[nodiscard]] Cell at(std::size_t cell) const
    {
        const std::uint8_t verdict = m_verdicts[cell];
        const std::uint16_t providers = m_providers[cell];
        return {.status = static_cast<Status>(verdict & Bits::status),
                .providers = providers == manyProviders ? m_manyProviders.at(cell) : providers,
                .unnamed = (verdict & Bits::unnamed) != 0,
                .conflict = (verdict & Bits::conflict) != 0,
                .answered = (verdict & Bits::answered) != 0};
    }
    void put(std::size_t cell, int bestLevel, std::size_t providers);
    void putService(std::size_t municipality, std::size_t service, const ReachUnion &reached);
    [[nodiscard]] int levelOfPlace(std::size_t place) const;
    void sortReaches();
    void group();
    void computeAll();
    void recompute(std::size_t municipality, std::size_t service, const Changed &changed);

    MatrixInput m_input;
    MatrixShape m_shape;
    // A verdict in one byte, and the number of organisations; the few numbers that do not fit are aside. With the
    // answers that is four bytes a cell, so that fifty million cells fit in 200 MB.
    std::vector<std::uint8_t> m_verdicts;
    std::vector<std::uint16_t> m_providers;
    std::unordered_map<std::size_t, std::uint32_t> m_manyProviders;
    std::vector<std::vector<std::uint32_t>> m_members;   // of each region
    std::vector<Group> m_groups;
};

}   // namespace katve
