#include "core/store/file_case.h"
#include "store/transaction.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using Open = Database::Access;
using StoreReason = StoreError::Reason;

namespace {

constexpr qsizetype pageSize = 4096;

// Opens and makes the full check; nothing when the file is sound.
[[nodiscard]] std::optional<StoreReason> reasonAgainstWriting(const FileCase &file)
{
    return reasonOf([&] { Database::open(file.path(), Open::Write).ensureSound(); });
}

void fill(const FileCase &file)
{
    raw::run(file.path(),
             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 800) INSERT INTO theme "
             "(key, name_fi, name_sv, name_en, added_in) SELECT 'key' || i, 'a name of a theme', '', '', 1 FROM n");
}

}   // namespace

TEST_CASE("tables that another program changed are not trusted")
{
    for (const char *change :
         {"CREATE TRIGGER t AFTER INSERT ON theme BEGIN DELETE FROM answer; END", "CREATE VIEW v AS SELECT 1",
          "ALTER TABLE theme ADD COLUMN colour TEXT", "CREATE TABLE extra (x)", "CREATE INDEX i ON theme (name_fi)",
          "DROP INDEX change_by_row", "DROP TABLE tombstone", "ALTER TABLE theme RENAME TO subject", "ANALYZE"}) {
        INFO(change);
        const FileCase file;
        fill(file);
        raw::run(file.path(), change);
        const QByteArray before = file.bytes();
        for (const Open access : everyAccess)
            CHECK(file.reasonToOpen(access) == StoreReason::ForeignSchema);
        CHECK((file.bytes() == before));
    }
}

TEST_CASE("a table whose text was changed in place is not trusted")
{
    const FileCase file;
    raw::run(file.path(),
             "PRAGMA writable_schema = ON; "
             "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (count BETWEEN 0 AND 10000000000)', '') WHERE name = "
             "'population'");
    CHECK(file.reasonToOpen(Open::Write) == StoreReason::ForeignSchema);
}

TEST_CASE("a file that was packed anew by another program is the same file")
{
    const FileCase file;
    fill(file);
    raw::run(file.path(), "DELETE FROM theme WHERE id % 2; VACUUM");
    CHECK_FALSE(reasonAgainstWriting(file));
}

TEST_CASE("a file that lost its end is damaged")
{
    const FileCase file;
    fill(file);
    const QByteArray whole = file.bytes();
    REQUIRE(whole.size() > 40 * pageSize);
    for (const qsizetype size : {whole.size() - pageSize, whole.size() / 2, 3 * pageSize, 2 * pageSize, pageSize,
                                 pageSize / 2, qsizetype(100)}) {
        INFO(size);
        raw::write(file.path(), whole.left(size));
        CHECK(reasonAgainstWriting(file) == StoreReason::Damaged);
        CHECK((file.bytes() == whole.left(size)));
    }
}

TEST_CASE("pages that were overwritten are found by the full check")
{
    const FileCase file;
    fill(file);
    const QByteArray whole = file.bytes();
    for (qsizetype page = 1; page * pageSize < whole.size(); ++page) {
        INFO(page);
        raw::write(file.path(), whole);
        file.setBytes(page * pageSize, QByteArray(pageSize, '\x5A'));
        CHECK(reasonAgainstWriting(file) == StoreReason::Damaged);
    }
}

TEST_CASE("a bit flipped in the frame of a page is found by the full check")
{
    const FileCase file;
    fill(file);
    const QByteArray whole = file.bytes();
    for (const qsizetype at : {qsizetype(0), qsizetype(3), qsizetype(8)}) {   // kind, number of cells, first cell
        for (qsizetype page = 1; page * pageSize < whole.size(); ++page) {
            if (whole.mid(page * pageSize, 8) == QByteArray(8, '\0'))
                continue;
            INFO(page << " " << at);
            raw::write(file.path(), whole);
            const char flipped = static_cast<char>(whole[page * pageSize + at] ^ 0x10);
            file.setBytes(page * pageSize + at, QByteArray(1, flipped));
            const bool emptyPage = at == 8 && whole.mid(page * pageSize + 3, 2) == QByteArray(2, '\0');
            if (!emptyPage)
                CHECK(reasonAgainstWriting(file) == StoreReason::Damaged);
        }
    }
}

TEST_CASE("a damaged file is not written, and a sound one is checked once")
{
    const FileCase file;
    fill(file);
    Database database = Database::open(file.path(), Open::Write);
    database.ensureSound();
    QByteArray damaged = file.bytes();
    damaged.replace(5 * pageSize, pageSize, QByteArray(pageSize, '\x5A'));
    raw::write(file.path(), damaged);
    CHECK_NOTHROW(database.ensureSound());
    CHECK(reasonAgainstWriting(file) == StoreReason::Damaged);
    CHECK((file.bytes() == damaged));
}

TEST_CASE("a value outside its list is damage")
{
    const FileCase file;
    raw::run(file.path(),
             "PRAGMA ignore_check_constraints = ON; "
             "INSERT INTO area (kind, code, listed, name_fi, name_sv, name_en, valid_from, valid_to, "
             "merged_into, language, added_in) VALUES (9, 'x', 1, '', '', '', '', '', '', '', 1)");
    CHECK(reasonAgainstWriting(file) == StoreReason::Damaged);
    const Database database = Database::open(file.path(), Open::Read);
    Stores stores(database);
    CHECK(reasonOf([&] { stores.of<Area>().forEach([](const auto &) {}); }) == StoreReason::Damaged);
}

TEST_CASE("a day that is none is damage")
{
    const FileCase file;
    raw::run(file.path(),
             "INSERT INTO round (public_id, name_fi, name_sv, name_en, as_of, geography_date, opens_on, "
             "closes_on, purpose, privacy_notice, retention_until, closed, added_in) "
             "VALUES ('r', '', '', '', '2020-13-45', '', '', '', '', '', '', 0, 1)");
    const Database database = Database::open(file.path(), Open::Read);
    Stores stores(database);
    CHECK(reasonOf([&] { static_cast<void>(stores.of<Round>().find(Round{.id = u"r"_s})); }) == StoreReason::Damaged);
}
