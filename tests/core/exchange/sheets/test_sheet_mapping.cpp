#include "core/exchange/sheets/names_case.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// The columns that say something: "A municipality", "B answer 564 - ecec".
[[nodiscard]] std::vector<std::string> columnsOf(const SheetMapping &mapping)
{
    std::vector<std::string> texts;
    for (const SheetColumn &column : mapping.columns) {
        if (column.field == SheetField::Ignored)
            continue;
        std::string text = columnName(column.column).toStdString() + ' ' + std::string(fieldName(column.field));
        for (const QString &said : {column.municipality, column.service})
            text += said.isEmpty() ? "" : ' ' + said.toStdString();
        if (!column.stages.isEmpty())
            text += " stages:" + std::to_string(column.stages.bits());
        texts.push_back(text);
    }
    return texts;
}

using Columns = std::vector<std::string>;

}   // namespace

TEST_CASE("a list is found below a title by its headings")
{
    NamesCase here;
    const SheetMapping mapping = here.mappingOf(
        here.sheet("a.csv", "Kartoitus||\n\nKunta|Palvelulaji|Aste|Saatavuus|Huom\nOulu|Lastenneuvola|vaka|x|\n"));
    CHECK(mapping.shape == SheetShape::List);
    CHECK(mapping.firstRow == 3);
    CHECK(columnsOf(mapping) == Columns{"A municipality", "B service", "C stage", "D answer", "E note"});
    CHECK(mapping.round == u"r2"_s);
}

TEST_CASE("a table of services by municipalities is found, and its reverse")
{
    NamesCase here;
    CHECK(columnsOf(
              here.mappingOf(here.sheet("a.csv", "Palvelu|Oulu|Kemissä\nLastenneuvola|x|ei\nLastenneurologia|?|x\n")))
          == Columns{"A service", "B answer 564", "C answer 240"});
    const SheetMapping reverse =
        here.mappingOf(here.sheet("b.csv", "|Lastenneuvola|Lastenneurologia\nOulu|x|ei\n240|x|\n"));
    CHECK(columnsOf(reverse) == Columns{"A municipality", "B answer clinic", "C answer neurology"});
    CHECK(reverse.columns.front().reason == MatchReason::Content);
    CHECK(reverse.shape == SheetShape::Matrix);
}

TEST_CASE("headings of two rows say two things of a column")
{
    NamesCase here;
    const SheetMapping mapping = here.mappingOf(here.sheet(
        "a.csv", "Kunta|Lastenneurologia||Oppilashuolto|\n|vaka|esi|esi|1-6 lk\nOulu|x|ei|x|x\nKemi|x|?|x|x\n"));
    CHECK(mapping.firstRow == 2);
    CHECK(columnsOf(mapping)
          == Columns{"A municipality", "B answer neurology stages:1", "C answer neurology stages:2",
                     "D answer welfare stages:2", "E answer welfare stages:4"});
}

TEST_CASE("a sheet may be about one municipality by its title")
{
    NamesCase here;
    const SheetMapping mapping =
        here.mappingOf(here.sheet("a.csv", "Oulun kaupunki|\nPalvelu|Vastaus\nLastenneuvola|x\n"));
    CHECK(mapping.municipality == u"564"_s);
    CHECK(mapping.isUsable());
}

TEST_CASE("a misspelt fact below the headings is no second row of them")
{
    NamesCase here;
    CHECK(here.mappingOf(here.sheet("a.csv", "Kunta|Palvelu|Vastaus\nAtlantis|Lastenneuvola|x\nOulu|Lastenneuvola|x\n"))
              .firstRow
          == 1);
}

TEST_CASE("a sheet of other things is not taken for one of ours")
{
    NamesCase here;
    CHECK_FALSE(here.mappingOf(here.sheet("a.csv", "Ostoslista|\nmaito|2\nleipä|1\n")).isUsable());
    CHECK_FALSE(here.mappingOf(here.sheet("b.csv", "Kunta|Asukkaita\nOulu|200000\nKemi|20000\n")).isUsable());
}

TEST_CASE("of two columns of answers that nothing tells apart none is guessed")
{
    NamesCase here;
    CHECK_FALSE(here.mappingOf(here.sheet("a.csv",
                                          "Kunta|Palvelu|Eka|Toka\nOulu|Lastenneuvola|x|ei\nKemi|Lastenneuvola|ei|x\n"))
                    .isUsable());
}

TEST_CASE("a list of providers is found by its headings")
{
    NamesCase here;
    const SheetMapping mapping =
        here.mappingOf(here.sheet("a.csv", "Toimija|Sektori|Kunta|Puhelin\nPerheneuvola|sosiaalitoimi|Oulu|08 1\n"));
    CHECK(mapping.table == Table::Providers);
    CHECK(columnsOf(mapping) == Columns{"A name", "B sector", "C municipality", "D phone"});
}
