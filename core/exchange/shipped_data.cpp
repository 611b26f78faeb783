#include "exchange/shipped_data.h"

#include <QtGlobal>

// Q_INIT_RESOURCE must stand outside any namespace; without it a static library's resources are left out of the program.
static void useResources()
{
    Q_INIT_RESOURCE(shipped_data);
}

namespace katve {

QString shippedReference()
{
    useResources();
    return QStringLiteral(":/data/reference");
}

QString shippedSample()
{
    useResources();
    return QStringLiteral(":/data/sample");
}

QString shippedLayout()
{
    useResources();
    return QStringLiteral(":/data/layout");
}

}   // namespace katve
