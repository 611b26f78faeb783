#include "analysis/column_sets.h"
#include "print/pdf_file.h"
#include "print/print_words.h"
#include "report/summary.h"
#include "support/catch.h"
#include "ui/print/print_case.h"
#include "words/language.h"
#include "words/vocabulary.h"

#include <QRegularExpression>

#include <set>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] std::array<std::size_t, statusCount> marksOnLandscapePages(const PrintDocument &document)
{
    std::array<std::size_t, statusCount> count{};
    for (const PrintPage &page : document.pages) {
        for (const PrintMark &mark : page.marks)
            count[static_cast<std::size_t>(mark.status)] += page.isLandscape ? 1 : 0;
    }
    return count;
}

[[nodiscard]] std::size_t landscapePages(const PrintDocument &document)
{
    return static_cast<std::size_t>(std::ranges::count_if(document.pages, &PrintPage::isLandscape));
}

[[nodiscard]] bool drawsStatus(const PrintPage &page, Status status)
{
    return std::ranges::any_of(page.boxes, [&](const PrintBox &box) { return box.status == status; });
}

}   // namespace

TEST_CASE("the summary of OYS names all its 67 municipalities in Finnish and in Swedish")
{
    PrintCase here;
    const QStringList codes = municipalitiesIn(here.matrix(), oysRegion());
    REQUIRE(codes.size() == 67);
    for (const Language language : {Language::Finnish, Language::Swedish}) {
        const PrintDocument document = here.print(oysRegion(), language, Edition::Public);
        const QStringList texts = textOf(document).split(u'\n');
        for (const QString &code : codes) {
            const std::optional<Area> area = here.session().find(Area{.kind = AreaKind::Municipality, .code = code});
            CAPTURE(nameIn(language, *area));
            CHECK(texts.count(nameIn(language, *area)) >= 3);   // the cover, the table and the grid
        }
    }
}

TEST_CASE("nothing stands outside its page, and nothing is smaller than 7 points")
{
    PrintCase here;
    for (const Language language : {Language::Finnish, Language::Swedish, Language::English}) {
        for (const Edition edition : {Edition::Working, Edition::Public})
            CHECK(outside(here.print(oysRegion(), language, edition), here.fonts()) == QStringList());
    }
    for (std::size_t style = 0; style < textStyleCount; ++style)
        CHECK(here.fonts().font(static_cast<TextStyle>(style)).pixelSize() >= points(7));
}

TEST_CASE("names of any length are printed in full and inside the page")
{
    PrintCase here;
    const QString longName = u"Äänekosken-Kristiinankaupungin ja Pedersören yhteinen erittäin pitkäniminen kunta"_s;
    Area area = *here.session().find(Area{.kind = AreaKind::Municipality, .code = u"047"_s});
    area.nameFi = longName;
    here.session().stores().of<Area>().update(area);
    here.session().stores().of<Provider>().forEach([&](const auto &) {});
    const PrintDocument region = here.print(oysRegion());
    CHECK(outside(region, here.fonts()) == QStringList());
    const PrintDocument sheet = here.print(municipality(u"047"_s));
    CHECK(outside(sheet, here.fonts()) == QStringList());
    CHECK(sheet.pages.size() == 2);
    const QString text = textOf(region).replace(u'\n', u' ');
    CHECK(text.count(longName) >= 3);
}

TEST_CASE("the grid marks every cell of the matrix once, by its own status")
{
    PrintCase here;
    const std::optional<Summary> summary =
        summaryOf(here.session(), here.round(), View::Now, here.matrix(), oysRegion());
    const PrintDocument document = here.print(oysRegion());
    const auto marks = marksOnLandscapePages(document);
    for (std::size_t status = 0; status < statusCount; ++status) {
        CAPTURE(status);
        // The key stands once on each page.
        CHECK(marks[status] == summary->total.count(static_cast<Status>(status)) + landscapePages(document));
    }
    CHECK(summary->total.count(Status::Unknown) > 0);
}

TEST_CASE("the key figures are those of the matrix")
{
    PrintCase here;
    const Words words(Language::Finnish);
    const std::optional<Summary> summary =
        summaryOf(here.session(), here.round(), View::Now, here.matrix(), oysRegion());
    const QStringList texts = textOf(here.print(oysRegion())).split(u'\n');
    CHECK(texts.contains(coverageText(summary->total)));
    CHECK(texts.contains(percentText(summary->total.completeness())));
    for (std::size_t status = 0; status < statusCount; ++status) {
        const auto row = texts.indexOf(statusWord(static_cast<Status>(status)), texts.indexOf(u"Tunnusluvut"_s));
        REQUIRE(row >= 0);
        CHECK(texts[row + 1] == numberText(summary->total.count(static_cast<Status>(status))));
    }
}

TEST_CASE("what is unknown is worded and drawn as unknown")
{
    PrintCase here;
    const std::optional<Summary> summary =
        summaryOf(here.session(), here.round(), View::Now, here.matrix(), oysRegion());
    REQUIRE_FALSE(summary->silentMunicipalities.isEmpty());
    for (const QString &code : summary->silentMunicipalities) {
        CAPTURE(code);
        const PrintDocument sheet = here.print(municipality(code), Language::English);
        const QString text = textOf(sheet);
        CHECK(text.contains(u"Nobody has answered for the municipality, so it is not known what is missing."));
        CHECK_FALSE(text.contains(u"Nothing is known to be missing"));
        CHECK(text.contains(u"No information: ask about these"));
        CHECK(drawsStatus(sheet.pages.front(), Status::Unknown));
        // Its own bar is the first; a missing cell would be drawn in it.
        const Sums sums = here.matrix().municipalitySums(
            static_cast<std::size_t>(std::ranges::lower_bound(here.matrix().input().municipalities, code.toStdString())
                                     - here.matrix().input().municipalities.begin()),
            allColumns(here.matrix().shape()));
        CHECK(sums.count(Status::Missing) == 0);
        const QStringList texts = text.split(u'\n');
        const auto figure = std::ranges::find_if(
            texts, [](const QString &line) { return line.startsWith(u"cells are known to be missing"); });
        REQUIRE(figure != texts.end());
        CHECK(texts.contains(u"–"_s));
        CHECK(texts.contains(coverageText(sums)));
    }
}

TEST_CASE("a municipality that is silent has no number of what it lacks")
{
    PrintCase here;
    const std::optional<Summary> summary =
        summaryOf(here.session(), here.round(), View::Now, here.matrix(), oysRegion());
    const QStringList texts = textOf(here.print(oysRegion(), Language::English)).split(u'\n');
    const std::optional<Area> silent =
        here.session().find(Area{.kind = AreaKind::Municipality, .code = summary->silentMunicipalities.front()});
    const auto table = texts.indexOf(u"Municipality by municipality"_s);
    const auto row = texts.indexOf(nameIn(Language::English, *silent), table);
    REQUIRE(row > table);
    CHECK(texts[row + 1] == u"no answers"_s);
    CHECK(texts[row + 2].contains(u'–'));   // a range
    CHECK(texts[row + 3] == u"–"_s);
    CHECK(texts[row + 4] == u"–"_s);
    CHECK(texts[row + 5].toInt() > 0);
    CHECK(texts.indexOf(nameIn(Language::English, *silent), texts.indexOf(u"What is not known"_s)) > 0);
}

TEST_CASE("the sheet of every municipality of the sample has two pages and nothing outside them")
{
    PrintCase here;
    for (const Language language : {Language::Finnish, Language::Swedish}) {
        for (const QString &code : municipalitiesIn(here.matrix(), oysRegion())) {
            CAPTURE(code);
            const PrintDocument sheet = here.print(municipality(code), language);
            CHECK(sheet.pages.size() == 2);
            CHECK(outside(sheet, here.fonts()) == QStringList());
        }
    }
}

TEST_CASE("a municipality's sheet names as many to ask as there is room for")
{
    PrintCase here;
    std::size_t cut = 0;
    for (const QString &code : municipalitiesIn(here.matrix(), oysRegion())) {
        const PrintPage page = here.print(municipality(code), Language::English).pages.back();
        const auto left = std::ranges::find_if(
            page.texts, [](const PrintText &text) { return text.text.contains(u"in the program"_s); });
        if (left == page.texts.end())
            continue;
        CAPTURE(code);
        ++cut;
        constexpr double roomOfARow = 900;   // tenths of a point, with what stands below on every page
        CHECK(left->at.y() > page.size().height() - roomOfARow);
    }
    CHECK(cut > 0);
}

TEST_CASE("notes and direct contacts are in the working edition and not in the public one")
{
    PrintCase here;
    Provider provider = *here.session().find(Provider{.id = u"0168b8bb-3d2c-7fcb-9f15-c065524f3dbd"_s});
    provider.phone = u"040 123 4567"_s;
    provider.email = u"etunimi@esimerkki.fi"_s;
    provider.website = u"esimerkki.fi"_s;
    here.session().stores().of<Provider>().update(provider);
    Answer partly;
    here.session().stores().of<Answer>().forEach([&](const auto &stored) {
        if (stored.row.round == here.round().id && stored.row.municipality == provider.municipality
            && stored.row.answer == AnswerValue::Partly)
            partly = stored.row;
    });
    REQUIRE_FALSE(partly.service.isEmpty());
    partly.note = u"sisäinen"_s;
    here.session().stores().of<Answer>().update(partly);
    here.reload();

    const AreaRef area = municipality(provider.municipality);
    const QString working = textOf(here.print(area));
    const QString open = textOf(here.print(area, Language::Finnish, Edition::Public));
    CHECK(working.contains(u"sisäinen"_s));
    CHECK_FALSE(open.contains(u"sisäinen"_s));
    CHECK_FALSE(open.contains(provider.phone));
    CHECK_FALSE(open.contains(provider.email));
    const QString region = textOf(here.print(oysRegion(), Language::Finnish, Edition::Public));
    CHECK_FALSE(region.contains(provider.phone));
    CHECK_FALSE(region.contains(u"sisäinen"_s));
}

TEST_CASE("the language of a print is its own and leaves the screen's as it was")
{
    PrintCase here;
    const Words screen(Language::Finnish);
    const QLocale before;
    const QString english = textOf(here.print(oysRegion(), Language::English));
    CHECK(english.contains(u"Key figures"_s));
    CHECK_FALSE(english.contains(u"Tunnusluvut"_s));
    CHECK_FALSE(english.contains(u"puuttuu"_s));
    CHECK(textOf(here.print(oysRegion(), Language::Swedish)).contains(u"Nyckeltal"_s));
    CHECK(PrintWords::tr("Key figures") == u"Tunnusluvut"_s);
    CHECK(QLocale() == before);
}

TEST_CASE("every page says of which area, round, day and edition it is, that it is a sample, and its number")
{
    PrintCase here;
    const PrintDocument document = here.print(oysRegion(), Language::English);
    const QString areaName =
        nameIn(Language::English, *here.session().find(Area{.kind = AreaKind::NetworkRegion, .code = u"OYS"_s}));
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const QString text = textOf({.pages = {document.pages[i]}});
        CHECK(text.contains(areaName));
        CHECK(text.contains(u"OYS autumn 2020, as things were on 8 October 2020"_s));
        CHECK(text.contains(u"Working edition, printed on 22 November 2026"_s));
        CHECK(text.contains(u"Invented sample"_s));
        CHECK(text.contains(u"Page %1/%2"_s.arg(i + 1).arg(document.pages.size())));
    }
}

TEST_CASE("a summary of the whole round is named after the areas of the round")
{
    PrintCase here;
    const PrintDocument document =
        here.print({.kind = AreaKind::Country, .code = u"FI"_s}, Language::Finnish, Edition::Public);
    CHECK(document.title == u"OYS-alue"_s);
}

TEST_CASE("an area without a municipality of the round has no summary")
{
    PrintCase here;
    CHECK_FALSE(here.tryPrint({.area = {.kind = AreaKind::Province, .code = u"01"_s}}));
    CHECK_FALSE(here.tryPrint({.area = municipality(u"091"_s)}));
}

TEST_CASE("the PDF has the pages of the document, upright and across")
{
    PrintCase here;
    const PrintDocument document = here.print(oysRegion());
    const QString pdf = QString::fromLatin1(pdfOf(document, here.fonts()));
    CHECK(pdf.startsWith(u"%PDF-"_s));
    CHECK(pdf.trimmed().endsWith(u"%%EOF"_s));
    CHECK(pdf.count(QRegularExpression(u"/Type\\s*/Page\\b"_s)) == static_cast<qsizetype>(document.pages.size()));
    CHECK(pdf.count(QRegularExpression(u"/MediaBox\\s*\\[\\s*0 0 842[\\d.]* 595"_s))
          == static_cast<qsizetype>(landscapePages(document)));
    CHECK(landscapePages(document) > 0);
}

TEST_CASE("the name of a file is safe whatever the municipality is called")
{
    CHECK(pdfName(u"698"_s, u"Rovaniemi"_s) == u"698 Rovaniemi.pdf"_s);
    CHECK(pdfName(u"../x"_s, u"a/b:c"_s) == u"-x a-b-c.pdf"_s);
    CHECK(pdfName(u"1"_s, QString(500, u'n')).size() < 120);
}
