#include "core/store/file_case.h"
#include "store/inventory_lock.h"
#include "support/catch.h"

#include <QSysInfo>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the second to open an inventory learns who has it, and gets it when the first has gone")
{
    const FileCase file;
    InventoryLock second(file.path());
    {
        InventoryLock first(file.path());
        REQUIRE(first.take());
        CHECK_FALSE(second.take());
        CHECK(second.holder().computer == QSysInfo::machineHostName());
        CHECK(second.holder().since.isValid());
    }
    CHECK(second.take());
}

TEST_CASE("one inventory by two names has one lock")
{
    const FileCase file;
    const QString link = file.inFolder("link.katve");
    REQUIRE(QFile::link(file.path(), link));
    InventoryLock first(file.path());
    InventoryLock second(link);
    REQUIRE(first.take());
    CHECK_FALSE(second.take());
}

TEST_CASE("the lock of a program that has died is taken over, that of another computer is not")
{
    const FileCase file;
    const QString name = file.path() + u".lock"_s;
    const QByteArray here = QSysInfo::machineHostName().toUtf8();
    raw::write(name,
               "4194303\nkatve\n" + here + '\n' + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
    CHECK(InventoryLock(file.path()).take());
    raw::write(name, "4194303\nkatve\nanother-computer\nsomewhere\nelse\n");
    InventoryLock lock(file.path());
    CHECK_FALSE(lock.take());
    CHECK(lock.holder().computer == u"another-computer"_s);
}

TEST_CASE("where nothing can be written beside the inventory there is no lock to take")
{
    const FileCase file;
    QFile::setPermissions(file.folder(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const AsNobody nobody;
    CHECK(InventoryLock(file.path()).take());
}
