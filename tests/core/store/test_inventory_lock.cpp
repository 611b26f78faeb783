#include "core/store/file_case.h"
#include "store/inventory_lock.h"
#include "support/catch.h"

#include <QSysInfo>

#include <filesystem>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ofAnotherComputer = "4194303\nkatve\nanother-computer\nsomewhere\nelse\n";

[[nodiscard]] QString lockOf(const FileCase &file)
{
    return file.path() + u".lock"_s;
}

void makeOlder(const QString &path, int minutes)
{
    const std::filesystem::path file(path.toStdString());
    std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) - std::chrono::minutes(minutes));
}

}   // namespace

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
    const QByteArray here = QSysInfo::machineHostName().toUtf8();
    raw::write(lockOf(file),
               "4194303\nkatve\n" + here + '\n' + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
    CHECK(InventoryLock(file.path()).take());
    raw::write(lockOf(file), ofAnotherComputer);
    InventoryLock lock(file.path());
    CHECK_FALSE(lock.take());
    CHECK_FALSE(lock.isStale());
    CHECK_FALSE(lock.takeOver());
    CHECK(lock.holder().computer == u"another-computer"_s);
}

TEST_CASE("the lock of another computer that has not been freshened for ten minutes can be taken over")
{
    const FileCase file;
    raw::write(lockOf(file), ofAnotherComputer);
    makeOlder(lockOf(file), 9);
    InventoryLock lock(file.path());
    CHECK_FALSE(lock.isStale());
    makeOlder(lockOf(file), 2);
    CHECK(lock.isStale());
    CHECK_FALSE(lock.take());
    REQUIRE(lock.takeOver());
    CHECK_FALSE(lock.isStale());
    CHECK(InventoryLock(file.path()).holder().computer == QSysInfo::machineHostName());
    CHECK(file.files() == QStringList{u"test.katve"_s, u"test.katve.lock"_s});
}

TEST_CASE("a lock of another computer by the same name is told from one of this computer")
{
    const FileCase file;
    raw::write(lockOf(file), "4194303\nkatve\n" + QSysInfo::machineHostName().toUtf8() + "\nanother-id\nelse\n");
    makeOlder(lockOf(file), 11);
    CHECK(InventoryLock(file.path()).takeOver());
}

TEST_CASE("a lock of this computer is not stale, however old it is")
{
    const FileCase file;
    InventoryLock lock(file.path());
    REQUIRE(lock.take());
    makeOlder(lockOf(file), 60);
    InventoryLock other(file.path());
    CHECK_FALSE(other.isStale());
    CHECK_FALSE(other.takeOver());
}

TEST_CASE("freshening a lock makes it young again, and since when it is held stays")
{
    const FileCase file;
    InventoryLock lock(file.path());
    REQUIRE(lock.take());
    const QDateTime since = lock.holder().since;
    makeOlder(lockOf(file), 30);
    const QDateTime old = QFileInfo(lockOf(file)).lastModified();
    CHECK(lock.freshen());
    CHECK(old.secsTo(QFileInfo(lockOf(file)).lastModified()) > 29 * 60);
    CHECK(lock.holder().since == since);
    CHECK(since.secsTo(QDateTime::currentDateTime()) < 60);
}

TEST_CASE("who has lost a lock to another computer learns it, and leaves that one's lock alone")
{
    const FileCase file;
    {
        InventoryLock lock(file.path());
        REQUIRE(lock.take());
        raw::write(lockOf(file), ofAnotherComputer);
        CHECK_FALSE(lock.freshen());
    }
    CHECK(raw::bytes(lockOf(file)) == ofAnotherComputer);
}

TEST_CASE("where nothing can be written beside the inventory there is no lock to take")
{
    const FileCase file;
    QFile::setPermissions(file.folder(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const AsNobody nobody;
    CHECK(InventoryLock(file.path()).take());
}
