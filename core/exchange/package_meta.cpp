#include "exchange/package_meta.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace katve {

QString packageDescription()
{
    return QStringLiteral("datapackage.json");
}

PackageMeta readPackageMeta(const PackageSource &source)
{
    constexpr qint64 longest = qint64{16} * 1024 * 1024;
    if (!source.has(packageDescription()))
        return {};
    QByteArray text = source.open(packageDescription())->read(longest);
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject package = document.object();
    const QJsonObject own = package.value(QLatin1String("katve")).toObject();
    PackageMeta meta{.isThere = !package.isEmpty(),
                     .isUnreadable = !document.isObject(),
                     .title = package.value(QLatin1String("title")).toString(),
                     .sample = own.value(QLatin1String("sample")).toBool()};
    const QJsonArray closed = own.value(QLatin1String("closedRounds")).toArray();
    for (const auto &round : closed)
        meta.closedRounds.insert(round.toString());
    return meta;
}

}   // namespace katve
