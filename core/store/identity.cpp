#include "store/identity.h"
#include "domain/uuid.h"
#include "store/database.h"
#include "store/query.h"

#include <QDateTime>

namespace katve {

using namespace Qt::Literals::StringLiterals;

void giveIdentity(Database &database)
{
    const Query made(database, u"INSERT INTO inventory (id, uuid, copy_uuid, made_at) VALUES (1, ?, ?, ?)"_s, newUuid(),
                     newUuid(), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
}

Identity identityOf(const Database &database)
{
    Query row(database, u"SELECT uuid, copy_uuid FROM inventory"_s);
    if (!row.next())
        throw StoreError(StoreError::Reason::Damaged, {}, u"the inventory has no identity"_s);
    return {.uuid = row.text(0), .copyUuid = row.text(1)};
}

}   // namespace katve
