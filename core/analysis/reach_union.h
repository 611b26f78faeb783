#pragma once

#include "analysis/matrix_input.h"

#include <algorithm>
#include <span>

namespace katve {

// The distinct organisations that reach a municipality, stage by stage, and from how far. Kept and cleared rather than
// made anew, because the matrix asks for tens of thousands of them.
class ReachUnion {
public:
    void clear()
    {
        m_entries.clear();
        m_best.fill(noLevel);
        m_count.fill(0);
    }

    void add(std::span<const Reach> reaches, int level)
    {
        for (const Reach &reach : reaches) {
            m_entries.push_back({reach.organisation, reach.stages.bits()});
            for (std::size_t stage = 0; stage < stageCount; ++stage) {
                if (reach.stages.contains(static_cast<Stage>(stage)))
                    m_best[stage] = std::min(m_best[stage], level);
            }
        }
    }

    // To be called once after the last `add`: makes one entry of each organisation and counts them.
    void settle()
    {
        if (m_entries.size() > 1)
            mergeEntries();
        for (const Entry &entry : m_entries)
            countStages(entry.stages);
    }

    [[nodiscard]] int bestLevel(Stage stage) const { return m_best[static_cast<std::size_t>(stage)]; }
    [[nodiscard]] std::size_t count(Stage stage) const { return m_count[static_cast<std::size_t>(stage)]; }

    // How many organisations are in this union or in `other`.
    [[nodiscard]] std::size_t countWith(const ReachUnion &other, Stage stage) const
    {
        std::size_t total = count(stage);
        for (const Entry &entry : other.m_entries)
            total += StageSet(entry.stages).contains(stage) && !contains(entry.organisation, stage) ? 1 : 0;
        return total;
    }

    [[nodiscard]] std::vector<std::uint32_t> organisations(Stage stage) const
    {
        std::vector<std::uint32_t> all;
        for (const Entry &entry : m_entries) {
            if (StageSet(entry.stages).contains(stage))
                all.push_back(entry.organisation);
        }
        return all;
    }

private:
    struct Entry {
        std::uint32_t organisation;
        std::uint8_t stages;
    };

    void mergeEntries()
    {
        std::ranges::sort(m_entries, {}, &Entry::organisation);
        std::size_t last = 0;
        for (std::size_t i = 1; i < m_entries.size(); ++i) {
            if (m_entries[i].organisation == m_entries[last].organisation)
                m_entries[last].stages = static_cast<std::uint8_t>(m_entries[last].stages | m_entries[i].stages);
            else
                m_entries[++last] = m_entries[i];
        }
        m_entries.resize(last + 1);
    }

    void countStages(std::uint8_t stages)
    {
        for (std::size_t stage = 0; stage < stageCount; ++stage)
            m_count[stage] += (stages >> stage) & 1U;
    }

    [[nodiscard]] bool contains(std::uint32_t organisation, Stage stage) const
    {
        const auto found = std::ranges::lower_bound(m_entries, organisation, {}, &Entry::organisation);
        return found != m_entries.end() && found->organisation == organisation
            && StageSet(found->stages).contains(stage);
    }

    std::vector<Entry> m_entries;
    std::array<int, stageCount> m_best{noLevel, noLevel, noLevel, noLevel, noLevel};
    std::array<std::size_t, stageCount> m_count{};
};

}   // namespace katve
