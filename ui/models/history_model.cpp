#include "models/history_model.h"
#include "edit/merge/said_elsewhere.h"
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
    fillLines();
    endResetModel();
}

void HistoryModel::fillLines()
{
    std::map<qint64, std::vector<KnownEdit>> merged = editsMerged(m_session);
    m_lines.clear();
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        m_lines.push_back({.record = i});
        std::vector<KnownEdit> &brought = merged[m_records[i].sequence];
        for (auto edit = brought.rbegin(); edit != brought.rend(); ++edit)
            m_lines.push_back({.record = i, .brought = std::move(*edit)});
    }
}

bool HistoryModel::isTakenBack(int row) const
{
    const Line &line = lineAt(row);
    return m_takenBack.contains(line.brought ? line.brought->id : m_records[line.record].header.uuid);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
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
    if (const auto &brought = lineAt(row).brought)
        return textOf(*brought, column);
    const EditRecord &record = recordAt(row);
    switch (column) {
    case When: return editWhen(record.header);
    case What:
        return isTakenBack(row) ? tr("%1 (taken back since)").arg(editWhat(record.header)) : editWhat(record.header);
    case Who: return editWho(record.header);
    default: return tr("%L1").arg(rowsOf(record.sequence));
    }
}

QString HistoryModel::textOf(const KnownEdit &brought, int column)
{
    const EditHeader header = headerOf(brought);
    switch (column) {
    case When: return editWhen(header);
    case What: return tr("↳ in %1: %2", "a file, an act").arg(brought.file, editWhat(header));
    case Who: return editWho(header);
    default: return {};
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
    if (role == Qt::ForegroundRole && !canBeTakenBack(index.row()))
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
