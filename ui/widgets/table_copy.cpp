#include "widgets/table_copy.h"

#include <QAction>
#include <QFont>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace katve {

namespace {

[[nodiscard]] CopiedCell cellOf(const QModelIndex &index)
{
    const QVariant copied = index.data(copiedTextRole);
    const QVariant status = index.data(copiedStatusRole);
    CopiedPart part{.text = (copied.isValid() ? copied : index.data(Qt::DisplayRole)).toString()};
    if (status.isValid())
        part.status = static_cast<Status>(status.toInt());
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    return {.parts = {part},
            .isNumber = alignment.testFlag(Qt::AlignRight),
            .isStrong = qvariant_cast<QFont>(index.data(Qt::FontRole)).bold()};
}

[[nodiscard]] const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree == nullptr ? nullptr : tree->header();
}

}   // namespace

TableCopy::TableCopy(QAbstractItemView &view) : QObject(&view), m_view(view)
{
    auto *copy = new QAction(tr("Copy"), this);
    connect(copy, &QAction::triggered, this, &TableCopy::copySelection);
    auto *all = new QAction(tr("Copy the whole table"), this);
    connect(all, &QAction::triggered, this, &TableCopy::copyWhole);
    view.addActions({copy, all});
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    view.installEventFilter(this);
}

// Of a tree what is unfolded.
QModelIndexList TableCopy::rowsShown() const
{
    const QAbstractItemModel *model = m_view.model();
    QModelIndexList rows;
    if (const auto *tree = qobject_cast<const QTreeView *>(&m_view)) {
        for (QModelIndex row = model->index(0, 0); row.isValid(); row = tree->indexBelow(row)) {
            if (!tree->isRowHidden(row.row(), row.parent()))
                rows.append(row);
        }
        return rows;
    }
    const auto *table = qobject_cast<const QTableView *>(&m_view);
    for (int row = 0; row < model->rowCount(); ++row) {
        if (table == nullptr || !table->isRowHidden(row))
            rows.append(model->index(row, 0));
    }
    return rows;
}

QList<int> TableCopy::columnsShown() const
{
    const QHeaderView *header = headerOf(m_view);
    QList<int> columns;
    for (int place = 0; place < m_view.model()->columnCount(); ++place) {
        const int column = header == nullptr ? place : header->logicalIndex(place);
        if (header == nullptr || !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QStringList TableCopy::headings(const QList<int> &columns) const
{
    QStringList headings;
    const QHeaderView *header = headerOf(m_view);
    if (header == nullptr || header->isHidden())
        return headings;
    for (const int column : columns)
        headings.append(m_view.model()->headerData(column, Qt::Horizontal).toString().simplified());
    return headings;
}

CopiedTable TableCopy::selection() const
{
    const QItemSelectionModel *chosen = m_view.selectionModel();
    const QList<int> shown = columnsShown();
    QModelIndexList rows = rowsShown();
    const auto isChosen = [&](const QModelIndex &row, int column) {
        return chosen->isSelected(row.siblingAtColumn(column));
    };
    QList<int> columns;
    for (const int column : shown) {
        if (std::ranges::any_of(rows, [&](const QModelIndex &row) { return isChosen(row, column); }))
            columns.append(column);
    }
    const auto all = rows.size();
    rows.removeIf([&](const QModelIndex &row) {
        return std::ranges::none_of(columns, [&](int column) { return isChosen(row, column); });
    });
    CopiedTable table;
    bool isAll = all > 1 && rows.size() == all && columns == shown;
    for (const QModelIndex &row : rows) {
        std::vector<CopiedCell> cells;
        for (const int column : columns) {
            const bool isIn = isChosen(row, column);
            isAll = isAll && isIn;
            cells.push_back(isIn ? cellOf(row.siblingAtColumn(column)) : CopiedCell{});
        }
        table.rows.push_back(std::move(cells));
    }
    if (isAll)
        table.headings = headings(columns);
    return table;
}

CopiedTable TableCopy::whole() const
{
    const QList<int> columns = columnsShown();
    CopiedTable table{.headings = headings(columns)};
    for (const QModelIndex &row : rowsShown()) {
        std::vector<CopiedCell> cells;
        for (const int column : columns)
            cells.push_back(cellOf(row.siblingAtColumn(column)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void TableCopy::copySelection() const
{
    if (const CopiedTable table = selection(); !table.rows.empty())
        putOnClipboard(table);
}

void TableCopy::copyWhole() const
{
    putOnClipboard(whole());
}

// Ctrl+C is for the table that has the focus only, so the keys are taken where they come, and not as a shortcut.
bool TableCopy::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        copySelection();
    return true;
}

}   // namespace katve
