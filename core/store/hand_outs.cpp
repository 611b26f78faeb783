#include "store/hand_outs.h"
#include "domain/uuid.h"
#include "store/copies_seal.h"
#include "store/database.h"
#include "store/identity.h"
#include "store/query.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

void rememberHandOut(const Database &database, const HandedOut &copy)
{
    const Query added(database, uR"sql(
INSERT INTO handed_out (copy_uuid, sequence, label, part, handed_at, returned_at) VALUES (?, ?, ?, ?, ?, ''))sql"_s,
                      copy.copyUuid, copy.sequence, copy.label, copy.part, copy.at.toUTC().toString(Qt::ISODateWithMs));
    sealCopies(database);
}

std::vector<HandedOut> handedOut(const Database &database)
{
    std::vector<HandedOut> copies;
    Query rows(
        database,
        u"SELECT copy_uuid, sequence, label, part, handed_at, returned_at FROM handed_out ORDER BY handed_at, copy_uuid"_s);
    while (rows.next())
        copies.push_back({.copyUuid = rows.text(0),
                          .sequence = rows.integer(1),
                          .label = rows.text(2),
                          .part = rows.text(3),
                          .at = QDateTime::fromString(rows.text(4), Qt::ISODateWithMs),
                          .returnedAt = QDateTime::fromString(rows.text(5), Qt::ISODateWithMs)});
    return copies;
}

void noteReturned(const Database &database, const QString &copyUuid, const QDateTime &now)
{
    const Query noted(database, u"UPDATE handed_out SET returned_at = ? WHERE copy_uuid = ? AND returned_at = ''"_s,
                      now.toUTC().toString(Qt::ISODateWithMs), copyUuid);
    sealCopies(database);
}

QString becomeCopy(const Database &database, const CopyOrigin &origin)
{
    QString copyUuid = newUuid();
    const Query changed(database, uR"sql(
UPDATE inventory SET uuid = ?, copy_uuid = ?, origin_copy_uuid = ?, shared_sequence = ?, held_part = ?)sql"_s,
                        origin.inventoryUuid, copyUuid, origin.copyUuid, origin.sharedSequence, origin.part);
    const Query forgotten(database, u"DELETE FROM handed_out"_s);   // that is the other file's business
    sealIdentity(database);
    return copyUuid;
}

void goOnAsCopy(const Database &database, qint64 sharedSequence)
{
    const Query changed(database,
                        u"UPDATE inventory SET copy_uuid = ?, origin_copy_uuid = copy_uuid, shared_sequence = ?"_s,
                        newUuid(), sharedSequence);
    sealIdentity(database);
}

CopyOrigin originOf(const Database &database)
{
    Query row(database, u"SELECT uuid, origin_copy_uuid, shared_sequence, held_part FROM inventory"_s);
    if (!row.next())
        throw StoreError(StoreError::Reason::Damaged, {}, u"the inventory has no identity"_s);
    return {
        .inventoryUuid = row.text(0), .copyUuid = row.text(1), .sharedSequence = row.integer(2), .part = row.text(3)};
}

}   // namespace katve
