// Kills a program that writes, again and again and at any moment, and looks at the file after each: whatever was told as saved
// is there, no half of an act is, and the file passes every check. Edits, taking back, imports, merges, backups; and a fifth as
// many times again while a file of an earlier version is brought up to date. `katve-kills [TIMES] [SEED]`.

#include "core/edit/random_acts.h"
#include "edit/handing_out.h"
#include "edit/inventory_check.h"
#include "edit/merge/merge_files.h"
#include "exchange/package_import.h"
#include "exchange/shipped_data.h"
#include "store/backups.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString otherOf(const QString &path)
{
    return path + u".other.katve"_s;
}

// The one that is killed. Tells the sequence of every act once `apply` has come back.
class Writer {
public:
    Writer(const QString &path, std::uint32_t seed)
        : m_other(otherOf(path))
        , m_session(Database::open(path, Database::Access::Write))
        , m_backups(path)
        , m_dice(seed)
    {}

    [[noreturn]] void work()
    {
        for (;;)
            act();
    }

private:
    void act()
    {
        const int chance = m_dice.below(100);
        if (chance < 75)
            tell(m_session.apply(randomEdit(m_dice, m_session)));
        else if (chance < 90)
            takeBack();
        else if (chance < 93)
            static_cast<void>(importPackage(m_session, *openPackage(shippedReference()), {.isPartial = true}));
        else if (chance < 97)
            merge();
        else
            static_cast<void>(
                m_backups.make(m_session.database(), BackupCause::Import, QDateTime::currentDateTimeUtc()));
    }
    void takeBack()
    {
        const qint64 last = m_session.log().lastGivenSequence();
        if (last > 0)
            tell(m_session.takeBack(m_dice.between(std::max(1, static_cast<int>(last) - 10), static_cast<int>(last))));
    }
    // The other file gets something new first, and is never the one that is killed.
    void merge()
    {
        {
            Session other(Database::open(m_other, Database::Access::Write));
            static_cast<void>(other.apply(randomEdit(m_dice, other, false)));
        }
        const MergeReport report = mergeFiles(m_session, FilesToMerge({m_other}), {});
        tell({.sequence = report.sequence});
    }
    static void tell(const EditResult &result)
    {
        if (result.sequence == 0)
            return;
        std::printf("%lld\n", static_cast<long long>(result.sequence));
        std::fflush(stdout);
    }

    QString m_other;
    Session m_session;
    Backups m_backups;
    Dice m_dice;
};

int workUntilKilled(const QString &path, std::uint32_t seed)
{
    try {
        Writer(path, seed).work();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

// Brings a file up to date by opening it, and waits to be killed.
int migrateAndWait(const QString &path)
{
    std::printf("0\n");
    std::fflush(stdout);
    const Database database = Database::open(path, Database::Access::Write);
    for (;;) {}
}

struct Outcome {
    std::vector<qint64> told{};
    bool wasKilled = false;
};

// Lets it tell of some acts, and kills it somewhere in what comes next: at most so many milliseconds later.
[[nodiscard]] Outcome killed(const QStringList &arguments, int wanted, int latest, Dice &dice)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    QByteArray said;
    while (said.count('\n') < wanted && process.waitForReadyRead())
        said += process.readAllStandardOutput();
    const qint64 moment = dice.below(latest * 1'000'000);   // nanoseconds
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < moment) {}
    process.kill();
    process.waitForFinished();
    said += process.readAllStandardOutput();
    Outcome outcome{.wasKilled = process.exitStatus() == QProcess::CrashExit};
    for (const QByteArray &line : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
        if (!line.isEmpty())
            outcome.told.push_back(line.toLongLong());
    }
    return outcome;
}

// What is wrong with the file; empty when nothing is.
[[nodiscard]] QString fault(const QString &path, const std::vector<qint64> &told)
{
    Session session(Database::open(path, Database::Access::Write));
    const std::vector<CheckFinding> findings = checkInventory(session);
    if (!findings.empty())
        return u"the check found: kind %1, %2 %3"_s.arg(static_cast<int>(findings.front().kind))
            .arg(findings.front().key, findings.front().detail);
    for (const qint64 sequence : told) {
        if (!session.log().find(sequence))
            return u"act %1 was told as saved and is gone"_s.arg(sequence);
    }
    for (const Backup &backup : Backups(path).all())
        Backups::checkPages(backup.path);
    return {};
}

// What is wrong with one that was killed.
[[nodiscard]] QString faultAfter(const Outcome &outcome, const QString &path, const std::vector<qint64> &told)
{
    return outcome.wasKilled ? fault(path, told) : u"the program ended by itself"_s;
}

[[nodiscard]] bool isGood(const QString &wrong, const char *what, int time, std::uint32_t seed)
{
    if (wrong.isEmpty())
        return true;
    std::fprintf(stderr, "after kill %d of seed %u, %s: %s\n", time + 1, seed, what, qPrintable(wrong));
    return false;
}

int killWorking(int times, std::uint32_t seed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"killed.katve"_s);
    Dice dice(seed);
    {
        Session session(Database::create(path));
        static_cast<void>(importPackage(session, *openPackage(shippedReference()), {.isPartial = true}));
        handOut(session, otherOf(path), {.label = u"another group"_s});
    }
    qint64 acts = 0;
    for (int time = 0; time < times; ++time) {
        const QString ofTime = QString::number(seed + static_cast<std::uint32_t>(time) + 1);
        constexpr int mostTold = 8;
        constexpr int latest = 4;
        const Outcome outcome = killed({u"--work"_s, path, ofTime}, dice.below(mostTold), latest, dice);
        acts += static_cast<qint64>(outcome.told.size());
        if (!isGood(faultAfter(outcome, path, outcome.told), "working", time, seed))
            return 1;
    }
    std::printf("%d kills, %lld acts told as saved, none lost\n", times, static_cast<long long>(acts));
    return 0;
}

int killMigrating(int times, std::uint32_t seed)
{
    Dice dice(seed);
    for (int time = 0; time < times; ++time) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.katve"_s);
        QFile::copy(QStringLiteral(KATVE_TEST_DATA "/versions/version-1.katve"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        constexpr int latest = 40;
        const Outcome outcome = killed({u"--migrate"_s, path}, 1, latest, dice);
        if (!isGood(faultAfter(outcome, path, {1}), "bringing a file up to date", time, seed))
            return 1;
    }
    std::printf("%d kills while a file was brought up to date, nothing lost\n", times);
    return 0;
}

}   // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--work"_s)
        return workUntilKilled(arguments.value(2), arguments.value(3).toUInt());
    if (arguments.value(1) == u"--migrate"_s)
        return migrateAndWait(arguments.value(2));
    constexpr int usual = 500;
    constexpr int part = 5;
    const int times = arguments.size() > 1 ? arguments[1].toInt() : usual;
    const std::uint32_t seed = arguments.size() > 2 ? arguments[2].toUInt() : 1;
    const int working = killWorking(times, seed);
    return working != 0 ? working : killMigrating(times / part, seed);
}
