#include "core/store/file_case.h"
#include "store/backups.h"
#include "store/query.h"
#include "support/catch.h"

#include <QStandardPaths>

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using Open = Database::Access;
using StoreReason = StoreError::Reason;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

[[nodiscard]] std::vector<Backup> daily(int days)
{
    std::vector<Backup> backups;
    for (int day = 0; day < days; ++day)
        backups.push_back({QString::number(day), noon.addDays(-day), BackupCause::Day});
    return backups;
}

[[nodiscard]] QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

}   // namespace

TEST_CASE("a backup is the file page by page, in a folder beside it, and says when and why it was made")
{
    const FileCase file;
    const Database database = Database::open(file.path(), Open::Write);
    const Backups backups(file.path());
    CHECK(backups.all().empty());
    const Backup made = backups.make(database, BackupCause::Import, noon);
    CHECK(raw::bytes(made.path).size() == file.bytes().size());
    CHECK(QFileInfo(made.path).absolutePath() == file.path() + u"-backups"_s);
    CHECK(backups.all() == std::vector{made});
    CHECK(backups.hasOneOf(noon.toLocalTime().date()));
    CHECK_FALSE(backups.hasOneOf(noon.toLocalTime().date().addDays(1)));
    CHECK_NOTHROW(static_cast<void>(Database::open(made.path, Open::Write)));
}

TEST_CASE("a backup that does not pass its check is not kept, nor half of one")
{
    const FileCase file;
    const Database database = Database::open(file.path(), Open::Write);
    const Backups backups(file.path());
    const auto refuse = [](const QString &path) { throw StoreError(StoreReason::Damaged, path); };
    CHECK(reasonOf([&] { static_cast<void>(backups.make(database, BackupCause::Day, noon, refuse)); })
          == StoreReason::Damaged);
    CHECK(backups.all().empty());
    CHECK(filesIn(file.path() + u"-backups"_s).isEmpty());
}

TEST_CASE("the check of a backup finds a damaged page")
{
    const FileCase file;
    QByteArray bytes = file.bytes();
    constexpr qsizetype page = 4096;
    bytes.replace(page * 2, 200, QByteArray(200, '\x7f'));
    raw::write(file.inFolder("copy.katve"), bytes);
    CHECK(reasonOf([&] { Backups::checkPages(file.inFolder("copy.katve")); }).has_value());
}

TEST_CASE("backups go to the user's own folder when nothing can be written beside the file")
{
    QStandardPaths::setTestModeEnabled(true);
    const FileCase file;
    raw::write(file.path() + u"-backups"_s, "in the way");
    const Database database = Database::open(file.path(), Open::Write);
    const Backups backups(file.path());
    const Backup made = backups.make(database, BackupCause::Day, noon);
    CHECK_FALSE(made.path.startsWith(file.folder()));
    CHECK(backups.all() == std::vector{made});
    QFile::remove(made.path);
}

TEST_CASE("files that are no backups are neither listed nor removed")
{
    const FileCase file;
    const Database database = Database::open(file.path(), Open::Write);
    const Backups backups(file.path());
    constexpr int kept = 7 + 4 + 12;
    for (int month = kept + 1; month > 0; --month)
        static_cast<void>(backups.make(database, BackupCause::Day, noon.addMonths(-month)));
    const QString folder = file.path() + u"-backups"_s;
    for (const char *name : {"mine.katve", "2020-01-01T120000000Z-day.txt", "2020-01-01T120000000Z-whim.katve"})
        raw::write(QDir(folder).filePath(QString::fromLatin1(name)), "mine");
    static_cast<void>(backups.make(database, BackupCause::Day, noon));
    CHECK(backups.all().size() == kept);
    CHECK(filesIn(folder).size() == kept + 3);
}

TEST_CASE("of a year of daily backups seven days, four weeks and twelve months stay")
{
    const std::vector<Backup> all = daily(800);
    const std::vector<Backup> old = overdue(all, noon.date());
    const std::size_t kept = all.size() - old.size();
    CHECK(kept >= 7 + 4 + 11);
    CHECK(kept <= 7 + 5 + 13);
    const auto isKept = [&](int day) {
        return std::ranges::find(old, all[static_cast<std::size_t>(day)]) == old.end();
    };
    for (int day = 0; day < 7; ++day)
        CHECK(isKept(day));
    CHECK_FALSE(isKept(400));
    CHECK_FALSE(isKept(799));
}

TEST_CASE("what is kept one day is kept out of what was kept the day before")
{
    std::vector<Backup> kept;
    for (int day = 0; day < 500; ++day) {
        const QDateTime now = noon.addDays(day);
        kept.insert(kept.begin(), {QString::number(day), now, BackupCause::Day});
        for (const Backup &old : overdue(kept, now.date()))
            std::erase(kept, old);
    }
    CHECK(kept.size() >= 7 + 4 + 11);
    CHECK(kept.back().madeAt.daysTo(noon.addDays(499)) > 300);
}

TEST_CASE("the newest backup stays however old it is, and so do several of one day of this week")
{
    CHECK(overdue({{u"a"_s, noon.addYears(-5), BackupCause::Day}}, noon.date()).empty());
    CHECK(overdue({{u"a"_s, noon, BackupCause::Merge}, {u"b"_s, noon.addSecs(-60), BackupCause::Day}}, noon.date())
              .empty());
}

TEST_CASE("after a year's pause the backups of before are still there")
{
    std::vector<Backup> all = daily(400);
    for (const Backup &old : overdue(all, noon.date()))
        std::erase(all, old);
    const std::size_t before = all.size();
    const QDateTime later = noon.addYears(1);
    all.insert(all.begin(), {u"first"_s, later, BackupCause::Day});
    CHECK(overdue(all, later.date()).size() <= 2);
    CHECK(before >= 7 + 4 + 11);
}

TEST_CASE("a clock that is twenty years ahead costs no backups, also when it is right again")
{
    std::vector<Backup> all = daily(6);
    const QDateTime ahead = noon.addYears(20);
    all.insert(all.begin(), {u"ahead"_s, ahead, BackupCause::Import});
    CHECK(overdue(all, ahead.date()).empty());
    for (int minute = 1; minute < 6; ++minute)
        all.insert(all.begin(), {u"more"_s + QString::number(minute), ahead.addSecs(minute), BackupCause::Import});
    for (int day = 1; day < 9; ++day)
        all.insert(all.begin(), {u"next"_s + QString::number(day), ahead.addDays(day), BackupCause::Day});
    all.insert(all.end() - 6, {u"now"_s, noon.addSecs(60), BackupCause::Day});
    for (const Backup &old : overdue(all, noon.date()))
        CHECK(old.madeAt > noon.addDays(1));
}
