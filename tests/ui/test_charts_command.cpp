#include "support/catch.h"
#include "support/run_command.h"
#include "ui/window_case.h"

#include <QDir>
#include <QFile>
#include <QImage>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    static_cast<void>(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}   // namespace

TEST_CASE("the charts of an area are written as pictures named by what they show")
{
    const WindowCase here;
    const Outcome outcome = runHere({u"charts"_s, here.sample(), u"--area"_s, u"network_region:OYS"_s, u"-o"_s,
                                     here.in(u"kuvat"_s), u"--language"_s, u"sv"_s});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.isEmpty());
    const QDir folder(here.in(u"kuvat"_s));
    for (const QString &name :
         {u"gaps_by_service.svg"_s, u"gaps_by_group.svg"_s, u"gaps_by_theme.svg"_s, u"gaps_by_province.svg"_s,
          u"coverage_by_service.svg"_s, u"map_coverage.svg"_s, u"map_missing.svg"_s, u"map_completeness.svg"_s}) {
        INFO(name.toStdString());
        REQUIRE(folder.exists(name));
        CHECK(outcome.out.contains(name));
        CHECK_FALSE(bytesOf(folder.filePath(name)).contains("<image"));
    }
    CHECK(bytesOf(folder.filePath(u"gaps_by_service.svg"_s)).contains("Skolpsykolog"));
    CHECK(bytesOf(folder.filePath(u"map_coverage.svg"_s)).contains("Norra"));   // provinces have their names
    CHECK(bytesOf(folder.filePath(u"map_coverage.svg"_s)) != bytesOf(folder.filePath(u"map_missing.svg"_s)));
    CHECK_FALSE(folder.exists(u"gaps_by_network_region.svg"_s));   // there is but one to compare
}

TEST_CASE("charts of an area that the round does not have are refused in a sentence")
{
    const WindowCase here;
    const Outcome outcome =
        runHere({u"charts"_s, here.sample(), u"--area"_s, u"province:01"_s, u"-o"_s, here.in(u"kuvat"_s)});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.startsWith(u"No municipality of the round"_s));
    CHECK_FALSE(QFile::exists(here.in(u"kuvat"_s)));
}

TEST_CASE("charts without an area, a folder or a known format are misused")
{
    const WindowCase here;
    const QString file = here.sample();
    CHECK(runHere({u"charts"_s, file, u"-o"_s, here.in(u"k"_s)}).code == 2);
    CHECK(runHere({u"charts"_s, file, u"--area"_s, u"province:18"_s}).code == 2);
    CHECK(runHere({u"charts"_s, file, u"--area"_s, u"province:18"_s, u"-o"_s, here.in(u"k"_s), u"--format"_s, u"jpg"_s})
              .code
          == 2);
    const Outcome noRound =
        runHere({u"charts"_s, file, u"--area"_s, u"province:18"_s, u"-o"_s, here.in(u"k"_s), u"--round"_s, u"none"_s});
    CHECK(noRound.code == 1);
    CHECK(noRound.err.contains(u"none"_s));
}

TEST_CASE("charts are as wide as asked, or one page of PDF each")
{
    const WindowCase here;
    const QStringList call{u"charts"_s, here.sample(), u"--area"_s, u"province:18"_s, u"--quiet"_s, u"-o"_s};
    CHECK(runHere(call + QStringList{here.in(u"png"_s), u"--format"_s, u"png"_s, u"--size"_s, u"640"_s}).code == 0);
    for (const QFileInfo &file : QDir(here.in(u"png"_s)).entryInfoList(QDir::Files))
        CHECK(QImage(file.filePath()).width() == 640);
    CHECK(runHere(call + QStringList{here.in(u"pdf"_s), u"--format"_s, u"pdf"_s}).code == 0);
    for (const QString &name : {u"gaps_by_service.pdf"_s, u"map_coverage.pdf"_s}) {
        const QByteArray pdf = bytesOf(here.in(u"pdf/"_s + name));
        CHECK(pdf.startsWith("%PDF-"));
        CHECK(pdf.contains("/Count 1"));
    }
    CHECK(runHere(call + QStringList{here.in(u"x"_s), u"--format"_s, u"png"_s, u"--size"_s, u"7"_s}).code == 2);
    CHECK(runHere(call + QStringList{here.in(u"x"_s), u"--format"_s, u"svg"_s, u"--size"_s, u"640"_s}).code == 2);
    CHECK_FALSE(QDir(here.in(u"x"_s)).exists());
}

TEST_CASE("the program itself draws without a display")
{
    const WindowCase here;
    const Outcome outcome = runProgram({u"charts"_s, here.sample(), u"--area"_s, u"municipality:205"_s, u"-o"_s,
                                        here.in(u"kuvat"_s), u"--format"_s, u"png"_s, u"--quiet"_s});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.isEmpty());
    const QImage image(here.in(u"kuvat/gaps_by_group.png"_s));
    CHECK(image.width() > 1000);
}
