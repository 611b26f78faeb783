#include "core/store/file_case.h"
#include "edit/inventory_check.h"
#include "store/backups.h"
#include "store/identity.h"
#include "store/migrations.h"
#include "store/query.h"
#include "support/catch.h"

#include <array>

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using Open = Database::Access;
using StoreReason = StoreError::Reason;

namespace {

void addTable(Database &database)
{
    database.execute("CREATE TABLE colour (id INTEGER PRIMARY KEY, theme INTEGER REFERENCES theme) STRICT");
}
void addRow(Database &database)
{
    database.execute("INSERT INTO colour (id, theme) VALUES (1, NULL)");
}
void addDanglingRow(Database &database)
{
    database.execute("INSERT INTO colour (id, theme) VALUES (2, 12345)");
}
void fail(Database &database)
{
    database.execute("UPDATE inventory SET title = 'half done'; SELECT no_such_function()");
}

// After the real ones, which a new file has run.
constexpr int first = 4;
constexpr std::array twoSteps{Migration{1, migration1}, Migration{2, migration2}, Migration{3, migration3},
                              Migration{first, addTable}, Migration{first + 1, addRow}};
constexpr std::array failing{Migration{1, migration1}, Migration{2, migration2}, Migration{3, migration3},
                             Migration{first, addTable}, Migration{first + 1, fail}};
constexpr std::array dangling{Migration{1, migration1}, Migration{2, migration2}, Migration{3, migration3},
                              Migration{first, addTable}, Migration{first + 1, addDanglingRow}};

[[nodiscard]] qint64 numberIn(const Database &database, const QString &sql)
{
    Query row(database, sql);
    return row.next() ? row.integer(0) : -1;
}

[[nodiscard]] bool hasTable(const Database &database, const QString &name)
{
    return numberIn(database, u"SELECT count(*) FROM sqlite_schema WHERE name = '%1'"_s.arg(name)) == 1;
}

}   // namespace

TEST_CASE("the migrations are in order, without a gap, and end at today's version")
{
    int version = 0;
    for (const Migration &step : allMigrations())
        CHECK(step.version == ++version);
    CHECK(currentVersion() == version);
}

TEST_CASE("a new file has today's tables")
{
    const FileCase file;
    const Database database = Database::open(file.path(), Open::Read);
    CHECK(schemaDigest(database) == expectedSchemaDigest(currentVersion()));
    CHECK(schemaDigest(Database::inMemory()) == expectedSchemaDigest(currentVersion()));
}

TEST_CASE("a file of every earlier version opens, is backed up and gets today's tables")
{
    for (int version = 1; version < currentVersion(); ++version) {
        INFO("version " << version);
        const FileCase file;
        raw::write(file.path(), raw::bytes(QStringLiteral(KATVE_TEST_DATA "/versions/version-%1.katve").arg(version)));
        const QByteArray before = raw::bytes(file.path());
        for (const auto access : {Open::Read, Open::Inspect}) {   // brought up to date in memory alone
            Session reader(Database::open(file.path(), access));
            CHECK(checkInventory(reader).empty());
            CHECK(reader.find(Provider{.id = u"p1"_s})->name == u"Oulun kaupunki"_s);
            CHECK_FALSE(reader.database().isWritable());
        }
        CHECK(raw::bytes(file.path()) == before);
        Session session(Database::open(file.path(), Open::Write));
        CHECK(schemaDigest(session.database()) == expectedSchemaDigest(currentVersion()));
        CHECK(checkInventory(session).empty());
        CHECK(session.find(Provider{.id = u"p1"_s})->name == u"Oulun kaupunki"_s);
        CHECK(session.find(Provider{.id = u"p1"_s})->phone == (version == 1 ? u""_s : u"08 558 410"_s));
        CHECK(session.log().all().size() == (version == 1 ? 1 : 3));
        CHECK(rowCount(session.database(), Table::Disputes) == (version == 1 ? 0 : 1));
        const std::vector<Backup> backups = Backups(file.path()).all();
        REQUIRE(backups.size() == 1);
        CHECK(backups.front().cause == BackupCause::Migration);
        CHECK(raw::number(backups.front().path, "PRAGMA user_version") == version);
    }
}

TEST_CASE("every table is strict")
{
    const Database database = Database::inMemory();
    CHECK(numberIn(database,
                   u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                   "AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s)
          == 0);
    CHECK(numberIn(database, u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 1"_s) > 15);
}

TEST_CASE("steps that are missing run in order, those that ran do not run again")
{
    Database database = Database::inMemory();
    migrate(database, twoSteps);
    CHECK(database.version() == first + 1);
    CHECK(numberIn(database, u"SELECT count(*) FROM colour"_s) == 1);
    CHECK(identityOf(database).uuid.size() == 36);
    migrate(database, twoSteps);
    CHECK(numberIn(database, u"SELECT count(*) FROM colour"_s) == 1);
    CHECK(reasonOf([&] { database.execute("INSERT INTO colour VALUES (3, 99)"); }) == StoreReason::MissingReference);
}

TEST_CASE("a step that fails leaves the old version, tables and rows")
{
    Database database = Database::inMemory();
    database.execute("UPDATE inventory SET title = 'old'");
    CHECK(reasonOf([&] { migrate(database, failing); }) == StoreReason::Failed);
    CHECK(database.version() == currentVersion());
    CHECK_FALSE(hasTable(database, u"colour"_s));
    CHECK(numberIn(database, u"SELECT count(*) FROM inventory WHERE title = 'old'"_s) == 1);
}

TEST_CASE("a migration that leaves a reference to nothing is taken back")
{
    Database database = Database::inMemory();
    CHECK(reasonOf([&] { migrate(database, dangling); }) == StoreReason::Damaged);
    CHECK(database.version() == currentVersion());
    CHECK_FALSE(hasTable(database, u"colour"_s));
}

TEST_CASE("foreign keys hold again after a migration, also after one that failed")
{
    Database database = Database::inMemory();
    CHECK(reasonOf([&] { migrate(database, failing); }));
    CHECK(numberIn(database, u"PRAGMA foreign_keys"_s) == 1);
    migrate(database, twoSteps);
    CHECK(numberIn(database, u"PRAGMA foreign_keys"_s) == 1);
}

TEST_CASE("a failed migration of a file leaves its bytes as they were")
{
    const FileCase file;
    const QByteArray before = file.bytes();
    {
        Database database = Database::open(file.path(), Open::Write);
        CHECK(reasonOf([&] { migrate(database, failing); }));
    }
    CHECK((file.bytes() == before));
    CHECK(file.files() == QStringList{u"test.katve"_s});
}

TEST_CASE("a file of an earlier version that cannot be copied whole is neither brought up to date nor written")
{
    const FileCase file;
    raw::write(file.path(), raw::bytes(QStringLiteral(KATVE_TEST_DATA "/versions/version-1.katve")));
    const qint64 page = raw::number(file.path(), "SELECT rootpage FROM sqlite_schema WHERE name = 'answer'");
    file.setBytes((page - 1) * 4096, QByteArray(4096, '\x5A'));
    const QByteArray before = file.bytes();
    CHECK(file.reasonToOpen(Open::Write) == StoreReason::Damaged);
    CHECK(file.bytes() == before);
    CHECK(Backups(file.path()).all().empty());
}
