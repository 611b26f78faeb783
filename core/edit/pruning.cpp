#include "edit/pruning.h"
#include "edit/inventory_check.h"
#include "edit/merge/file_past.h"
#include "edit/people/file_texts.h"
#include "edit/row_past.h"
#include "store/hand_outs.h"
#include "store/log_rewriter.h"
#include "store/packing.h"
#include "store/transaction.h"

#include <algorithm>

namespace katve {

namespace {

using Number = EditGraph::Number;
using WhyNot = PruningPlan::WhyNot;

// The oldest copy that is out.
[[nodiscard]] std::optional<HandedOut> oldestOut(const Database &database)
{
    std::optional<HandedOut> oldest;
    for (const HandedOut &copy : handedOut(database)) {
        if (!copy.returnedAt.isValid() && (!oldest || copy.sequence < oldest->sequence))
            oldest = copy;
    }
    return oldest;
}

class Cut {
public:
    explicit Cut(Session &session) : m_records(session.log().all())
    {
        FilePast(session, {}).addTo(m_graph);
        m_graph.settle();
        for (const EditRecord &record : m_records)
            m_sequences.insert(record.header.uuid, record.sequence);
    }

    [[nodiscard]] const std::vector<EditRecord> &records() const { return m_records; }
    [[nodiscard]] qint64 first() const { return m_records.empty() ? 0 : m_records.front().sequence; }

    [[nodiscard]] const EditRecord *record(qint64 sequence) const
    {
        const auto found = std::ranges::find(m_records, sequence, &EditRecord::sequence);
        return found == m_records.end() ? nullptr : &*found;
    }

    // By the order of acts and not by the clock, which may have been wrong: up to the first one that is not older.
    [[nodiscard]] qint64 lastBefore(const QDateTime &day) const
    {
        const auto younger =
            std::ranges::find_if(m_records, [&](const EditRecord &record) { return record.header.madeAt >= day; });
        return younger == m_records.begin() ? 0 : std::prev(younger)->sequence;
    }

    [[nodiscard]] qint64 movedBack(qint64 sequence)
    {
        for (qint64 before = 0; sequence > first() && before != sequence;) {
            before = sequence;
            sequence = withUndoings(sequence);
            while (sequence > first() && !isBottleneck(sequence))
                --sequence;
        }
        return sequence;
    }

    // What the last act that goes knew of, and itself.
    [[nodiscard]] bool isBehind(qint64 sequence, const QString &uuid) const
    {
        const Number last = m_graph.find(record(sequence)->header.uuid);
        const Number edit = m_graph.find(uuid);
        return edit >= 0 && (edit == last || m_graph.knows(last, edit));
    }

private:
    // An act and what takes it back are on the same side.
    [[nodiscard]] qint64 withUndoings(qint64 sequence) const
    {
        for (const EditRecord &record : m_records) {
            const qint64 undone = m_sequences.value(record.header.undoes, 0);
            if (record.sequence > sequence && undone > 0 && undone <= sequence)
                sequence = undone - 1;
        }
        return sequence;
    }

    // Everything that did not lead to the act came after it, or has nothing to do with it at all.
    [[nodiscard]] bool isBottleneck(qint64 sequence)
    {
        const EditRecord *cut = record(sequence);
        if (cut == nullptr)
            return false;
        const Number last = m_graph.find(cut->header.uuid);
        if (m_inTheWay >= 0 && isBeside(m_inTheWay, last))
            return false;
        for (Number edit = 0; edit < m_graph.count(); ++edit) {
            if (isBeside(edit, last)) {
                m_inTheWay = edit;   // likely for the next one as well
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool isBeside(Number edit, Number last) const
    {
        return edit != last && !m_graph.knows(last, edit) && !m_graph.knows(edit, last)
            && m_graph.shareAPast(edit, last);
    }

    std::vector<EditRecord> m_records;
    EditGraph m_graph;
    QHash<QString, qint64> m_sequences;
    Number m_inTheWay = -1;
};

[[nodiscard]] PruningPlan refused(WhyNot why)
{
    return {.whyNot = why};
}

// Those of merged files that the baseline stands for as well.
void dropKnown(Session &session, const Cut &cut, qint64 upTo, QStringList &gone)
{
    std::vector<KnownEdit> edits;
    session.stores().of<KnownEdit>().forEach([&](const auto &stored) {
        if (cut.isBehind(upTo, stored.row.id))
            edits.push_back(stored.row);
    });
    std::vector<KnownWrite> writes;
    session.stores().of<KnownWrite>().forEach([&](const auto &stored) {
        if (cut.isBehind(upTo, stored.row.edit))
            writes.push_back(stored.row);
    });
    for (const KnownWrite &write : writes)
        session.stores().of<KnownWrite>().remove(write);
    for (const KnownEdit &edit : edits) {
        session.stores().of<KnownEdit>().remove(edit);
        gone.append(edit.id);
    }
}

[[nodiscard]] Inventory inventoryAt(Session &session, qint64 sequence)
{
    Inventory inventory = session.find(Inventory{}).value_or(Inventory{});
    RowPast past{.fields = textsOf(inventory)};
    auto changes = session.log().changesOfRow(Table::Inventory, keyText(inventory));
    std::ranges::reverse(changes);
    for (const auto &[edit, change] : changes) {
        if (edit > sequence)
            static_cast<void>(stepBack(past, change, edit));
    }
    static_cast<void>(setFields(inventory, *past.fields));
    return inventory;
}

void cutOff(Session &session, const Cut &cut, qint64 upTo, const QDateTime &now)
{
    const Database &database = session.database();
    const LogRewriter log(database);
    const Inventory inventory = inventoryAt(session, upTo);
    QStringList gone;
    dropKnown(session, cut, upTo, gone);
    gone += log.cutUpTo(upTo, now);
    gone.removeAll(cut.record(upTo)->header.uuid);
    log.notePruned(gone);
    log.moveMarks(upTo);
    if (const auto change = difference(Inventory{}, inventory))
        log.addChange(upTo, *change);
    log.replaceBulk(addedInBulk(session));
    log.seal();
}

}   // namespace

PruningPlan planPruning(Session &session, const QDateTime &before)
{
    const CopyOrigin origin = originOf(session.database());
    if (!origin.part.isEmpty())
        return refused(WhyNot::IsCopy);
    if (!isEmpty(session.database(), Table::Disputes))
        return refused(WhyNot::OpenDisputes);
    Cut cut(session);
    const qint64 wanted = cut.lastBefore(before);
    if (wanted <= cut.first())
        return refused(WhyNot::NothingOlder);
    PruningPlan plan{.upTo = wanted};
    if (const auto out = oldestOut(session.database()); out && out->sequence < wanted) {
        plan.upTo = out->sequence;
        plan.label = out->label;
        plan.since = out->at;
    }
    if (!origin.copyUuid.isEmpty())   // what it was made from knows nothing of later acts
        plan.upTo = std::min(plan.upTo, origin.sharedSequence);
    if (plan.upTo > cut.first())
        plan.upTo = cut.movedBack(plan.upTo);
    if (plan.upTo <= cut.first()) {
        plan.whyNot = plan.label.isEmpty() && !plan.since.isValid() ? WhyNot::BelongsTogether : WhyNot::HandedOut;
        return plan;
    }
    plan.isEarlier = plan.upTo < wanted;
    plan.acts =
        std::ranges::count_if(cut.records(), [&](const EditRecord &record) { return record.sequence <= plan.upTo; });
    plan.last = cut.record(plan.upTo)->header.madeAt;
    return plan;
}

void prune(Session &session, const PruningPlan &plan, const QDateTime &now)
{
    Q_ASSERT(plan.ok());
    session.ensureSound();
    const Cut cut(session);
    overwriteDeleted(session.database());
    try {
        Transaction transaction(session.database());
        cutOff(session, cut, plan.upTo, now);
        transaction.commit();
    } catch (...) {
        session.stores().forgetKeys();
        throw;
    }
    finishRewriting(session);
}

}   // namespace katve
