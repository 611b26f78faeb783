#include "core/store/file_case.h"
#include "store/file_header.h"
#include "store/identity.h"
#include "store/migrations.h"
#include "support/catch.h"

#include <QDir>

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

namespace {

void checkRefused(const FileCase &file, StoreReason reason)
{
    const QByteArray before = QFileInfo(file.path()).isFile() ? file.bytes() : QByteArray();
    const QStringList files = file.files();
    for (const Database::Access access : everyAccess)
        CHECK(file.reasonToOpen(access) == reason);
    if (QFileInfo(file.path()).isFile())
        CHECK((file.bytes() == before));
    CHECK(file.files() == files);
}

}   // namespace

TEST_CASE("a new file carries the application's id and the schema's version in its header")
{
    const FileCase file;
    const QByteArray head = file.bytes().left(100);
    CHECK(head.startsWith("SQLite format 3"));
    CHECK(head.mid(60, 4) == QByteArray("\0\0\0\3", 4));
    CHECK(head.mid(68, 4) == QByteArray("KTVE"));
    CHECK(head.mid(18, 2) == QByteArray("\1\1"));   // the rollback journal, not the write-ahead log
    const FileHeader header = readFileHeader(file.path());
    CHECK(header.applicationId == inventoryApplicationId);
    CHECK(header.schemaVersion == currentVersion());
}

TEST_CASE("a new file is nothing but itself, and opens every way there is")
{
    const FileCase file;
    CHECK(file.files() == QStringList{u"test.katve"_s});
    for (const Database::Access access : everyAccess) {
        const Database database = Database::open(file.path(), access);
        CHECK(database.path() == file.path());
        CHECK(database.version() == currentVersion());
        CHECK(database.isWritable() == (access == Database::Access::Write));
        CHECK_FALSE(database.isNewer());
    }
}

TEST_CASE("two files have different identities, and one keeps its own")
{
    const FileCase file;
    const auto made = [&](const char *name) { return identityOf(Database::create(file.inFolder(name))); };
    const Identity one = made("one.katve");
    const Identity other = made("other.katve");
    CHECK(one.uuid != other.uuid);
    CHECK(one.copyUuid != other.copyUuid);
    CHECK(one.uuid != one.copyUuid);
    CHECK(one.uuid.size() == 36);
    const Identity again = identityOf(Database::open(file.inFolder("one.katve"), Database::Access::Read));
    CHECK(again.uuid == one.uuid);
    CHECK(again.copyUuid == one.copyUuid);
}

TEST_CASE("a file without an identity is damaged")
{
    const FileCase file;
    raw::run(file.path(), "DELETE FROM inventory");
    const Database database = Database::open(file.path(), Database::Access::Read);
    CHECK(reasonOf([&] { static_cast<void>(identityOf(database)); }) == StoreReason::Damaged);
}

TEST_CASE("creating leaves what is there as it is")
{
    const FileCase file;
    const QByteArray before = file.bytes();
    CHECK(reasonOf([&] { static_cast<void>(Database::create(file.path())); }) == StoreReason::AlreadyExists);
    CHECK((file.bytes() == before));
    CHECK(reasonOf([&] { static_cast<void>(Database::create(file.folder())); }) == StoreReason::AlreadyExists);
}

TEST_CASE("creating in a folder that is not there leaves nothing")
{
    const FileCase file;
    const QString path = file.inFolder("none") + u"/a.katve"_s;
    CHECK(reasonOf([&] { static_cast<void>(Database::create(path)); }) == StoreReason::NoPermission);
    CHECK_FALSE(QFileInfo::exists(file.inFolder("none")));
}

TEST_CASE("a file that is not there is not made by opening it")
{
    const FileCase file;
    QFile::remove(file.path());
    checkRefused(file, StoreReason::NotFound);
    CHECK_FALSE(QFileInfo::exists(file.path()));
}

TEST_CASE("a folder is not a file")
{
    const FileCase file;
    QFile::remove(file.path());
    QDir().mkdir(file.path());
    checkRefused(file, StoreReason::NotAFile);
}

TEST_CASE("what is no database of any kind is not an inventory")
{
    const FileCase file;
    for (const QByteArray &content : {QByteArray(), QByteArray("x"), QByteArray("Once upon a time\n").repeated(500),
                                      QByteArray("SQLite format 3\0", 16), file.bytes().left(99)}) {
        INFO(content.left(20).toStdString());
        raw::write(file.path(), content);
        checkRefused(file, StoreReason::NotAnInventory);
    }
}

TEST_CASE("another program's database is not an inventory")
{
    const FileCase file;
    for (const char *id : {"PRAGMA application_id = 0", "PRAGMA application_id = 0x47504B47"}) {
        QFile::remove(file.path());
        raw::run(file.path(), QByteArray(id) + "; CREATE TABLE note (text TEXT); PRAGMA user_version = 1");
        checkRefused(file, StoreReason::NotAnInventory);
    }
}

TEST_CASE("an inventory under another application id is none")
{
    const FileCase file;
    file.setBytes(68, "KTVF");
    checkRefused(file, StoreReason::NotAnInventory);
}

TEST_CASE("an inventory without a version is none")
{
    const FileCase file;
    file.setBytes(60, QByteArray("\0\0\0\0", 4));
    checkRefused(file, StoreReason::NotAnInventory);
    file.setBytes(60, QByteArray("\xFF\xFF\xFF\xFF", 4));
    checkRefused(file, StoreReason::NotAnInventory);
}

TEST_CASE("a newer file opens for reading, says so and takes no edit")
{
    const FileCase file;
    file.setBytes(60, QByteArray("\0\0\0\x63", 4));
    const QByteArray before = file.bytes();
    for (const Database::Access access : everyAccess) {
        Database database = Database::open(file.path(), access);
        CHECK(database.isNewer());
        CHECK_FALSE(database.isWritable());
        CHECK(database.version() == 99);
        CHECK(reasonOf([&] { database.ensureSound(); }) == StoreReason::Newer);
        CHECK(reasonOf([&] { database.execute("UPDATE inventory SET title = 'x'"); }) == StoreReason::ReadOnly);
    }
    CHECK((file.bytes() == before));
    CHECK(file.files() == QStringList{u"test.katve"_s});
}

TEST_CASE("a newer file opens although its tables are not today's")
{
    const FileCase file;
    raw::run(file.path(), "CREATE TABLE future (x); PRAGMA user_version = 99");
    CHECK(Database::open(file.path(), Database::Access::Write).isNewer());
}

TEST_CASE("a name with odd letters is opened as it is written")
{
    const FileCase file;
    for (const char *name : {"Äänekoski #1 ?mode=ro&x.katve", "a%20b; c'\".katve", "file:x.katve"}) {
        const QString path = QDir(file.folder()).filePath(QString::fromUtf8(name));
        INFO(name);
        const QString uuid = identityOf(Database::create(path)).uuid;
        CHECK(QFileInfo(path).size() > 0);
        CHECK(identityOf(Database::open(path, Database::Access::Write)).uuid == uuid);
        CHECK(identityOf(Database::open(path, Database::Access::Inspect)).uuid == uuid);
    }
}
