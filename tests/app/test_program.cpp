#include "app/command_case.h"
#include "support/catch.h"

#include <QFileInfo>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

// The program itself, as a person or a script calls it; what each command does is tested in-process.

TEST_CASE("every command does its work as a program")
{
    const CommandCase here;
    const QString made = here.in("made.katve");
    for (const QStringList &call : {QStringList{u"new"_s, made}, QStringList{u"import"_s, made, here.package()},
                                    QStringList{u"export"_s, made, here.in("out.zip")}, QStringList{u"gaps"_s, made},
                                    QStringList{u"check"_s, made}, QStringList{u"history"_s, made}}) {
        INFO(call.first().toStdString());
        const Outcome outcome = runProgram(call);
        CHECK(outcome.code == 0);
        CHECK_FALSE(outcome.out.isEmpty());
        CHECK(outcome.err.isEmpty());
    }
    CHECK(QFileInfo(here.in("out.zip")).size() > 0);
}

TEST_CASE("the program and the command in-process say the same")
{
    const CommandCase here;
    for (const QStringList &call :
         {QStringList{u"gaps"_s, here.file(), u"--language"_s, u"fi"_s},
          QStringList{u"gaps"_s, here.file(), u"--json"_s}, QStringList{u"check"_s, here.file()},
          QStringList{u"gaps"_s, u"--help"_s}, QStringList{u"--help"_s}, QStringList{u"--version"_s},
          QStringList{u"gaps"_s, here.in("none.katve")}, QStringList{u"gaps"_s, here.file(), u"--view"_s, u"past"_s},
          QStringList{u"frobnicate"_s}}) {
        INFO(call.join(u' ').toStdString());
        const Outcome program = runProgram(call);
        const Outcome inProcess = runHere(call);
        CHECK(program.code == inProcess.code);
        CHECK(program.out == inProcess.out);
        CHECK(program.err == inProcess.err);
    }
}

TEST_CASE("names with odd letters are understood")
{
    const CommandCase here;
    const QString made = here.in("Äänekosken palvelut #1 %20.katve");
    CHECK(runProgram({u"new"_s, made, u"--package"_s, here.package()}).code == 0);
    CHECK(runProgram({u"check"_s, made}).out.contains(made));
}

TEST_CASE("the program needs no display")
{
    const CommandCase here;
    const Outcome outcome =
        runShell(u"env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM \"$KATVE\" check '%1'"_s.arg(here.file()));
    CHECK(outcome.code == 0);
}

TEST_CASE("a file may be given by a name without a folder")
{
    const CommandCase here;
    const Outcome outcome = runShell(
        u"cd '%1/..' && \"$KATVE\" gaps test.katve --cells cells.csv && \"$KATVE\" new new.katve --package package "
        "&& \"$KATVE\" export new.katve out"_s.arg(here.package()));
    CHECK(outcome.code == 0);
    CHECK(QFileInfo::exists(here.in("cells.csv")));
    CHECK(QFileInfo::exists(here.in("out/answers.csv")));
}

TEST_CASE("the program does not crash when nobody reads what it says to the end")
{
    const CommandCase here;
    QByteArray answers = "round,municipality,service,stage,answer\n";
    for (int i = 0; i < 20'000; ++i)
        answers += "r1,564,s1,moon,available\n";
    const QString bad = here.packageWith("bad", "answers.csv", answers);
    const QByteArray before = here.bytes();
    const auto pipedTo = [&](const QString &reader, const QString &options) {
        const Outcome outcome = runShell(u"{ \"$KATVE\" import '%1' '%2' %3; echo $? > '%4'; } 2>&1 | %5"_s.arg(
            here.file(), bad, options, here.in("status"), reader));
        static_cast<void>(outcome);
        return raw::bytes(here.in("status")).trimmed().toInt();
    };
    // 141: ended by the broken pipe, as any program may be
    for (const QString &options : {u"--json"_s, QString()}) {
        const int code = pipedTo(u"head -c 10"_s, options);
        CHECK((code == 1 || code == 141));
        CHECK(pipedTo(u"cat > /dev/null"_s, options) == 1);
    }
    CHECK((here.bytes() == before));
    CHECK(here.entries() == QStringList{u"bad"_s, u"package"_s, u"status"_s, u"test.katve"_s});
}

TEST_CASE("the program does not crash without its streams")
{
    const CommandCase here;
    CHECK(runShell(u"\"$KATVE\" check '%1' >&- 2>&-"_s.arg(here.file())).code >= 0);
    CHECK(runShell(u"\"$KATVE\" gaps '%1' <&- >&-"_s.arg(here.file())).code >= 0);
    CHECK(runShell(u"\"$KATVE\" gaps '%1' 2>&-"_s.arg(here.in("none.katve"))).code == 1);
}

TEST_CASE("results that could not be written are a failure, and it is said")
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        return;
    const CommandCase here;
    const Outcome shown = runShell(u"\"$KATVE\" gaps '%1' --language en > /dev/full"_s.arg(here.file()));
    CHECK(shown.code == 1);
    CHECK(shown.err.startsWith(u"The results could not be written"_s));
    CHECK(linesOf(shown.err).size() == 1);
    const Outcome version = runShell(u"\"$KATVE\" --version --language=sv > /dev/full"_s);
    CHECK(version.code == 1);
    CHECK(linesOf(version.err).size() == 1);
    CHECK(runShell(u"\"$KATVE\" gaps '%1' --cells /dev/full"_s.arg(here.file())).code == 1);
}

TEST_CASE("a progress line on a terminal is gone when the work is done")
{
    if (runShell(u"script -qec true /dev/null"_s).code != 0)
        return;   // no terminal can be made here
    const CommandCase here;
    const auto onTerminal = [&](const QString &options) {
        return runShell(u"script -qec \"'$KATVE' check '%1' --language en %2\" /dev/null"_s.arg(here.file(), options))
            .out;
    };
    const QString shown = onTerminal({});
    const qsizetype line = shown.indexOf(u"\rChecking …"_s);
    REQUIRE(line >= 0);
    CHECK(shown.mid(line).startsWith(u"\rChecking …\r            \r"_s));
    CHECK(shown.endsWith(u"agree.\r\n"_s));
    CHECK_FALSE(onTerminal(u"--quiet"_s).contains(u"Checking"_s));
}

TEST_CASE("a summary that does not fit on the disk leaves the one that was there")
{
    const CommandCase here;
    const Outcome sample = runProgram({u"new"_s, here.in("sample.katve"), u"--sample"_s});
    REQUIRE(sample.code == 0);
    const QString pdf = here.in("summary.pdf");
    const QStringList call{u"summary"_s, here.in("sample.katve"), u"--area"_s, u"province:18"_s, u"-o"_s, pdf};
    REQUIRE(runProgram(call).code == 0);
    const QByteArray before = raw::bytes(pdf);
    const Outcome full =
        runShell(u"ulimit -f 40; trap '' XFSZ; \"$KATVE\" summary '%1' --area province:18 -o '%2'"_s.arg(
            here.in("sample.katve"), pdf));
    CHECK(full.code == 1);
    CHECK(raw::bytes(pdf) == before);
}
