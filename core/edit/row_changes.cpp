#include "edit/row_changes.h"

#include <algorithm>

namespace katve {

namespace {

using Reason = Refusal::Reason;

[[nodiscard]] CarriedOut refused(Reason reason, const Change &change, std::string_view field = {})
{
    return {.refusal = Refusal{.reason = reason,
                               .table = change.table,
                               .key = change.key,
                               .field = QString::fromLatin1(field.data(), static_cast<qsizetype>(field.size()))}};
}

template <typename Row>
[[nodiscard]] CarriedOut add(RowStore<Row> &store, const Change &change, Row row, qint64 sequence)
{
    if (const auto fault = setFields(row, *change.after))
        return refused(Reason::BadValue, change, fault->field);
    if constexpr (!std::is_same_v<Row, Inventory>) {
        if (store.find(row))
            return refused(Reason::ChangedSince, change);
    }
    store.insert(row, sequence);
    return {};
}

template <typename Row> [[nodiscard]] CarriedOut alter(RowStore<Row> &store, const Change &change, const Row &withKey)
{
    const auto stored = store.find(withKey);
    if (!stored || !matches(stored->row, *change.before))
        return refused(Reason::ChangedSince, change);
    if (change.removes()) {
        store.remove(stored->row);
        return {.addedIn = stored->addedIn};
    }
    Row row = stored->row;
    if (const auto fault = setFields(row, *change.after))
        return refused(Reason::BadValue, change, fault->field);
    store.update(row);
    return {};
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
            return refused(Reason::BadValue, change);
        return change.adds() ? add(stores.of<Row>(), change, *withKey, sequence)
                             : alter(stores.of<Row>(), change, *withKey);
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
