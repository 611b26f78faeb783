#include "app/command_case.h"
#include "support/catch.h"
#include "window_call.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the program alone, and with a file, opens the window")
{
    REQUIRE(windowCall({}));
    CHECK(windowCall({})->file.isEmpty());
    REQUIRE(windowCall({u"a b/Kainuu.katve"_s}));
    CHECK(windowCall({u"a b/Kainuu.katve"_s})->file == u"a b/Kainuu.katve"_s);
    CHECK(windowCall({u"--language"_s, u"sv"_s})->language == Language::Swedish);
    CHECK(windowCall({u"--language=fi"_s, u"x.KATVE"_s})->language == Language::Finnish);
}

TEST_CASE("commands, options and what is not understood are left to the command line")
{
    for (const QStringList &call :
         {QStringList{u"gaps"_s, u"x.katve"_s}, QStringList{u"--help"_s}, QStringList{u"--version"_s},
          QStringList{u"frobnicate"_s}, QStringList{u"x.katve"_s, u"y.katve"_s}, QStringList{u"x.katve"_s, u"--json"_s},
          QStringList{u"--language"_s, u"de"_s}, QStringList{u"--language"_s}}) {
        INFO(call.join(u' ').toStdString());
        CHECK_FALSE(windowCall(call));
    }
}

TEST_CASE("without a display the window is refused in one sentence")
{
    const CommandCase here;
    for (const QString &file : {QString(), here.file()}) {
        const Outcome outcome =
            runShell(u"env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM \"$KATVE\" %1 --language en"_s.arg(file));
        CHECK(outcome.code == 1);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.startsWith(u"There is no display"_s));
        CHECK(linesOf(outcome.err).size() == 1);
    }
}
