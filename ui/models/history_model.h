#pragma once

#include "edit/session.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace katve {

// Every act in the file, the newest first: when, what, who, how many rows. Below a merge stand the acts it brought, as they
// were made in the other files.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Who, Rows, ColumnCount };

    explicit HistoryModel(Session &session, QObject *parent = nullptr);

    void reload();
    [[nodiscard]] qint64 sequenceAt(int row) const { return recordAt(row).sequence; }
    [[nodiscard]] bool isTakenBack(int row) const;
    // Not one that came with a merge: that goes only with the whole of it.
    [[nodiscard]] bool canBeTakenBack(int row) const { return !lineAt(row).brought && !isTakenBack(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        std::size_t record = 0;
        std::optional<KnownEdit> brought{};
    };

    void fillLines();
    [[nodiscard]] const Line &lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const EditRecord &recordAt(int row) const { return m_records[lineAt(row).record]; }
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] static QString textOf(const KnownEdit &brought, int column);
    [[nodiscard]] qint64 rowsOf(qint64 sequence) const;

    Session &m_session;
    std::vector<EditRecord> m_records;
    std::vector<Line> m_lines;
    QSet<QString> m_takenBack;              // uuids
    mutable QHash<qint64, qint64> m_rows;   // by sequence; an act in the log never changes
};

}   // namespace katve
