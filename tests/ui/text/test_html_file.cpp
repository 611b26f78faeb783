#include "support/catch.h"
#include "text/html_file.h"
#include "ui/print/print_case.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString htmlFor(PrintCase &here, const AreaRef &area, Language language = Language::Finnish)
{
    return QString::fromUtf8(htmlOf(here.text(area, language), here.fonts()));
}

// The body keeps to the rules of XML, so that a parser proves that what begins ends.
[[nodiscard]] QString bodyOf(const QString &html)
{
    const auto from = html.indexOf(u"<body>"_s);
    return html.mid(from, html.indexOf(u"</html>"_s) - from).replace(u"&nbsp;"_s, u" "_s);
}

struct Found {
    int tables = 0;
    int captions = 0;
    int heads = 0;      // th with a scope
    int headless = 0;   // th without one
    int pictures = 0;
    int titles = 0;
    int descriptions = 0;
    QStringList ids{};
    QStringList links{};
    QStringList headings{};
};
[[nodiscard]] Found foundIn(const QString &html)
{
    Found found;
    QXmlStreamReader xml(bodyOf(html));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString name = xml.name().toString();
        found.tables += name == u"table"_s ? 1 : 0;
        found.captions += name == u"caption"_s ? 1 : 0;
        found.heads += name == u"th"_s && attributes.hasAttribute(u"scope"_s) ? 1 : 0;
        found.headless += name == u"th"_s && !attributes.hasAttribute(u"scope"_s) ? 1 : 0;
        found.pictures += attributes.value("role"_L1) == u"img"_s ? 1 : 0;
        found.titles += name == u"title"_s ? 1 : 0;
        found.descriptions += name == u"desc"_s ? 1 : 0;
        if (attributes.hasAttribute(u"id"_s))
            found.ids.append(attributes.value("id"_L1).toString());
        if (name == u"a"_s)
            found.links.append(attributes.value("href"_L1).toString());
        if (name.size() == 2 && name[0] == u'h' && name[1].isDigit())
            found.headings.append(name);
    }
    INFO(xml.errorString().toStdString() << " in line " << xml.lineNumber());
    CHECK_FALSE(xml.hasError());
    return found;
}

}   // namespace

TEST_CASE("the HTML is one file that asks for nothing else")
{
    PrintCase here;
    const QString html = htmlFor(here, oysRegion());
    CHECK(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"fi\">"_s));
    CHECK(html.contains(u"<title>OYS-alue – "_s));
    for (const QString &foreign :
         {u"<script"_s, u"http:"_s, u"https:"_s, u" src="_s, u"@import"_s, u"<link"_s, u" on"_s + u"click"_s})
        CHECK_FALSE(html.contains(foreign));
    CHECK_FALSE(html.contains(QRegularExpression(u"url\\((?!#)"_s)));
    CHECK(html.contains(u"Keksitty esimerkki"_s));
}

TEST_CASE("tables of the HTML have captions and heads, pictures a title and a description, and links lead somewhere")
{
    PrintCase here;
    for (const AreaRef &area : {oysRegion(), municipality(u"564"_s)}) {
        const Found found = foundIn(htmlFor(here, area));
        CHECK(found.tables > 3);
        CHECK(found.captions == found.tables);
        CHECK(found.heads > found.tables);
        CHECK(found.headless == 0);
        CHECK(found.pictures > 0);
        CHECK(found.titles == found.pictures);
        CHECK(found.descriptions == found.pictures);
        CHECK(found.headings.count(u"h1"_s) == 1);
        for (const QString &link : found.links)
            CHECK(found.ids.contains(link.mid(1)));
        QStringList ids = found.ids;
        CHECK(ids.removeDuplicates() == 0);
    }
}

TEST_CASE("a mark in the HTML never stands without its word")
{
    PrintCase here;
    const QString html = htmlFor(here, municipality(u"564"_s), Language::English);
    const QRegularExpression mark(u"<svg class=\"mark\"[^>]*><use href=\"#m\\d\"/></svg>(.{0,24})"_s);
    int marks = 0;
    for (auto match = mark.globalMatch(html); match.hasNext(); ++marks) {
        const QString after = match.next().captured(1);
        CHECK((after.startsWith(u' ') || after.startsWith(u"<span class=\"said\">"_s)));
    }
    CHECK(marks > 50);
    const QString grid = htmlFor(here, oysRegion(), Language::English);
    CHECK(grid.count(u"<svg class=\"strip\""_s) > 1000);
    const QRegularExpression wordless(
        u"<svg class=\"strip\"[^>]*>(?:<use[^>]*/>)*</svg>(?!<span class=\"said\">\\S)"_s);
    CHECK_FALSE(grid.contains(wordless));
}

TEST_CASE("what somebody has called < & \" does not break the HTML")
{
    PrintCase here;
    const QString place = u"564"_s;
    std::vector<Provider> local;
    here.session().stores().of<Provider>().forEach([&](const auto &stored) {
        if (stored.row.municipality == place)
            local.push_back(stored.row);
    });
    for (Provider &provider : local) {
        provider.name = u"<b>\"A\" & %1 %2</b>"_s;
        here.session().stores().of<Provider>().update(provider);
    }
    here.reload();
    const QString html = htmlFor(here, municipality(place));
    CHECK(html.contains(u"&lt;b&gt;&quot;A&quot; &amp; %1 %2&lt;/b&gt;"_s));
    CHECK_FALSE(html.contains(u"<b>"_s));
    CHECK(foundIn(html).tables > 0);
}

TEST_CASE("writing the HTML can be stopped")
{
    PrintCase here;
    const TextDocument document = here.text(municipality(u"564"_s));
    CHECK_THROWS_AS(htmlOf(document, here.fonts(), [] { return true; }), StoreError);
}
