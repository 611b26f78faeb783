#pragma once

#include "edit/merge/row_map.h"
#include "edit/session.h"

#include <QSet>

#include <functional>

namespace katve {

class ErasedPeople;

// The past of one file as merging reads it: its edits, those that came with earlier merges, and what each said of rows.
class FilePast {
public:
    // `name` is how the file is called where its edits are told of; empty for the file that is merged into.
    FilePast(Session &session, QString name);
    // Of another file: those who were erased from this one stay away, with their rows and their names in texts.
    void leaveOut(const ErasedPeople &erased) { m_erased = &erased; }

    void addTo(EditGraph &graph);
    [[nodiscard]] bool knows(EditGraph::Number edit) const { return m_known.contains(edit); }
    [[nodiscard]] const QSet<EditGraph::Number> &known() const { return m_known; }
    [[nodiscard]] QString lastEdit() const { return m_records.empty() ? QString() : m_records.back().header.uuid; }
    [[nodiscard]] qint64 lastSequence() const { return m_records.empty() ? 0 : m_records.back().sequence; }
    // Edits whose records are gone from the file's history, and the one that stands for them; empty: none are.
    [[nodiscard]] const QSet<QString> &pruned() const { return m_pruned; }
    [[nodiscard]] QString baseline() const;
    [[nodiscard]] bool holds(const EditGraph &graph, const QString &edit) const;
    void notePruned(const EditGraph &graph);                           // they are known, should another file bring them
    [[nodiscard]] EditGraph::Number numberOf(qint64 sequence) const;   // -1: of no edit of this file
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Session &session() const { return m_session; }

    using IsWantedEdit = std::function<bool(EditGraph::Number)>;
    // The rows that the wanted edits said something of become keys of `rows`.
    void noteTouched(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const;
    // What the wanted edits said of the rows that are keys of `rows`.
    void readWrites(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const;
    // Takes out of `rows` what is left out; gives the ids of contact people of whom something was there.
    [[nodiscard]] QStringList dropErased(RowWrites &rows) const;

private:
    struct DisputeMark {
        EditGraph::Number edit = -1;
        QString field{};
        std::optional<FieldTexts> shown{};
        bool reopens = false;
    };
    using DisputeMarks = RowMap<std::vector<DisputeMark>>;

    [[nodiscard]] KnownEdit withoutErased(KnownEdit edit) const;
    // -1 for an edit that is nobody's statement, or not wanted.
    [[nodiscard]] EditGraph::Number statement(const EditGraph &graph, const IsWantedEdit &isWanted,
                                              qint64 sequence) const;
    void noteBulk(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const;
    template <typename Row> void readTable(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const;
    void readKnown(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const;
    void readDisputes(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const;

    Session &m_session;
    QString m_name;
    std::vector<EditRecord> m_records;
    std::vector<EditGraph::Number> m_bySequence;
    QSet<EditGraph::Number> m_known;
    QSet<QString> m_pruned;
    const ErasedPeople *m_erased = nullptr;
};

[[nodiscard]] KnownWrite knownWrite(const EditGraph &graph, Table table, const QString &row, const RowWrite &write);

}   // namespace katve
