#include "edit/merge_overview.h"
#include "edit/merge/row_units.h"
#include "store/contents.h"

#include <algorithm>
#include <set>

namespace katve {

namespace {

void count(FileOverview &overview, Table table)
{
    switch (table) {
    case Table::Answers: ++overview.answers; break;
    case Table::Providers: ++overview.providers; break;
    case Table::Offerings: ++overview.offerings; break;
    default: ++overview.others;
    }
}

[[nodiscard]] bool isSideOf(const MergeRemark &remark, const QString &file)
{
    return std::ranges::any_of(remark.sides, [&file](const DisputeSide &side) {
        return std::ranges::any_of(side.voices, [&file](const DisputeVoice &voice) { return voice.file == file; });
    });
}

}   // namespace

std::vector<FileOverview> overviewOf(const MergePlan &plan)
{
    QHash<QString, QString> fileOf;
    for (const KnownEdit &edit : plan.edits)
        fileOf.insert(edit.id, edit.file);
    std::set<std::tuple<QString, Table, QString>> rows;
    for (const KnownWrite &write : plan.writes)
        rows.emplace(fileOf.value(write.edit), write.table, write.row);
    std::vector<FileOverview> all;
    for (const MergedFile &file : plan.report.files) {
        FileOverview &overview = all.emplace_back(FileOverview{.file = file});
        for (const auto &[name, table, row] : rows) {
            if (name == file.name)
                count(overview, table);
        }
        for (const MergeRemark &remark : plan.report.remarks) {
            if (remark.kind == MergeRemark::Kind::Disputed && isSideOf(remark, file.name))
                ++overview.disputes;
        }
    }
    return all;
}

std::vector<Dispute> disputesOf(Session &session, Table table, const QString &row)
{
    std::vector<Dispute> found;
    if (isEmpty(session.database(), Table::Disputes))
        return found;
    const auto look = [&](const QString &field) {
        if (auto dispute = session.find(Dispute{.table = table, .field = field, .row = row}))
            found.push_back(*std::move(dispute));
    };
    look({});
    for (const RowUnit &unit : unitsOf(table))
        look(exactText(unit.name));
    return found;
}

}   // namespace katve
