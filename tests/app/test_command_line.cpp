#include "app/command_case.h"
#include "support/catch.h"

#include <set>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList commands{u"new"_s, u"import"_s, u"export"_s, u"gaps"_s, u"check"_s, u"history"_s};

// Called wrongly: nothing on stdout, a sentence and the usage on stderr.
void checkMisuse(const Outcome &outcome, const QString &command)
{
    CHECK(outcome.code == 2);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.contains(u"Usage: katve "_s + command));
    CHECK(linesOf(outcome.err).size() >= 2);
}

}   // namespace

TEST_CASE("every command has help that names its options")
{
    for (const QString &command : commands) {
        INFO(command.toStdString());
        const Outcome help = runHere({command, u"--help"_s});
        CHECK(help.code == 0);
        CHECK(help.err.isEmpty());
        CHECK(help.out.startsWith(u"Usage: katve "_s + command));
        for (const QString &option : {u"--help"_s, u"--language"_s, u"--json"_s, u"--quiet"_s})
            CHECK(help.out.contains(option));
        CHECK(runHere({command, u"-h"_s}).out == help.out);
    }
    CHECK(runHere({u"gaps"_s, u"--help"_s}).out.contains(u"--rollup"_s));
    CHECK(runHere({u"import"_s, u"--help"_s}).out.contains(u"--keep-good"_s));
    CHECK(runHere({u"new"_s, u"--help"_s}).out.contains(u"--sample"_s));
    CHECK(runHere({u"history"_s, u"--help"_s}).out.contains(u"--cell"_s));
}

TEST_CASE("help comes before anything that is wrong with the call")
{
    CHECK(runHere({u"import"_s, u"--help"_s, u"nothing.katve"_s}).code == 0);
}

TEST_CASE("the overview names every command")
{
    const Outcome help = runHere({u"--help"_s});
    CHECK(help.code == 0);
    CHECK(help.err.isEmpty());
    for (const QString &command : commands)
        CHECK(help.out.contains(u"katve "_s + command + u' '));
}

TEST_CASE("the version is one line")
{
    const Outcome version = runHere({u"--version"_s});
    CHECK(version.code == 0);
    CHECK(version.out.startsWith(u"katve "_s));
    CHECK(linesOf(version.out).size() == 1);
}

TEST_CASE("the version is told after a command too, whatever else is missing")
{
    const QString version = runHere({u"--version"_s}).out;
    for (const QString &command : commands) {
        INFO(command.toStdString());
        for (const QStringList &call : {QStringList{command, u"--version"_s}, QStringList{u"--version"_s, command}}) {
            const Outcome outcome = runHere(call);
            CHECK(outcome.code == 0);
            CHECK(outcome.out == version);
            CHECK(outcome.err.isEmpty());
        }
        CHECK(runHere({command, u"--help"_s}).out.contains(u"--version"_s));
    }
}

TEST_CASE("an unknown command is misuse, told with what there is")
{
    const Outcome outcome = runHere({u"frobnicate"_s});
    checkMisuse(outcome, u"COMMAND"_s);
    CHECK(outcome.err.contains(u"frobnicate"_s));
    CHECK(outcome.err.contains(u"katve gaps"_s));
}

TEST_CASE("an unknown option is misuse, told with the command's usage")
{
    const CommandCase here;
    for (const QString &command : commands) {
        INFO(command.toStdString());
        const Outcome outcome = runHere({command, here.file(), here.package(), u"--frobnicate"_s});
        checkMisuse(outcome, command);
        CHECK(outcome.err.contains(u"--frobnicate"_s));
    }
}

TEST_CASE("too little and too much are misuse")
{
    const CommandCase here;
    for (const QString &command : commands)
        checkMisuse(runHere({command}), command);
    checkMisuse(runHere({u"import"_s, here.file()}), u"import"_s);
    checkMisuse(runHere({u"export"_s, here.file()}), u"export"_s);
    for (const char *command : {"new", "gaps", "check", "history"})
        checkMisuse(runHere({QString::fromLatin1(command), here.file(), u"more"_s}), QString::fromLatin1(command));
    checkMisuse(runHere({u"export"_s, here.file(), here.in("a"), here.in("b")}), u"export"_s);
    checkMisuse(runHere({u"gaps"_s, here.file(), u"--language"_s, u"en"_s, u"--round"_s}), u"gaps"_s);
}

TEST_CASE("an inventory cannot be a pipe")
{
    const CommandCase here;
    for (const QString &command : commands) {
        INFO(command.toStdString());
        QStringList call{command, u"-"_s};
        if (command == u"import"_s || command == u"export"_s)
            call.append(here.package());
        checkMisuse(runHere(call), command);
    }
}

TEST_CASE("a file that is not there is named in the sentence")
{
    const CommandCase here;
    const QString missing = here.in("missing.katve");
    const QStringList before = here.entries();
    for (const QStringList &call :
         {QStringList{u"import"_s, missing, here.package()}, QStringList{u"export"_s, missing, here.in("out")},
          QStringList{u"gaps"_s, missing}, QStringList{u"check"_s, missing}, QStringList{u"history"_s, missing}}) {
        INFO(call.first().toStdString());
        const Outcome outcome = runHere(call);
        CHECK(outcome.code == 1);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.contains(missing));
        CHECK(linesOf(outcome.err).size() == 1);
    }
    CHECK(here.entries() == before);
}

TEST_CASE("what is no inventory is told so by name, and is left as it is")
{
    const CommandCase here;
    const QString text = here.in("text.katve");
    raw::write(text, "Once upon a time");
    for (const QStringList &call :
         {QStringList{u"import"_s, text, here.package()}, QStringList{u"export"_s, text, here.in("out")},
          QStringList{u"gaps"_s, text}, QStringList{u"check"_s, text}, QStringList{u"history"_s, text}}) {
        const Outcome outcome = runHere(call);
        CHECK(outcome.code == 1);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.contains(text));
    }
    CHECK(raw::bytes(text) == "Once upon a time");
}

TEST_CASE("a newer file can be read but not imported into, and the sentence says why")
{
    const CommandCase here;
    QByteArray newer = here.bytes();
    newer[63] = 99;   // the last byte of user_version
    raw::write(here.file(), newer);
    const Outcome import = runHere({u"import"_s, here.file(), here.package()});
    CHECK(import.code == 1);
    CHECK(import.err.contains(here.file()));
    CHECK(import.err.contains(u"newer"_s));
    CHECK(runHere({u"gaps"_s, here.file()}).code == 0);
    CHECK(runHere({u"check"_s, here.file()}).code == 1);
    CHECK((here.bytes() == newer));
}

TEST_CASE("words come in the language that was asked for, wherever the option stands")
{
    const CommandCase here;
    for (const QStringList &call : {QStringList{u"gaps"_s, here.file()}, QStringList{u"gaps"_s, here.in("none.katve")},
                                    QStringList{u"check"_s, here.file()}, QStringList{u"import"_s, u"--help"_s},
                                    QStringList{u"--help"_s}, QStringList{u"history"_s, here.file()}}) {
        std::set<QString> texts;
        for (const QString &language : {u"fi"_s, u"sv"_s, u"en"_s}) {
            const Outcome outcome = runHere(call + QStringList{u"--language"_s, language});
            texts.insert(outcome.out + outcome.err);
            CHECK(runHere(call + QStringList{u"--language="_s + language}).out == outcome.out);
            CHECK(runHere(QStringList{u"--language"_s, language} + call).out == outcome.out);
        }
        CHECK(texts.size() == 3);
    }
}

TEST_CASE("a language that is not spoken is misuse")
{
    const CommandCase here;
    const Outcome outcome = runHere({u"gaps"_s, here.file(), u"--language"_s, u"de"_s});
    CHECK(outcome.code == 2);
    CHECK(outcome.out.isEmpty());
    CHECK_FALSE(outcome.err.isEmpty());
}
