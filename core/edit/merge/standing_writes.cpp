#include "edit/merge/standing_writes.h"

#include <algorithm>

namespace katve {

namespace {

using Writes = std::vector<const RowWrite *>;

// The settling of a dispute that was taken back has not happened: the dispute is open as it was before.
void dropTakenBackSettlings(const EditGraph &graph, Writes &writes)
{
    std::vector<const RowWrite *> dropped;
    for (const RowWrite *write : writes) {
        if (!write->reopens)
            continue;
        const EditGraph::Number settling = graph.find(graph.edit(write->edit).undoes);
        const auto settled = std::ranges::find(writes, settling, &RowWrite::edit);
        if (settled == writes.end())
            continue;
        dropped.push_back(write);
        dropped.push_back(*settled);
    }
    std::erase_if(writes, [&](const RowWrite *write) { return std::ranges::find(dropped, write) != dropped.end(); });
}

}   // namespace

std::vector<const RowWrite *> standingWrites(const EditGraph &graph, const std::vector<RowWrite> &writes)
{
    Writes ordered;
    ordered.reserve(writes.size());
    for (const RowWrite &write : writes)
        ordered.push_back(&write);
    std::ranges::sort(ordered, {}, [&](const RowWrite *write) { return graph.rank(write->edit); });
    dropTakenBackSettlings(graph, ordered);
    return ordered;
}

}   // namespace katve
