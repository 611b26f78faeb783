#pragma once

#include "analysis/gap_matrix.h"
#include "edit/session.h"

namespace katve {

// The gap matrix of one round and view that follows the session's edits. What an edit touches is followed cell by cell;
// only where the round's own frame changes (its areas, service types or dates) is the matrix built anew.
class LiveMatrix : public QObject {
    Q_OBJECT

public:
    LiveMatrix(Session &session, Round round, View view);

    [[nodiscard]] const GapMatrix &matrix() const { return m_matrix; }
    [[nodiscard]] const Round &round() const { return m_round; }
    [[nodiscard]] View view() const { return m_view; }

Q_SIGNALS:
    void changed();

private:
    void follow(const std::vector<Change> &changes);
    void rebuild();
    [[nodiscard]] bool changesFrame(const Change &change) const;
    [[nodiscard]] bool changesFrameWith(const std::vector<Change> &changes) const;
    void followAnswer(const Change &change);
    void followPopulation(const Change &change);
    void followOffering(const QString &id, const std::vector<Change> &changes);
    void followOrganisation(const Change &change);
    [[nodiscard]] std::vector<Reach> reachesOf(const Offering &offering, std::uint32_t organisation) const;

    Session &m_session;
    Round m_round;
    View m_view;
    GapMatrix m_matrix;
    bool m_roundIsGone = false;
};

}   // namespace katve
