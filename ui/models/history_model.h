#pragma once

#include "edit/session.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace katve {

// Every act in the file, the newest first: when, what, who, how many rows.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Who, Rows, ColumnCount };

    explicit HistoryModel(Session &session, QObject *parent = nullptr);

    void reload();
    [[nodiscard]] qint64 sequenceAt(int row) const { return m_records[static_cast<std::size_t>(row)].sequence; }
    [[nodiscard]] bool isTakenBack(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    [[nodiscard]] qint64 rowsOf(qint64 sequence) const;

    Session &m_session;
    std::vector<EditRecord> m_records;
    QSet<QString> m_takenBack;              // uuids
    mutable QHash<qint64, qint64> m_rows;   // by sequence; an act in the log never changes
};

}   // namespace katve
