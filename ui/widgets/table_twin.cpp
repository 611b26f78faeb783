#include "widgets/table_twin.h"
#include "models/twin_sheet.h"
#include "widgets/guarded.h"
#include "widgets/table_copy.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardPaths>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int rowAir = 8;
constexpr int columnAir = 18;

}   // namespace

TableTwin::TableTwin(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(new TwinModel(this))
    , m_order(new TwinOrder(this))
    , m_copy(new TableCopy(*this))
{
    setAccessibleName(name);
    m_order->setSourceModel(m_model);
    setModel(m_order);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);   // as the page gives it, until a heading is chosen
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(m_order, &QAbstractItemModel::modelReset, this, [this] { clearSelection(); });
    auto *save = new QAction(tr("Save table…"), this);
    connect(save, &QAction::triggered, this, &TableTwin::askWhereToSave);
    addAction(save);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT activated(idAt(index));
    });
}

void TableTwin::show(TwinTable table, const QString &fileName)
{
    const QString chosen = chosenRow();
    m_fileName = fileName;
    m_model->show(std::move(table));
    fitColumns();
    chooseRow(chosen);
    updateGeometry();
}

// Sized once for what is shown: a header that resizes to its contents does so at every change of any cell.
void TableTwin::fitColumns()
{
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + rowAir);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowAir);
    const int arrow = fontMetrics().height() * 3 / 4;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QStringList lines = inTwoLines(m_model->table().headings[column]).split(u'\n');
        int widest = arrow
            + std::max(fontMetrics().horizontalAdvance(lines.first()), fontMetrics().horizontalAdvance(lines.last()));
        for (const TwinRow &row : m_model->table().rows)
            widest = std::max(widest,
                              fontMetrics().horizontalAdvance(shownText(row.values[static_cast<std::size_t>(column)])));
        const int most = fontMetrics().averageCharWidth() * (column == 0 ? 30 : 26);
        setColumnWidth(column, std::min(widest, most) + columnAir);
    }
}

QSize TableTwin::sizeHint() const
{
    int width = 2 * frameWidth();
    for (int column = 0; column < m_model->columnCount(); ++column)
        width += columnWidth(column);
    return {width, QTableView::sizeHint().height()};
}

QString TableTwin::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model->idOf(m_order->mapToSource(index).row()) : QString();
}

QString TableTwin::chosenRow() const
{
    return idAt(currentIndex());
}

void TableTwin::chooseRow(const QString &id)
{
    for (int row = 0; !id.isEmpty() && row < m_order->rowCount(); ++row) {
        const QModelIndex index = m_order->index(row, std::max(0, currentIndex().column()));
        if (idAt(index) != id)
            continue;
        if (currentIndex().row() != row)
            setCurrentIndex(index);
        scrollTo(index);
        return;
    }
}

TwinTable TableTwin::tableAsShown() const
{
    TwinTable shown{.headings = m_model->table().headings};
    for (int row = 0; row < m_order->rowCount(); ++row)
        shown.rows.push_back(
            m_model->table().rows[static_cast<std::size_t>(m_order->mapToSource(m_order->index(row, 0)).row())]);
    return shown;
}

QString TableTwin::selectionAsTsv() const
{
    return tsvOf(m_copy->selection());
}

void TableTwin::copySelection() const
{
    m_copy->copySelection();
}

void TableTwin::askWhereToSave()
{
    const QString excel = tr("Excel workbooks (*.xlsx)");
    const QString open = tr("OpenDocument spreadsheets (*.ods)");
    const QString csv = tr("Tables for spreadsheets (*.csv)");
    auto *dialog =
        new QFileDialog(this, tr("Save table"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        QStringList{excel, open, csv}.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(m_fileName + u".xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, open, csv](const QString &filter) {
        dialog->setDefaultSuffix(filter == open ? u"ods"_s : filter == csv ? u"csv"_s : u"xlsx"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &TableTwin::save);
    dialog->open();
}

void TableTwin::save(const QString &path)
{
    if (guarded(this, [&] { writeTwin(path, tableAsShown(), accessibleName()); }))
        Q_EMIT told(tr("Saved: %1").arg(path));
}

void TableTwin::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT activated(chosenRow());
    else
        QTableView::keyPressEvent(event);
}

void TableTwin::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT rowChosen(idAt(current));
}

void TableTwin::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

}   // namespace katve
