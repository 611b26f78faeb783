#include "core/store/raw_file.h"
#include "support/catch.h"
#include "support/run_command.h"
#include "ui/window_case.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// A folder with the sample inventory in it.
class SummaryCase {
public:
    SummaryCase() { copySample(file()); }
    [[nodiscard]] QString in(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString file() const { return in(u"sample.katve"_s); }
    [[nodiscard]] Outcome summary(const QStringList &options) const
    {
        return runHere(QStringList{u"summary"_s, file()} + options);
    }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] qsizetype pagesIn(const QString &path)
{
    return QString::fromLatin1(raw::bytes(path)).count(QRegularExpression(u"/Type\\s*/Page\\b"_s));
}

}   // namespace

TEST_CASE("a region's summary is written as a PDF, and the inventory is not touched")
{
    const SummaryCase here;
    const QByteArray before = raw::bytes(here.file());
    const QString out = here.in(u"oys.pdf"_s);
    const Outcome outcome = here.summary({u"--area"_s, u"network_region:OYS"_s, u"-o"_s, out, u"--json"_s});
    CHECK(outcome.code == 0);
    const QJsonObject told = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    const QJsonObject written = told[u"written"_s].toArray().first().toObject();
    CHECK(written[u"file"_s].toString() == out);
    CHECK(written[u"pages"_s].toInt() == pagesIn(out));
    CHECK(pagesIn(out) > 20);
    CHECK(told[u"sample"_s].toBool());
    CHECK(raw::bytes(here.file()) == before);
}

TEST_CASE("a municipality's sheet is two pages, and the language is the one asked for")
{
    const SummaryCase here;
    const QString out = here.in(u"sheet.pdf"_s);
    const Outcome outcome =
        here.summary({u"--area"_s, u"municipality:758"_s, u"-o"_s, out, u"--language"_s, u"sv"_s, u"--public"_s});
    CHECK(outcome.code == 0);
    CHECK(pagesIn(out) == 2);
    CHECK(outcome.out.startsWith(u"Sparade %1, 2 sidor."_s.arg(out)));
}

TEST_CASE("each municipality of an area gets a file named by its code and name")
{
    const SummaryCase here;
    const QString out = here.in(u"kunnat/kainuu"_s);
    const Outcome outcome =
        here.summary({u"--area"_s, u"province:18"_s, u"-o"_s, out, u"--each"_s, u"municipality"_s, u"--quiet"_s});
    CHECK(outcome.code == 0);
    CHECK((outcome.out + outcome.err).isEmpty());
    const QStringList files = QDir(out).entryList(QDir::Files, QDir::Name);
    REQUIRE(files.size() == 8);
    CHECK(files.contains(u"205 Kajaani.pdf"_s));
    for (const QString &file : files)
        CHECK(pagesIn(QDir(out).filePath(file)) == 2);
}

TEST_CASE("a summary is written as HTML or ODT by the ending of its file, in the language asked for")
{
    const SummaryCase here;
    const QStringList oulu{u"--area"_s, u"municipality:564"_s, u"--language"_s, u"sv"_s, u"-o"_s};
    const Outcome html = here.summary(oulu + QStringList{here.in(u"oulu.HTML"_s), u"--json"_s});
    CHECK(html.code == 0);
    CHECK_FALSE(html.out.contains(u"pages"_s));
    const QByteArray page = raw::bytes(here.in(u"oulu.HTML"_s));
    CHECK(page.startsWith("<!DOCTYPE html>\n<html lang=\"sv\">"));
    CHECK(page.contains("Uleåborg"));
    const Outcome odt = here.summary(oulu + QStringList{here.in(u"oulu.odt"_s)});
    CHECK(odt.code == 0);
    CHECK(odt.out.startsWith(u"%1 har sparats."_s.arg(here.in(u"oulu.odt"_s))));
    CHECK(raw::bytes(here.in(u"oulu.odt"_s)).mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
}

TEST_CASE("each municipality gets a file of the format that is asked for")
{
    const SummaryCase here;
    for (const QString &format : {u"html"_s, u"odt"_s}) {
        const QString out = here.in(format);
        const Outcome outcome = here.summary({u"--area"_s, u"province:18"_s, u"-o"_s, out, u"--each"_s,
                                              u"municipality"_s, u"--format"_s, format, u"--quiet"_s});
        CHECK(outcome.code == 0);
        const QStringList files = QDir(out).entryList(QDir::Files, QDir::Name);
        REQUIRE(files.size() == 8);
        CHECK(files.contains(u"205 Kajaani."_s + format));
    }
    CHECK(raw::bytes(here.in(u"html/205 Kajaani.html"_s)).contains("<h1 id=\"h1\">Kajaani</h1>"));
}

TEST_CASE("a call that is not understood says what is missing and leaves nothing behind")
{
    const SummaryCase here;
    const QString out = here.in(u"x.pdf"_s);
    for (const QStringList &options :
         {QStringList{u"-o"_s, out}, QStringList{u"--area"_s, u"network_region:OYS"_s},
          QStringList{u"--area"_s, u"OYS"_s, u"-o"_s, out},
          QStringList{u"--area"_s, u"province:18"_s, u"-o"_s, out, u"--each"_s, u"province"_s},
          QStringList{u"--area"_s, u"province:18"_s, u"-o"_s, out, u"--format"_s, u"doc"_s}}) {
        const Outcome outcome = here.summary(options);
        CHECK(outcome.code == 2);
        CHECK(outcome.err.contains(u"katve summary"_s));
    }
    CHECK(here.entries() == QStringList{u"sample.katve"_s});
}

TEST_CASE("what cannot be done is refused in a sentence, and nothing is left behind")
{
    const SummaryCase here;
    const auto refused = [&](const QStringList &options) {
        const Outcome outcome = here.summary(options);
        CHECK(outcome.code == 1);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.trimmed().endsWith(u'.'));
        return outcome.err;
    };
    const QStringList oys{u"--area"_s, u"network_region:OYS"_s, u"-o"_s};
    CHECK(refused(oys + QStringList{here.in(u"a.html"_s), u"--format"_s, u"odt"_s}).contains(u"--format"_s));
    CHECK(refused(oys + QStringList{here.in(u"a.txt"_s)}).contains(u".pdf"_s));
    CHECK(refused(oys + QStringList{here.in(QString())}).contains(u"folder"_s));
    CHECK(refused(oys + QStringList{here.file(), u"--each"_s, u"municipality"_s}).contains(u"folder"_s));
    CHECK(refused({u"--area"_s, u"province:01"_s, u"-o"_s, here.in(u"a.pdf"_s)}).contains(u"province:01"_s));
    CHECK(refused(oys + QStringList{here.in(u"a.pdf"_s), u"--round"_s, u"nope"_s}).contains(u"nope"_s));
    CHECK(here.entries() == QStringList{u"sample.katve"_s});
}

TEST_CASE("a summary never takes the place of the inventory it is made from")
{
    const SummaryCase here;
    const QString inventory = here.in(u"inventory.pdf"_s);
    QFile::copy(here.file(), inventory);
    const QByteArray before = raw::bytes(inventory);
    const Outcome outcome = runHere({u"summary"_s, inventory, u"--area"_s, u"municipality:758"_s, u"-o"_s, inventory});
    CHECK(outcome.code == 1);
    CHECK(raw::bytes(inventory) == before);
}

TEST_CASE("a summary is drawn without a display")
{
    const SummaryCase here;
    const QString out = here.in(u"sheet.pdf"_s);
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("XDG_RUNTIME_DIR");
    const Outcome outcome = runProgram({u"summary"_s, here.file(), u"--area"_s, u"municipality:758"_s, u"-o"_s, out});
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_RUNTIME_DIR", folder);
    CHECK(outcome.code == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(pagesIn(out) == 2);
}
