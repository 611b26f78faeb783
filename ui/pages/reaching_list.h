#pragma once

#include "edit/answering.h"
#include "store/reaching_offerings.h"
#include "widgets/text_label.h"
#include "workspace/workspace.h"

namespace katve {

// Who gives a service to a cell: of each offering from where it comes, at which stages, how it stands and since when.
class ReachingList : public TextLabel {
    Q_OBJECT

public:
    ReachingList(Workspace &workspace, QWidget *parent);

    void show(const Question &cell);
    void forget() { m_reaching.reset(); }   // what is known of offerings, as they may be others now

Q_SIGNALS:
    void offeringWanted(const QString &provider, const QString &offering);

private:
    [[nodiscard]] const std::vector<ReachingOffering> &reaching(const QString &municipality);
    [[nodiscard]] QString lines(const ReachingOffering &offering);

    Workspace &m_workspace;
    // Of one municipality, as going down its service types asks for them again and again.
    std::optional<std::pair<QString, std::vector<ReachingOffering>>> m_reaching;
};

}   // namespace katve
