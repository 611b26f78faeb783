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
        merge(m_entries);
        for (const Entry &entry : m_entries)
            countStages(entry.stages);
    }

    [[nodiscard]] int bestLevel(Stage stage) const { return m_best[static_cast<std::size_t>(stage)]; }
    [[nodiscard]] std::size_t count(Stage stage) const { return m_count[static_cast<std::size_t>(stage)]; }

    // Takes further reaches of level 0 in, and out again with `withdraw`: most municipalities have next to none of
    // their own beside what reaches all of their regions, so the rest need not be gone through again.
    void include(std::span<const Reach> own)
    {
        m_bestBefore = m_best;
        m_countBefore = m_count;
        if (own.size() == 1) {
            includeOne(own.front().organisation, own.front().stages.bits());
            return;
        }
        m_own.clear();
        for (const Reach &reach : own)
            m_own.push_back({reach.organisation, reach.stages.bits()});
        merge(m_own);
        for (const Entry &entry : m_own)
            includeOne(entry.organisation, entry.stages);
    }
    void withdraw()
    {
        m_best = m_bestBefore;
        m_count = m_countBefore;
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

    // One entry for each organisation, in their order.
    static void merge(std::vector<Entry> &entries)
    {
        if (entries.size() < 2)
            return;
        std::ranges::sort(entries, {}, &Entry::organisation);
        std::size_t last = 0;
        for (std::size_t i = 1; i < entries.size(); ++i) {
            if (entries[i].organisation == entries[last].organisation)
                entries[last].stages = static_cast<std::uint8_t>(entries[last].stages | entries[i].stages);
            else
                entries[++last] = entries[i];
        }
        entries.resize(last + 1);
    }

    void includeOne(std::uint32_t organisation, std::uint8_t stages)
    {
        const std::uint8_t known = stagesOf(organisation);
        for (std::size_t stage = 0; stage < stageCount; ++stage) {
            if (((stages >> stage) & 1U) == 0)
                continue;
            m_best[stage] = 0;
            m_count[stage] += ((known >> stage) & 1U) == 0 ? 1 : 0;
        }
    }

    void countStages(std::uint8_t stages)
    {
        for (std::size_t stage = 0; stage < stageCount; ++stage)
            m_count[stage] += (stages >> stage) & 1U;
    }

    [[nodiscard]] std::uint8_t stagesOf(std::uint32_t organisation) const
    {
        const auto found = std::ranges::lower_bound(m_entries, organisation, {}, &Entry::organisation);
        return found != m_entries.end() && found->organisation == organisation ? found->stages : std::uint8_t{0};
    }

    std::vector<Entry> m_entries;
    std::array<int, stageCount> m_best{noLevel, noLevel, noLevel, noLevel, noLevel};
    std::array<std::size_t, stageCount> m_count{};
    std::vector<Entry> m_own;
    std::array<int, stageCount> m_bestBefore{};
    std::array<std::size_t, stageCount> m_countBefore{};
};

}   // namespace katve
