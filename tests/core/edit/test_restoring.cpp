#include "core/edit/sample_world.h"
#include "core/store/file_case.h"
#include "edit/inventory_check.h"
#include "edit/restoring.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using Open = Database::Access;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

// An inventory with the small world, a backup of it, and a provider added since.
struct RestoringCase {
    RestoringCase()
    {
        file->addSmallWorld();
        backup = backups().make(file->session->database(), BackupCause::Day, noon);
        file->add(Provider{.id = u"later"_s, .name = u"Myöhempi"_s}, EditKind::AddProvider);
    }
    [[nodiscard]] Backups backups() const { return Backups(file->path()); }
    [[nodiscard]] bool hasLater() const
    {
        Session session(Database::open(file->path(), Open::Read));
        return session.find(Provider{.id = u"later"_s}).has_value();
    }

    std::unique_ptr<OpenFile> file = OpenFile::onDisk();
    Backup backup{};
};

}   // namespace

TEST_CASE("a backup says what it holds and which acts would be gone")
{
    const RestoringCase world;
    const BackupContents contents = contentsOf(world.backup, world.file->session.get());
    CHECK(contents.rounds == 1);
    CHECK(contents.providers == 1);
    CHECK(contents.answers == 0);
    REQUIRE(contents.since.size() == 1);
    CHECK(contents.since.front().header.kind == EditKind::AddProvider);
    REQUIRE(contents.last);
    CHECK(contents.last->sequence + 1 == contents.since.front().sequence);
    CHECK(contentsOf(world.backup, nullptr).since.empty());
}

TEST_CASE("what a restored backup replaces is kept as a backup, so that the way back is open")
{
    RestoringCase world;
    world.file->history.reset();
    world.file->session.reset();
    restoreBackup(world.file->path(), world.backup, noon.addSecs(60));
    CHECK_FALSE(world.hasLater());
    const std::vector<Backup> all = world.backups().all();
    REQUIRE(all.size() == 2);
    CHECK(all.front().cause == BackupCause::Restore);
    restoreBackup(world.file->path(), all.front(), noon.addSecs(120));
    CHECK(world.hasLater());
    Session session(Database::open(world.file->path(), Open::Write));
    CHECK(checkInventory(session).empty());
}

TEST_CASE("a backup takes the place of a damaged inventory, which is kept beside with its journal")
{
    RestoringCase world;
    world.file->history.reset();
    world.file->session.reset();
    const QString path = world.file->path();
    raw::write(path, QByteArray(5000, '\x55'));
    raw::write(path + u"-journal"_s, "half a change");
    restoreBackup(path, world.backup, noon.addSecs(60));
    CHECK_FALSE(world.hasLater());
    CHECK(raw::bytes(path + u".damaged"_s) == QByteArray(5000, '\x55'));
    CHECK(raw::bytes(path + u".damaged-journal"_s) == "half a change");
    CHECK_FALSE(QFileInfo::exists(path + u"-journal"_s));
}

TEST_CASE("a damaged backup is not restored, and the inventory is as before")
{
    RestoringCase world;
    world.file->history.reset();
    world.file->session.reset();
    QByteArray bytes = raw::bytes(world.backup.path);
    constexpr qsizetype page = 4096;
    bytes.replace(page, page, QByteArray(page, '\x11'));
    raw::write(world.backup.path, bytes);
    CHECK(reasonOf([&] { restoreBackup(world.file->path(), world.backup, noon.addSecs(60)); }).has_value());
    CHECK(world.hasLater());
    CHECK_FALSE(QFileInfo::exists(world.file->path() + u".restored"_s));
}

TEST_CASE("a backup can be restored where no inventory is any more")
{
    RestoringCase world;
    world.file->history.reset();
    world.file->session.reset();
    QFile::remove(world.file->path());
    restoreBackup(world.file->path(), world.backup, noon.addSecs(60));
    CHECK_FALSE(world.hasLater());
}

TEST_CASE("a write-ahead log beside a damaged inventory is kept with it, and does not go into the backup")
{
    RestoringCase world;
    world.file->history.reset();
    world.file->session.reset();
    const QString path = world.file->path();
    raw::write(path, QByteArray(5000, '\x55'));
    raw::write(path + u"-wal"_s, "a log");
    raw::write(path + u"-shm"_s, "its index");
    restoreBackup(path, world.backup, noon.addSecs(60));
    CHECK(raw::bytes(path + u".damaged-wal"_s) == "a log");
    CHECK_FALSE(QFileInfo::exists(path + u"-wal"_s));
    CHECK_FALSE(QFileInfo::exists(path + u"-shm"_s));
    Session session(Database::open(path, Open::Read));
    CHECK(checkInventory(session).empty());
}

TEST_CASE("the log of another program goes into the backup of what is replaced, and not into what replaces it")
{
    RestoringCase world;
    world.file->history.reset();
    world.file->session.reset();
    const QString path = world.file->path();
    {
        raw::Connection other(path);
        other.run("PRAGMA journal_mode = wal; PRAGMA wal_autocheckpoint = 0; REINDEX");
        QFile::copy(path, path + u".copy"_s);
        QFile::copy(path + u"-wal"_s, path + u".copy-wal"_s);
    }
    QFile::remove(path);
    REQUIRE(QFile::rename(path + u".copy"_s, path));
    REQUIRE(QFile::rename(path + u".copy-wal"_s, path + u"-wal"_s));
    restoreBackup(path, world.backup, noon.addSecs(60));
    CHECK_FALSE(QFileInfo::exists(path + u"-wal"_s));
    CHECK_FALSE(world.hasLater());
    restoreBackup(path, world.backups().all().front(), noon.addSecs(120));
    CHECK(world.hasLater());
}
