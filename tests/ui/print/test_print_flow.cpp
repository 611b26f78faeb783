#include "print/print_table.h"
#include "support/catch.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QStringList textsOn(const PrintPage &page)
{
    QStringList texts;
    for (const PrintText &text : page.texts)
        texts.append(text.text);
    return texts;
}

[[nodiscard]] bool isInside(const PrintPage &page, const PrintFonts &fonts)
{
    const QRectF body(PrintFlow::margin - 1, PrintFlow::bodyTop - 1, page.size().width() - 2 * PrintFlow::margin + 2,
                      page.size().height() - PrintFlow::bodyTop - PrintFlow::bodyEnd + 2);
    return std::ranges::all_of(page.texts, [&](const PrintText &text) { return body.contains(placeOf(text, fonts)); });
}

}   // namespace

TEST_CASE("a heading goes with what follows it to the next page")
{
    const PrintFonts fonts;
    PrintFlow flow(fonts);
    const double line = fonts.lineHeight(TextStyle::Body);
    flow.claim(flow.pageRoom() - 4 * line);
    flow.heading(u"Heading"_s, TextStyle::Subheading);
    flow.lead(u"Lead"_s);
    printTable(flow, {.columns = {{u"Head"_s, 1}}, .rows = {{{{u"Cell"_s}}}}});
    const std::vector<PrintPage> pages = flow.takePages();
    REQUIRE(pages.size() == 2);
    CHECK(textsOn(pages[0]).isEmpty());
    CHECK(textsOn(pages[1]) == QStringList{u"Heading"_s, u"Lead"_s, u"Head"_s, u"Cell"_s});
}

TEST_CASE("the head of a table stands on every page that the table goes on to")
{
    const PrintFonts fonts;
    PrintFlow flow(fonts);
    PrintTable table{.columns = {{u"Head"_s, 1}, {u"Number"_s, 0, true}}};
    for (int i = 0; i < 150; ++i)
        table.rows.push_back({{{u"Row %1"_s.arg(i)}, {QString::number(i)}}});
    printTable(flow, table);
    const std::vector<PrintPage> pages = flow.takePages();
    REQUIRE(pages.size() > 2);
    int rows = 0;
    for (const PrintPage &page : pages) {
        CHECK(textsOn(page).front() == u"Head"_s);
        CHECK(isInside(page, fonts));
        rows += static_cast<int>(textsOn(page).filter(u"Row "_s).size());
    }
    CHECK(rows == 150);
}

TEST_CASE("the last row of a table does not stand alone on a page")
{
    const PrintFonts fonts;
    bool turned = false;
    for (int count = 20; count < 90; ++count) {
        PrintFlow flow(fonts);
        PrintTable table{.columns = {{u"Head"_s, 1}}};
        for (int i = 0; i < count; ++i)
            table.rows.push_back({{{u"Row %1"_s.arg(i)}}});
        printTable(flow, table);
        const std::vector<PrintPage> pages = flow.takePages();
        turned = turned || pages.size() > 1;
        INFO(count);
        CHECK(textsOn(pages.back()).filter(u"Row "_s).size() > 1);
    }
    CHECK(turned);
}

TEST_CASE("a row that is taller than a page goes on to the next, and no word of it is lost")
{
    const PrintFonts fonts;
    PrintFlow flow(fonts);
    QStringList words;
    for (int i = 0; i < 4000; ++i)
        words.append(u"w%1"_s.arg(i));
    flow.heading(u"Heading"_s);
    printTable(flow, {.columns = {{u"Head"_s, 1}, {u"Other"_s, 1}}, .rows = {{{{words.join(u' ')}, {u"x"_s}}}}});
    QStringList printed;
    const std::vector<PrintPage> pages = flow.takePages();
    for (const PrintPage &page : pages) {
        CHECK(isInside(page, fonts));
        for (const QString &text : textsOn(page))
            printed += text.split(u' ');
    }
    CHECK(std::ranges::all_of(words, [&](const QString &word) { return printed.contains(word); }));
}

TEST_CASE("a word wider than its column is broken rather than clipped")
{
    const PrintFonts fonts;
    const QString word(300, u'm');
    const QStringList lines = fonts.wrapped(TextStyle::Small, word, points(100));
    CHECK(lines.join(QString()) == word);
    CHECK(std::ranges::all_of(lines,
                              [&](const QString &line) { return fonts.width(TextStyle::Small, line) <= points(100); }));
}

TEST_CASE("a list is read downwards and evened out, and its entries all stand on the pages")
{
    const PrintFonts fonts;
    PrintFlow flow(fonts);
    QStringList entries;
    for (int i = 0; i < 700; ++i)
        entries.append(u"Entry %1"_s.arg(i, 3, 10, QLatin1Char('0')));
    flow.heading(u"Heading"_s);
    printList(flow, entries, 3);
    QStringList printed;
    const std::vector<PrintPage> pages = flow.takePages();
    for (const PrintPage &page : pages) {
        CHECK(isInside(page, fonts));
        printed += textsOn(page);
    }
    CHECK(printed.mid(1) == entries);
    REQUIRE(pages.size() == 4);
    const auto columns = [](const PrintPage &page) {
        std::map<double, int> count;
        for (const PrintText &text : page.texts)
            ++count[text.at.x()];
        return count;
    };
    const std::map<double, int> last = columns(pages.back());
    REQUIRE(last.size() == 3);
    CHECK(last.begin()->second - last.rbegin()->second <= 3);
}
