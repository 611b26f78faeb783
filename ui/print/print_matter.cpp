#include "print/print_matter.h"
#include "print/print_words.h"

#include <algorithm>

namespace katve {

QStringList PrintMatter::municipalityNames(const QStringList &codes) const
{
    QStringList all;
    for (const QString &code : codes)
        all.append(names.municipality(code));
    std::ranges::sort(all, [this](const QString &a, const QString &b) { return names.comesBefore(a, b); });
    return all;
}

QString PrintMatter::partName(const AreaRef &area) const
{
    return area.code.isEmpty() ? PrintWords::tr("Other municipalities") : names.area(area);
}

// A round of one region is not the whole country, though all of it be printed.
QString PrintMatter::areaName() const
{
    if (!isWholeCountry(order.area) || summary.round.areas.empty())
        return names.area(order.area);
    QStringList areas;
    for (const AreaRef &area : summary.round.areas)
        areas.append(names.area(area));
    return areas.join(QStringLiteral(", "));
}

QString PrintMatter::editionName() const
{
    return isWorking() ? PrintWords::tr("Working edition") : PrintWords::tr("Public edition");
}

QString PrintMatter::sampleNotice() const
{
    return summary.sample ? PrintWords::tr("Invented sample: the answers and the municipal services are not real.")
                          : QString();
}

}   // namespace katve
