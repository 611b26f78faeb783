#include "edit/merge/row_merge.h"

#include <algorithm>

namespace katve {

namespace {

using Number = EditGraph::Number;
using Writes = std::vector<const RowWrite *>;

// The statements about one unit that nothing later knew of; those that say the same are together.
struct UnitClass {
    std::optional<UnitTexts> value{};   // none: no such row
    Writes by{};
};

struct UnitOutcome {
    std::vector<UnitClass> open{};   // several: a dispute between them
    std::optional<UnitTexts> value{};   // what counts; of a dispute what the common past said
    bool isNew = false;                 // the common past has no such row
    bool isSaid = true;
};

[[nodiscard]] bool isReference(Table table)
{
    return table <= Table::Services;
}

class RowMerge {
public:
    RowMerge(const EditGraph &graph, Table table, const std::optional<RowTexts> &current)
        : m_graph(graph)
        , m_table(table)
        , m_units(unitsOf(table))
        , m_current(current)
    {}

    [[nodiscard]] MergedRow outcome(const Writes &writes) const
    {
        if (writes.empty())
            return {.row = m_table == Table::Inventory ? std::optional(emptyRow(m_table)) : std::nullopt};
        std::vector<UnitOutcome> units;
        units.reserve(m_units.size());
        for (std::size_t unit = 0; unit < m_units.size(); ++unit)
            units.push_back(ofUnit(unit, writes));
        if (!isAnywhere(units, false))
            return {};
        if (isAnywhere(units, true))
            return removedAndNot(writes);
        if (m_table == Table::Answers && isNewDispute(units.front()))
            return differingRows(writes);
        return assembled(units);
    }

    [[nodiscard]] static Writes withoutRemovals(const Writes &writes)
    {
        Writes left;
        std::ranges::copy_if(writes, std::back_inserter(left), [](const RowWrite *write) { return !write->removes; });
        return left;
    }

private:
    // By rank, so that the last one is surely known to nobody; what one of those knows is behind it.
    [[nodiscard]] Writes heads(const Writes &writes) const
    {
        Writes heads;
        for (auto write = writes.rbegin(); write != writes.rend(); ++write) {
            const bool isKnown = std::ranges::any_of(
                heads, [&](const RowWrite *head) { return m_graph.knows(head->edit, (*write)->edit); });
            if (!isKnown)
                heads.push_back(*write);
        }
        return heads;
    }

    [[nodiscard]] Writes knownToAll(const Writes &writes, const Writes &heads) const
    {
        Writes known;
        for (const RowWrite *write : writes) {
            if (std::ranges::all_of(
                    heads, [&](const RowWrite *head) { return m_graph.knows(head->edit, write->edit); }))
                known.push_back(write);
        }
        return known;
    }

    [[nodiscard]] Writes upTo(const Writes &writes, const RowWrite &last) const
    {
        Writes known = knownToAll(writes, {&last});
        known.push_back(&last);
        return known;
    }

    [[nodiscard]] static Writes about(std::size_t unit, const Writes &writes)
    {
        Writes about;
        std::ranges::copy_if(writes, std::back_inserter(about),
                             [unit](const RowWrite *write) { return write->saysOf(unit); });
        return about;
    }

    [[nodiscard]] std::vector<UnitClass> classes(std::size_t unit, const Writes &heads) const
    {
        std::vector<UnitClass> classes;
        for (const RowWrite *head : heads) {
            const std::optional<UnitTexts> value = head->removes ? std::nullopt : head->units[unit];
            const auto same = std::ranges::find_if(classes, [&](const UnitClass &one) {
                return one.value.has_value() == value.has_value()
                    && (!value || decideAlike(m_units[unit], *one.value, *value));
            });
            if (same == classes.end()) {
                classes.push_back({.value = value, .by = {head}});
                continue;
            }
            same->by.push_back(head);
            if (value && laterSaid(unit, *same->value, *value))
                same->value = value;
        }
        return classes;
    }

    // Of two that agree in what decides, the rest is taken from the one said later.
    [[nodiscard]] bool laterSaid(std::size_t unit, const UnitTexts &one, const UnitTexts &other) const
    {
        const auto from = static_cast<std::ptrdiff_t>(m_units[unit].deciding);
        const auto rest = [from](const UnitTexts &texts) { return UnitTexts(texts.begin() + from, texts.end()); };
        return rest(one) != rest(other) ? rest(one) < rest(other) : one < other;
    }

    [[nodiscard]] UnitOutcome ofUnit(std::size_t unit, const Writes &writes) const
    {
        const Writes all = about(unit, writes);
        if (all.empty()) {   // only a part of the row came with those who changed it
            const bool isDefault = !m_current || m_table == Table::Inventory;
            return {.value = isDefault ? emptyRow(m_table)[unit] : (*m_current)[unit],
                    .isSaid = m_table == Table::Inventory || m_current.has_value()};
        }
        const Writes last = heads(all);
        std::vector<UnitClass> said = classes(unit, last);
        if (said.size() == 1)
            return {.value = std::move(said.front().value)};
        const Writes common = knownToAll(all, last);
        std::optional<UnitTexts> past;
        if (!common.empty())
            past = ofUnit(unit, common).value;
        else if (m_table == Table::Inventory)
            past = emptyRow(m_table)[unit];
        return decided(unit, std::move(said), std::move(past));
    }

    [[nodiscard]] UnitOutcome decided(std::size_t unit, std::vector<UnitClass> said,
                                      std::optional<UnitTexts> past) const
    {
        UnitOutcome outcome{.isNew = !past};
        std::erase_if(said, [&](const UnitClass &one) {
            return one.value.has_value() == past.has_value()
                && (!past || decideAlike(m_units[unit], *one.value, *past));
        });
        if (!past && said.size() > 1 && !m_units[unit].isRequired) {   // to give nothing is no statement in a new row
            past = emptyRow(m_table)[unit];
            std::erase_if(said, [&](const UnitClass &one) { return decideAlike(m_units[unit], *one.value, *past); });
        }
        outcome.value = std::move(past);
        if (said.size() == 1)
            outcome.value = std::move(said.front().value);
        else if (said.size() > 1)
            outcome.open = std::move(said);
        return outcome;
    }

    // Whether some unit says that the row is there (or is not), as what counts or as one side of a dispute.
    [[nodiscard]] static bool isAnywhere(const std::vector<UnitOutcome> &units, bool removed)
    {
        return std::ranges::any_of(units, [removed](const UnitOutcome &unit) {
            if (unit.open.empty())
                return unit.value.has_value() != removed;
            return std::ranges::any_of(unit.open,
                                       [removed](const UnitClass &one) { return one.value.has_value() != removed; });
        });
    }

    [[nodiscard]] static bool isNewDispute(const UnitOutcome &unit) { return !unit.open.empty() && unit.isNew; }

    // Removed in one place and changed in another. An answer stands against none; anything else is disputed.
    [[nodiscard]] MergedRow removedAndNot(const Writes &writes) const
    {
        Writes last = heads(writes);
        MergedRow present = outcome(withoutRemovals(writes));
        const auto isRemoval = [](const RowWrite *write) { return write->removes; };
        if (m_table == Table::Answers || std::ranges::none_of(last, isRemoval)) {
            for (const RowWrite *head : last) {
                if (head->removes)
                    present.clearedBy.push_back(head->edit);
            }
            return present;
        }
        MergedRow base = outcome(knownToAll(writes, last));
        if (!base.row)
            base.row = present.row;
        OpenDispute dispute{.why = DisputeWhy::Removed, .shown = fieldsOf(m_table, *base.row)};
        Said gone;
        for (const RowWrite *head : last) {
            if (head->removes)
                gone.by.push_back(head->edit);
        }
        dispute.values = images(withoutRemovals(writes), std::nullopt);
        dispute.values.push_back(std::move(gone));
        return {.row = std::move(base.row), .disputes = {std::move(dispute)}, .isPartly = present.isPartly};
    }

    // The same cell was answered differently where it had no answer: until it is settled it has none.
    [[nodiscard]] MergedRow differingRows(const Writes &writes) const
    {
        OpenDispute dispute{.why = DisputeWhy::Differs};
        dispute.values = images(writes, std::nullopt);
        return {.disputes = {std::move(dispute)}};
    }

    // The row as each of those saw it who said something last.
    [[nodiscard]] std::vector<Said> images(const Writes &writes, const std::optional<RowTexts> &except) const
    {
        std::vector<RowTexts> rows;
        std::vector<Said> images;
        const auto take = [&](RowTexts row, const RowWrite &write) {
            if (except && alike(row, *except))
                return;
            const auto same = std::ranges::find_if(rows, [&](const RowTexts &one) { return alike(one, row); });
            const auto index = same - rows.begin();
            if (same == rows.end()) {
                rows.push_back(row);
                images.push_back({.value = fieldsOf(m_table, row)});
            }
            images[static_cast<std::size_t>(index)].by.push_back(write.edit);
        };
        for (const RowWrite *head : heads(writes)) {
            if (std::optional<RowTexts> row = imageAt(writes, *head))
                take(std::move(*row), *head);
        }
        addUncovered(writes, rows, take);
        return images;
    }

    [[nodiscard]] std::optional<RowTexts> imageAt(const Writes &writes, const RowWrite &head) const
    {
        const Writes known = upTo(writes, head);
        if (known.size() < writes.size())
            return outcome(known).row;
        RowTexts row = emptyRow(m_table);   // it knew of the whole disagreement, which gives no row
        for (const RowWrite *write : known) {
            for (std::size_t unit = 0; unit < write->units.size(); ++unit)
                row[unit] = write->units[unit].value_or(row[unit]);
        }
        return row;
    }

    template <typename Take>
    void addUncovered(const Writes &writes, const std::vector<RowTexts> &rows, Take &&take) const
    {
        for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
            for (const RowWrite *head : heads(about(unit, writes))) {
                const UnitTexts &value = *head->units[unit];
                const bool isCovered = std::ranges::any_of(
                    rows, [&](const RowTexts &row) { return decideAlike(m_units[unit], row[unit], value); });
                if (isCovered)
                    continue;
                RowTexts row = imageAt(writes, *head).value_or(emptyRow(m_table));
                row[unit] = value;
                take(std::move(row), *head);
            }
        }
    }

    [[nodiscard]] bool alike(const RowTexts &one, const RowTexts &other) const
    {
        for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
            if (!decideAlike(m_units[unit], one[unit], other[unit]))
                return false;
        }
        return true;
    }

    [[nodiscard]] MergedRow assembled(const std::vector<UnitOutcome> &units) const
    {
        MergedRow merged{.row = RowTexts(units.size())};
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            const UnitOutcome &outcome = units[unit];
            merged.isPartly = merged.isPartly || !outcome.isSaid;
            UnitTexts &value = (*merged.row)[unit];
            value = outcome.value ? *outcome.value : UnitTexts();
            if (outcome.open.empty())
                continue;
            const bool ownStays = outcome.isNew && isReference(m_table) && areOfFilesMadeApart(outcome.open);
            if (outcome.isNew && (m_units[unit].isRequired || ownStays))
                value = ownStays && m_current ? (*m_current)[unit] : firstSaid(outcome.open);
            OpenDispute dispute{.field = exactText(m_units[unit].name),
                                .shown = fieldsOfUnit(m_table, unit, value),
                                .values = said(unit, outcome.open)};
            (ownStays ? merged.stays : merged.disputes).push_back(std::move(dispute));
        }
        return merged;
    }

    [[nodiscard]] bool areOfFilesMadeApart(const std::vector<UnitClass> &classes) const
    {
        for (std::size_t i = 0; i < classes.size(); ++i) {
            for (std::size_t k = i + 1; k < classes.size(); ++k) {
                if (m_graph.shareAPast(classes[i].by.front()->edit, classes[k].by.front()->edit))
                    return false;
            }
        }
        return true;
    }

    [[nodiscard]] UnitTexts firstSaid(const std::vector<UnitClass> &classes) const
    {
        const RowWrite *first = nullptr;
        const UnitTexts *value = nullptr;
        for (const UnitClass &one : classes) {
            for (const RowWrite *write : one.by) {
                if (first == nullptr || m_graph.wasMadeBefore(write->edit, first->edit)) {
                    first = write;
                    value = &*one.value;
                }
            }
        }
        return *value;
    }

    [[nodiscard]] std::vector<Said> said(std::size_t unit, const std::vector<UnitClass> &classes) const
    {
        std::vector<Said> all;
        for (const UnitClass &one : classes) {
            Said &said = all.emplace_back(Said{.value = fieldsOfUnit(m_table, unit, *one.value)});
            for (const RowWrite *write : one.by)
                said.by.push_back(write->edit);
        }
        return all;
    }

    const EditGraph &m_graph;
    Table m_table;
    const std::vector<RowUnit> &m_units;
    const std::optional<RowTexts> &m_current;
};

// The settling of a dispute that was taken back has not happened: the dispute is open as it was before.
void dropTakenBackSettlings(const EditGraph &graph, Writes &writes)
{
    std::vector<const RowWrite *> dropped;
    for (const RowWrite *write : writes) {
        if (!write->reopens)
            continue;
        const Number settling = graph.find(graph.edit(write->edit).undoes);
        const auto settled = std::ranges::find(writes, settling, &RowWrite::edit);
        if (settled == writes.end())
            continue;
        dropped.push_back(write);
        dropped.push_back(*settled);
    }
    std::erase_if(writes, [&](const RowWrite *write) { return std::ranges::find(dropped, write) != dropped.end(); });
}

[[nodiscard]] Writes inOrder(const EditGraph &graph, const std::vector<RowWrite> &writes)
{
    Writes ordered;
    ordered.reserve(writes.size());
    for (const RowWrite &write : writes)
        ordered.push_back(&write);
    std::ranges::sort(ordered, {}, [&](const RowWrite *write) { return graph.rank(write->edit); });
    dropTakenBackSettlings(graph, ordered);
    return ordered;
}

}   // namespace

MergedRow mergedRow(const EditGraph &graph, Table table, const std::vector<RowWrite> &writes,
                    const std::optional<RowTexts> &current)
{
    return RowMerge(graph, table, current).outcome(inOrder(graph, writes));
}

std::optional<MergedRow> keptRow(const EditGraph &graph, Table table, const std::vector<RowWrite> &writes,
                                 const std::optional<RowTexts> &current)
{
    const Writes all = inOrder(graph, writes);
    const Writes present = RowMerge::withoutRemovals(all);
    if (present.empty())
        return std::nullopt;
    MergedRow kept = RowMerge(graph, table, current).outcome(present);
    if (!kept.row || kept.isPartly)
        return std::nullopt;
    OpenDispute dispute{.why = DisputeWhy::InUse, .shown = fieldsOf(table, *kept.row)};
    Said gone;
    for (const RowWrite *write : all) {
        if (write->removes)
            gone.by.push_back(write->edit);
    }
    dispute.values = {{.value = dispute.shown}, std::move(gone)};
    kept.disputes.push_back(std::move(dispute));
    return kept;
}

}   // namespace katve
