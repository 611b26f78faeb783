#pragma once

#include "analysis/matrix_input.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <vector>

namespace katve {

// The reaches of one service, found by place without searching.
class PlacedReaches {
public:
    explicit PlacedReaches(std::size_t places) : m_start(places + 1) {}

    void take(std::span<const Reach> ofService)
    {
        m_ofService = ofService;
        std::ranges::fill(m_start, 0);
        for (const Reach &reach : m_ofService)
            ++m_start[reach.place + 1];
        std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    }
    [[nodiscard]] std::span<const Reach> at(std::size_t place) const
    {
        return m_ofService.subspan(m_start[place], m_start[place + 1] - m_start[place]);
    }

private:
    std::span<const Reach> m_ofService;
    std::vector<std::uint32_t> m_start;
};

}   // namespace katve
