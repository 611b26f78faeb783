#include "core/store/file_case.h"
#include "store/query.h"
#include "store/transaction.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using Open = Database::Access;
using StoreReason = StoreError::Reason;

namespace {

[[nodiscard]] QString titleAfter(const Database &database)
{
    Query row(database, u"SELECT title FROM inventory"_s);
    return row.next() ? row.text(0) : u"(none)"_s;
}

// A second program with the same file; it does not wait for the first.
[[nodiscard]] Database impatient(const FileCase &file, Open access)
{
    Database database = Database::open(file.path(), access);
    database.execute("PRAGMA busy_timeout = 0");
    return database;
}

}   // namespace

TEST_CASE("a transaction that is not committed is taken back")
{
    Database database = Database::inMemory();
    {
        const Transaction transaction(database);
        database.execute("UPDATE inventory SET title = 'gone'");
        CHECK(titleAfter(database) == u"gone"_s);
    }
    CHECK(titleAfter(database).isEmpty());
}

TEST_CASE("a committed transaction stays")
{
    const FileCase file;
    {
        Database database = Database::open(file.path(), Open::Write);
        Transaction transaction(database);
        database.execute("UPDATE inventory SET title = 'kept'");
        transaction.commit();
    }
    CHECK(titleAfter(Database::open(file.path(), Open::Read)) == u"kept"_s);
}

TEST_CASE("an error inside a transaction leaves nothing, and the next one can begin")
{
    Database database = Database::inMemory();
    CHECK(reasonOf([&] {
              Transaction transaction(database);
              database.execute("UPDATE inventory SET title = 'gone'");
              database.execute("UPDATE inventory SET sample = 7");
              transaction.commit();
          })
          == StoreReason::Conflict);
    CHECK(titleAfter(database).isEmpty());
    Transaction transaction(database);
    database.execute("UPDATE inventory SET title = 'kept'");
    transaction.commit();
    CHECK(titleAfter(database) == u"kept"_s);
}

TEST_CASE("an error after which SQLite has rolled back by itself does no further harm")
{
    Database database = Database::inMemory();
    {
        const Transaction transaction(database);
        database.execute("UPDATE inventory SET title = 'gone'");
        CHECK_THROWS_AS(database.execute("UPDATE OR ROLLBACK inventory SET sample = 7"), StoreError);
    }
    CHECK(titleAfter(database).isEmpty());
}

TEST_CASE("a transaction takes the lock at once")
{
    const FileCase file;
    Database first = Database::open(file.path(), Open::Write);
    Database second = impatient(file, Open::Write);
    {
        const Transaction writing(first);
        CHECK(reasonOf([&] { const Transaction other(second); }) == StoreReason::Locked);
        CHECK(titleAfter(second).isEmpty());   // reading goes on
    }
    CHECK_NOTHROW(Transaction(second).commit());
}

TEST_CASE("a commit that a reader holds up throws, changes nothing and can be made later")
{
    const FileCase file;
    Database writer = impatient(file, Open::Write);
    const Database reader = Database::open(file.path(), Open::Read);
    const auto write = [&] {
        Transaction transaction(writer);
        writer.execute("UPDATE inventory SET title = 'new'");
        transaction.commit();
    };
    {
        const Snapshot snapshot(reader);
        CHECK(titleAfter(reader).isEmpty());
        CHECK(reasonOf(write) == StoreReason::Locked);
        CHECK(titleAfter(reader).isEmpty());
    }
    CHECK(titleAfter(writer).isEmpty());
    write();
    CHECK(titleAfter(reader) == u"new"_s);
}

TEST_CASE("a snapshot shows one state of the file however long it lasts")
{
    const FileCase file;
    const Database reader = Database::open(file.path(), Open::Read);
    {
        const Snapshot snapshot(reader);
        CHECK(titleAfter(reader).isEmpty());
    }
    raw::run(file.path(), "UPDATE inventory SET title = 'later'");
    const Snapshot snapshot(reader);
    CHECK(titleAfter(reader) == u"later"_s);
}
