#include "core/store/store_world.h"
#include "store/statement.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

namespace {

// Gives one value to SQLite and reads it back.
template <typename Value> [[nodiscard]] Statement echo(const Database &database, const Value &value)
{
    Statement statement(database, "SELECT ?1, typeof(?1)");
    statement.bind(value);
    REQUIRE(statement.step());
    return statement;
}

template <typename Value> [[nodiscard]] std::string typeOf(const Database &database, const Value &value)
{
    return std::string(echo(database, value).utf8(1));
}

}   // namespace

TEST_CASE("each type of value is bound as the type its column holds")
{
    const Database database = Database::inMemory();
    CHECK(typeOf(database, QString()) == "text");
    CHECK(typeOf(database, QStringList()) == "text");
    CHECK(typeOf(database, QDate()) == "text");
    CHECK(typeOf(database, std::string_view()) == "text");
    CHECK(typeOf(database, std::vector<Mode>()) == "text");
    CHECK(typeOf(database, QByteArray("x")) == "blob");
    CHECK(typeOf(database, true) == "integer");
    CHECK(typeOf(database, Stage::Ecec) == "integer");
    CHECK(typeOf(database, StageSet::all()) == "integer");
    CHECK(typeOf(database, 0.5) == "real");
    CHECK(typeOf(database, std::optional<int>()) == "null");
    CHECK(typeOf(database, std::optional<double>(1)) == "real");
    CHECK(typeOf(database, std::optional(Sector::State)) == "integer");
}

TEST_CASE("values come back as they were bound")
{
    const Database database = Database::inMemory();
    const QByteArray blob("\0\xFF\0", 3);
    CHECK(echo(database, blob).blob(0) == blob);
    CHECK(echo(database, u"\U00010400 Å"_s).text(0) == u"\U00010400 Å"_s);
    CHECK(echo(database, QStringList{u"a"_s, u"b"_s}).list(0) == QStringList{u"a"_s, u"b"_s});
    CHECK(echo(database, QStringList()).list(0).isEmpty());
    CHECK(echo(database, QDate(2020, 2, 29)).date(0) == QDate(2020, 2, 29));
    CHECK(echo(database, QDate()).date(0).isNull());
    CHECK(echo(database, Sector::Private).code<Sector>(0) == Sector::Private);
    CHECK(echo(database, std::vector{Mode::Remote, Mode::OnSite}).codes<Mode>(0)
          == std::vector{Mode::Remote, Mode::OnSite});
    CHECK(echo(database, std::optional<int>()).isNull(0));
    CHECK(echo(database, 0.1).real(0) == 0.1);
    CHECK(echo(database, std::optional<double>(0.1)).optionalNumber<double>(0) == 0.1);
    CHECK_FALSE(echo(database, std::optional<Sector>()).optionalCode<Sector>(0));
}

TEST_CASE("what no program of ours writes is damage")
{
    const Database database = Database::inMemory();
    const auto damaged = [](auto &&read) { return reasonOf(read) == StoreReason::Damaged; };
    for (const char *text : {"2020-02-30", "2020-2-3", "yesterday", "2020-01-01 "}) {
        INFO(text);
        CHECK(damaged([&] { static_cast<void>(echo(database, QString::fromLatin1(text)).date(0)); }));
    }
    CHECK(damaged([&] { static_cast<void>(echo(database, 8).code<Sector>(0)); }));
    CHECK(damaged([&] { static_cast<void>(echo(database, -1).code<Sector>(0)); }));
    CHECK(damaged([&] { static_cast<void>(echo(database, 8).optionalCode<Sector>(0)); }));
    CHECK(damaged([&] { static_cast<void>(echo(database, u"on_site;on_moon"_s).codes<Mode>(0)); }));
}

TEST_CASE("a statement is bound and run again and again")
{
    const Database database = Database::inMemory();
    Statement insert(database,
                     "INSERT INTO theme (key, name_fi, name_sv, name_en, added_in) VALUES (?1, '', '', '', 1)");
    for (const char *key : {"a", "b", "c"})
        CHECK(insert.bind(std::string_view(key)).run() == 1);
    CHECK(Statement(database, "UPDATE theme SET name_fi = 'x' WHERE key <> 'a'").run() == 2);
    CHECK(Statement(database, "DELETE FROM theme WHERE key = 'none'").run() == 0);

    Statement rows(database, "SELECT key FROM theme ORDER BY key");
    CHECK(rows.step());
    rows.reset();
    QStringList keys;
    while (rows.step())
        keys.append(rows.text(0));
    CHECK(keys == QStringList{u"a"_s, u"b"_s, u"c"_s});
}

TEST_CASE("a statement that fails says why, and can be run again")
{
    const Database database = Database::inMemory();
    CHECK(reasonOf([&] { Statement(database, "SELEC 1"); }) == StoreReason::Failed);
    Statement insert(database,
                     "INSERT INTO theme (key, name_fi, name_sv, name_en, added_in) VALUES (?1, '', '', '', 1)");
    insert.bind(u"a"_s).run();
    CHECK(reasonOf([&] { insert.bind(u"a"_s).run(); }) == StoreReason::Conflict);
    CHECK(reasonOf([&] { insert.bind(QString()).run(); }) == StoreReason::Conflict);   // CHECK (length(key) > 0)
    CHECK(insert.bind(u"b"_s).run() == 1);
    Statement child(database, "INSERT INTO service_theme VALUES (1, 1, 1)");
    CHECK(reasonOf([&] { child.run(); }) == StoreReason::MissingReference);
}

TEST_CASE("a statement that was moved still runs")
{
    const Database database = Database::inMemory();
    std::vector<Statement> statements;
    for (int i = 0; i < 5; ++i)
        statements.emplace_back(database, "SELECT 7");
    for (Statement &statement : statements)
        CHECK((statement.step() && statement.integer(0) == 7));
}
