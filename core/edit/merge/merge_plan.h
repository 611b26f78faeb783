#pragma once

#include "edit/merge/merge_report.h"
#include "edit/session.h"
#include "store/people.h"

#include <functional>

namespace katve {

// A file to take in, open.
struct MergeSource {
    QString name{};
    Session &session;
};

struct MergeOptions {
    // Steps done and steps there are; a few hundred times at most.
    std::function<void(qint64 done, qint64 total)> progress{};
    std::function<bool()> cancelled{};
};

// What a merge would do, worked out and not done: it can be shown first.
struct MergePlan {
    qint64 lastSequence = 0;           // of the file it was made for; it holds for no other state
    std::vector<Change> additions{};   // rows that come whole, in an order in which they can
    std::vector<Change> changes{};     // of rows that are there, and of disputes, in order
    std::vector<KnownEdit> edits{};
    std::vector<KnownWrite> writes{};
    std::vector<KeptApart> apart{};    // pairs that somebody elsewhere has said are not the same
    QStringList parents{};             // what the merge follows: the last edits of all files
    QStringList copies{};              // the files as copies, should they have been handed out from here
    std::vector<Tombstone> erased{};   // people who were erased in the other files
    MergeReport report{};

    [[nodiscard]] bool isEmpty() const { return edits.empty(); }
};

// The other files' edits that this one lacks, by row and field against the common past. Throws Cancelled.
[[nodiscard]] MergePlan planMerge(Session &ours, const std::vector<MergeSource> &others,
                                  const MergeOptions &options = {});

// Does it, as one edit. Throws Conflict when the file has changed since; the file is then as before.
[[nodiscard]] MergeReport carryOutMerge(Session &ours, const MergePlan &plan);

}   // namespace katve
