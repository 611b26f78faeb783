#pragma once

#include "workspace/import_work.h"

#include <QAbstractTableModel>

namespace katve {

class Workspace;

// What would become of every row of what is imported, in the users' words; all rows, or those of one kind.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Outcome, What, Before, After, ColumnCount };
    using Kind = SheetRowOutcome::Kind;

    ImportRowsModel(Workspace &workspace, QObject *parent);

    void show(const SharedPlan &plan);
    void filter(std::optional<Kind> kind);
    [[nodiscard]] std::optional<Kind> filtered() const { return m_kind; }
    [[nodiscard]] int count(Kind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] int all() const { return static_cast<int>(rows().size()); }
    [[nodiscard]] QString sentence(int row) const;   // the whole of one row, where a line is too short

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<SheetRowOutcome> &rows() const { return m_plan->preview.rows; }
    [[nodiscard]] const SheetRowOutcome &at(int row) const
    {
        return rows()[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
    }
    [[nodiscard]] QString text(const SheetRowOutcome &row, int column) const;
    void choose();

    Workspace &m_workspace;
    SharedPlan m_plan = std::make_shared<const PlannedImport>();
    std::vector<int> m_shown;
    std::array<int, 4> m_counts{};
    std::optional<Kind> m_kind;
    bool m_namesSheets = false;   // there is more than one
};

[[nodiscard]] QString outcomeWord(SheetRowOutcome::Kind kind);
// Where a row stands: "C7", "row 7", "Oulu C7".
[[nodiscard]] QString outcomePlace(const SheetRowOutcome &row, bool namesSheet);
// What one row is about, and what it says before and after; of what is added or changed.
[[nodiscard]] QString outcomeSubject(Workspace &workspace, const SheetRowOutcome &row);
[[nodiscard]] QString outcomeValue(Workspace &workspace, const SheetRowOutcome &row, bool after);

}   // namespace katve
