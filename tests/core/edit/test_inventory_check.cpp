#include "core/edit/damaged_file.h"
#include "core/store/raw_file.h"
#include "edit/inventory_check.h"
#include "exchange/new_inventory.h"
#include "support/catch.h"
#include "support/random_inventory.h"

#include <QTemporaryDir>

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using Findings = std::vector<std::string>;

namespace {

// What is done to a file behind the program's back, and what the check says of it.
struct Damage {
    const char *sql;
    Findings findings;
};

void checkFound(const std::vector<Damage> &damages)
{
    for (const Damage &damage : damages) {
        INFO(damage.sql);
        CHECK(findingsIn(afterSql(fileWithAPast(), damage.sql)) == damage.findings);
        CHECK(findingsIn(afterPatch(fileWithAPast(), damage.sql)) == damage.findings);
    }
}

[[nodiscard]] Findings added(const char *table)
{
    return {std::string("AddedRowsChanged ") + table + " 1"};
}

}   // namespace

TEST_CASE("a file that nobody touched is sound")
{
    CHECK(findingsIn(fileWithAPast()).empty());
    CHECK(findingsIn(afterSql(fileWithAPast(), "VACUUM")).empty());
}

TEST_CASE("a value of a row that an edit added or changed is found when it is another")
{
    checkFound(
        {{"UPDATE provider SET name = 'Typed by foot' WHERE public_id = 'typed'",
          {"RowNotAsLogged providers typed name 3"}},
         {"UPDATE provider SET note = 'Note of the Typed' WHERE public_id = 'typed'",
          {"RowNotAsLogged providers typed note 2"}},
         {"UPDATE provider SET phone = '08 124' WHERE public_id = 'p1'",
          {"RowNotAsLogged providers p1 phone 4", "AddedRowsChanged providers 1"}},
         {"UPDATE answer SET note = 'Note of the Answer' WHERE note <> ''",
          {"RowNotAsLogged answers r1,564,s1,grades1_6 note 5", "AddedRowsChanged answers 1"}},
         {"UPDATE theme SET name_fi = 'last theme' WHERE key = 'last'", {"RowNotAsLogged themes last name_fi 8"}},
         {"UPDATE inventory SET title = 'title'", {"RowNotAsLogged inventory inventory title 7"}},
         {"UPDATE inventory SET sample = 1", {"RowNotAsLogged inventory inventory 0"}}});
}

TEST_CASE("a value of a row that an import added is found in every table")
{
    checkFound({{"UPDATE area SET name_fi = 'Ouli' WHERE code = '564'", added("areas")},
                {"UPDATE area SET latitude = 65.1 WHERE code = '564'", added("areas")},
                {"UPDATE area SET listed = 0 WHERE code = '17'", added("areas")},
                {"UPDATE membership SET valid_to = '2022-12-31'", added("memberships")},
                {"UPDATE population SET count = 9001", added("population")},
                {"UPDATE population SET source = 'x'", added("population")},
                {"UPDATE service_group SET sort_order = 1", added("groups")},
                {"UPDATE theme SET name_fi = 'Teemu' WHERE key = 't01'", added("themes")},
                {"UPDATE service SET stages = 8 WHERE key = 's1'", added("services")},
                {"UPDATE service SET statutory = 0 WHERE key = 's1'", added("services")},
                {"UPDATE provider SET organisation_id = NULL", added("providers")},
                {"UPDATE provider SET name = 'Koulukuraattorix' WHERE public_id = 'p2'", added("providers")},
                {"UPDATE provider SET name = 'Oulun kaupunkx' WHERE public_id = 'p1'", added("providers")},
                {"UPDATE offering SET status = 1 WHERE public_id = 'o1'", added("offerings")},
                {"UPDATE round SET as_of = '2020-10-09'", added("rounds")},
                {"UPDATE round SET closed = 1", added("rounds")},
                {"UPDATE answer SET answer = 0 WHERE reasons = 'staff'", added("answers")},
                {"UPDATE answer SET reasons = 'staff;queue' WHERE reasons = 'queue;staff'", added("answers")},
                {"UPDATE answer SET answer = 1 WHERE note <> ''", added("answers")}});
}

TEST_CASE("a list that has lost, gained or moved an item is found")
{
    checkFound({{"DELETE FROM service_theme", added("services")},
                {"DELETE FROM round_area", added("rounds")},
                {"UPDATE round_service SET position = 1 - position", added("rounds")},
                {"UPDATE offering_area SET area_id = 1", added("offerings")},
                {"INSERT INTO service_theme SELECT 2, id, 0 FROM theme WHERE key = 'last'", added("services")}});
}

TEST_CASE("a row under another edit's name is found")
{
    checkFound({{"UPDATE provider SET added_in = 2 WHERE public_id = 'p2'",
                 {"AddedRowsChanged providers 1", "AddedRowsChanged providers 2"}},
                {"UPDATE provider SET added_in = 1 WHERE public_id = 'typed'", {"RowNotAsLogged providers typed 2"}},
                {"UPDATE provider SET added_in = 0 WHERE public_id = 'p1'",
                 {"AddedRowsChanged providers 0", "AddedRowsChanged providers 1"}},
                {"UPDATE theme SET added_in = 1 WHERE key = 'last'", {"RowNotAsLogged themes last 8"}}});
}

TEST_CASE("a row that was deleted or put in is found")
{
    checkFound(
        {{"DELETE FROM answer WHERE note = ''", added("answers")},
         {"DELETE FROM answer WHERE note <> ''", {"RowNotAsLogged answers r1,564,s1,grades1_6 5", added("answers")[0]}},
         {"DELETE FROM provider WHERE public_id = 'typed'", {"RowNotAsLogged providers typed 3"}},
         {"DELETE FROM theme WHERE key = 'last'", {"RowNotAsLogged themes last 8"}},
         {"DELETE FROM population", added("population")},
         {"INSERT INTO theme (key, name_fi, name_sv, name_en, added_in) VALUES ('x', '', '', '', 1)", added("themes")},
         {"INSERT INTO theme (key, name_fi, name_sv, name_en, added_in) VALUES ('x', '', '', '', 8)",
          {"AddedRowsChanged themes 8"}},
         {"INSERT INTO theme (key, name_fi, name_sv, name_en, added_in) VALUES ('x', '', '', '', 99)",
          {"AddedRowsChanged themes 99"}}});
}

TEST_CASE("a row that refers to what is not there is found")
{
    checkFound({{"DELETE FROM provider WHERE public_id = 'p1'",
                 {"DanglingReference inventory 0", "DanglingReference inventory 0"}},
                {"UPDATE answer SET round_id = 99 WHERE reasons = 'staff'", {"DanglingReference inventory 0"}}});
}

TEST_CASE("a value that no program of ours writes is found")
{
    checkFound({{"UPDATE round SET as_of = '2020-13-45'", {"UnreadableRow rounds 0", "AddedRowsChanged rounds 1"}},
                {"UPDATE answer SET reasons = 'queue;stuff' WHERE reasons = 'queue;staff'",
                 {"UnreadableRow answers 0", "AddedRowsChanged answers 1"}}});
    const auto set = [](const char *sql) {
        return findingsIn(afterSql(fileWithAPast(), QByteArray("PRAGMA ignore_check_constraints = ON; ") + sql));
    };
    CHECK(set("UPDATE answer SET answer = 9") == Findings{"UnreadableRow answers 0", "AddedRowsChanged answers 1"});
    CHECK(set("UPDATE offering SET status = 9")
          == Findings{"UnreadableRow offerings 0", "AddedRowsChanged offerings 1"});
    CHECK(set("UPDATE service SET stages = 99 WHERE key = 's1'") == added("services"));
}

TEST_CASE("the sample is sound, new and after edits, and one changed answer of it is found")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.katve"_s);
    REQUIRE(makeInventory(path, {.sample = true}).errorCount == 0);
    CHECK(findingsIn(raw::bytes(path)).empty());
    {
        Session session(Database::open(path, Database::Access::Write));
        session.database().execute("PRAGMA synchronous = OFF");
        std::vector<Answer> answers;
        session.stores().of<Answer>().forEach([&](const auto &stored) { answers.push_back(stored.row); });
        for (std::size_t i = 0; i < answers.size(); i += 97) {
            Answer now = answers[i];
            now.note = u"seen"_s;
            const EditResult result = session.apply(i % 2 == 0 ? changeOf(EditKind::SetAnswers, answers[i], now)
                                                               : removalOf(EditKind::ClearAnswers, answers[i]));
            REQUIRE(result.ok());
            if (i % 3 == 0)
                REQUIRE(session.takeBack(result.sequence).ok());
        }
        CHECK(checkInventory(session).empty());
    }
    const QByteArray sound = raw::bytes(path);
    const char *sql =
        "UPDATE answer SET answer = (answer + 1) % 5 WHERE (round_id, municipality_id, service_id, stage) = "
        "(SELECT round_id, municipality_id, service_id, stage FROM answer WHERE note = '' LIMIT 1 OFFSET 777)";
    CHECK(findingsIn(afterSql(sound, sql)) == Findings{"AddedRowsChanged answers 2"});
    CHECK(findingsIn(afterPatch(sound, sql)) == Findings{"AddedRowsChanged answers 2"});
}

TEST_CASE("what is known of copies and of those who were erased is found when it is another")
{
    const Findings changed{"CopiesChanged inventory 0"};
    checkFound(
        {{"INSERT INTO tombstone VALUES ('contacts', 'p1', '2026-01-01T00:00:00.000Z')", changed},
         {"INSERT INTO handed_out VALUES ('0190b0a0-0000-7000-8000-000000000000', 1, 'Who', '', '', '')", changed},
         {"INSERT INTO people_export (made_at, author, role, kind, label, contacts, authors) "
          "VALUES ('', '', '', 'print', '', 1, 1)",
          changed}});
}

TEST_CASE("a file of before there was a seal of the copies is sound, and gets it with its next change")
{
    const QByteArray before =
        afterSql(fileWithAPast(), "UPDATE inventory SET identity_digest = substr(identity_digest, 1, 32)");
    const QByteArray added = "INSERT INTO tombstone VALUES ('contacts', 'p1', '')";
    CHECK(findingsIn(before).empty());
    CHECK(findingsIn(afterSql(before, added)).empty());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.katve"_s);
    raw::write(path, before);
    {
        Session session(Database::open(path, Database::Access::Write));
        REQUIRE(session.apply(additionOf(EditKind::Import, Theme{.key = u"new"_s, .nameFi = u"New"_s})).ok());
    }
    CHECK(findingsIn(raw::bytes(path)).empty());
    CHECK(findingsIn(afterSql(raw::bytes(path), added)) == Findings{"CopiesChanged inventory 0"});
}

TEST_CASE("a change that cannot be read is told as a fault of the history")
{
    const QByteArray damaged =
        afterSql(fileWithAPast(), "UPDATE change SET after_fields = 'x' WHERE table_name = 'inventory'");
    const Findings found = findingsIn(damaged);
    CHECK(std::ranges::find(found, "BrokenLog inventory 0") != found.end());
    CHECK(std::ranges::none_of(found, [](const std::string &one) { return one.starts_with("UnreadableRow"); }));
}

TEST_CASE("a session folds a write-ahead log into the file when it writes, and not when it is unsound")
{
    const QTemporaryDir folder;
    const auto fileWith = [&](const char *name, const QByteArray &sql) {
        const QString made = folder.filePath(u"made.katve"_s);
        const QString path = folder.filePath(QString::fromLatin1(name));
        raw::write(made, fileWithAPast());
        raw::Connection other(made);
        other.run("PRAGMA journal_mode = wal; PRAGMA wal_autocheckpoint = 0; " + sql);
        QFile::copy(made, path);
        QFile::copy(made + u"-wal"_s, path + u"-wal"_s);
        return path;
    };
    const auto add = [](const QString &path) {
        Session session(Database::open(path, Database::Access::Write));
        return session.apply(additionOf(EditKind::Import, Theme{.key = u"new"_s, .nameFi = u"New"_s})).ok();
    };
    const QString good = fileWith("good.katve", "REINDEX");
    CHECK(add(good));
    CHECK(raw::bytes(good).mid(18, 2) == QByteArray("\x01\x01", 2));
    CHECK_FALSE(QFile::exists(good + u"-wal"_s));
    const QString bad = fileWith("bad.katve", "UPDATE answer SET answer = 0");
    const QByteArray before = raw::bytes(bad);
    CHECK_THROWS_AS(static_cast<void>(add(bad)), StoreError);
    CHECK((raw::bytes(bad) == before));
}
