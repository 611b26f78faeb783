#include "edit/inverse.h"
#include "edit/let_go.h"

#include <QMultiHash>

#include <algorithm>
#include <map>

namespace katve {

namespace {

using RefusalReason = Refusal::Reason;

// Knows which edits stand: one that was taken back does not, nor does the one that took it back.
class Standing {
public:
    Standing(const EditLog &log, qint64 since) : m_log(log), m_since(since) {}

    [[nodiscard]] bool isTakenBack(const EditRecord &record)
    {
        const std::vector<EditRecord> undoers = m_log.undoersOf(record.header.uuid);
        return std::ranges::any_of(undoers, [&](const EditRecord &undoer) {
            return undoer.sequence > record.sequence && !isTakenBack(undoer);
        });
    }

    // Whether an edit after `since` still has an effect of its own.
    [[nodiscard]] bool counts(qint64 sequence)
    {
        const auto [known, isNew] = m_counts.try_emplace(sequence, false);
        if (isNew)
            known->second = decide(sequence);
        return known->second;
    }

private:
    [[nodiscard]] bool decide(qint64 sequence)
    {
        const std::optional<EditRecord> record = m_log.find(sequence);
        if (!record || isTakenBack(*record))
            return false;
        if (record->header.undoes.isEmpty())
            return true;
        const std::optional<EditRecord> undone = m_log.find(record->header.undoes);
        return !undone || undone->sequence <= m_since;
    }

    const EditLog &m_log;
    qint64 m_since;
    std::map<qint64, bool> m_counts;
};

[[nodiscard]] bool shareAField(const Change &a, const Change &b)
{
    if (a.adds() || a.removes() || b.adds() || b.removes())
        return true;
    return std::ranges::any_of(*a.after, [&](const FieldText &one) {
        return std::ranges::any_of(*b.after, [&](const FieldText &other) { return one.name == other.name; });
    });
}

[[nodiscard]] std::optional<Refusal> touchedSince(const EditLog &log, Standing &standing, qint64 since,
                                                  const Change &change)
{
    for (const auto &[sequence, later] : log.changesOfRow(change.table, change.key)) {
        if (sequence > since && shareAField(change, later) && standing.counts(sequence))
            return Refusal{
                .reason = RefusalReason::TouchedSince, .table = change.table, .key = change.key, .byEdit = sequence};
    }
    return std::nullopt;
}

// What the same act changed is taken back before its added rows go.
using EarlierChanges = QMultiHash<QString, const Change *>;

template <typename Row> void applyEarlier(const EarlierChanges &earlier, Row &row)
{
    for (const Change *change : earlier.values(keyText(row))) {
        if (change->table == Fields<Row>::table && change->after)
            static_cast<void>(setFields(row, *change->after));
    }
}

// The rows that a bulk act added are found by their mark; those that referred to others go first.
[[nodiscard]] std::vector<Change> removalsOfAdded(Stores &stores, qint64 sequence,
                                                  const std::vector<BulkAddition> &added,
                                                  const std::vector<Change> &earlierChanges)
{
    EarlierChanges earlier;
    for (const Change &change : earlierChanges)
        earlier.insert(change.key, &change);
    std::vector<Change> changes;
    for (auto table = CodeTable<Table>::names.size(); table-- > 0;) {
        const auto isTable = [table](const BulkAddition &bulk) { return bulk.table == static_cast<Table>(table); };
        if (std::ranges::none_of(added, isTable))
            continue;
        withRowOf(static_cast<Table>(table), [&]<typename Row>(const Row &) {
            std::vector<Change> removals;
            stores.of<Row>().forEach([&](const auto &stored) {
                if (stored.addedIn != sequence)
                    return;
                Row row = stored.row;
                applyEarlier(earlier, row);
                const Row whole = row;
                if (letGo(row))
                    changes.push_back(*difference(whole, row));
                removals.push_back(removal(row));
            });
            changes.insert(changes.end(), std::make_move_iterator(removals.begin()),
                           std::make_move_iterator(removals.end()));
        });
    }
    return changes;
}

}   // namespace

Inverse inverseOfEdit(const EditLog &log, Stores &stores, const EditRecord &record)
{
    Standing standing(log, record.sequence);
    if (standing.isTakenBack(record))
        return {.refusal = Refusal{.reason = RefusalReason::AlreadyTakenBack}};

    Inverse inverse;
    log.eachChange(record.sequence, [&](const Change &change) { inverse.changes.push_back(inverseOf(change)); });
    std::ranges::reverse(inverse.changes);

    const std::vector<BulkAddition> added = log.bulkAdditions(record.sequence);
    std::vector<Change> removals = removalsOfAdded(stores, record.sequence, added, inverse.changes);
    const auto isRemoval = [](const Change &change) { return change.removes(); };
    qint64 expected = 0;
    for (const BulkAddition &bulk : added)
        expected += bulk.rows;
    if (std::ranges::count_if(removals, isRemoval) < expected)
        return {.refusal = Refusal{.reason = RefusalReason::TouchedSince,
                                   .byEdit = log.lastRemoverOf(record.sequence).value_or(0)}};
    inverse.changes.insert(inverse.changes.end(), std::make_move_iterator(removals.begin()),
                           std::make_move_iterator(removals.end()));

    for (const Change &change : inverse.changes) {
        inverse.refusal = touchedSince(log, standing, record.sequence, change);
        if (inverse.refusal)
            return inverse;
    }
    return inverse;
}

}   // namespace katve
