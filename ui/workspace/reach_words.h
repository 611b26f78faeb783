#pragma once

#include "domain/provider.h"

#include <QString>

namespace katve {

class ProviderBook;
class Workspace;

// What an offering means in the scope, as sentences: where it reaches, who else gives the same there, and who depends on
// its organisation alone. Everything comes from the matrix.
struct ReachWords {
    QString reaches{};
    QString others{};
    QString alone{};
};
[[nodiscard]] ReachWords reachWords(Workspace &workspace, const ProviderBook &book, const Offering &offering);

// How much of the scope hangs on a provider's organisation alone; empty when there is no round to count in.
[[nodiscard]] QString dependenceText(Workspace &workspace, const ProviderBook &book, const QString &provider);

}   // namespace katve
