#include "pages/import_remarks.h"
#include "widgets/airy_delegate.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"
#include "words/error_text.h"
#include "words/sheet_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString placeOf(const ImportRemark &remark)
{
    constexpr qsizetype lettersOfColumn = 3;
    const bool isCell = remark.line > 0 && !remark.column.isEmpty() && remark.column.size() <= lettersOfColumn;
    return isCell ? remark.file + u' ' + remark.column + QString::number(remark.line) : remarkPlace(remark);
}

// Alike: the same words. Words of one row ("answered differently in C7") are told one by one.
void add(std::vector<RemarkLine> &lines, QHash<QString, std::size_t> &known, const ImportRemark &remark, bool isFault)
{
    const QString text = remarkText(remark);
    const auto found = known.constFind(text);
    if (found != known.cend()) {
        ++lines[*found].count;
        return;
    }
    known.insert(text, lines.size());
    lines.push_back({.text = text, .first = placeOf(remark), .count = 1, .isFault = isFault});
}

constexpr std::size_t mostLines = 2000;

}   // namespace

std::vector<RemarkLine> remarkLines(const ImportReport &report, const std::vector<ReadingNote> &notes)
{
    std::vector<RemarkLine> lines;
    QHash<QString, std::size_t> known;
    for (const ImportRemark &error : report.errors)
        add(lines, known, error, true);
    std::ranges::stable_sort(lines, std::ranges::greater{}, &RemarkLine::count);
    std::vector<RemarkLine> more;
    known.clear();
    for (const ImportRemark &note : report.notes)
        add(more, known, note, false);
    for (const auto &[sheet, note] : notes)
        more.push_back({.text = sheetNoteText(note), .first = sheet, .count = note.count});
    lines.insert(lines.end(), more.begin(), more.end());
    return lines;
}

ImportRemarks::ImportRemarks(QWidget *parent)
    : QWidget(parent)
    , m_hint(new TextLabel({}, this))
    , m_list(new QTreeWidget(this))
{
    m_list->setObjectName(u"importRemarks"_s);
    m_list->setAccessibleName(tr("What could not be understood, and what is worth knowing"));
    m_list->setHeaderLabels({tr("What"), tr("How often"), tr("First in")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    new TableCopy(*m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
}

int ImportRemarks::count() const
{
    return m_list->topLevelItemCount();
}

void ImportRemarks::show(const PlannedImport &plan)
{
    m_list->clear();
    std::vector<RemarkLine> lines = remarkLines(plan.preview.report, plan.notes);
    lines.resize(std::min(lines.size(), mostLines));
    const bool hasFaults = std::ranges::any_of(lines, &RemarkLine::isFault);
    for (const RemarkLine &line : lines) {
        auto *item =
            new QTreeWidgetItem(m_list,
                                {line.isFault ? tr("✕ %1", "mark of what is not taken").arg(line.text) : line.text,
                                 tr("%L1").arg(line.count), line.first});
        item->setToolTip(0, line.text);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(
            0, Qt::AccessibleTextRole,
            tr("%1: %n time(s), first in %2", nullptr, static_cast<int>(line.count)).arg(line.text, line.first));
    }
    m_hint->setText(
        lines.empty() ? tr("Everything was understood.")
            : hasFaults
            ? tr("What is marked with ✕ cannot be taken in. Mend it in the file, or choose in “Columns” what "
                 "it means.")
            : tr("Everything can be taken in. This is worth knowing:"));
    m_list->setVisible(!lines.empty());
    fitColumns();
}

void ImportRemarks::fitColumns()
{
    constexpr int most = 34;   // characters
    m_list->resizeColumnToContents(1);
    m_list->resizeColumnToContents(2);
    m_list->setColumnWidth(2, std::min(m_list->columnWidth(2), fontMetrics().averageCharWidth() * most));
}

}   // namespace katve
