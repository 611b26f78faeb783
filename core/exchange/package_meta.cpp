#include "exchange/package_meta.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace katve {

PackageMeta readPackageMeta(const PackageSource &source)
{
    constexpr qint64 longest = qint64{16} * 1024 * 1024;
    const QString file = QStringLiteral("datapackage.json");
    if (!source.has(file))
        return {};
    const QJsonObject package = QJsonDocument::fromJson(source.open(file)->read(longest)).object();
    const QJsonObject own = package.value(QLatin1String("katve")).toObject();
    PackageMeta meta{.isThere = !package.isEmpty(),
                     .title = package.value(QLatin1String("title")).toString(),
                     .sample = own.value(QLatin1String("sample")).toBool()};
    const QJsonArray closed = own.value(QLatin1String("closedRounds")).toArray();
    for (const auto &round : closed)
        meta.closedRounds.insert(round.toString());
    return meta;
}

}   // namespace katve
