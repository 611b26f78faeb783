#include "edit/merge/merge_changes.h"
#include "edit/let_go.h"

#include <algorithm>
#include <map>

namespace katve {

namespace {

template <typename Row> [[nodiscard]] Row expectRow(const QString &key, const RowTexts &texts)
{
    std::optional<Row> row = rowOf<Row>(key, texts);
    if (!row)
        throw StoreError(StoreError::Reason::Damaged, key, QStringLiteral("a merged row cannot be read"));
    return *std::move(row);
}

class Changes {
public:
    Changes(const std::vector<PlannedRow> &rows, MergePlan &plan) : m_rows(rows), m_plan(plan) {}

    void addAll()
    {
        for (const PlannedRow &row : m_rows) {
            withRowOf(row.table, [&]<typename Row>(const Row &) { sortIn<Row>(row); });
        }
        // Rounds are reopened before their answers change and closed after.
        append(m_opened);
        append(m_changed);
        append(m_letGo);
        std::ranges::reverse(m_removed);   // what refers goes before what is referred to
        append(m_removed);
        append(m_closed);
    }

private:
    template <typename Row> void sortIn(const PlannedRow &planned)
    {
        if (planned.isAdded()) {
            m_plan.additions.push_back(addition(expectRow<Row>(planned.key, *planned.merged.row)));
        } else if (planned.isRemoved()) {
            const Row before = expectRow<Row>(planned.key, *planned.current);
            Row alone = before;
            letGo(alone);
            add(m_letGo, difference(before, alone));
            m_removed.push_back(removal(alone));
        } else if (planned.isChanged()) {
            change(expectRow<Row>(planned.key, *planned.current), expectRow<Row>(planned.key, *planned.merged.row));
        }
    }

    template <typename Row> void change(const Row &before, const Row &after)
    {
        if constexpr (std::is_same_v<Row, Round>) {
            if (before.closed != after.closed) {
                Round between = after.closed ? after : before;
                between.closed = false;
                add(m_opened, difference(before, after.closed ? before : between));
                add(m_changed, difference(after.closed ? before : between, after.closed ? between : after));
                add(m_closed, difference(after.closed ? between : after, after));
                return;
            }
        }
        add(m_changed, difference(before, after));
    }

    static void add(std::vector<Change> &to, std::optional<Change> change)
    {
        if (change)
            to.push_back(*std::move(change));
    }
    void append(std::vector<Change> &from)
    {
        m_plan.changes.insert(m_plan.changes.end(), std::make_move_iterator(from.begin()),
                              std::make_move_iterator(from.end()));
    }

    const std::vector<PlannedRow> &m_rows;
    MergePlan &m_plan;
    std::vector<Change> m_opened;
    std::vector<Change> m_changed;
    std::vector<Change> m_letGo;
    std::vector<Change> m_removed;
    std::vector<Change> m_closed;
};

using DisputesOfRow = std::map<QString, Dispute>;   // by field

void changeDisputes(const EditGraph &graph, const PlannedRow &row, DisputesOfRow old, MergePlan &plan)
{
    for (const OpenDispute &open : row.merged.disputes) {
        Dispute dispute = disputeOf(graph, row.table, row.key, open);
        const auto before = old.find(dispute.field);
        if (before == old.end()) {
            plan.changes.push_back(addition(dispute));
            ++plan.report.openDisputes;
            continue;
        }
        dispute.later = before->second.later;
        if (auto change = difference(before->second, dispute))
            plan.changes.push_back(*std::move(change));
        old.erase(before);
    }
    for (const auto &[field, gone] : old) {
        plan.changes.push_back(removal(gone));
        --plan.report.openDisputes;
    }
}

class Report {
public:
    Report(const EditGraph &graph, const RowWrites &writes, const FilePast::IsWantedEdit &isNew, MergeReport &report)
        : m_graph(graph)
        , m_writes(writes)
        , m_isNew(isNew)
        , m_report(report)
    {}

    void add(const PlannedRow &row)
    {
        MergeCounts &counts = m_report.tables[static_cast<std::size_t>(row.table)];
        counts.added += row.isAdded() ? 1 : 0;
        counts.removed += row.isRemoved() ? 1 : 0;
        counts.changed += row.isChanged() ? 1 : 0;
        for (const OpenDispute &open : row.merged.disputes)
            remark(MergeRemark::Kind::Disputed, row, open);
        for (const OpenDispute &open : row.merged.stays)
            remark(MergeRemark::Kind::OursStays, row, open);
        if (row.table == Table::Answers && row.merged.row)
            addAnswer(row);
        if (row.isNotHeld || row.refersToNothing)
            addNotTaken(row);
        countAuthors(row);
    }

private:
    void remark(MergeRemark::Kind kind, const PlannedRow &row, const OpenDispute &open)
    {
        MergeRemark remark = remarkOn(kind, row);
        remark.field = open.field;
        remark.why = open.why;
        remark.shown = open.shown;
        for (const Said &said : open.values)
            remark.sides.push_back(sideOf(m_graph, said));
        m_report.remarks.push_back(std::move(remark));
    }

    [[nodiscard]] static MergeRemark remarkOn(MergeRemark::Kind kind, const PlannedRow &row)
    {
        return {.kind = kind, .table = row.table, .key = row.key};
    }

    void addAnswer(const PlannedRow &row)
    {
        if (!row.isAdded() && row.merged.clearedBy.empty())
            return;
        const bool wasCleared = !row.merged.clearedBy.empty();
        MergeRemark remark =
            remarkOn(wasCleared ? MergeRemark::Kind::AnswerStands : MergeRemark::Kind::AnswerTaken, row);
        remark.shown = fieldsOf(row.table, *row.merged.row);
        if (wasCleared)
            remark.sides.push_back(sideOf(m_graph, {.by = row.merged.clearedBy}));
        else
            remark.sides.push_back(sideOf(m_graph, {.value = remark.shown, .by = lastOf(row)}));
        m_report.remarks.push_back(std::move(remark));
    }

    [[nodiscard]] std::vector<EditGraph::Number> lastOf(const PlannedRow &row) const
    {
        const std::vector<RowWrite> &writes = *m_writes.find(row.table, row.key);
        const auto last =
            std::ranges::max_element(writes, {}, [this](const RowWrite &write) { return m_graph.rank(write.edit); });
        return last == writes.end() ? std::vector<EditGraph::Number>() : std::vector{last->edit};
    }

    void addNotTaken(const PlannedRow &row)
    {
        MergeRemark remark =
            remarkOn(row.isNotHeld ? MergeRemark::Kind::NotHeld : MergeRemark::Kind::RefersToNothing, row);
        for (const RowWrite &write : *m_writes.find(row.table, row.key)) {
            if (!m_isNew(write.edit))
                continue;
            const QString fields = knownWrite(m_graph, row.table, row.key, write).fields;
            remark.sides.push_back(sideOf(m_graph, {.by = {write.edit}}));
            if (!write.removes)
                remark.sides.back().value = fieldsOfWrite(row.table, write);
        }
        m_report.remarks.push_back(std::move(remark));
    }

    [[nodiscard]] static FieldTexts fieldsOfWrite(Table table, const RowWrite &write)
    {
        FieldTexts fields;
        for (std::size_t unit = 0; unit < write.units.size(); ++unit) {
            if (!write.units[unit])
                continue;
            for (FieldText &field : fieldsOfUnit(table, unit, *write.units[unit]))
                fields.push_back(std::move(field));
        }
        return fields;
    }

    void countAuthors(const PlannedRow &row)
    {
        const std::vector<RowWrite> *writes = m_writes.find(row.table, row.key);
        for (std::size_t i = 0; writes != nullptr && i < writes->size(); ++i) {
            if (!m_isNew((*writes)[i].edit))
                continue;
            ++m_report.statements;
            const KnownEdit &edit = m_graph.edit((*writes)[i].edit);
            const auto found = std::ranges::find_if(m_report.authors, [&](const MergedAuthor &author) {
                return author.file == edit.file && author.author == edit.author && author.role == edit.role;
            });
            if (found != m_report.authors.end())
                ++found->rows;
        }
    }

    const EditGraph &m_graph;
    const RowWrites &m_writes;
    const FilePast::IsWantedEdit &m_isNew;
    MergeReport &m_report;
};

void addAuthors(const EditGraph &graph, const FilePast::IsWantedEdit &isNew, MergeReport &report)
{
    std::map<std::array<QString, 3>, qint64> counts;
    for (EditGraph::Number number = 0; number < graph.count(); ++number) {
        const KnownEdit &edit = graph.edit(number);
        if (isNew(number) && !isDerived(edit.kind))
            ++counts[{edit.file, edit.author, edit.role}];
    }
    for (const auto &[who, edits] : counts)
        report.authors.push_back({.file = who[0], .author = who[1], .role = who[2], .edits = edits});
}

}   // namespace

void addChanges(const EditGraph &graph, Stores &stores, const std::vector<PlannedRow> &rows, MergePlan &plan)
{
    Changes(rows, plan).addAll();
    std::map<std::pair<Table, QString>, DisputesOfRow> old;
    stores.of<Dispute>().forEach([&](const auto &stored) {
        old[{stored.row.table, stored.row.row}][stored.row.field] = stored.row;
    });
    for (const PlannedRow &row : rows) {
        const auto found = old.find({row.table, row.key});
        if (found != old.end() || !row.merged.disputes.empty())
            changeDisputes(graph, row, found == old.end() ? DisputesOfRow() : found->second, plan);
    }
}

void addReport(const EditGraph &graph, const RowWrites &writes, const FilePast::IsWantedEdit &isNew,
               const std::vector<PlannedRow> &rows, MergeReport &report)
{
    addAuthors(graph, isNew, report);
    Report filled(graph, writes, isNew, report);
    for (const PlannedRow &row : rows)
        filled.add(row);
}

}   // namespace katve
