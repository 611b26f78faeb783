#include "workspace/catalogue_edits.h"
#include "domain/uuid.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString localBeginning = u"own_"_s;   // no shipped type begins so

template <typename Wanted> [[nodiscard]] QStringList typesWhere(Session &session, QDate day, Wanted &&wanted)
{
    QStringList keys;
    session.stores().of<ServiceType>().forEach([&](const auto &stored) {
        if (holdsOn(stored.row.validFrom, stored.row.validTo, day) && wanted(stored.row))
            keys.append(stored.row.key);
    });
    return keys;
}

}   // namespace

QStringList typesOfRound(const Workspace &workspace)
{
    if (!workspace.round().services.isEmpty())
        return workspace.round().services;
    QStringList keys;
    for (std::size_t service = 0; service < workspace.matrix().input().services.size(); ++service)
        keys.append(workspace.serviceKey(service));
    return keys;
}

QStringList coreTypesOn(Session &session, QDate day)
{
    return typesWhere(session, day, [](const ServiceType &type) { return type.core.value_or(false); });
}

QStringList typesInForceOn(Session &session, QDate day)
{
    return typesWhere(session, day, [](const ServiceType &) { return true; });
}

Edit roundOfTypes(const Workspace &workspace, const QStringList &types)
{
    Q_ASSERT(!types.isEmpty());
    Round after = workspace.round();
    after.services = types;
    return changeOf(EditKind::ChangeRound, workspace.round(), after);
}

Edit roundOfEveryType(const Workspace &workspace)
{
    Round after = workspace.round();
    after.services.clear();
    return changeOf(EditKind::ChangeRound, workspace.round(), after);
}

Edit localTypeAddition(const Workspace &workspace, const ServiceType &type)
{
    Edit edit = additionOf(EditKind::AddService, type);
    if (workspace.hasRound() && !workspace.round().services.isEmpty() && !workspace.round().closed) {
        const Edit round = roundOfTypes(workspace, workspace.round().services + QStringList{type.key});
        edit.changes.insert(edit.changes.end(), round.changes.begin(), round.changes.end());
    }
    return edit;
}

QString newLocalKey()
{
    return localBeginning + newUuid();
}

bool isLocalKey(const QString &key)
{
    return key.startsWith(localBeginning);
}

}   // namespace katve
