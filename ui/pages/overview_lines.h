#pragma once

#include "report/summary.h"
#include "widgets/line_list.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <functional>

namespace katve {

// What the overview lists, as lines that lead to cells. Everything is of the scope.
class OverviewLines {
    Q_DECLARE_TR_FUNCTIONS(OverviewLines)

public:
    OverviewLines(Workspace &workspace, const Summary &summary) : m_workspace(workspace), m_summary(summary) {}

    [[nodiscard]] std::vector<Line> gaps() const;   // service type, children concerned, cells missing, cells partly
    [[nodiscard]] std::vector<Line> dependence() const;   // organisation, cells, children
    [[nodiscard]] std::vector<Line> overlaps() const;
    [[nodiscard]] std::vector<Line> toDo() const;   // what there is to do, how many; under it each of them

private:
    [[nodiscard]] bool isInScope(const CellRef &cell) const;
    [[nodiscard]] Line cellLine(const CellRef &cell) const;
    [[nodiscard]] Line heading(const QString &text, std::vector<Line> lines) const;
    [[nodiscard]] Line heading(const QString &text, std::vector<Line> lines, std::size_t count) const;
    [[nodiscard]] Line cellsUnder(const QString &text, const std::vector<CellRef> &cells) const;
    [[nodiscard]] Line silent() const;
    [[nodiscard]] Line overdue() const;
    [[nodiscard]] Line missingPopulation() const;
    [[nodiscard]] Line emptyCatchments() const;
    [[nodiscard]] Line disputes() const;   // about cells in scope
    [[nodiscard]] QString firstMunicipality() const;
    [[nodiscard]] QString firstService(std::optional<Stage> stage = {}) const;
    // The municipality of the scope whose cell of the service says so, the first by name.
    [[nodiscard]] QString municipalityWhere(std::size_t service, const std::function<bool(const Cell &)> &says) const;
    [[nodiscard]] Line dependenceLine(const OrganisationDependence &organisation, std::uint32_t provider) const;

    Workspace &m_workspace;
    const Summary &m_summary;
};

}   // namespace katve
