#include "core/store/store_world.h"
#include "store/query.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

namespace {

struct Scratch {
    Scratch() { database.execute("CREATE TEMP TABLE scratch (id INTEGER PRIMARY KEY, text TEXT NOT NULL, data BLOB)"); }
    Database database = Database::inMemory();
};

}   // namespace

TEST_CASE("a null text is bound as an empty one")
{
    Scratch scratch;
    const Query put(scratch.database, u"INSERT INTO scratch (text) VALUES (?)"_s, QString());
    Query row(scratch.database, u"SELECT text, typeof(text) FROM scratch"_s);
    REQUIRE(row.next());
    CHECK(row.text(0).isEmpty());
    CHECK(row.text(1) == u"text"_s);
    CHECK_FALSE(row.next());
}

TEST_CASE("texts, numbers and blobs come back as they were bound")
{
    Scratch scratch;
    const QString text = u"Å '; DROP TABLE scratch; -- \U00010400"_s;
    const QByteArray blob("\0\xFF\x1F\0", 4);
    const Query put(scratch.database, u"INSERT INTO scratch VALUES (?, ?, ?)"_s, qint64(9'007'199'254'740'993), text,
                    blob);
    Query row(scratch.database, u"SELECT id, text, data, typeof(data), NULL FROM scratch WHERE text = ?"_s, text);
    REQUIRE(row.next());
    CHECK(row.integer(0) == 9'007'199'254'740'993);
    CHECK(row.text(1) == text);
    CHECK(row.blob(2) == blob);
    CHECK(row.text(3) == u"blob"_s);
    CHECK(row.isNull(4));
    CHECK_FALSE(row.isNull(2));
}

TEST_CASE("SQL that is none throws")
{
    const Scratch scratch;
    CHECK(reasonOf([&] { const Query bad(scratch.database, u"SELEC 1"_s); }) == StoreReason::Failed);
    CHECK(reasonOf([&] { const Query bad(scratch.database, u"SELECT x FROM nowhere"_s); }) == StoreReason::Failed);
    CHECK(reasonOf([&] { const Query bad(scratch.database, u"SELECT ?, ?"_s, 1); }));
}

TEST_CASE("what a constraint forbids is a conflict")
{
    const Scratch scratch;
    const Query first(scratch.database, u"INSERT INTO scratch VALUES (1, 'a', NULL)"_s);
    CHECK(reasonOf([&] { const Query again(scratch.database, u"INSERT INTO scratch VALUES (1, 'b', NULL)"_s); })
          == StoreReason::Conflict);
}

TEST_CASE("an error after the first row is not taken for the end of the rows")
{
    Database database = Database::inMemory();
    Query rows(database,
               u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT i FROM n"_s);
    REQUIRE(rows.next());
    database.setCancelCheck([] { return true; });
    CHECK(reasonOf([&] {
              while (rows.next()) {}
          })
          == StoreReason::Cancelled);
}
