// Kills a program that writes, again and again and at any moment, and looks at the file after each: whatever was told as saved
// is there, no half of an act is, and the file passes every check. `katve-kills [TIMES] [SEED]`.

#include "core/edit/random_acts.h"
#include "edit/inventory_check.h"
#include "exchange/package_import.h"
#include "exchange/shipped_data.h"
#include "store/backups.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// The one that is killed. Tells the sequence of every act once `apply` has come back.
class Writer {
public:
    Writer(const QString &path, std::uint32_t seed)
        : m_session(Database::open(path, Database::Access::Write))
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
        else if (chance < 95)
            static_cast<void>(importPackage(m_session, *openPackage(shippedReference()), {}));
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
    static void tell(const EditResult &result)
    {
        if (result.sequence == 0)
            return;
        std::printf("%lld\n", static_cast<long long>(result.sequence));
        std::fflush(stdout);
    }

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

struct Outcome {
    std::vector<qint64> told{};
    bool wasKilled = false;
};

// Lets it tell of some acts, and kills it somewhere in what comes next.
[[nodiscard]] Outcome killed(const QString &path, std::uint32_t seed, Dice &dice)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--work"_s, path, QString::number(seed)});
    const int wanted = dice.below(8);
    QByteArray said;
    while (said.count('\n') < wanted && process.waitForReadyRead())
        said += process.readAllStandardOutput();
    const qint64 moment = dice.below(4'000'000);   // nanoseconds
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

int killMany(int times, std::uint32_t seed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"killed.katve"_s);
    static_cast<void>(Database::create(path));
    Dice dice(seed);
    qint64 acts = 0;
    int kills = 0;
    for (int time = 0; time < times; ++time) {
        const Outcome outcome = killed(path, seed + static_cast<std::uint32_t>(time) + 1, dice);
        acts += static_cast<qint64>(outcome.told.size());
        kills += outcome.wasKilled ? 1 : 0;
        const QString wrong = outcome.wasKilled ? fault(path, outcome.told) : u"the program ended by itself"_s;
        if (!wrong.isEmpty()) {
            std::fprintf(stderr, "after kill %d of seed %u: %s\n", time + 1, seed, qPrintable(wrong));
            return 1;
        }
    }
    std::printf("%d kills, %lld acts told as saved, none lost\n", kills, static_cast<long long>(acts));
    return 0;
}

}   // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--work"_s)
        return workUntilKilled(arguments.value(2), arguments.value(3).toUInt());
    constexpr int usual = 500;
    const int times = arguments.size() > 1 ? arguments[1].toInt() : usual;
    return killMany(times, arguments.size() > 2 ? arguments[2].toUInt() : 1);
}
