#include "edit/merge/merge_plan.h"
#include "edit/merge/merge_changes.h"
#include "edit/people/erased_people.h"

#include <algorithm>

namespace katve {

namespace {

using Number = EditGraph::Number;

class MergePlanner {
public:
    MergePlanner(Session &ours, const std::vector<MergeSource> &others, const MergeOptions &options)
        : m_options(options)
        , m_stepsTotal(static_cast<qint64>(others.size()) + 3)
        , m_ours(ours, {})
        , m_erased(ours)
    {
        for (const MergeSource &other : others) {
            m_others.emplace_back(other.session, m_erased.cut(other.name));
            m_others.back().leaveOut(m_erased);
        }
    }

    [[nodiscard]] MergePlan plan()
    {
        m_ours.addTo(m_graph);
        for (FilePast &other : m_others)
            other.addTo(m_graph);
        m_graph.settle();
        expectCommonPasts();
        step();
        MergePlan plan{.lastSequence = m_ours.lastSequence()};
        noteFiles(plan.report);
        noteCopies(plan);
        if (!bringsStatements()) {
            plan.report.openDisputes = openDisputes();
            return plan;
        }
        readWrites();
        MergeRows rows(m_graph, stores(), m_writes,
                       [this](Table table, const QString &key) { return readMore(table, key); });
        rows.workOut();
        step();
        addChanges(m_graph, stores(), rows.rows(), plan);
        addKnown(plan);
        addReport(
            m_graph, m_writes, [this](Number edit) { return isNew(edit); }, rows.rows(), plan.report);
        plan.report.openDisputes += openDisputes();
        for (const QString &id : m_dropped)
            plan.report.remarks.push_back(
                {.kind = MergeRemark::Kind::ErasedPerson, .table = Table::Contacts, .key = id});
        step();
        return plan;
    }

private:
    [[nodiscard]] Stores &stores() { return m_ours.session().stores(); }
    [[nodiscard]] bool isNew(Number edit) const { return !m_ours.knows(edit); }

    void step()
    {
        if (m_options.cancelled && m_options.cancelled())
            throw StoreError(StoreError::Reason::Cancelled, {});
        if (m_options.progress)
            m_options.progress(++m_stepsDone, m_stepsTotal);
    }

    // What somebody did on top of acts whose records are gone elsewhere can only be judged by who knows where they led:
    // the act that stands for them. Else what two files say of a row could not be told from what they both began with.
    void expectCommonPasts()
    {
        m_ours.notePruned(m_graph);
        std::vector<const FilePast *> all{&m_ours};
        for (FilePast &other : m_others) {
            other.notePruned(m_graph);
            all.push_back(&other);
        }
        for (const FilePast *cut : all) {
            for (const FilePast *file : all) {
                if (cut == file || cut->pruned().isEmpty() || file->holds(m_graph, cut->baseline()))
                    continue;
                const auto isHeld = [&](const QString &edit) { return file->holds(m_graph, edit); };
                if (std::ranges::any_of(cut->pruned(), isHeld))
                    throw StoreError(StoreError::Reason::HistoryCut, file == &m_ours ? cut->name() : file->name());
            }
        }
        for (const FilePast &other : m_others) {
            for (const Number edit : other.known()) {
                if (isNew(edit) && m_graph.edit(edit).kind == EditKind::Merge)
                    expectUndoneIsKept(edit, other.name());
            }
        }
    }

    // To take back a merge, or the settling of a dispute, says which of older acts count again: those are gone.
    void expectUndoneIsKept(Number edit, const QString &file) const
    {
        const QString &undone = m_graph.edit(edit).undoes;
        if (!undone.isEmpty() && (m_ours.pruned().contains(undone) || undone == m_ours.baseline()))
            throw StoreError(StoreError::Reason::HistoryCut, file);
    }

    void expectReopenedAreKept(const RowWrites &rows, const QString &file) const
    {
        for (std::size_t table = 0; table < packageTablesEnd; ++table) {
            for (const std::vector<RowWrite> &writes : rows.of(static_cast<Table>(table))) {
                for (const RowWrite &write : writes) {
                    if (write.reopens)
                        expectUndoneIsKept(write.edit, file);
                }
            }
        }
    }

    void noteCopies(MergePlan &plan)
    {
        const QString inventory = identityOf(m_ours.session().database()).uuid;
        for (const FilePast &other : m_others) {
            const Identity identity = identityOf(other.session().database());
            plan.copies.append(identity.copyUuid);
            if (identity.uuid != inventory)   // their digests are salted otherwise
                continue;
            const std::vector<Tombstone> erased = tombstones(other.session().database());
            plan.erased.insert(plan.erased.end(), erased.begin(), erased.end());
        }
    }

    // Merges alone bring nothing that their parts have not brought.
    [[nodiscard]] bool bringsStatements() const
    {
        return std::ranges::any_of(m_others, [this](const FilePast &other) {
            return std::ranges::any_of(
                other.known(), [this](Number edit) { return isNew(edit) && !isDerived(m_graph.edit(edit).kind); });
        });
    }

    void noteFiles(MergeReport &report) const
    {
        for (const FilePast &other : m_others) {
            MergedFile file{.name = other.name(), .edits = other.known().size()};
            for (const Number edit : other.known()) {
                file.newEdits += isNew(edit) ? 1 : 0;
                file.sharesAPast = file.sharesAPast || !isNew(edit);
            }
            report.files.push_back(std::move(file));
        }
    }

    [[nodiscard]] qint64 openDisputes()
    {
        qint64 count = 0;
        stores().of<Dispute>().forEach([&](const auto &) { ++count; });
        return count;
    }

    // Of each file only the rows that its own new edits speak of: files are many, and so are rows.
    void readWrites()
    {
        QSet<Number> taken;
        for (const FilePast &other : m_others) {
            const auto isWanted = [&](Number edit) { return isNew(edit) && !taken.contains(edit); };
            RowWrites rows;
            other.noteTouched(m_graph, isWanted, rows);
            other.readWrites(m_graph, isWanted, rows);
            m_dropped += other.dropErased(rows);
            expectReopenedAreKept(rows, other.name());
            for (std::size_t table = 0; table < packageTablesEnd; ++table)
                takeOver(static_cast<Table>(table), rows);
            taken.unite(other.known());
            step();
        }
        stores().of<Dispute>().forEach([&](const auto &stored) { m_writes.note(stored.row.table, stored.row.row); });
        m_ours.readWrites(
            m_graph, [](Number) { return true; }, m_writes);
    }

    void takeOver(Table table, RowWrites &rows)
    {
        for (auto row = rows.of(table).begin(); row != rows.of(table).end(); ++row) {
            std::vector<RowWrite> &all = m_writes.at(table, row.key());
            all.insert(all.end(), std::make_move_iterator(row->begin()), std::make_move_iterator(row->end()));
        }
    }

    [[nodiscard]] std::vector<RowWrite> readMore(Table table, const QString &key)
    {
        RowWrites one;
        one.note(table, key);
        m_ours.readWrites(
            m_graph, [](Number) { return true; }, one);
        return one.at(table, key);
    }

    void addKnown(MergePlan &plan)
    {
        QSet<Number> taken;
        if (!m_ours.lastEdit().isEmpty())
            plan.parents = {m_ours.lastEdit()};
        for (const FilePast &other : m_others) {
            if (!other.lastEdit().isEmpty() && !plan.parents.contains(other.lastEdit()))
                plan.parents.append(other.lastEdit());
            for (const Number edit : other.known()) {
                if (!isNew(edit) || taken.contains(edit))
                    continue;
                taken.insert(edit);
                plan.edits.push_back(m_graph.edit(edit));
            }
        }
        std::ranges::sort(plan.edits, {}, &KnownEdit::id);
        for (std::size_t table = 0; table < packageTablesEnd; ++table)
            addKnownWrites(static_cast<Table>(table), plan);
        for (const FilePast &other : m_others)
            addApart(other, plan.apart);
    }

    // What this file has heard of before, and somebody has taken back in it, does not return.
    void addApart(const FilePast &other, std::vector<KeptApart> &apart)
    {
        other.session().stores().of<KeptApart>().forEach([&](const auto &stored) {
            const Number edit = other.numberOf(stored.addedIn);
            const bool isKnown = edit < 0 || !isNew(edit) || m_ours.session().find(stored.row).has_value();
            if (!isKnown && std::ranges::find(apart, stored.row) == apart.end())
                apart.push_back(stored.row);
        });
    }

    void addKnownWrites(Table table, MergePlan &plan)
    {
        const QHash<QString, std::vector<RowWrite>> &rows = m_writes.of(table);
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            for (const RowWrite &write : *row) {
                if (isNew(write.edit) && !isRepeatedReference(table, row.key(), write))
                    plan.writes.push_back(knownWrite(m_graph, table, row.key(), write));
            }
        }
    }

    // Areas and the catalogue that two files were begun with apart: where all say the same, one of them is enough.
    [[nodiscard]] bool isRepeatedReference(Table table, const QString &key, const RowWrite &write)
    {
        if (table > Table::Services || table == Table::Inventory)
            return false;
        const std::vector<RowWrite> &writes = *m_writes.find(table, key);
        const auto saysTheSame = [&](const RowWrite &other) {
            return other.whole && !other.removes && other.units == write.units;
        };
        const auto isOwn = [&](const RowWrite &own) {
            return !isNew(own.edit) && !m_graph.shareAPast(own.edit, write.edit);
        };
        return std::ranges::all_of(writes, saysTheSame) && std::ranges::any_of(writes, isOwn);
    }

    const MergeOptions &m_options;
    qint64 m_stepsDone = 0;
    qint64 m_stepsTotal;
    EditGraph m_graph;
    FilePast m_ours;
    ErasedPeople m_erased;
    std::vector<FilePast> m_others;
    RowWrites m_writes;
    QStringList m_dropped;   // contact people who stay erased
};

}   // namespace

MergePlan planMerge(Session &ours, const std::vector<MergeSource> &others, const MergeOptions &options)
{
    return MergePlanner(ours, others, options).plan();
}

}   // namespace katve
