#include "store/file_check.h"
#include "store/database.h"
#include "store/query.h"

#include <QFileInfo>

namespace katve {

using namespace Qt::Literals::StringLiterals;

QStringList pageFaults(const Database &database)
{
    QStringList faults;
    Query pages(database, u"PRAGMA integrity_check(20)"_s);
    while (pages.next()) {
        if (pages.text(0) != "ok"_L1)
            faults.append(pages.text(0));
    }
    return faults;
}

QStringList tablesWithDanglingReferences(const Database &database)
{
    QStringList tables;
    Query references(database, u"PRAGMA foreign_key_check"_s);
    while (references.next())
        tables.append(references.text(0));
    return tables;
}

qint64 bytesOfPages(const Database &database)
{
    Query pages(database, u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    return pages.next() ? pages.integer(0) : 0;
}

bool lacksItsEnd(const Database &database)
{
    const QFileInfo file(database.path());
    return !database.isInMemory() && file.exists() && file.size() < bytesOfPages(database);
}

}   // namespace katve
