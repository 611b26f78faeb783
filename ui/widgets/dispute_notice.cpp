#include "widgets/dispute_notice.h"
#include "edit/merge_overview.h"
#include "workspace/workspace.h"

namespace katve {

DisputeNotice::DisputeNotice(Workspace &workspace, QWidget *parent)
    : QPushButton(tr("Disputed between files: settle…"), parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("settleCell"));
    setToolTip(tr("Two files that were merged say different things of this cell. Until somebody settles it, what was "
                  "said before counts."));
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT disputeWanted(m_key); });
    hide();
}

void DisputeNotice::showOf(const Answer &cell)
{
    const std::vector<Dispute> disputes = disputesOf(m_workspace.session(), Table::Answers, keyText(cell));
    m_key = disputes.empty() ? QString() : keyText(disputes.front());
    setVisible(!disputes.empty());
}

std::optional<Stage> DisputeNotice::disputedStage(Answer cell)
{
    for (std::size_t i = 0; i < stageCount; ++i) {
        cell.stage = static_cast<Stage>(i);
        if (!disputesOf(m_workspace.session(), Table::Answers, keyText(cell)).empty())
            return cell.stage;
    }
    return std::nullopt;
}

}   // namespace katve
