#include "app/command_case.h"
#include "store/backups.h"
#include "support/catch.h"

#include <filesystem>
#include <sys/stat.h>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString pipeIn(const CommandCase &here)
{
    const QString pipe = here.in("pipe");
    if (mkfifo(pipe.toUtf8().constData(), 0600) != 0)
        throw std::runtime_error("a test cannot make a pipe");
    return pipe;
}

// Every command that takes a file, with the one in its place.
[[nodiscard]] std::vector<QStringList> callsWith(const CommandCase &here, const QString &file)
{
    const QString area = u"province:17"_s;
    return {{u"check"_s, file},
            {u"history"_s, file},
            {u"gaps"_s, file},
            {u"export"_s, file, here.in("out")},
            {u"summary"_s, file, u"--area"_s, area, u"-o"_s, here.in("out.pdf")},
            {u"charts"_s, file, u"--area"_s, area, u"-o"_s, here.in("pictures")},
            {u"merge"_s, file, here.file()},
            {u"merge"_s, here.file(), file},
            {u"import"_s, file, here.package()},
            {u"import"_s, here.file(), file},
            {u"sheet"_s, file},
            {u"new"_s, file}};
}

}   // namespace

TEST_CASE("no command waits for a pipe, or reads a device without an end")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    for (const QString &file : {pipeIn(here), u"/dev/zero"_s}) {
        for (const QStringList &call : callsWith(here, file)) {
            INFO(call.join(u' ').toStdString());
            const Outcome outcome = runProgram(call);
            CHECK(outcome.code == 1);
            CHECK(outcome.err.contains(file));
        }
    }
    CHECK((here.bytes() == before));
}

TEST_CASE("numbers of a file that was sound are not believed when a write-ahead log has others, and nothing is written")
{
    const CommandCase here;
    raw::Connection other(here.file());
    other.run("PRAGMA journal_mode = wal; PRAGMA wal_autocheckpoint = 0");
    REQUIRE(runHere({u"gaps"_s, here.file()}).code == 0);
    other.run("UPDATE answer SET answer = 0");
    const QByteArray before = here.bytes();
    const QByteArray log = raw::bytes(here.file() + u"-wal"_s);
    for (const char *command : {"gaps", "history", "check"}) {
        INFO(command);
        CHECK(runHere({QString::fromLatin1(command), here.file()}).code == 1);
    }
    CHECK((here.bytes() == before));
    CHECK((raw::bytes(here.file() + u"-wal"_s) == log));
}

TEST_CASE("an inventory is left without a write-ahead log by a command that writes")
{
    const CommandCase here;
    raw::run(here.file(), "PRAGMA journal_mode = wal");
    const QString package =
        here.packageWith("more", "providers.csv", smallPackage().at("providers.csv") + "p9,Uusi,,,,,,,,,\n");
    static_cast<void>(runHere({u"import"_s, here.file(), package}));
    CHECK(here.bytes().mid(18, 2) == QByteArray("\x01\x01", 2));
    CHECK_FALSE(QFile::exists(here.file() + u"-wal"_s));
}

TEST_CASE("no command writes over an inventory, by whatever option")
{
    const CommandCase here;
    const QString precious = here.in("precious.katve");
    REQUIRE(QFile::copy(here.file(), precious));
    REQUIRE(QFile::copy(here.file(), here.in("other.katve")));
    REQUIRE(QFile::copy(here.file(), here.in("as.pdf")));
    REQUIRE(QFile::copy(here.file(), here.in("as.zip")));
    REQUIRE(QFile::link(precious, here.in("link.json")));
    const QByteArray before = raw::bytes(precious);
    const QString area = u"province:17"_s;
    for (const QStringList &call :
         {QStringList{u"merge"_s, here.file(), here.in("other.katve"), u"--report"_s, precious},
          QStringList{u"merge"_s, here.file(), here.in("other.katve"), u"--report"_s, here.in("link.json")},
          QStringList{u"gaps"_s, here.file(), u"--cells"_s, precious},
          QStringList{u"gaps"_s, here.file(), u"--rollup"_s, precious},
          QStringList{u"summary"_s, here.file(), u"--area"_s, area, u"-o"_s, here.in("as.pdf")},
          QStringList{u"export"_s, here.file(), here.in("as.zip")}}) {
        INFO(call.join(u' ').toStdString());
        const Outcome outcome = runHere(call);
        CHECK(outcome.code == 1);
        CHECK_FALSE(outcome.err.isEmpty());
    }
    for (const char *name : {"precious.katve", "as.pdf", "as.zip"})
        CHECK((raw::bytes(here.in(name)) == before));
}

TEST_CASE("a file to write needs a name")
{
    const CommandCase here;
    for (const QStringList &call : {QStringList{u"merge"_s, here.file(), here.file(), u"--report"_s, u""_s},
                                    QStringList{u"gaps"_s, here.file(), u"--cells"_s, u""_s},
                                    QStringList{u"gaps"_s, here.file(), u"--rollup"_s, u""_s}})
        CHECK(runHere(call).code == 2);
}

TEST_CASE("who is told that an inventory is damaged is told which backup is sound")
{
    const CommandCase here;
    const Backups backups(here.file());
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    Backup sound;
    Backup damaged;
    {
        const Database database = Database::open(here.file(), Database::Access::Write);
        sound = backups.make(database, BackupCause::Day, noon.addDays(-1));
        damaged = backups.make(database, BackupCause::Day, noon);
    }
    raw::run(damaged.path, "UPDATE answer SET answer = 0");
    raw::run(here.file(), "UPDATE answer SET answer = 0");
    for (const char *command : {"check", "gaps", "history"}) {
        const Outcome outcome = runHere({QString::fromLatin1(command), here.file()});
        CHECK(outcome.code == 1);
        CHECK(outcome.err.contains(sound.path));
        CHECK_FALSE(outcome.err.contains(damaged.path));
    }
    QFile::remove(sound.path);
    const Outcome none = runHere({u"gaps"_s, here.file()});
    CHECK(none.err.contains(u"no sound backup"_s));
    CHECK(none.err.contains(here.file() + u"-backups"_s));
}

TEST_CASE("a command takes over the lock of a computer that is not heard of, and says so")
{
    const CommandCase here;
    const QString lock = here.file() + u".lock"_s;
    raw::write(lock, "4194303\nkatve\nanother-computer\nsomewhere\nelse\n");
    const QStringList call{u"import"_s, here.file(), here.package(), u"--dry-run"_s};
    const Outcome held = runHere(call);
    CHECK(held.code == 1);
    CHECK(held.err.contains(u"another-computer"_s));
    CHECK(QFile::exists(lock));
    const std::filesystem::path file(lock.toStdString());
    std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) - std::chrono::minutes(11));
    const Outcome taken = runHere(call);
    CHECK(taken.code == 0);
    CHECK(taken.err.contains(u"another-computer"_s));
    CHECK_FALSE(QFile::exists(lock));
}
