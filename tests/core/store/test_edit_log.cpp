#include "core/store/row_samples.h"
#include "core/store/store_world.h"
#include "domain/uuid.h"
#include "store/edit_log.h"
#include "store/query.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

namespace {

[[nodiscard]] EditHeader header(EditKind kind = EditKind::AddProvider)
{
    return {.uuid = newUuid(),
            .kind = kind,
            .author = u"Åsa"_s,
            .role = u"coordinator"_s,
            .madeAt = QDateTime(QDate(2020, 10, 8), QTime(12, 30, 15, 123), Qt::UTC),
            .origin = u"file \"x\".csv"_s,
            .copyUuid = newUuid()};
}

qint64 writeEdit(const Database &database, const EditHeader &head, const std::vector<Change> &changes,
                 const std::vector<BulkAddition> &bulk = {})
{
    EditWriter writer(database, head);
    for (const Change &change : changes)
        writer.add(change);
    for (const BulkAddition &addition : bulk)
        writer.add(addition);
    writer.finish();
    return writer.sequence();
}

[[nodiscard]] Change change(const QString &key, const char *before, const char *after)
{
    return {.table = Table::Providers,
            .key = key,
            .before = FieldTexts{{"phone", before}},
            .after = FieldTexts{{"phone", after}}};
}

// Three edits: an addition, two changes in one act, and a bulk act that takes the first back.
struct LogCase {
    LogCase()
    {
        headers = {header(), header(EditKind::ChangeProvider), header(EditKind::Import)};
        headers[2].undoes = headers[0].uuid;
        writeEdit(database, headers[0], {addition(Sample<Provider>::full())});
        writeEdit(database, headers[1], {change(u"k"_s, "1", "2"), change(u"other"_s, "3", "4")});
        Change removed = removal(Sample<Provider>::full());
        removed.addedIn = 1;
        writeEdit(database, headers[2], {removed},
                  {{.table = Table::Themes, .rows = 5, .digest = "sixteen bytes ok"},
                   {.table = Table::Answers, .rows = 7, .digest = QByteArray(16, '\0')}});
    }
    // The edits whose digest is not what an unbroken log gives.
    [[nodiscard]] QStringList broken() const
    {
        QStringList sequences;
        QByteArray previous = log.digestBeforeAll();
        for (const EditRecord &record : log.all()) {
            if (log.recomputedDigest(record, previous) != record.digest)
                sequences.append(QString::number(record.sequence));
            previous = record.digest;
        }
        return sequences;
    }

    Database database = Database::inMemory();
    EditLog log{database};
    std::vector<EditHeader> headers;
};

}   // namespace

TEST_CASE("edits come back as they were written, in the order of their sequence")
{
    const LogCase edits;
    const auto all = edits.log.all();
    REQUIRE(all.size() == 3);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].sequence == static_cast<qint64>(i) + 1);
        CHECK(all[i].header == edits.headers[i]);
        CHECK(all[i].digest.size() == 32);
    }
    CHECK(edits.log.find(2)->header == edits.headers[1]);
    CHECK(edits.log.find(edits.headers[1].uuid)->sequence == 2);
    CHECK_FALSE(edits.log.find(4));
    CHECK_FALSE(edits.log.find(u"nobody"_s));
}

TEST_CASE("the order is that of writing whatever the clock says")
{
    const Database database = Database::inMemory();
    EditHeader late = header();
    EditHeader early = header();
    early.madeAt = late.madeAt.addYears(-10);
    writeEdit(database, late, {change(u"k"_s, "1", "2")});
    writeEdit(database, early, {change(u"k"_s, "2", "3")});
    CHECK(EditLog(database).all().front().header == late);
    CHECK(EditLog(database).all().back().header == early);
}

TEST_CASE("the edits that took one back are found, and no edit is taken back by one that takes nothing back")
{
    const LogCase edits;
    const auto undoers = edits.log.undoersOf(edits.headers[0].uuid);
    REQUIRE(undoers.size() == 1);
    CHECK(undoers[0].header == edits.headers[2]);
    CHECK(edits.log.undoersOf(edits.headers[1].uuid).empty());
    CHECK(edits.log.undoersOf(QString()).empty());
}

TEST_CASE("the changes of an edit come in the order they were made")
{
    const LogCase edits;
    std::vector<Change> changes;
    edits.log.eachChange(2, [&](const Change &one) { changes.push_back(one); });
    CHECK(changes == std::vector{change(u"k"_s, "1", "2"), change(u"other"_s, "3", "4")});
    changes.clear();
    edits.log.eachChange(3, [&](const Change &one) { changes.push_back(one); });
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].removes());
    CHECK(changes[0].addedIn == 1);
    CHECK(edits.log.changeCount(1) == 1);
    CHECK(edits.log.changeCount(2) == 2);
    CHECK(edits.log.changeCount(3) == 1 + 5 + 7);
    CHECK(edits.log.changeCount(9) == 0);
}

TEST_CASE("the changes of one row come with their edits, oldest first")
{
    const LogCase edits;
    std::vector<qint64> sequences;
    for (const auto &[sequence, one] : edits.log.changesOfRow(Table::Providers, u"k"_s)) {
        sequences.push_back(sequence);
        CHECK(one.key == u"k"_s);
    }
    CHECK(sequences == std::vector<qint64>{1, 2, 3});
    CHECK(edits.log.changesOfRow(Table::Themes, u"k"_s).empty());
    CHECK(edits.log.changesOfRow(Table::Providers, u"K"_s).empty());
}

TEST_CASE("the changes of a table come row by row")
{
    const LogCase edits;
    QStringList keys;
    edits.log.eachChangeOf(Table::Providers, [&](qint64 sequence, const Change &one) {
        keys.append(one.key + QString::number(sequence));
    });
    CHECK(keys == QStringList{u"k1"_s, u"k2"_s, u"k3"_s, u"other2"_s});
}

TEST_CASE("what a bulk act added is kept by table")
{
    const LogCase edits;
    const auto bulk = edits.log.bulkAdditions(3);
    REQUIRE(bulk.size() == 2);
    CHECK(bulk[0] == BulkAddition{.table = Table::Answers, .rows = 7, .digest = QByteArray(16, '\0')});
    CHECK(bulk[1] == BulkAddition{.table = Table::Themes, .rows = 5, .digest = "sixteen bytes ok"});
    CHECK(edits.log.bulkAdditions(1).empty());
}

TEST_CASE("an unbroken log gives the digests that were written")
{
    CHECK(LogCase().broken().isEmpty());
}

TEST_CASE("whatever changes in the log breaks the digest of its edit")
{
    const std::pair<const char *, const char *> damages[] = {
        {"UPDATE edit SET uuid = 'f' || substr(uuid, 2) WHERE sequence = 2", "2"},
        {"UPDATE edit SET kind = 'add_theme' WHERE sequence = 2", "2"},
        {"UPDATE edit SET author = 'Asa' WHERE sequence = 2", "2"},
        {"UPDATE edit SET role = '' WHERE sequence = 2", "2"},
        {"UPDATE edit SET author = author || role, role = '' WHERE sequence = 2", "2"},
        {"UPDATE edit SET made_at = '2020-10-08T12:30:15.124Z' WHERE sequence = 2", "2"},
        {"UPDATE edit SET made_at = 'never' WHERE sequence = 2", "2"},
        {"UPDATE edit SET origin = '' WHERE sequence = 2", "2"},
        {"UPDATE edit SET copy_uuid = 'f' || substr(copy_uuid, 2) WHERE sequence = 2", "2"},
        {"UPDATE edit SET undoes = '' WHERE sequence = 3", "3"},
        {"UPDATE edit SET digest = zeroblob(32) WHERE sequence = 1", "1 2"},
        {"UPDATE change SET before_fields = '{\"phone\":\"0\"}' WHERE edit = 2 AND position = 0", "2"},
        {"UPDATE change SET after_fields = '{\"phone\":\"0\"}' WHERE edit = 2 AND position = 1", "2"},
        {"UPDATE change SET before_fields = NULL WHERE edit = 2 AND position = 0", "2"},
        {"UPDATE change SET row_key = 'x' WHERE edit = 1", "1"},
        {"UPDATE change SET table_name = 'themes' WHERE edit = 1", "1"},
        {"UPDATE change SET added_in = 2 WHERE edit = 3", "3"},
        {"UPDATE change SET added_in = NULL WHERE edit = 3", "3"},
        {"UPDATE change SET position = 7 WHERE edit = 2 AND position = 0", "2"},
        {"DELETE FROM change WHERE edit = 2 AND position = 1", "2"},
        {"INSERT INTO change VALUES (1, 1, 'themes', 'k', NULL, '{}', NULL)", "1"},
        {"UPDATE bulk_addition SET row_count = 6 WHERE table_name = 'themes'", "3"},
        {"UPDATE bulk_addition SET digest = zeroblob(16) WHERE table_name = 'themes'", "3"},
        {"UPDATE bulk_addition SET table_name = 'groups' WHERE table_name = 'themes'", "3"},
        {"DELETE FROM bulk_addition WHERE table_name = 'themes'", "3"},
        {"UPDATE inventory SET uuid = 'f' || substr(uuid, 2)", "1"},
        {"UPDATE inventory SET made_at = ''", "1"},
        {"DELETE FROM change WHERE edit = 2; DELETE FROM edit WHERE sequence = 2", "3"},
    };
    for (const auto &[sql, broken] : damages) {
        INFO(sql);
        const LogCase edits;
        edits.database.execute(sql);
        CHECK(edits.broken().join(u' ') == QString::fromLatin1(broken));
    }
}

TEST_CASE("an edit of a kind nobody knows is damage, as is a change in an unknown table")
{
    const LogCase edits;
    edits.database.execute("UPDATE change SET table_name = 'moons' WHERE edit = 1");
    CHECK(reasonOf([&] { edits.log.eachChange(1, [](const Change &) {}); }) == StoreReason::Damaged);
    edits.database.execute("UPDATE edit SET kind = 'moon_landing' WHERE sequence = 1");
    CHECK(reasonOf([&] { static_cast<void>(edits.log.all()); }) == StoreReason::Damaged);
}

TEST_CASE("an edit can be written once only, and a table stands once in a bulk act")
{
    const LogCase edits;
    CHECK(reasonOf([&] { const EditWriter again(edits.database, edits.headers[0]); }) == StoreReason::Conflict);
    EditWriter writer(edits.database, header());
    const BulkAddition bulk{.table = Table::Themes, .rows = 1, .digest = QByteArray(16, 'x')};
    writer.add(bulk);
    CHECK(reasonOf([&] { writer.add(bulk); }) == StoreReason::Conflict);
}
