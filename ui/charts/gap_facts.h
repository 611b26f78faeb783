#pragma once

#include "charts/gap_choice.h"
#include "report/answer_quality.h"
#include "report/summary.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <functional>

namespace katve {

// One bar: what is known of some cells of the scope.
struct GapFact {
    QString id{};
    QString name{};
    GapBy by = GapBy::Service;
    QString key{};                   // of the service type, group, theme or stage
    std::optional<AreaRef> area{};   // whose municipalities alone
    std::vector<std::size_t> municipalities{};
    Columns columns{};
    Sums sums{};
    CellSplit split{};   // by status, or by the parts of `AnswerQuality`

    [[nodiscard]] bool knowsNothing() const { return sums.count(Status::Unknown) == sums.cells(); }
    [[nodiscard]] bool hasPopulation() const { return split.withoutPopulation < split.allCells(); }
    // Something is unknown, or the children of some municipality are: more may lack it than are known to.
    [[nodiscard]] bool lackIsLeast() const { return sums.count(Status::Unknown) > 0 || split.withoutPopulation > 0; }
    // No children known to lack it does not mean that none do.
    [[nodiscard]] bool knowsLack() const
    {
        return hasPopulation() && !knowsNothing() && (lackingTwice(sums) > 0 || !lackIsLeast());
    }
};

struct GapSection {
    QString heading{};   // may be empty
    std::vector<GapFact> facts{};
};

// The facts behind a chart of the gaps, in the order they are shown in. Every number is a sum over the gap matrix.
class GapFacts {
    Q_DECLARE_TR_FUNCTIONS(GapFacts)

public:
    GapFacts(Workspace &workspace, const GapChoice &choice);

    [[nodiscard]] const GapChoice &choice() const { return m_choice; }
    [[nodiscard]] const std::vector<GapSection> &sections() const { return m_sections; }
    [[nodiscard]] const GapFact *find(const QString &id) const;
    // Everything that is shown, each cell once.
    [[nodiscard]] const GapFact &whole() const { return m_whole; }
    [[nodiscard]] std::optional<bool> isStatutory(const GapFact &fact) const;   // of a service type
    // Some sum holds a service type and the one that took its place.
    [[nodiscard]] bool mixesReplaced() const { return m_mixesReplaced; }

    // The cell behind a bar, or behind a part of it: the first municipality by name. Without a part, the worst first.
    [[nodiscard]] std::optional<CellRef> cellOf(const GapFact &fact, std::optional<std::size_t> part) const;

private:
    using Says = std::function<bool(std::size_t municipality, std::size_t column)>;

    void readServices();
    [[nodiscard]] std::vector<GapFact> factsBy(GapBy by) const;
    void addKeyed(std::vector<GapFact> &facts, GapBy by, const QString &key, const QString &name,
                  const std::function<bool(std::size_t column)> &wanted) const;
    [[nodiscard]] std::vector<GapFact> factsByArea(const GapFact &frame, AreaKind kind) const;
    void fill(GapFact &fact) const;
    void addStatutoryApart(std::vector<GapFact> facts);
    void addBeside(const std::vector<GapFact> &facts);
    void sort(std::vector<GapFact> &facts, GapOrder order) const;
    [[nodiscard]] std::optional<double> weight(const GapFact &fact, GapOrder order) const;
    [[nodiscard]] std::optional<double> gapWeight(const GapFact &fact) const;
    [[nodiscard]] std::size_t partAt(std::size_t municipality, std::size_t column) const;
    [[nodiscard]] std::optional<CellRef> firstCell(const GapFact &fact, const Says &says) const;
    [[nodiscard]] const MatrixInput &input() const { return m_workspace.matrix().input(); }

    Workspace &m_workspace;
    GapChoice m_choice;
    std::optional<AnswerQuality> m_quality;
    std::vector<std::optional<bool>> m_statutory;   // of each service type of the matrix
    std::vector<bool> m_isReplaced;                 // by another that is in the round too
    GapFact m_whole;
    std::vector<GapSection> m_sections;
    bool m_mixesReplaced = false;
};

}   // namespace katve
