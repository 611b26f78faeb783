#pragma once

#include "edit/merge/file_past.h"

#include <set>

namespace katve {

// A row that the merge looks at: what it is in the file, and what it is to be.
struct PlannedRow {
    Table table = Table::Answers;
    QString key{};
    std::optional<RowTexts> current{};
    MergedRow merged{};
    bool isNotHeld = false;
    bool refersToNothing = false;

    [[nodiscard]] bool isAdded() const { return !current && merged.row; }
    [[nodiscard]] bool isRemoved() const { return current && !merged.row; }
    [[nodiscard]] bool isChanged() const { return current && merged.row && *current != *merged.row; }
};

// The rows of a merge as a whole: rows that are referred to stay, closed rounds take nothing.
class MergeRows {
public:
    // `readMore` reads what was said of a row that nobody has asked for so far.
    using ReadMore = std::function<std::vector<RowWrite>(Table, const QString &)>;
    MergeRows(const EditGraph &graph, Stores &stores, RowWrites &writes, ReadMore readMore);

    void workOut();
    [[nodiscard]] const std::vector<PlannedRow> &rows() const { return m_rows; }

private:
    [[nodiscard]] std::optional<RowTexts> currentRow(Table table, const QString &key);
    [[nodiscard]] bool isClosed(const QString &round);
    PlannedRow &plan(Table table, const QString &key);
    void holdClosedRounds();
    void holdClosed(PlannedRow &row);
    void keepWhatIsInUse();
    [[nodiscard]] bool keepReferred(std::size_t index);
    [[nodiscard]] bool keepRemovedInUse();
    [[nodiscard]] bool willBeThere(Table table, const QString &key);
    [[nodiscard]] bool keep(Table table, const QString &key);

    const EditGraph &m_graph;
    Stores &m_stores;
    RowWrites &m_writes;
    ReadMore m_readMore;
    std::vector<PlannedRow> m_rows;
    RowMap<std::size_t> m_places;
};

// The row that its units make, or none when they cannot.
template <typename Row> [[nodiscard]] std::optional<Row> rowOf(const QString &key, const RowTexts &texts)
{
    std::optional<Row> row = rowWithKey<Row>(key);
    if (row && setFields(*row, fieldsOf(Fields<Row>::table, texts)))
        return std::nullopt;
    return row;
}

}   // namespace katve
