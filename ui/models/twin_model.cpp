#include "models/twin_model.h"
#include "exchange/csv_writer.h"
#include "words/vocabulary.h"

#include <QLocale>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QString leastSign(const TwinValue &value)
{
    return value.isLeast ? u"≥ "_s : QString();
}

// The digits in full: a share that is nearly all is not written as all.
[[nodiscard]] QString exchangeText(const TwinValue &value)
{
    switch (value.kind) {
    case TwinValue::Kind::Text: return value.text;
    case TwinValue::Kind::Number:
        return leastSign(value) + QString::number(value.number, 'f', QLocale::FloatingPointShortest);
    case TwinValue::Kind::Unknown: return statusWord(Status::Unknown);
    case TwinValue::Kind::None: break;
    }
    return {};
}

[[nodiscard]] QVariant statusOf(const TwinValue &value)
{
    if (value.kind == TwinValue::Kind::Unknown)
        return static_cast<int>(Status::Unknown);
    return value.status ? QVariant(static_cast<int>(*value.status)) : QVariant();
}

[[nodiscard]] QString numberText(double number, QLocale locale, QLocale::NumberOptions options)
{
    locale.setNumberOptions(options);
    return locale.toString(number, 'f', QLocale::FloatingPointShortest);
}

}   // namespace

// Columns of numbers are narrow; their headings need not make them wide.
QString inTwoLines(const QString &heading)
{
    qsizetype best = -1;
    const auto longer = [&](qsizetype space) { return std::max(space, heading.size() - space); };
    for (qsizetype space = heading.indexOf(u' '); space >= 0; space = heading.indexOf(u' ', space + 1)) {
        if (best < 0 || longer(space) < longer(best))
            best = space;
    }
    return best < 0 ? heading : heading.left(best) + u'\n' + heading.mid(best + 1);
}

TwinValue TwinValue::ofShare(const std::optional<Ratio> &share)
{
    if (!share)
        return {};
    return {.kind = Kind::Number, .text = percentText(share), .number = 100 * share->value()};
}

QString shownText(const TwinValue &value)
{
    switch (value.kind) {
    case TwinValue::Kind::Text: return value.text;
    case TwinValue::Kind::Number:
        return value.text.isEmpty()
            ? leastSign(value) + numberText(value.number, QLocale(), QLocale::DefaultNumberOptions)
            : value.text;
    case TwinValue::Kind::Unknown: return statusWord(Status::Unknown);
    case TwinValue::Kind::None: break;
    }
    return u"–"_s;
}

QString pastedText(const TwinValue &value)
{
    if (value.kind == TwinValue::Kind::Number && value.text.isEmpty())
        return leastSign(value) + numberText(value.number, QLocale(), QLocale::OmitGroupSeparator);
    // A tab or a line end would begin another cell.
    return shownText(value).simplified();
}

void writeCsv(QIODevice &device, const TwinTable &table)
{
    CsvWriter csv(device);
    for (const QString &heading : table.headings)
        csv.field(heading.toStdString());
    csv.endRow();
    for (const TwinRow &row : table.rows) {
        for (const TwinValue &value : row.values)
            csv.field(exchangeText(value).toStdString());
        csv.endRow();
    }
    csv.flush();
}

void TwinModel::show(TwinTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

const TwinValue &TwinModel::value(const QModelIndex &index) const
{
    return m_table.rows[static_cast<std::size_t>(index.row())].values[static_cast<std::size_t>(index.column())];
}

int TwinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TwinModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headings.size());
}

bool TwinModel::isNumeric(int column) const
{
    return std::ranges::any_of(m_table.rows, [column](const TwinRow &row) {
        return row.values[static_cast<std::size_t>(column)].kind == TwinValue::Kind::Number;
    });
}

QVariant TwinModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TwinValue &value = this->value(index);
    switch (role) {
    case Qt::DisplayRole: return shownText(value);
    case Qt::TextAlignmentRole: {
        // What is not known stands as the rest of its column does: among words on the left.
        const bool isLeft = value.kind == TwinValue::Kind::Text || !isNumeric(index.column());
        return QVariant::fromValue(Qt::AlignVCenter | (isLeft ? Qt::AlignLeft : Qt::AlignRight));
    }
    case Qt::ToolTipRole:
        return index.column() == 0 ? shownText(value) : QString();   // a long name may not fit in its column
    case Qt::AccessibleTextRole: {
        const QString name = shownText(this->value(index.siblingAtColumn(0)));
        return index.column() == 0
            ? name
            : tr("%1, %2: %3", "row, column, value").arg(name, m_table.headings[index.column()], shownText(value));
    }
    case copiedTextRole: return pastedText(value);
    case copiedStatusRole: return statusOf(value);
    case valueKindRole: return static_cast<int>(value.kind);
    case sortRole: return value.kind == TwinValue::Kind::Number ? QVariant(value.number) : QVariant(value.text);
    default: return {};
    }
}

QVariant TwinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return inTwoLines(m_table.headings.value(section));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return m_table.headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

TwinOrder::TwinOrder(QObject *parent) : QSortFilterProxyModel(parent), m_collator(QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool TwinOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int kind = left.data(TwinModel::valueKindRole).toInt();
    const int other = right.data(TwinModel::valueKindRole).toInt();
    // The kinds stand in the order they are sorted in, and keep it when the rest turns round.
    if (kind != other)
        return (kind < other) == (sortOrder() == Qt::AscendingOrder);
    if (kind == static_cast<int>(TwinValue::Kind::Number))
        return left.data(TwinModel::sortRole).toDouble() < right.data(TwinModel::sortRole).toDouble();
    return m_collator.compare(left.data(TwinModel::sortRole).toString(), right.data(TwinModel::sortRole).toString())
        < 0;
}

}   // namespace katve
