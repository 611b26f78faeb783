#include "store/copies_seal.h"
#include "store/database.h"
#include "store/query.h"
#include "store/statement.h"

#include <QCryptographicHash>

#include <array>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

// The small tables beside the log. Each row ends with a sign of its own, so that no two sets of rows look alike.
[[nodiscard]] QByteArray copiesDigest(const Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    constexpr std::array<std::pair<const char *, int>, 3> tables{
        {{"SELECT table_name, row_key, erased_at FROM tombstone ORDER BY table_name, row_key", 3},
         {"SELECT copy_uuid, sequence, label, part, handed_at, returned_at FROM handed_out ORDER BY copy_uuid", 6},
         {"SELECT id, made_at, author, role, kind, label, contacts, authors FROM people_export ORDER BY id", 8}}};
    for (const auto &[sql, columns] : tables) {
        Statement rows(database, sql);
        while (rows.step()) {
            for (int column = 0; column < columns; ++column) {
                const std::string_view text = rows.utf8(column);
                hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
                hash.addData(QByteArrayView("\x1F", 1));
            }
            hash.addData(QByteArrayView("\x1E", 1));
        }
        hash.addData(QByteArrayView("\x1D", 1));
    }
    return hash.result();
}

// Two digests one after the other: of the identity, and of the copies. Files of before have only the first.
constexpr qsizetype digestSize = 32;

[[nodiscard]] QByteArray writtenSeals(const Database &database)
{
    Query row(database, u"SELECT identity_digest FROM inventory"_s);
    return row.next() ? row.blob(0) : QByteArray();
}

}   // namespace

QByteArray sealOfIdentity(const Database &database)
{
    return writtenSeals(database).left(digestSize);
}

void writeSeals(const Database &database, const QByteArray &identity)
{
    const Query sealed(database, u"UPDATE inventory SET identity_digest = ?"_s, identity + copiesDigest(database));
}

void sealCopies(const Database &database)
{
    writeSeals(database, sealOfIdentity(database));
}

void sealCopiesOnce(const Database &database)
{
    if (writtenSeals(database).size() <= digestSize)
        sealCopies(database);
}

bool copiesAreAsWritten(const Database &database)
{
    const QByteArray seals = writtenSeals(database);
    return seals.size() <= digestSize || seals.mid(digestSize) == copiesDigest(database);
}

}   // namespace katve
