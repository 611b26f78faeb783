#include "words/area_words.h"

#include <QCoreApplication>

namespace katve {

namespace {

struct AreaWords {
    Q_DECLARE_TR_FUNCTIONS(AreaWords)
};

}   // namespace

QString fromAreaText(AreaKind kind, const QString &name)
{
    switch (kind) {
    case AreaKind::Municipality: return AreaWords::tr("own");
    case AreaKind::Province: return AreaWords::tr("from the province: %1").arg(name);
    case AreaKind::WellbeingCounty: return AreaWords::tr("from the wellbeing services county: %1").arg(name);
    case AreaKind::NetworkRegion: return AreaWords::tr("from the network region: %1").arg(name);
    case AreaKind::Erva: return AreaWords::tr("from the responsibility area: %1").arg(name);
    case AreaKind::Yta: return AreaWords::tr("from the collaborative area: %1").arg(name);
    case AreaKind::Country: break;
    }
    return AreaWords::tr("from the whole country");
}

}   // namespace katve
