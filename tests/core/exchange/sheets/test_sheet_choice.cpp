#include "core/exchange/sheets/names_case.h"
#include "exchange/sheets/joined_workbook.h"
#include "exchange/sheets/sheet_choice.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] SheetMapping likeliest(NamesCase &here, const QString &path)
{
    return likeliestMapping(sampleOf(*openWorkbook(path), 0), u"a"_s, here.names());
}

[[nodiscard]] JoinedWorkbook joined(const QStringList &paths)
{
    std::vector<JoinedWorkbook::Part> parts;
    for (const QString &path : paths)
        parts.push_back({path.section(u'/', -1), openWorkbook(path)});
    return JoinedWorkbook(std::move(parts));
}

}   // namespace

TEST_CASE("a column that a person chooses is taken for that, and the one that was taken for it before is left out")
{
    NamesCase here;
    SheetMapping mapping = here.mappingOf(here.sheet("a.csv", "Kunta|Palvelu|Vastaus|Muu\nOulu|Lastenneuvola|x|ei\n"));
    choose(mapping, 3, {.field = SheetField::Answer});
    CHECK(mapping.column(SheetField::Answer)->column == 3);
    CHECK(mapping.column(SheetField::Answer)->reason == MatchReason::Chosen);
    CHECK(mapping.columns[2].field == SheetField::Ignored);
    CHECK(mapping.isUsable());
}

TEST_CASE("a column of answers that is chosen to be about a municipality makes the sheet a matrix")
{
    NamesCase here;
    SheetMapping mapping =
        here.mappingOf(here.sheet("a.csv", "Palvelu|Oulu|Meri-Lappi\nLastenneuvola|x|ei\nLastenneurologia|x|x\n"));
    REQUIRE(mapping.unread.size() == 1);
    choose(mapping, 2, {.field = SheetField::Answer, .municipality = u"240"_s});
    CHECK(mapping.unread.empty());
    CHECK(mapping.shape == SheetShape::Matrix);
    CHECK(mapping.columns[1].municipality == u"564"_s);
    CHECK(mapping.columns[2].municipality == u"240"_s);
    CHECK(mapping.isUsable());
}

TEST_CASE("a column that a person leaves out is not told of any more")
{
    NamesCase here;
    SheetMapping mapping =
        here.mappingOf(here.sheet("a.csv", "Palvelu|Oulu|Meri-Lappi\nLastenneuvola|x|ei\nLastenneurologia|x|x\n"));
    choose(mapping, 2, {});
    CHECK(mapping.unread.empty());
    CHECK(mapping.columns[2].field == SheetField::Ignored);
}

TEST_CASE("a sheet that does not say all it needs is read as far as it says, and a person can add the rest")
{
    NamesCase here;
    SheetMapping mapping = likeliest(here, here.sheet("a.csv", "Palvelu|Vastaus\nLastenneuvola|x\n"));
    CHECK_FALSE(mapping.isUsable());
    CHECK(mapping.column(SheetField::Service)->column == 0);
    CHECK(mapping.column(SheetField::Answer)->column == 1);
    choose(mapping, SheetChoice{.municipality = u"564"_s});
    CHECK(mapping.isUsable());
}

TEST_CASE("of two columns of answers none is chosen for the person, and the headings stay where they are")
{
    NamesCase here;
    const SheetMapping mapping = likeliest(
        here, here.sheet("a.csv", "Kunta|Palvelu|Eka|Toka\nOulu|Lastenneuvola|x|ei\nKemi|Lastenneuvola|ei|x\n"));
    CHECK(mapping.firstHeading == 0);
    CHECK(mapping.column(SheetField::Municipality)->column == 0);
    CHECK(mapping.column(SheetField::Answer) == nullptr);
}

TEST_CASE("the first row of facts is not lost where the headings are missing or say nothing")
{
    NamesCase here;
    const auto read = [&here](const char *name, const QByteArray &lines) {
        const ImportReport report = here.take(here.sheet(name, lines));
        CHECK(report.written);
        return report.of(Table::Answers).added + report.of(Table::Answers).changed;
    };
    CHECK(read("a.csv", "Oulu|Lastenneuvola|x\nKemi|Lastenneuvola|ei\n") == 2);
    CHECK(read("b.csv",
               "Kunta|Palvelu|Eka|Toka\nTornio|Lastenneuvola|sana|saatavilla\nAlajärvi|Lastenneuvola|toinen|ei\n")
          == 2);
}

TEST_CASE("headings are read from the row that a person names")
{
    NamesCase here;
    const QString path = here.sheet("a.csv", "Kunta|Palvelu|Vastaus\nKunta|Palvelu|Vastaus\nOulu|Lastenneuvola|x\n");
    const SheetMapping mapping = mappingFrom(sampleOf(*openWorkbook(path), 0), 2, u"a"_s, here.names());
    CHECK(mapping.firstHeading == 2);   // the line "sep=|" is no row of the sheet
}

TEST_CASE("sheets of several files are one workbook, each by the name of its file")
{
    NamesCase here;
    const JoinedWorkbook book = joined({here.sheet("a.csv", "Palvelu|Oulu\nLastenneuvola|x\n"),
                                        here.sheet("b.csv", "Palvelu|Kemi\nLastenneuvola|ei\n")});
    REQUIRE(book.sheets().size() == 2);
    CHECK(book.sheets()[0].name == u"a.csv"_s);
    CHECK(book.sheets()[1].name == u"b.csv"_s);
    CHECK(book.firstSheetOf(1) == 1);
    CHECK(book.namesItsSheets());
    const std::unique_ptr<SheetReader> reader = book.open(1);
    REQUIRE(reader->next());
    CHECK(reader->row().at(1) == u"Kemi"_s);
    const SheetNames names = here.names();
    const std::vector<SheetMapping> mappings = mappingsOf(book, names);
    REQUIRE(mappings.size() == 2);
    CHECK(importSheets(here.session(), book, mappings, names, {}).written);
    CHECK(here.answers() == std::vector<std::string>{"240 clinic ecec missing", "564 clinic ecec available"});
}

TEST_CASE("what a person says of all rows settles what titles say, also that it is for all stages")
{
    NamesCase here;
    const QString path = here.sheet("Kemi.csv", "Oulun kaupunki\nEsiopetus\nPalvelu|Vastaus\nLastenneurologia|x\n");
    SheetMapping mapping = here.mappingOf(path);
    CHECK(mapping.isDisputed(SheetField::Municipality));
    CHECK(mapping.stages == StageSet::of(Stage::Preprimary));
    choose(mapping, SheetChoice{.municipality = u"564"_s, .stages = StageSet()});
    CHECK_FALSE(mapping.isDisputed(SheetField::Municipality));
    CHECK(importSheets(here.session(), *openWorkbook(path), {mapping}, here.names(), {}).noteCount == 0);
    CHECK(here.answers().size() == 3);
}

TEST_CASE("a column that is chosen for another municipality stays one of the marks to choose from")
{
    NamesCase here;
    SheetMapping mapping = here.mappingOf(here.sheet("a.csv", "Palvelu|Oulu|\n|on|ei\nLastenneuvola|x|\n"));
    choose(mapping, 2, {.field = SheetField::Answer, .municipality = u"240"_s});
    CHECK(mapping.columns[2].says == AnswerValue::Missing);
}
