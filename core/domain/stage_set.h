#pragma once

#include "domain/codes.h"

#include <bit>

namespace katve {

// The stages of education that a service type has or an offering serves.
class StageSet {
public:
    constexpr StageSet() = default;
    constexpr explicit StageSet(std::uint8_t bits) : m_bits(bits & allBits) {}

    [[nodiscard]] static constexpr StageSet all() { return StageSet(allBits); }
    [[nodiscard]] static constexpr StageSet of(auto... stages)
    {
        StageSet set;
        (set.insert(stages), ...);
        return set;
    }

    constexpr void insert(Stage stage) { m_bits = static_cast<std::uint8_t>(m_bits | bit(stage)); }
    [[nodiscard]] constexpr bool contains(Stage stage) const { return (m_bits & bit(stage)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int size() const { return std::popcount(m_bits); }
    [[nodiscard]] constexpr std::uint8_t bits() const { return m_bits; }

    friend constexpr StageSet operator&(StageSet a, StageSet b)
    {
        return StageSet(static_cast<std::uint8_t>(a.m_bits & b.m_bits));
    }
    friend constexpr bool operator==(StageSet, StageSet) = default;

private:
    static constexpr std::uint8_t allBits = (1U << stageCount) - 1U;
    [[nodiscard]] static constexpr std::uint8_t bit(Stage stage)
    {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(stage));
    }

    std::uint8_t m_bits = 0;
};

}   // namespace katve
