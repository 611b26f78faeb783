#include "edit/merge/merge_report.h"

#include <algorithm>

namespace katve {

MergeCounts MergeReport::total() const
{
    MergeCounts total;
    for (const MergeCounts &counts : tables) {
        total.added += counts.added;
        total.changed += counts.changed;
        total.removed += counts.removed;
    }
    return total;
}

qint64 MergeReport::countOf(MergeRemark::Kind kind) const
{
    return std::ranges::count(remarks, kind, &MergeRemark::kind);
}

bool MergeReport::leavesSomething() const
{
    using Kind = MergeRemark::Kind;
    return openDisputes > 0
        || countOf(Kind::OursStays) + countOf(Kind::NotHeld) + countOf(Kind::RefersToNothing)
            + countOf(Kind::ErasedPerson)
        > 0;
}

}   // namespace katve
