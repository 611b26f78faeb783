#include "core/edit/all_rows.h"
#include "core/edit/sample_world.h"
#include "core/store/store_world.h"
#include "edit/inventory_check.h"
#include "support/catch.h"

#include <sqlite3.h>

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

namespace {

const Theme newTheme{.key = u"new"_s, .nameFi = u"New"_s};
const Edit goodEdit = additionOf(EditKind::AddTheme, newTheme);
const Edit refusedEdit = removalOf(EditKind::RemoveTheme, newTheme);

// Hears what a session says, and whether it was said after the commit.
class Listener : public QObject {
public:
    explicit Listener(Session &session)
    {
        connect(&session, &Session::applied, this, [&](qint64 sequence, const std::vector<Change> &changes) {
            heard.emplace_back(sequence, changes);
            afterCommit = afterCommit && sqlite3_get_autocommit(session.database().handle()) != 0;
        });
        connect(&session, &Session::bulkApplied, this, [this](qint64 sequence) { bulk.push_back(sequence); });
    }
    std::vector<std::pair<qint64, std::vector<Change>>> heard;
    std::vector<qint64> bulk;
    bool afterCommit = true;
};

}   // namespace

TEST_CASE("an edit is heard of once, after it is in the file, with its sequence and its changes")
{
    WorldFile file;
    const Listener listener(*file.session);
    const EditResult result = file.session->apply(goodEdit);
    REQUIRE(listener.heard.size() == 1);
    CHECK(listener.heard[0].first == result.sequence);
    CHECK(listener.heard[0].second == goodEdit.changes);
    const EditResult undone = file.session->takeBack(result.sequence);
    REQUIRE(listener.heard.size() == 2);
    CHECK(listener.heard[1].first == undone.sequence);
    REQUIRE(listener.heard[1].second.size() == 1);
    CHECK(listener.heard[1].second[0].removes());
    CHECK(listener.afterCommit);
    CHECK(listener.bulk.empty());
}

TEST_CASE("nothing is heard of an edit that was not made")
{
    WorldFile file;
    const Listener listener(*file.session);
    CHECK_FALSE(file.session->apply(refusedEdit).ok());
    CHECK(file.session->apply(Edit{}).ok());
    CHECK_FALSE(file.session->takeBack(99).ok());
    CHECK(listener.heard.empty());
}

TEST_CASE("another program sees the edit as soon as it is heard of")
{
    const auto file = OpenFile::onDisk();
    bool seen = false;
    const QObject context;
    QObject::connect(file->session.get(), &Session::applied, &context, [&] {
        Session other(Database::open(file->path(), Database::Access::Read));
        seen = other.find(newTheme).has_value();
    });
    REQUIRE(file->session->apply(goodEdit).ok());
    CHECK(seen);
}

TEST_CASE("a bulk act is told of by its sequence")
{
    OpenFile file;
    const Listener listener(*file.session);
    file.session->announceBulk(7);
    CHECK(listener.bulk == std::vector<qint64>{7});
    CHECK(listener.heard.empty());
}

TEST_CASE("the log says who acted, in which role, when, where from and in which copy")
{
    WorldFile file;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    Edit edit = goodEdit;
    edit.origin = u"from a file.csv"_s;
    const EditResult result = file.session->apply(edit);
    const EditHeader header = file.session->log().find(result.sequence).value_or(EditRecord{}).header;
    CHECK(header.author == u"Testaaja"_s);
    CHECK(header.role == u"koordinaattori"_s);
    CHECK(header.madeAt.timeSpec() == Qt::UTC);
    CHECK(header.madeAt >= before);
    CHECK(header.madeAt <= QDateTime::currentDateTimeUtc());
    CHECK(header.origin == edit.origin);
    CHECK(header.copyUuid == identityOf(file.session->database()).copyUuid);
    CHECK(header.undoes.isEmpty());
    CHECK(header.uuid.size() == 36);
    CHECK(header.uuid[14] == u'7');
}

TEST_CASE("an author may have no name")
{
    Session session(Database::inMemory());
    CHECK(session.apply(goodEdit).ok());
    CHECK(session.log().all().front().header.author.isEmpty());
}

TEST_CASE("a session that may only read throws, and changes nothing")
{
    const auto file = OpenFile::onDisk();
    Session reader(Database::open(file->path(), Database::Access::Read));
    const Listener listener(reader);
    const State before = stateOf(reader);
    CHECK(reasonOf([&] { static_cast<void>(reader.apply(goodEdit)); }) == StoreReason::ReadOnly);
    CHECK(stateOf(reader) == before);
    CHECK(listener.heard.empty());
}

TEST_CASE("an edit of a file that another program is writing to throws, changes nothing, and can be made later")
{
    const auto file = OpenFile::onDisk();
    file->session->database().execute("PRAGMA busy_timeout = 0");
    const Listener listener(*file->session);
    Database other = Database::open(file->path(), Database::Access::Write);
    other.execute("BEGIN IMMEDIATE");
    CHECK(reasonOf([&] { static_cast<void>(file->history->run(goodEdit)); }) == StoreReason::Locked);
    other.execute("ROLLBACK; BEGIN; SELECT * FROM edit");   // a reader holds up the commit
    CHECK(reasonOf([&] { static_cast<void>(file->history->run(goodEdit)); }) == StoreReason::Locked);
    other.execute("ROLLBACK");
    CHECK_FALSE(file->session->find(newTheme));
    CHECK_FALSE(file->history->undoable());
    CHECK(listener.heard.empty());
    CHECK(file->history->run(goodEdit).ok());
    CHECK(listener.heard.size() == 1);
    CHECK(checkInventory(*file->session).empty());
}

TEST_CASE("the inventory's own row is neither added nor removed")
{
    OpenFile file;
    const State before = stateOf(*file.session);
    for (const Edit &edit : {additionOf(EditKind::ChangeInventory, Inventory{.title = u"Another"_s}),
                             removalOf(EditKind::ChangeInventory, Inventory{})}) {
        CHECK(reasonOf([&] { static_cast<void>(file.session->apply(edit)); }) == StoreReason::Conflict);
        CHECK(stateOf(*file.session) == before);
    }
}

TEST_CASE("an act of many changes tells how far it has come, and given up it leaves the file as it was")
{
    WorldFile file;
    Edit edit{.kind = EditKind::AddTheme};
    constexpr int many = 600;
    for (int i = 0; i < many; ++i)
        edit.changes.push_back(
            additionOf(EditKind::AddTheme, Theme{.key = u"many%1"_s.arg(i), .nameFi = u"T"_s}).changes.front());
    const auto before = allRows(*file.session);
    std::vector<qint64> told;
    file.session->watchWriting([&](qint64 done, qint64 total) {
        CHECK(total == many);
        told.push_back(done);
        return done >= many / 2;
    });
    CHECK_THROWS_AS(file.session->apply(edit), StoreError);
    CHECK(told == std::vector<qint64>{0, 256, 512});
    CHECK(allRows(*file.session) == before);
    file.session->watchWriting([](qint64, qint64) { return false; });
    CHECK(file.session->apply(edit).ok());
    CHECK(file.session->find(Theme{.key = u"many599"_s}));
}
