#include "models/history_model.h"
#include "words/edit_words.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace katve {

HistoryModel::HistoryModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    const qint64 newest = m_records.empty() ? 0 : m_records.front().sequence;
    m_records = m_session.log().all();
    std::ranges::reverse(m_records);
    // Nothing was added, so what is there was rewritten: a person erased, or older history removed.
    if (m_records.empty() || m_records.front().sequence == newest)
        m_rows.clear();
    // An act is back in force when what took it back has itself been taken back; the newest word on it counts.
    m_takenBack.clear();
    for (const EditRecord &record : m_records) {
        if (!record.header.undoes.isEmpty() && !m_takenBack.contains(record.header.uuid))
            m_takenBack.insert(record.header.undoes);
    }
    endResetModel();
}

bool HistoryModel::isTakenBack(int row) const
{
    return m_takenBack.contains(m_records[static_cast<std::size_t>(row)].header.uuid);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// Asked of the file once: a list is painted again and again.
qint64 HistoryModel::rowsOf(qint64 sequence) const
{
    const auto known = m_rows.constFind(sequence);
    return known != m_rows.cend() ? *known : *m_rows.insert(sequence, m_session.log().changeCount(sequence));
}

QString HistoryModel::text(int row, int column) const
{
    const EditRecord &record = m_records[static_cast<std::size_t>(row)];
    switch (column) {
    case When: return editWhen(record.header);
    case What:
        return isTakenBack(row) ? tr("%1 (taken back since)").arg(editWhat(record.header)) : editWhat(record.header);
    case Who: return editWho(record.header);
    default: return tr("%L1").arg(rowsOf(record.sequence));
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(index.row(), index.column()));
    if (role == Qt::TextAlignmentRole && index.column() == Rows)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && isTakenBack(index.row()))
        return QApplication::palette().color(QPalette::PlaceholderText);
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case What: return tr("What");
    case Who: return tr("Who");
    default: return tr("Rows");
    }
}

}   // namespace katve
