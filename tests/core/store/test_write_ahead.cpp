#include "core/store/file_case.h"
#include "store/migrations.h"
#include "store/page_copy.h"
#include "store/query.h"
#include "store/write_ahead.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using Open = Database::Access;
using StoreReason = StoreError::Reason;

namespace {

// An inventory that another program has set to a write-ahead log, with a title that is in the log alone. That program still
// has it open, as when it goes its last connection folds the log in.
struct WriteAheadCase {
    WriteAheadCase()
    {
        other->run("PRAGMA journal_mode = wal; PRAGMA wal_autocheckpoint = 0; UPDATE inventory SET title = 'log'");
    }
    // As after a program was killed.
    [[nodiscard]] QString leftBehind() const
    {
        QFile::copy(file.path(), file.inFolder("left.katve"));
        QFile::copy(file.path() + u"-wal"_s, file.inFolder("left.katve-wal"));
        return file.inFolder("left.katve");
    }

    FileCase file;
    std::unique_ptr<raw::Connection> other = std::make_unique<raw::Connection>(file.path());
};

[[nodiscard]] QString titleRead(const Database &database)
{
    Query title(database, u"SELECT title FROM inventory"_s);
    return title.next() ? title.text(0) : QString();
}

[[nodiscard]] bool isRollback(const QString &path)
{
    return raw::bytes(path).mid(18, 2) == QByteArray("\x01\x01", 2);
}

}   // namespace

TEST_CASE("a file with a write-ahead log is read as it is with the log, and nothing is written")
{
    const WriteAheadCase world;
    const QString path = world.leftBehind();
    const QByteArray bytes = raw::bytes(path);
    const QByteArray log = raw::bytes(path + u"-wal"_s);
    const QStringList files = world.file.files();
    for (const Open access : {Open::Read, Open::Inspect}) {
        const Database database = Database::open(path, access);
        CHECK(titleRead(database) == u"log"_s);
        CHECK_FALSE(database.isWritable());
        CHECK(database.path() == path);
    }
    CHECK((raw::bytes(path) == bytes));
    CHECK((raw::bytes(path + u"-wal"_s) == log));
    CHECK(world.file.files() == files);
}

TEST_CASE("a file with a write-ahead log can be read where nothing may be written, and through a link")
{
    const WriteAheadCase world;
    const QString path = world.leftBehind();
    const QTemporaryDir elsewhere;
    REQUIRE(QFile::link(path, elsewhere.filePath(u"link.katve"_s)));
    CHECK(titleRead(Database::open(elsewhere.filePath(u"link.katve"_s), Open::Read)) == u"log"_s);
    QFile::setPermissions(world.file.folder(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                              | QFile::ExeOther);
    const AsNobody nobody;
    CHECK(titleRead(Database::open(path, Open::Read)) == u"log"_s);
    CHECK(titleRead(Database::open(path, Open::Inspect)) == u"log"_s);
}

TEST_CASE("what a write-ahead log holds stays out of the file until it is to be left")
{
    const WriteAheadCase world;
    const QString path = world.leftBehind();
    const QByteArray bytes = raw::bytes(path);
    {
        const Database database = Database::open(path, Open::Write);
        CHECK(titleRead(database) == u"log"_s);
    }
    CHECK((raw::bytes(path) == bytes));
    CHECK(hasUnfolded(path));
    {
        const Database database = Database::open(path, Open::Write);
        leaveWriteAhead(database);
        leaveWriteAhead(database);
        Query mode(database, u"PRAGMA journal_mode"_s);
        CHECK((mode.next() && mode.text(0) == u"delete"_s));
    }
    CHECK(isRollback(path));
    CHECK_FALSE(hasWriteAhead(path));
    CHECK_FALSE(QFileInfo::exists(path + u"-wal"_s));
    CHECK(titleRead(Database::open(path, Open::Read)) == u"log"_s);
}

TEST_CASE("a write-ahead log is not left while another program has the file open")
{
    const WriteAheadCase world;
    world.other->run("BEGIN; SELECT count(*) FROM inventory");
    const Database database = Database::open(world.file.path(), Open::Write);
    CHECK(reasonOf([&] { leaveWriteAhead(database); }) == StoreReason::Locked);
}

TEST_CASE("a copy of a file with a write-ahead log has none")
{
    const WriteAheadCase world;
    const Database database = Database::open(world.leftBehind(), Open::Write);
    copyPages(database, world.file.inFolder("copy.katve"));
    CHECK(isRollback(world.file.inFolder("copy.katve")));
    FileImage::of(database, 1 << 30)->writeTo(world.file.inFolder("image.katve"));
    for (const char *name : {"copy.katve", "image.katve"}) {
        CHECK(isRollback(world.file.inFolder(name)));
        CHECK(titleRead(Database::open(world.file.inFolder(name), Open::Read)) == u"log"_s);
    }
}

TEST_CASE("another program that is writing is waited for less than two seconds")
{
    const FileCase file;
    for (const Open access : everyAccess) {
        const Database database = Database::open(file.path(), access);
        Query wait(database, u"PRAGMA busy_timeout"_s);
        REQUIRE(wait.next());
        CHECK(wait.integer(0) > 0);
        CHECK(wait.integer(0) < 2000);
    }
}

TEST_CASE("a file of an earlier version with a write-ahead log is brought up to date with what the log holds")
{
    const FileCase file;
    const QString made = file.inFolder("made.katve");
    raw::write(made, raw::bytes(QStringLiteral(KATVE_TEST_DATA "/versions/version-1.katve")));
    {
        raw::Connection other(made);
        other.run("PRAGMA journal_mode = wal; PRAGMA wal_autocheckpoint = 0; UPDATE inventory SET title = 'log'");
        for (const QString &ending : {u""_s, u"-wal"_s}) {
            QFile::remove(file.path() + ending);
            REQUIRE(QFile::copy(made + ending, file.path() + ending));
        }
    }
    const QByteArray before = file.bytes();
    CHECK(titleRead(Database::open(file.path(), Open::Read)) == u"log"_s);
    CHECK((file.bytes() == before));
    const Database database = Database::open(file.path(), Open::Write);
    CHECK(titleRead(database) == u"log"_s);
    CHECK(database.version() == currentVersion());
    CHECK(isRollback(file.path()));
    CHECK_FALSE(QFileInfo::exists(file.path() + u"-wal"_s));
}
