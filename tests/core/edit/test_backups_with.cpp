#include "core/store/raw_file.h"
#include "edit/people/backups_with.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("copies beside an inventory are found whatever its name holds")
{
    for (const QString &name : {u"plain.katve"_s, u"kartoitus [2026].katve"_s, u"what?.katve"_s, u"all*.katve"_s}) {
        INFO(name.toStdString());
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        raw::write(path, "");
        raw::write(path + u".damaged"_s, "... Maija Meikäläinen ...");
        raw::write(folder.filePath(name.chopped(6) + u".v1-backup.katve"_s), "... Maija Meikäläinen ...");
        raw::write(folder.filePath(u"other.katve.damaged"_s), "... Maija Meikäläinen ...");
        CHECK(copiesHolding(path, {.name = u"Maija Meikäläinen"_s}).size() == 2);
    }
}
