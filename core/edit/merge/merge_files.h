#pragma once

#include "edit/merge/merge_plan.h"

#include <memory>

namespace katve {

// The files to take in, opened for reading and checked whole: nothing is taken from a damaged one. Throws StoreError with the file as its subject.
class FilesToMerge {
public:
    explicit FilesToMerge(const QStringList &paths, const std::function<bool()> &cancelled = {});

    [[nodiscard]] const std::vector<MergeSource> &sources() const { return m_sources; }

private:
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::vector<MergeSource> m_sources;
};

// Backs the file up and merges; a merge that does not come about leaves no backup.
[[nodiscard]] MergeReport carryOutBackedUp(Session &ours, const MergePlan &plan);

// Plans, backs the file up and merges, when there is anything new. `planned` is given the report before anything is
// written; when it throws, nothing is.
[[nodiscard]] MergeReport mergeFiles(Session &ours, const FilesToMerge &others, const MergeOptions &options,
                                     const std::function<void(const MergeReport &)> &planned = {});

}   // namespace katve
