#pragma once

#include "analysis/sums.h"
#include "models/copied_table.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

class QIODevice;

namespace katve {

// One fact of a table: words, a number, or that it is not known. What is not known is never a number, not even 0.
struct TwinValue {
    enum class Kind { Text, Number, Unknown, None };   // none: there is nothing to know, as a share of nobody
    Kind kind = Kind::None;
    QString text{};   // of a number: how it is shown, when not as its digits
    double number = 0;
    bool isLeast = false;             // there may be more, as something is not known
    std::optional<Status> status{};   // that the words stand for
    friend bool operator==(const TwinValue &, const TwinValue &) = default;

    [[nodiscard]] static TwinValue ofText(const QString &text) { return {.kind = Kind::Text, .text = text}; }
    [[nodiscard]] static TwinValue ofNumber(qint64 number, bool isLeast = false)
    {
        return {.kind = Kind::Number, .number = static_cast<double>(number), .isLeast = isLeast};
    }
    [[nodiscard]] static TwinValue unknown() { return {.kind = Kind::Unknown}; }
    // A number of per cent, shown whole.
    [[nodiscard]] static TwinValue ofShare(const std::optional<Ratio> &share);
};

struct TwinRow {
    QString id{};                      // what `TableTwin::activated` tells: a key of the page that shows the table
    std::vector<TwinValue> values{};   // one a heading; the first names the row
};

struct TwinTable {
    QStringList headings{};
    std::vector<TwinRow> rows{};
};

class TwinModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int valueKindRole = Qt::UserRole;
    static constexpr int sortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(TwinTable table);
    [[nodiscard]] const TwinTable &table() const { return m_table; }
    [[nodiscard]] const TwinValue &value(const QModelIndex &index) const;
    [[nodiscard]] const QString &idOf(int row) const { return m_table.rows[static_cast<std::size_t>(row)].id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isNumeric(int column) const;

    TwinTable m_table;
};

// Sorts by the headings. What is not known comes last, whichever way the rest is sorted.
class TwinOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TwinOrder(QObject *parent);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

[[nodiscard]] QString shownText(const TwinValue &value);    // in the language of the screen
[[nodiscard]] QString pastedText(const TwinValue &value);   // likewise, as a spreadsheet reads it
[[nodiscard]] QString inTwoLines(const QString &heading);
void writeCsv(QIODevice &device, const TwinTable &table);   // as the exchange files are; throws StoreError

}   // namespace katve
