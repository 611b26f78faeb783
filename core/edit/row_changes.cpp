#include "edit/row_changes.h"
#include "domain/references.h"

#include <algorithm>

namespace katve {

namespace {

using RefusalReason = Refusal::Reason;

[[nodiscard]] CarriedOut refused(RefusalReason reason, const Change &change, std::string_view field = {})
{
    return {.refusal = Refusal{.reason = reason, .table = change.table, .key = change.key, .field = exactText(field)}};
}

// References that no foreign key of the tables keeps are kept here.
template <typename Row> [[nodiscard]] bool refersToNothing(Stores &stores, const Row &row)
{
    bool dangling = false;
    const QString own = keyText(row);
    const auto look = [&](Table table, const QString &key) {
        dangling = dangling || ((table != Fields<Row>::table || key != own) && stores.keys().find(table, key) == 0);
    };
    struct Visit {
        decltype(look) &lookFor;
        void operator()(std::string_view, Table table, const QString &key) const { lookFor(table, key); }
        void operator()(std::string_view, const AreaRef &area) const { lookFor(Table::Areas, areaText(area)); }
    };
    eachReference(row, Visit{look});
    return dangling;
}

template <typename Row> [[nodiscard]] CarriedOut add(Stores &stores, const Change &change, Row row, qint64 sequence)
{
    if (const auto fault = setFields(row, *change.after))
        return refused(RefusalReason::BadValue, change, fault->field);
    if constexpr (!std::is_same_v<Row, Inventory>) {
        if (stores.of<Row>().find(row))
            return refused(RefusalReason::ChangedSince, change);
    }
    if (refersToNothing(stores, row))
        return refused(RefusalReason::UnknownRow, change);
    // A row that comes back keeps the mark of the edit that had added it first.
    stores.of<Row>().insert(row, change.addedIn.value_or(sequence));
    Change done = addition(row);
    done.addedIn = change.addedIn;
    return {.change = std::move(done)};
}

template <typename Row> [[nodiscard]] CarriedOut alter(Stores &stores, const Change &change, const Row &withKey)
{
    RowStore<Row> &store = stores.of<Row>();
    const auto stored = store.find(withKey);
    if (!stored || !matches(stored->row, *change.before))
        return refused(RefusalReason::ChangedSince, change);
    if (change.removes()) {
        if (stores.isNamedElsewhere(stored->row))
            return refused(RefusalReason::StillInUse, change);
        store.remove(stored->row);
        Change done = removal(stored->row);
        done.addedIn = stored->addedIn;
        return {.change = std::move(done)};
    }
    Row row = stored->row;
    if (const auto fault = setFields(row, *change.after))
        return refused(RefusalReason::BadValue, change, fault->field);
    if (refersToNothing(stores, row))
        return refused(RefusalReason::UnknownRow, change);
    std::optional<Change> done = difference(stored->row, row);
    if (done)
        store.update(row);
    return {.change = std::move(done)};
}

// Closing and reopening are the edits of a round that closing does not forbid.
[[nodiscard]] bool opensOrCloses(const Change &change)
{
    return change.before && change.after && change.after->size() == 1 && change.after->front().name == "closed";
}

}   // namespace

CarriedOut carryOut(Stores &stores, const Change &change, qint64 sequence)
{
    return withRowOf(change.table, [&]<typename Row>(const Row &) {
        const std::optional<Row> withKey = rowWithKey<Row>(change.key);
        if (!withKey)
            return refused(RefusalReason::BadValue, change);
        return change.adds() ? add(stores, change, *withKey, sequence) : alter(stores, change, *withKey);
    });
}

std::optional<QString> closedRoundOf(Stores &stores, const Change &change)
{
    QString id;
    if (change.table == Table::Answers)
        id = change.key.section(QLatin1Char(','), 0, 0);
    else if (change.table == Table::Rounds && !opensOrCloses(change))
        id = change.key;
    if (id.isEmpty())
        return std::nullopt;
    const auto round = stores.of<Round>().find(Round{.id = id});
    return round && round->row.closed ? std::optional(id) : std::nullopt;
}

}   // namespace katve
