#include "core/store/file_case.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/transaction.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using Open = Database::Access;
using StoreReason = StoreError::Reason;

namespace {

[[nodiscard]] QString titleIn(const Database &database)
{
    Query row(database, u"SELECT title FROM inventory"_s);
    return row.next() ? row.text(0) : u"(none)"_s;
}

void giveToNobody(const FileCase &file, QFile::Permissions filePermissions, QFile::Permissions folderPermissions)
{
    QFile::setPermissions(file.path(), filePermissions);
    QFile::setPermissions(file.folder(), folderPermissions);
}

constexpr auto readable = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr auto writable = readable | QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
constexpr auto enterable = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;

// Leaves the file as a program does that dies in the middle of writing: some pages new, and a journal of the old ones.
void cutShort(const FileCase &file, const QByteArray &first = {})
{
    const QString other = file.inFolder("other.katve");
    QFile::copy(file.path(), other);
    raw::Connection writer(other);
    writer.run("PRAGMA cache_size = 1; BEGIN IMMEDIATE; " + first
               + "UPDATE inventory SET title = 'half'; "
                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000) "
                 "INSERT INTO theme (key, name_fi, name_sv, name_en, added_in) SELECT 'k' || i, '', '', '', 1 FROM n");
    raw::write(file.path(), raw::bytes(other));
    raw::write(file.path() + u"-journal"_s, raw::bytes(other + u"-journal"_s));
    writer.run("ROLLBACK");
}

}   // namespace

TEST_CASE("reading writes nothing")
{
    const FileCase file;
    const QByteArray before = file.bytes();
    for (const Open access : {Open::Read, Open::Inspect}) {
        Database database = Database::open(file.path(), access);
        CHECK(titleIn(database).isEmpty());
        CHECK(reasonOf([&] { database.execute("UPDATE inventory SET title = 'x'"); }) == StoreReason::ReadOnly);
        CHECK(reasonOf([&] { database.execute("PRAGMA user_version = 5"); }) == StoreReason::ReadOnly);
        CHECK(reasonOf([&] { database.ensureSound(); }) == StoreReason::ReadOnly);
        CHECK(file.files() == QStringList{u"test.katve"_s});
    }
    CHECK((file.bytes() == before));
}

TEST_CASE("opening for writing and closing again writes nothing")
{
    const FileCase file;
    const QByteArray before = file.bytes();
    Database::open(file.path(), Open::Write).ensureSound();
    CHECK((file.bytes() == before));
    CHECK(file.files() == QStringList{u"test.katve"_s});
}

TEST_CASE("a file that may only be read is opened for reading alone")
{
    const FileCase file;
    giveToNobody(file, readable, writable | enterable);
    const AsNobody nobody;
    CHECK(file.reasonToOpen(Open::Write) == StoreReason::ReadOnly);
    CHECK(titleIn(Database::open(file.path(), Open::Read)).isEmpty());
    CHECK(titleIn(Database::open(file.path(), Open::Inspect)).isEmpty());
}

TEST_CASE("a file in a folder that may only be read is opened for reading alone")
{
    const FileCase file;
    giveToNobody(file, writable, readable | enterable);
    const AsNobody nobody;
    CHECK(file.reasonToOpen(Open::Write) == StoreReason::ReadOnly);
    CHECK(titleIn(Database::open(file.path(), Open::Read)).isEmpty());
    CHECK(titleIn(Database::open(file.path(), Open::Inspect)).isEmpty());
}

TEST_CASE("a file that may not be read says so")
{
    const FileCase file;
    giveToNobody(file, QFile::Permissions(), writable | enterable);
    const AsNobody nobody;
    for (const Open access : everyAccess)
        CHECK(file.reasonToOpen(access) == StoreReason::NoPermission);
}

TEST_CASE("no file is made in a folder that may only be read")
{
    const FileCase file;
    giveToNobody(file, writable, readable | enterable);
    const AsNobody nobody;
    CHECK(reasonOf([&] { static_cast<void>(Database::create(file.inFolder("new.katve"))); })
          == StoreReason::NoPermission);
    CHECK_FALSE(QFileInfo::exists(file.inFolder("new.katve")));
}

TEST_CASE("reading takes back a change that was cut short")
{
    const FileCase file;
    const QByteArray before = file.bytes();
    for (const Open access : {Open::Read, Open::Write}) {
        cutShort(file);
        REQUIRE((file.bytes() != before));
        CHECK(titleIn(Database::open(file.path(), access)).isEmpty());
        CHECK((file.bytes() == before));
        CHECK_FALSE(QFileInfo::exists(file.path() + u"-journal"_s));
    }
}

TEST_CASE("a file is brought up to date again when that was cut short, though its header tells of the end")
{
    for (const Open access : {Open::Write, Open::Read}) {
        const FileCase file;
        raw::write(file.path(), raw::bytes(QStringLiteral(KATVE_TEST_DATA "/versions/version-1.katve")));
        const QByteArray version = QByteArray::number(currentVersion());
        cutShort(file, "PRAGMA user_version = " + version + ";");
        constexpr qsizetype lastByteOfVersion = 63;
        file.setBytes(lastByteOfVersion, QByteArray(1, static_cast<char>(currentVersion())));
        const Database database = Database::open(file.path(), access);
        CHECK(schemaDigest(database) == expectedSchemaDigest(currentVersion()));
    }
}

TEST_CASE("inspecting does not touch a change that was cut short, and says what it is")
{
    const FileCase file;
    cutShort(file);
    const QByteArray cut = file.bytes();
    const QByteArray journal = raw::bytes(file.path() + u"-journal"_s);
    CHECK(file.reasonToOpen(Open::Inspect) == StoreReason::Interrupted);
    CHECK((file.bytes() == cut));
    CHECK((raw::bytes(file.path() + u"-journal"_s) == journal));
}

TEST_CASE("a change that was cut short is not taken back where nothing may be written")
{
    const FileCase file;
    cutShort(file);
    giveToNobody(file, readable, readable | enterable);
    QFile::setPermissions(file.path() + u"-journal"_s, readable);
    const QByteArray cut = file.bytes();
    const AsNobody nobody;
    CHECK(file.reasonToOpen(Open::Read) == StoreReason::Interrupted);
    CHECK((file.bytes() == cut));
}

TEST_CASE("foreign keys hold on every connection that may write")
{
    const FileCase file;
    Database opened = Database::open(file.path(), Open::Write);
    Database made = Database::create(file.inFolder("new.katve"));
    Database inMemory = Database::inMemory();
    for (Database *database : {&opened, &made, &inMemory}) {
        CHECK(reasonOf([&] { database->execute("INSERT INTO service_theme VALUES (1, 1, 1)"); })
              == StoreReason::MissingReference);
        Query mode(*database, u"PRAGMA journal_mode"_s);
        CHECK((mode.next() && mode.text(0) != u"wal"_s));
        Query synchronous(*database, u"PRAGMA synchronous"_s);
        CHECK((synchronous.next() && synchronous.integer(0) == 2));
    }
}

TEST_CASE("a database that was moved is the same connection")
{
    Database first = Database::inMemory();
    first.execute("UPDATE inventory SET title = 'moved'");
    Database second = std::move(first);
    CHECK(titleIn(second) == u"moved"_s);
    second.ensureSound();
}

TEST_CASE("work that is asked to stop stops with Cancelled, and can go on when no longer asked")
{
    Database database = Database::inMemory();
    const auto count = [&] {
        Query row(
            database,
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT sum(i) FROM n"_s);
        return row.next() ? row.integer(0) : 0;
    };
    database.setCancelCheck([] { return true; });
    CHECK(reasonOf(count) == StoreReason::Cancelled);
    database.setCancelCheck([] { return false; });
    CHECK(count() == 5'000'050'000);
    database.setCancelCheck({});
    CHECK(count() == 5'000'050'000);
}
