#pragma once

#include "edit/answering.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

namespace katve {

// The grid: service types under their groups down, municipalities under their provinces across; groups and provinces
// fold. One cell is a strip with a mark for each stage.
class MappingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MappingModel(Workspace &workspace, QObject *parent = nullptr);

    struct Row {
        int group = 0;
        std::optional<std::size_t> service{};   // none: the heading of the group
        Columns columns{};                      // of the matrix, in scope
    };
    struct Column {
        std::optional<std::size_t> province{};
        std::optional<std::size_t> municipality{};   // none: a folded province
        std::vector<std::size_t> municipalities{};   // in scope: the one, or the province's
    };
    // One mark of a strip.
    struct Mark {
        Stage stage;
        Status status;
        bool isCarried;
        bool isDisputed;   // between files that were merged
    };

    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Column &columnAt(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    [[nodiscard]] bool isCell(const QModelIndex &index) const;
    [[nodiscard]] std::vector<Mark> strip(const QModelIndex &index) const;
    [[nodiscard]] Sums sums(const QModelIndex &index) const;   // of what a heading or a folded province stands for
    [[nodiscard]] std::vector<Question> questions(const QModelIndex &index) const;   // of every stage in scope
    // The carried answers behind an index: of a heading those of its group in every municipality of the scope, of a folded
    // province those of its municipalities.
    [[nodiscard]] std::vector<Question> carried(const QModelIndex &index) const;
    [[nodiscard]] bool isUnanswered(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &municipality, const QString &service) const;
    [[nodiscard]] bool hasCarried() const;
    [[nodiscard]] bool hasDisputes() const;   // in any cell of the round
    // At most this many marks stand in one strip.
    [[nodiscard]] int stagesInStrip() const;

    void fold(int row);
    void foldProvince(int column);
    bool unfoldAll();   // false: nothing was folded
    [[nodiscard]] bool isFolded(const Row &row) const { return m_foldedGroups.contains(row.group); }
    [[nodiscard]] bool isFirstOfProvince(int column) const;
    [[nodiscard]] QString provinceName(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void reload();
    void layOutRows();
    void layOutColumns();
    void readCarried();
    void readDisputed();
    void guard(const std::function<void()> &act);   // its slots read the file
    void follow(const std::vector<Change> &changes);
    void setCarried(const Answer &answer, bool isCarried);
    void setMark(std::vector<bool> &marks, const Answer &answer, bool on);
    void followAnswer(const Answer &key);
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QString rowName(const Row &row) const;

    Workspace &m_workspace;
    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
    QSet<int> m_foldedGroups;
    QSet<std::size_t> m_foldedProvinces;
    std::vector<bool> m_carried;   // by the matrix's number of the cell
    std::vector<bool> m_disputed;
};

}   // namespace katve
