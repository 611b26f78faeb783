#include "core/edit/damaged_file.h"
#include "store/store_error.h"
#include "support/catch.h"
#include "support/random_inventory.h"

using namespace katve;
using Findings = std::vector<std::string>;

namespace {

// Every one must be told among the findings, by SQL and by bytes.
void checkTold(const char *sql, const std::string &finding)
{
    INFO(sql);
    for (const QByteArray &file : {afterSql(fileWithAPast(), sql), afterPatch(fileWithAPast(), sql)}) {
        const Findings findings = findingsIn(file);
        CHECK(std::ranges::find(findings, finding) != findings.end());
    }
}

[[nodiscard]] std::string editChanged(int edit)
{
    return "EditChanged inventory " + std::to_string(edit);
}

}   // namespace

TEST_CASE("a change in an edit's header is found")
{
    for (const char *set :
         {"author = 'Testaajb'", "role = 'koordinaattorj'", "made_at = '2020-01-01T00:00:00.000Z'",
          "made_at = replace(made_at, 'Z', 'z')", "made_at = replace(made_at, 'T', ' ')", "origin = 'package.zit'",
          "kind = 'sample'", "undoes = 'x'", "author = ''", "uuid = 'f' || substr(uuid, 2)",
          "copy_uuid = 'f' || substr(copy_uuid, 2)", "digest = zeroblob(32)", "digest = x'00'"})
        checkTold((QByteArray("UPDATE edit SET ") + set + " WHERE sequence = 4").constData(), editChanged(4));
}

TEST_CASE("a change in what the log keeps of a row is found")
{
    checkTold("UPDATE change SET before_fields = replace(before_fields, 'Typed', 'Taped') WHERE edit = 3",
              editChanged(3));
    checkTold("UPDATE change SET after_fields = replace(after_fields, 'Typed', 'Taped') WHERE edit = 3",
              editChanged(3));
    checkTold("UPDATE change SET before_fields = replace(before_fields, '\"', ' \"') WHERE edit = 3", editChanged(3));
    checkTold("UPDATE change SET after_fields = '{' WHERE edit = 3", editChanged(3));
    checkTold("UPDATE change SET row_key = 'typex' WHERE edit = 3", editChanged(3));
    checkTold("UPDATE change SET table_name = 'themes' WHERE edit = 3", editChanged(3));
    checkTold("UPDATE change SET added_in = 2 WHERE edit = 6", editChanged(6));
    checkTold("UPDATE change SET before_fields = replace(before_fields, 'p2', 'p1') WHERE edit = 6", editChanged(6));
    checkTold("DELETE FROM change WHERE edit = 4", editChanged(4));
    checkTold(R"sql(INSERT INTO change VALUES (4, 1, 'themes', 'last', '{"order":""}', '{"order":""}', NULL))sql",
              editChanged(4));
}

TEST_CASE("a change in which inventory and which copy the file is, is found")
{
    for (const char *set : {"copy_uuid = 'f' || substr(copy_uuid, 2)", "origin_copy_uuid = 'x'", "shared_sequence = 1",
                            "held_part = 'province:17'", "identity_digest = x''"})
        checkTold((QByteArray("UPDATE inventory SET ") + set).constData(), "IdentityChanged inventory 0");
}

TEST_CASE("a change in what the log keeps of an import is found")
{
    for (const char *sql : {"UPDATE bulk_addition SET digest = zeroblob(16) WHERE table_name = 'answers'",
                            "UPDATE bulk_addition SET row_count = row_count + 1 WHERE table_name = 'answers'",
                            "DELETE FROM bulk_addition WHERE table_name = 'answers'",
                            "UPDATE bulk_addition SET edit = 2 WHERE table_name = 'answers'"}) {
        checkTold(sql, editChanged(1));
        checkTold(sql, "AddedRowsChanged answers 1");
    }
}

TEST_CASE("the inventory's own identity cannot become another")
{
    checkTold("UPDATE inventory SET uuid = 'f' || substr(uuid, 2)", editChanged(1));
    checkTold("UPDATE inventory SET made_at = '2020-01-01T00:00:00.000Z'", editChanged(1));
}

TEST_CASE("an edit that was taken out of the middle is found")
{
    const char *sql = "DELETE FROM change WHERE edit = 4; DELETE FROM edit WHERE sequence = 4";
    checkTold(sql, "BrokenLog inventory 5");
    checkTold(sql, editChanged(5));
    checkTold("DELETE FROM edit WHERE sequence = 4", "DanglingReference inventory 0");
    checkTold("DELETE FROM bulk_addition; DELETE FROM edit WHERE sequence = 1", "BrokenLog inventory 2");
}

TEST_CASE("an edit that was taken off the end is found")
{
    checkTold("DELETE FROM change WHERE edit = 8; DELETE FROM edit WHERE sequence = 8", "AddedRowsChanged themes 8");
    checkTold("DELETE FROM change WHERE edit >= 7; DELETE FROM edit WHERE sequence >= 7",
              "RowNotAsLogged inventory inventory 0");
}

TEST_CASE("edits that were taken off the end together with what they did are found")
{
    const auto tookOff = "DELETE FROM theme WHERE key = 'last'; DELETE FROM change WHERE edit = 8; "
                         "DELETE FROM edit WHERE sequence = 8";
    CHECK_FALSE(findingsIn(afterSql(fileWithAPast(), tookOff)).empty());
}

TEST_CASE("an edit in another place of the order is found")
{
    const char *sql = "PRAGMA defer_foreign_keys = ON; UPDATE edit SET sequence = 99 WHERE sequence = 4; "
                      "UPDATE change SET edit = 99 WHERE edit = 4";
    checkTold(sql, "BrokenLog inventory 99");
    checkTold(sql, editChanged(99));
}

TEST_CASE("a byte patched in any place where a text is written is found")
{
    for (const char *text : {"Typed by hand", "Note of the typed", "08 123", "Note of the answer", "Last theme",
                             "Title", "Koulukuraattorit", "Oulun kaupunki", "Pohjois-Pohjanmaa", "Koulupsykologi",
                             "Testaaja", "koordinaattori", "package.zip", "queue;staff", "2020-10-08"}) {
        INFO(text);
        int places = 0;
        for (qsizetype at = fileWithAPast().indexOf(text); at >= 0; at = fileWithAPast().indexOf(text, at + 1)) {
            QByteArray patched = fileWithAPast();
            patched[at] = static_cast<char>(patched[at] ^ 1);
            CHECK_FALSE(findingsIn(patched).empty());
            ++places;
        }
        CHECK(places > 0);
    }
}

TEST_CASE("a file that lost some of its end is found, or nothing that is read was there")
{
    const QByteArray &whole = fileWithAPast();
    const Findings sound = readableIn(whole);
    for (const qsizetype lost : {1, 2, 100, 1000, 4095, 4096, 4097, 8191, 8192, 40960}) {
        INFO(lost);
        const QByteArray rest = whole.left(whole.size() - lost);
        if (findingsIn(rest).empty()) {
            CHECK(lost < 4096);
            CHECK(readableIn(rest) == sound);
        }
    }
}

TEST_CASE("a bit flipped anywhere is found, or changes nothing that is read")
{
    const Findings sound = readableIn(fileWithAPast());
    std::vector<qsizetype> written;   // most of a page is empty, and a bit there is nothing's
    for (qsizetype at = 0; at < fileWithAPast().size(); ++at) {
        if (fileWithAPast()[at] != '\0')
            written.push_back(at);
    }
    Dice dice(5);
    int found = 0;
    for (int i = 0; i < 400; ++i) {
        const qsizetype at = dice.oneOf(written);
        QByteArray flipped = fileWithAPast();
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << dice.below(8)));
        if (!findingsIn(flipped).empty()) {
            ++found;
            continue;
        }
        INFO("byte " << at);
        CHECK(readableIn(flipped) == sound);
    }
    CHECK(found > 100);
}
