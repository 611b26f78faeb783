#pragma once

#include "charts/bar_sheet.h"
#include "charts/gap_facts.h"
#include "models/twin_model.h"

namespace katve {

// The facts of the gaps in words: as a chart, and as the table beside it.
class GapSheet {
    Q_DECLARE_TR_FUNCTIONS(GapSheet)

public:
    GapSheet(Workspace &workspace, const GapFacts &facts) : m_workspace(workspace), m_facts(facts) {}

    [[nodiscard]] BarSheet chart() const;
    [[nodiscard]] TwinTable table() const;
    // Of the parts of a fact those that have a place in the chart.
    [[nodiscard]] std::vector<std::size_t> shownParts() const;

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString byWords() const;
    [[nodiscard]] QString byHeading() const;
    [[nodiscard]] QString measureWord() const;
    [[nodiscard]] std::vector<std::size_t> worstFirst() const;
    [[nodiscard]] QStringList valueHeadings() const;
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] std::vector<BarPart> parts() const;
    [[nodiscard]] QString partWord(std::size_t part) const;
    [[nodiscard]] BarLook partLook(std::size_t part) const;
    [[nodiscard]] qint64 count(const GapFact &fact, std::size_t part) const;
    [[nodiscard]] Bar bar(const GapFact &fact) const;
    [[nodiscard]] std::vector<TwinValue> values(const GapFact &fact) const;
    [[nodiscard]] static TwinValue statutoryValue(std::optional<bool> statutory);
    [[nodiscard]] bool countsChildren() const { return m_facts.choice().measure == GapMeasure::Children; }
    [[nodiscard]] bool isRange() const { return m_facts.choice().show == GapShow::Coverage; }
    [[nodiscard]] bool isQuality() const
    {
        return m_facts.choice().show == GapShow::Sufficiency || m_facts.choice().show == GapShow::Timeliness;
    }

    Workspace &m_workspace;
    const GapFacts &m_facts;
};

}   // namespace katve
