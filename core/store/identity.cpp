#include "store/identity.h"
#include "domain/uuid.h"
#include "store/copies_seal.h"
#include "store/database.h"
#include "store/query.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QByteArray identityDigest(const Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    Query row(database,
              u"SELECT uuid, copy_uuid, origin_copy_uuid, shared_sequence, held_part, made_at FROM inventory"_s);
    constexpr int columns = 6;
    const bool isThere = row.next();
    for (int column = 0; isThere && column < columns; ++column) {
        hash.addData(row.text(column).toUtf8());
        hash.addData(QByteArrayView("\x1F", 1));
    }
    return hash.result();
}

}   // namespace

void giveIdentity(Database &database)
{
    const Query made(database, u"INSERT INTO inventory (id, uuid, copy_uuid, made_at) VALUES (1, ?, ?, ?)"_s, newUuid(),
                     newUuid(), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    sealIdentity(database);
}

void sealIdentity(const Database &database)
{
    writeSeals(database, identityDigest(database));
}

bool identityIsAsWritten(const Database &database)
{
    return sealOfIdentity(database) == identityDigest(database);
}

Identity identityOf(const Database &database)
{
    Query row(database, u"SELECT uuid, copy_uuid FROM inventory"_s);
    if (!row.next())
        throw StoreError(StoreError::Reason::Damaged, {}, u"the inventory has no identity"_s);
    return {.uuid = row.text(0), .copyUuid = row.text(1)};
}

}   // namespace katve
