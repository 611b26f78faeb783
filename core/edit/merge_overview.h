#pragma once

#include "edit/merge/merge_plan.h"

namespace katve {

// What one file would bring, counted by what people know: rows that its new edits say something of.
struct FileOverview {
    MergedFile file{};
    qint64 answers = 0;
    qint64 providers = 0;
    qint64 offerings = 0;
    qint64 others = 0;     // areas, service types, rounds and the like
    qint64 disputes = 0;   // in which it has a side

    [[nodiscard]] qint64 alreadyHere() const { return file.edits - file.newEdits; }
};

// An edit that several files have is counted with the first of them.
[[nodiscard]] std::vector<FileOverview> overviewOf(const MergePlan &plan);

// The open disputes about one row, those of its fields and of the row itself.
[[nodiscard]] std::vector<Dispute> disputesOf(Session &session, Table table, const QString &row);

}   // namespace katve
