#include "print/print_words.h"
#include "report/summary.h"
#include "support/catch.h"
#include "ui/print/print_case.h"
#include "words/vocabulary.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] std::vector<TextTable> tablesOf(const TextDocument &document)
{
    std::vector<TextTable> tables;
    for (const TextBlock &block : document.blocks) {
        if (const auto *table = std::get_if<TextTable>(&block))
            tables.push_back(*table);
    }
    return tables;
}

[[nodiscard]] std::vector<TextHeading> headingsOf(const TextDocument &document)
{
    std::vector<TextHeading> headings;
    for (const TextBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<TextHeading>(&block))
            headings.push_back(*heading);
    }
    return headings;
}

[[nodiscard]] std::optional<TextTable> tableWithHead(const TextDocument &document, const QString &head)
{
    for (const TextTable &table : tablesOf(document)) {
        if (table.columns.front().head == head)
            return table;
    }
    return std::nullopt;
}

[[nodiscard]] QStringList cellTexts(const TextRow &row)
{
    QStringList texts;
    for (const TextCell &cell : row.cells)
        texts.append(cell.text);
    return texts;
}

[[nodiscard]] std::array<std::size_t, statusCount> marksIn(const TextDocument &document, bool ofGrids)
{
    std::array<std::size_t, statusCount> count{};
    for (const TextTable &table : tablesOf(document)) {
        for (const TextRow &row : table.rows) {
            for (const TextCell &cell : row.cells) {
                for (const StageStatus &one : cell.strip)
                    count[static_cast<std::size_t>(one.status)] += ofGrids ? 1 : 0;
                if (cell.mark && cell.text.isEmpty() && !ofGrids)
                    ++count[static_cast<std::size_t>(*cell.mark)];
            }
        }
    }
    return count;
}

// What stands on the pages, however its lines are broken.
[[nodiscard]] QString printedWords(const PrintDocument &document)
{
    return textOf(document).simplified();
}

}   // namespace

TEST_CASE("the numbers of the text are those of the summary")
{
    PrintCase here;
    const std::optional<Summary> summary =
        summaryOf(here.session(), here.round(), View::Now, here.matrix(), oysRegion());
    const TextDocument document = here.text(oysRegion(), Language::English);
    const std::optional<TextTable> key = tableWithHead(document, u"Status of the cell"_s);
    REQUIRE(key);
    REQUIRE(key->rows.size() == statusCount + 1);
    const QLocale english = localeOf(Language::English);
    for (std::size_t i = 0; i < statusCount; ++i) {
        CHECK(key->rows[i].cells[0].mark == static_cast<Status>(i));
        CHECK(key->rows[i].cells[0].text == document.words.statuses[i]);
        CHECK(key->rows[i].cells[1].text == english.toString(summary->total.count(static_cast<Status>(i))));
    }
    const std::optional<TextTable> groups = tableWithHead(document, u"Group of services"_s);
    REQUIRE(groups);
    CHECK(groups->rows.size() == summary->groups.size());
    qint64 cells = 0;
    for (const TextRow &row : groups->rows)
        cells += english.toLongLong(row.cells[1].text);
    CHECK(cells == summary->total.cells());
    CHECK(marksIn(document, true)[static_cast<std::size_t>(Status::Missing)] == summary->total.count(Status::Missing));
}

TEST_CASE("every cell that is unknown is told as unknown in the text, and none of them as missing")
{
    PrintCase here;
    const std::optional<Summary> summary =
        summaryOf(here.session(), here.round(), View::Now, here.matrix(), oysRegion());
    const TextDocument document = here.text(oysRegion(), Language::English);
    const auto marks = marksIn(document, true);
    for (std::size_t status = 0; status < statusCount; ++status)
        CHECK(marks[status] == summary->total.count(static_cast<Status>(status)));
    REQUIRE(summary->total.count(Status::Unknown) > 0);
    for (const TextTable &table : tablesOf(document)) {
        for (const TextRow &row : table.rows) {
            for (const TextCell &cell : row.cells) {
                const bool isUnknown = std::ranges::any_of(
                    cell.strip, [](const StageStatus &one) { return one.status == Status::Unknown; });
                if (!cell.strip.empty())
                    CHECK(isUnknown == cell.text.contains(u"no information"_s));
            }
        }
    }
    const std::optional<TextTable> places = tableWithHead(document, u"Municipality"_s);
    REQUIRE(places);
    int silent = 0;
    for (const TextRow &row : places->rows) {
        if (!row.isSection && row.cells[1].text == u"no answers"_s) {
            ++silent;
            CHECK(row.cells[3].text == u"–"_s);
            CHECK(row.cells[4].text == u"–"_s);
        }
    }
    CHECK(silent == summary->silentMunicipalities.size());
}

TEST_CASE("the text says what the pages say: each heading and each cell of a table stands on them as well")
{
    PrintCase here;
    for (const Edition edition : {Edition::Working, Edition::Public}) {
        const QString printed = printedWords(here.print(oysRegion(), Language::Swedish, edition)).remove(u' ');
        const TextDocument document = here.text(oysRegion(), Language::Swedish, edition);
        const auto isPrinted = [&](const QString &text) { return printed.contains(text.simplified().remove(u' ')); };
        for (const TextHeading &heading : headingsOf(document)) {
            INFO(heading.text.toStdString());
            CHECK(isPrinted(heading.text));
        }
        for (const TextTable &table : tablesOf(document)) {
            for (const TextRow &row : table.rows) {
                if (table.isSecond || table.isGrid)
                    continue;
                for (const QString &text : cellTexts(row)) {
                    // A long cell may go on to the next page, with the frame of the page between.
                    INFO(text.toStdString());
                    CHECK((text.size() > 200 || isPrinted(text)));
                }
            }
        }
    }
}

TEST_CASE("headings go down one level at a time, from one title")
{
    PrintCase here;
    for (const AreaRef &area : {oysRegion(), municipality(u"564"_s), municipality(u"072"_s)}) {
        const std::vector<TextHeading> headings = headingsOf(here.text(area));
        REQUIRE(headings.size() > 2);
        CHECK(headings.front().level == 1);
        CHECK(std::ranges::count(headings, 1, &TextHeading::level) == 1);
        for (std::size_t i = 1; i < headings.size(); ++i)
            CHECK(headings[i].level <= headings[i - 1].level + 1);
    }
}

TEST_CASE("the text of a municipality names all that its two pages have no room for")
{
    PrintCase here;
    for (const QString &code : {u"564"_s, u"758"_s, u"698"_s}) {
        const TextDocument document = here.text(municipality(code), Language::English);
        const PrintDocument sheet = here.print(municipality(code), Language::English);
        CHECK(std::ranges::none_of(document.blocks, [](const TextBlock &block) {
            const auto *text = std::get_if<TextParagraph>(&block);
            return text != nullptr && text->kind == TextParagraph::Kind::Remark;
        }));
        const auto marks = marksIn(document, false);
        CHECK(marks[static_cast<std::size_t>(Status::Partial)] > 0);
        CHECK(printedWords(sheet).contains(document.frame.round));
    }
}

TEST_CASE("notes and direct contacts are in the text of the working edition and not in that of the public one")
{
    PrintCase here;
    Provider provider = *here.session().find(Provider{.id = u"0168b8bb-3d2c-7fcb-9f15-c065524f3dbd"_s});
    std::vector<Provider> local;
    here.session().stores().of<Provider>().forEach([&](const auto &stored) {
        if (stored.row.municipality == provider.municipality)
            local.push_back(stored.row);
    });
    provider.phone = u"040 123 4567"_s;
    provider.email = u"etunimi@esimerkki.fi"_s;
    for (Provider &one : local) {
        one.phone = provider.phone;
        one.email = provider.email;
        here.session().stores().of<Provider>().update(one);
    }
    Answer partly;
    here.session().stores().of<Answer>().forEach([&](const auto &stored) {
        if (stored.row.round == here.round().id && stored.row.municipality == provider.municipality
            && stored.row.answer == AnswerValue::Partly)
            partly = stored.row;
    });
    partly.note = u"sisäinen"_s;
    here.session().stores().of<Answer>().update(partly);
    here.reload();
    const auto wordsOf = [&](const AreaRef &area, Edition edition) {
        QString words;
        for (const TextBlock &block : here.text(area, Language::Finnish, edition).blocks) {
            if (const auto *table = std::get_if<TextTable>(&block)) {
                for (const TextRow &row : table->rows)
                    words += cellTexts(row).join(u'\n');
            } else if (const auto *entries = std::get_if<TextDefinitions>(&block)) {
                for (const TextDefinition &entry : entries->entries)
                    words += entry.term + entry.meanings.join(u'\n');
            }
        }
        return words;
    };
    const QString working = wordsOf(municipality(provider.municipality), Edition::Working);
    CHECK(working.contains(u"sisäinen"_s));
    CHECK(working.contains(provider.phone));
    for (const AreaRef &area : {municipality(provider.municipality), oysRegion()}) {
        const QString open = wordsOf(area, Edition::Public);
        CHECK_FALSE(open.contains(u"sisäinen"_s));
        CHECK_FALSE(open.contains(provider.phone));
        CHECK_FALSE(open.contains(provider.email));
    }
}
