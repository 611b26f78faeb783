#include "app/command_case.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

#ifndef Q_OS_WIN

namespace {

// A package whose import takes some seconds: 200 000 populations.
[[nodiscard]] QString bigPackage(const CommandCase &here)
{
    QByteArray population = "municipality,stage,year,count\n";
    for (const char *stage : {"ecec", "preprimary", "grades1_6", "grades7_9", "upper_secondary"}) {
        for (int i = 0; i < 40'000; ++i)
            population += QByteArray(i % 2 == 0 ? "244," : "564,") + stage + ',' + QByteArray::number(i / 2) + ",1\n";
    }
    return here.packageWith("big", "population.csv", population);
}

// A program at work, to be stopped in the middle.
class Running {
public:
    explicit Running(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(KATVE_PROGRAM), arguments + QStringList{u"--language"_s, u"en"_s});
        m_process.waitForStarted();   // until then the process still is a copy of this one, with its signals
    }
    // Waits until `begun` is true while the program runs.
    template <typename Begun> [[nodiscard]] bool waitUntil(Begun &&begun)
    {
        constexpr qint64 longest = 20'000;
        QElapsedTimer timer;
        timer.start();
        while (!begun() && timer.elapsed() < longest) {
            if (m_process.waitForFinished(1))
                return false;
        }
        return m_process.state() == QProcess::Running;
    }
    [[nodiscard]] bool said(const QString &words)
    {
        m_out += m_process.readAllStandardOutput();
        return QString::fromUtf8(m_out).contains(words);
    }
    // Whether it has come so far that Ctrl+C does not end it at once; the kernel tells.
    [[nodiscard]] bool listensToStop() const
    {
        for (const QByteArray &line : raw::bytes(u"/proc/%1/status"_s.arg(m_process.processId())).split('\n')) {
            if (line.startsWith("SigCgt:"))
                return (line.mid(7).trimmed().toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1))) != 0;
        }
        return false;
    }
    void send(int signal) const { ::kill(static_cast<pid_t>(m_process.processId()), signal); }
    [[nodiscard]] Outcome stopBy(int signal)
    {
        send(signal);
        return end();
    }
    [[nodiscard]] Outcome end()
    {
        const bool ended = m_process.waitForFinished(20'000);
        return {.code = ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1,
                .out = QString::fromUtf8(m_out + m_process.readAllStandardOutput()),
                .err = QString::fromUtf8(m_process.readAllStandardError())};
    }

private:
    QProcess m_process;
    QByteArray m_out;
};

[[nodiscard]] bool isWriting(const CommandCase &here)
{
    return QFileInfo(here.file() + u"-journal"_s).size() > 0;
}

// A program that is asked to stop while the inventory is in use elsewhere, so that it is sure to be at work by then.
[[nodiscard]] Outcome stoppedAtWork(const CommandCase &here, const QStringList &arguments)
{
    raw::Connection holder(here.file());
    holder.run("BEGIN EXCLUSIVE");
    Running program(arguments);
    if (!program.waitUntil([&] { return program.listensToStop(); }))
        throw std::logic_error("a test's program ended too early");
    program.send(SIGINT);
    holder.run("ROLLBACK");
    return program.end();
}

}   // namespace

TEST_CASE("an import that is stopped leaves the file as it was, to the last byte")
{
    for (const int signal : {SIGINT, SIGTERM}) {
        INFO("signal " << signal);
        const CommandCase here;
        const QString package = bigPackage(here);
        const QByteArray before = here.bytes();
        const QStringList entries = here.entries();
        Running import({u"import"_s, here.file(), package});
        REQUIRE(import.waitUntil([&] { return isWriting(here); }));
        const Outcome outcome = import.stopBy(signal);
        CHECK(outcome.code == 1);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.contains(u"Stopped"_s));
        CHECK(outcome.err.contains(here.file()));
        CHECK((here.bytes() == before));
        CHECK(here.entries() == entries);
    }
}

TEST_CASE("an import of several packages that is stopped leaves nothing of the first")
{
    const CommandCase here;
    const QString first = here.packageWith("first", "answers.csv",
                                           "round,municipality,service,stage,answer\nr1,244,s1,grades1_6,partly\n");
    const QString package = bigPackage(here);
    const QByteArray before = here.bytes();
    Running import({u"import"_s, here.file(), first, package});
    REQUIRE(import.waitUntil([&] { return import.said(u"Reading big …"_s); }));   // the first has been read by then
    const Outcome outcome = import.stopBy(SIGINT);
    CHECK(outcome.code == 1);
    CHECK(outcome.err.contains(u"as it was before"_s));
    CHECK((here.bytes() == before));
}

TEST_CASE("a program that is killed while it writes leaves a file that is whole again when it is next opened")
{
    const CommandCase here;
    const QString package = bigPackage(here);
    const QByteArray before = here.bytes();
    Running import({u"import"_s, here.file(), package});
    REQUIRE(import.waitUntil([&] { return isWriting(here); }));
    CHECK(import.stopBy(SIGKILL).code == -1);
    CHECK(runProgram({u"history"_s, here.file()}).code == 0);
    CHECK((here.bytes() == before));
    CHECK(runProgram({u"check"_s, here.file()}).code == 0);
    CHECK(runProgram({u"import"_s, here.file(), here.package()}).code == 0);
    CHECK(here.entries() == QStringList{u"big"_s, u"package"_s, u"test.katve"_s, u"test.katve-backups"_s});
}

TEST_CASE("a new inventory that is stopped leaves no file")
{
    const CommandCase here;
    const QString package = bigPackage(here);
    const QStringList entries = here.entries();
    Running making({u"new"_s, here.in("new.katve"), u"--package"_s, package});
    REQUIRE(making.waitUntil([&] { return here.entries().size() > entries.size() + 1; }));   // the file and its journal
    const Outcome outcome = making.stopBy(SIGINT);
    CHECK(outcome.code == 1);
    CHECK(outcome.err.contains(u"Stopped"_s));
    CHECK(here.entries() == entries);
}

TEST_CASE("gaps and history end when they are stopped, and leave no table")
{
    const CommandCase here;
    if (!QFileInfo::exists(u"/proc/self/status"_s))
        return;
    const QStringList entries = here.entries();
    for (const QStringList &call :
         {QStringList{u"gaps"_s, here.file()}, QStringList{u"gaps"_s, here.file(), u"--cells"_s, here.in("cells.csv")},
          QStringList{u"gaps"_s, here.file(), u"--rollup"_s, here.in("rollup.csv")},
          QStringList{u"history"_s, here.file()},
          QStringList{u"history"_s, here.file(), u"--cell"_s, u"564,s1,grades1_6"_s}}) {
        INFO(call.join(u' ').toStdString());
        const Outcome outcome = stoppedAtWork(here, call);
        CHECK(outcome.code == 1);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.startsWith(u"Stopped"_s));
        CHECK(here.entries() == entries);
    }
}

#endif
