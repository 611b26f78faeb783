#include "models/import_rows_model.h"
#include "words/error_text.h"
#include "words/sheet_field_words.h"
#include "workspace/dispute_words.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

#include <algorithm>
#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using OutcomeKind = SheetRowOutcome::Kind;

// What the row is about is told beside.
[[nodiscard]] bool isOfKey(Table table, std::string_view field)
{
    constexpr std::array ofAnswers{"round", "municipality", "service", "stage"};
    constexpr std::array ofOthers{"id", "key", "code", "kind", "name"};
    return table == Table::Answers ? std::ranges::find(ofAnswers, field) != ofAnswers.end()
                                   : std::ranges::find(ofOthers, field) != ofOthers.end();
}

[[nodiscard]] QString nameSaid(const std::optional<FieldTexts> &texts)
{
    if (!texts)
        return {};
    for (const std::string_view wanted : {"name", "name_fi", "title"}) {
        const auto found = std::ranges::find(*texts, wanted, &FieldText::name);
        if (found != texts->end())
            return exactText(found->text);
    }
    return {};
}

[[nodiscard]] QString besideWord(std::string_view field)
{
    return sheetFieldWord(field == "answered_on" ? SheetField::AnsweredOn : SheetField::AnsweredBy);
}

// A mark beside the word, so that the kinds are told apart without colours.
[[nodiscard]] QString outcomeMark(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Added: return u"+ "_s;
    case OutcomeKind::Changed: return u"→ "_s;
    case OutcomeKind::Unchanged: return u"= "_s;
    case OutcomeKind::Rejected: break;
    }
    return u"✕ "_s;
}

}   // namespace

QString outcomeWord(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Added: return ImportRowsModel::tr("Added");
    case OutcomeKind::Changed: return ImportRowsModel::tr("Changed");
    case OutcomeKind::Unchanged: return ImportRowsModel::tr("Unchanged");
    case OutcomeKind::Rejected: break;
    }
    return ImportRowsModel::tr("Rejected");
}

QString outcomePlace(const SheetRowOutcome &row, bool namesSheet)
{
    QString place;
    if (row.row >= 0)
        place = row.kind == OutcomeKind::Rejected && !row.why.column.isEmpty() && row.why.column.size() <= 3
            ? row.why.column + QString::number(row.row + 1)
            : row.column >= 0 ? cellName(row.row, row.column)
                              : ImportRowsModel::tr("row %1").arg(row.row + 1);
    return namesSheet || place.isEmpty() ? (row.sheet + u' ' + place).trimmed() : place;
}

QString outcomeSubject(Workspace &workspace, const SheetRowOutcome &row)
{
    if (row.kind == OutcomeKind::Rejected)
        return {};
    const QString added = row.change && row.change->adds() ? nameSaid(row.change->after) : QString();
    const QString name = added.isEmpty() ? rowName(workspace, row.table, row.key) : added;
    return row.table == Table::Answers
        ? name
        : ImportRowsModel::tr("%1: %2", "kind of row, name").arg(tableWord(row.table), name);
}

QString outcomeValue(Workspace &workspace, const SheetRowOutcome &row, bool after)
{
    if (!row.change)
        return {};
    const std::optional<FieldTexts> &value = after ? row.change->after : row.change->before;
    if (!value)
        return row.table == Table::Answers ? ImportRowsModel::tr("no answer") : u"–"_s;
    QStringList parts;
    QStringList beside;   // who and when: only when there is nothing else to tell
    for (const FieldText &one : *value) {
        if (one.text.empty() || isOfKey(row.table, one.name))
            continue;
        const QString text = fieldText(workspace, one);
        if (one.name == "answered_on" || one.name == "answered_by")
            beside.append(ImportRowsModel::tr("%1: %2", "field, value").arg(besideWord(one.name), text));
        else if (one.name == "answer")
            parts.append(text);
        else if (one.name != "state" || one.text == "carried")   // else it goes without saying
            parts.append(ImportRowsModel::tr("%1: %2", "field, value").arg(fieldName(exactText(one.name)), text));
    }
    const QStringList &told = parts.isEmpty() ? beside : parts;
    return told.isEmpty() ? u"–"_s : told.join(u"; "_s);
}

ImportRowsModel::ImportRowsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{}

void ImportRowsModel::show(const SharedPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_counts = {};
    for (const SheetRowOutcome &row : rows())
        ++m_counts[static_cast<std::size_t>(row.kind)];
    m_namesSheets =
        std::ranges::adjacent_find(rows(), std::ranges::not_equal_to{}, &SheetRowOutcome::sheet) != rows().end();
    if (m_kind && count(*m_kind) == 0)
        m_kind.reset();
    choose();
    endResetModel();
}

void ImportRowsModel::filter(std::optional<OutcomeKind> kind)
{
    beginResetModel();
    m_kind = kind;
    choose();
    endResetModel();
}

void ImportRowsModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < rows().size(); ++i) {
        if (!m_kind || rows()[i].kind == *m_kind)
            m_shown.push_back(static_cast<int>(i));
    }
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportRowsModel::text(const SheetRowOutcome &row, int column) const
{
    switch (column) {
    case Place: return outcomePlace(row, m_namesSheets);
    case Outcome: return outcomeMark(row.kind) + outcomeWord(row.kind);
    case What: return row.kind == OutcomeKind::Rejected ? remarkText(row.why) : outcomeSubject(m_workspace, row);
    case Before: return outcomeValue(m_workspace, row, false);
    default: return outcomeValue(m_workspace, row, true);
    }
}

QString ImportRowsModel::sentence(int row) const
{
    const SheetRowOutcome &one = at(row);
    const QString head =
        tr("%1: %2.", "place, what happens to it").arg(outcomePlace(one, m_namesSheets), outcomeWord(one.kind));
    if (one.kind == OutcomeKind::Rejected)
        return tr("%1 Reason: %2").arg(head, remarkText(one.why));
    const QString what = head + u' ' + outcomeSubject(m_workspace, one);
    if (one.kind == OutcomeKind::Unchanged)
        return tr("%1 – it says what is here already.").arg(what);
    return tr("%1 – now: %2; after: %3.", "what, old value, new value")
        .arg(what, outcomeValue(m_workspace, one, false), outcomeValue(m_workspace, one, true));
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    const SheetRowOutcome &row = at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return sentence(index.row());
    if (role == Qt::AccessibleTextRole)
        return index.column() == Place
            ? sentence(index.row())
            : tr("%1: %2", "heading, text")
                  .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                       text(row, index.column()));
    if (role == Qt::ForegroundRole && row.kind == OutcomeKind::Unchanged)
        return QApplication::palette().color(QPalette::PlaceholderText);
    if (role == Qt::FontRole && row.kind == OutcomeKind::Rejected && index.column() == Outcome) {
        QFont bold = QApplication::font();
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Cell");
    case Outcome: return tr("What happens");
    case What: return tr("What, or why not");
    case Before: return tr("Now");
    default: return tr("After");
    }
}

}   // namespace katve
