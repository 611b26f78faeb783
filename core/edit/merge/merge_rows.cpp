#include "edit/merge/merge_rows.h"
#include "domain/references.h"

#include <algorithm>

namespace katve {

namespace {

[[nodiscard]] bool isReferredTo(Table table)
{
    return table == Table::Areas || table == Table::Groups || table == Table::Themes || table == Table::Services
        || table == Table::Providers || table == Table::Rounds;
}

template <typename Visit> struct ReferenceVisit {
    Visit &visit;
    void operator()(std::string_view, Table table, const QString &key) const { visit(table, key); }
    void operator()(std::string_view, const AreaRef &area) const { visit(Table::Areas, areaText(area)); }
};

template <typename Row, typename Visit> void eachReferred(const Row &row, Visit &&visit)
{
    eachReference(row, ReferenceVisit<Visit>{visit});
}

[[nodiscard]] bool isClosedRow(const RowTexts &round)
{
    const auto unit = unitNamed(Table::Rounds, "closed");
    return unit && round[*unit].front() == "1";
}

[[nodiscard]] const RowWrite *lastOf(const EditGraph &graph, const std::vector<RowWrite> &writes)
{
    const auto last = std::ranges::max_element(
        writes, {}, [&graph](const RowWrite &write) { return graph.rank(write.edit); });
    return last == writes.end() ? nullptr : &*last;
}

}   // namespace

MergeRows::MergeRows(const EditGraph &graph, Stores &stores, RowWrites &writes, ReadMore readMore)
    : m_graph(graph)
    , m_stores(stores)
    , m_writes(writes)
    , m_readMore(std::move(readMore))
{}

std::optional<RowTexts> MergeRows::currentRow(Table table, const QString &key)
{
    return withRowOf(table, [&]<typename Row>(const Row &) -> std::optional<RowTexts> {
        const std::optional<Row> withKey = rowWithKey<Row>(key);
        const auto stored = withKey ? m_stores.of<Row>().find(*withKey) : std::nullopt;
        return stored ? std::optional(rowTexts(table, textsOf(stored->row))) : std::nullopt;
    });
}

PlannedRow &MergeRows::plan(Table table, const QString &key)
{
    if (const std::size_t *place = m_places.find(table, key))
        return m_rows[*place];
    PlannedRow row{.table = table, .key = key, .current = currentRow(table, key)};
    row.merged = mergedRow(m_graph, table, m_writes.at(table, key), row.current);
    if (row.merged.isPartly) {
        row.isNotHeld = true;
        row.merged = {};
    }
    m_places.at(table, key) = m_rows.size();
    return m_rows.emplace_back(std::move(row));
}

void MergeRows::workOut()
{
    for (std::size_t table = 0; table < packageTablesEnd; ++table) {
        QStringList keys = m_writes.of(static_cast<Table>(table)).keys();
        keys.sort();
        for (const QString &key : keys)
            plan(static_cast<Table>(table), key);
    }
    holdClosedRounds();
    keepWhatIsInUse();
}

// Closed here and not reopened anywhere.
bool MergeRows::isClosed(const QString &round)
{
    const std::optional<RowTexts> current = currentRow(Table::Rounds, round);
    if (!current || !isClosedRow(*current))
        return false;
    const std::size_t *place = m_places.find(Table::Rounds, round);
    return place == nullptr || !m_rows[*place].merged.row || isClosedRow(*m_rows[*place].merged.row);
}

void MergeRows::holdClosedRounds()
{
    QHash<QString, bool> closed;
    for (PlannedRow &row : m_rows) {
        if (row.table != Table::Answers && row.table != Table::Rounds)
            continue;
        const QString round = row.table == Table::Rounds ? row.key : row.key.section(QLatin1Char(','), 0, 0);
        const auto known = closed.constFind(round);
        const bool isShut = known != closed.constEnd() ? *known : *closed.insert(round, isClosed(round));
        if (isShut && (row.isAdded() || row.isRemoved() || row.isChanged() || !row.merged.disputes.empty()))
            holdClosed(row);
    }
}

void MergeRows::holdClosed(PlannedRow &row)
{
    OpenDispute dispute{.why = DisputeWhy::ClosedRound};
    if (row.current)
        dispute.shown = fieldsOf(row.table, *row.current);
    const std::vector<RowWrite> &writes = m_writes.at(row.table, row.key);
    dispute.values.push_back({.value = dispute.shown});
    for (const OpenDispute &open : row.merged.disputes) {
        for (const Said &said : open.values) {
            RowTexts texts = row.merged.row.value_or(emptyRow(row.table));
            if (const auto unit = unitNamed(row.table, open.field.toStdString()); unit && said.value)
                texts[*unit] = rowTexts(row.table, *said.value)[*unit];
            const bool isUnit = !open.field.isEmpty() && said.value;
            dispute.values.push_back({isUnit ? std::optional(fieldsOf(row.table, texts)) : said.value, said.by});
        }
    }
    if (row.merged.disputes.empty()) {
        Said said;
        if (row.merged.row)
            said.value = fieldsOf(row.table, *row.merged.row);
        if (const RowWrite *last = lastOf(m_graph, writes))
            said.by.push_back(last->edit);
        dispute.values.push_back(std::move(said));
    }
    row.merged = {.row = row.current, .disputes = {std::move(dispute)}};
}

bool MergeRows::willBeThere(Table table, const QString &key)
{
    if (const std::size_t *place = m_places.find(table, key))
        return m_rows[*place].merged.row.has_value();
    return m_stores.keys().find(table, key) != 0;
}

// The row as if nobody had removed it, when anybody knows what it was.
bool MergeRows::keep(Table table, const QString &key)
{
    if (!m_writes.holds(table, key))
        m_writes.at(table, key) = m_readMore(table, key);
    PlannedRow &row = plan(table, key);
    std::optional<MergedRow> kept = keptRow(m_graph, table, m_writes.at(table, key), row.current);
    if (!kept)
        return false;
    row.merged = *std::move(kept);
    return true;
}

void MergeRows::keepWhatIsInUse()
{
    for (bool again = true; again;) {
        again = false;
        for (std::size_t index = 0; index < m_rows.size(); ++index) {   // it grows
            if (m_rows[index].merged.row)
                again = keepReferred(index) || again;
        }
        again = keepRemovedInUse() || again;
    }
}

// What a planned row refers to; a row that names what nobody has stays as it was.
bool MergeRows::keepReferred(std::size_t index)
{
    const Table table = m_rows[index].table;
    const QString key = m_rows[index].key;
    bool changed = false;
    bool dangles = false;
    withRowOf(table, [&]<typename Row>(const Row &) {
        const std::optional<Row> row = rowOf<Row>(key, *m_rows[index].merged.row);
        if (!row)
            return;
        eachReferred(*row, [&](Table referred, const QString &referredKey) {
            if (willBeThere(referred, referredKey))
                return;
            if (keep(referred, referredKey))
                changed = true;
            else
                dangles = true;
        });
    });
    PlannedRow &row = m_rows[index];
    if (!dangles || row.refersToNothing)
        return changed;
    row.refersToNothing = true;
    row.merged = {.row = row.current};
    return true;
}

// What is to go although a row that nobody has touched refers to it.
bool MergeRows::keepRemovedInUse()
{
    RowMap<bool> going;
    bool any = false;
    for (const PlannedRow &row : m_rows) {
        if (row.isRemoved() && isReferredTo(row.table)) {
            going.at(row.table, row.key) = true;
            any = true;
        }
    }
    std::vector<std::pair<Table, QString>> used;
    for (std::size_t table = 0; any && table < packageTablesEnd; ++table) {
        withRowOf(static_cast<Table>(table), [&]<typename Row>(const Row &) {
            m_stores.of<Row>().forEach([&](const auto &stored) {
                if (m_places.holds(static_cast<Table>(table), keyText(stored.row)))
                    return;
                eachReferred(stored.row, [&](Table referred, const QString &key) {
                    if (going.holds(referred, key))
                        used.emplace_back(referred, key);
                });
            });
        });
    }
    bool changed = false;
    for (const auto &[table, key] : used) {
        if (!willBeThere(table, key))
            changed = keep(table, key) || changed;
    }
    return changed;
}

}   // namespace katve
