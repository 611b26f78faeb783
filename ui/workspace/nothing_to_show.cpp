#include "workspace/nothing_to_show.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace katve {

namespace {

struct NothingToShow {
    Q_DECLARE_TR_FUNCTIONS(NothingToShow)
};

}   // namespace

QString nothingToShow(const Workspace &workspace)
{
    if (!workspace.hasRound())
        return NothingToShow::tr("There is no mapping round in this inventory yet. Begin one on the Overview page.");
    if (workspace.municipalities().empty())
        return NothingToShow::tr("No municipality of the round is in this area. Choose another area above.");
    return workspace.services().empty() ? noServiceTypeLeft() : QString();
}

QString noServiceTypeLeft()
{
    return NothingToShow::tr(
        "No service type is left by the stage, theme, sector and search above. Widen them to see more.");
}

}   // namespace katve
