#include "store/packing.h"
#include "store/database.h"
#include "store/query.h"

namespace katve {

void overwriteDeleted(const Database &database)
{
    database.execute("PRAGMA secure_delete = ON");
}

void packAnew(const Database &database)
{
    database.execute("VACUUM");
}

void packInto(const Database &database, const QString &path)
{
    const Query made(database, QStringLiteral("VACUUM INTO ?"), path);
}

}   // namespace katve
