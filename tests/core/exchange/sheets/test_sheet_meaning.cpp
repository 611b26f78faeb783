#include "core/exchange/sheets/names_case.h"
#include "support/catch.h"

#include <algorithm>

// What a mark, a heading or a remark means where several readings are at hand.
using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using Texts = std::vector<std::string>;

[[nodiscard]] ImportReport taken(NamesCase &here, const QByteArray &lines, const char *name = "a.csv")
{
    return here.take(here.sheet(name, lines), {.origin = u"a.csv"_s, .keepGood = true});
}

[[nodiscard]] Texts notesOf(NamesCase &here)
{
    Texts notes;
    here.session().stores().of<Answer>().forEach([&](const auto &stored) {
        notes.push_back(stored.row.municipality.toStdString() + ' ' + stored.row.service.toStdString() + ' '
                        + stored.row.note.toStdString());
    });
    std::ranges::sort(notes);
    return notes;
}

}   // namespace

TEST_CASE("a single column of marks that is headed by an answer is that answer")
{
    for (const QByteArray heading : {"Puuttuu", "Saknas", "Missing"}) {
        NamesCase here;
        CHECK(taken(here, "Kunta|Palvelu|" + heading + "\nOulu|Lastenneuvola|x\nKemi|Lastenneuvola|\n").errorCount
              == 0);
        CHECK(here.answers() == Texts{"564 clinic ecec missing"});
    }
}

TEST_CASE("yes and no below a heading that asks something else are no answers")
{
    NamesCase here;
    const QString sheet =
        here.sheet("a.csv", "Kunta|Palvelu|Ostopalvelu\nOulu|Lastenneuvola|kyllä\nKemi|Lastenneuvola|ei\n");
    CHECK(here.mappingOf(sheet).column(SheetField::Answer) == nullptr);
}

TEST_CASE("full answers below a heading that says nothing are answers")
{
    NamesCase here;
    CHECK(taken(here, "Kunta|Palvelu|Kartoitus\nOulu|Lastenneuvola|saatavilla\nKemi|Lastenneuvola|puuttuu\n").errorCount
          == 0);
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
}

TEST_CASE("marks below a title that speaks of what is missing are not taken as what there is")
{
    NamesCase here;
    for (const QString &sheet : {here.sheet("a.csv", "Puuttuvat palvelut\nPalvelu|Oulu|Kemi\nLastenneuvola|x|\n"),
                                 here.sheet("Puuttuvat palvelut.csv", "Palvelu|Oulu|Kemi\nLastenneuvola|x|\n")})
        CHECK(here.mappingOf(sheet).column(SheetField::Answer) == nullptr);
    const QString other = here.sheet("b.csv", "Palvelut\nPalvelu|Oulu|Kemi\nLastenneuvola|x|\n");
    CHECK(here.mappingOf(other).column(SheetField::Answer) != nullptr);
}

TEST_CASE("full answers below such a title are taken")
{
    NamesCase here;
    CHECK(taken(here, "Saatavilla ja puuttuvat\nPalvelu|Oulu|Kemi\nLastenneuvola|on|puuttuu\n").errorCount == 0);
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
}

TEST_CASE("a service type's name with stages is not taken for the service type alone")
{
    NamesCase here;
    const ImportReport report = taken(here, "Kunta|Palvelu|Vastaus\nOulu|Lastenneurologia 1-6|x\n");
    CHECK(here.answers().empty());
    CHECK(told(report.errors) == Texts{"a.csv:2 B UnknownService Lastenneurologia 1-6"});
}

TEST_CASE("remarks right of municipalities are each on the answers left of them")
{
    NamesCase here;
    CHECK(taken(here, "Palvelu|Oulu|Huom|Kemi|Huom\nLastenneuvola|x|jono|ei|tulossa\n").errorCount == 0);
    CHECK(notesOf(here) == Texts{"240 clinic tulossa", "564 clinic jono"});
}

TEST_CASE("remarks right of service types are each on the answers left of them")
{
    NamesCase here;
    CHECK(taken(here,
                "Kunta|Lastenneuvola|Huomautuksia|Oppilashuolto|Huomautuksia\nOulu|x|jono|ei|tulossa\n"
                "Kemi|ei||x|viikoittain\n")
              .errorCount
          == 0);
    const Texts notes = notesOf(here);
    CHECK(std::ranges::count(notes, "564 clinic jono") == 1);
    CHECK(std::ranges::count(notes, "240 clinic ") == 1);
    CHECK(std::ranges::count(notes, "240 welfare viikoittain") == 3);
}

TEST_CASE("a remark without an answer is told of")
{
    NamesCase here;
    const ImportReport report =
        taken(here, "Kunta|Palvelu|Vastaus|Huom\nOulu|Lastenneuvola||kysytään\nKemi|Lastenneuvola|x|\n");
    CHECK(here.answers() == Texts{"240 clinic ecec available"});
    REQUIRE(report.noteCount == 1);
    CHECK(report.notes.front().kind == ImportRemark::Kind::FormNoAnswer);
    CHECK(report.notes.front().line == 2);
}

TEST_CASE("names with telephone numbers are people, and no providers are made of them")
{
    NamesCase here;
    static_cast<void>(taken(here, "Nimi|Puhelin|Sähköposti\nTesti Henkilö|040 000|t@example.org\n"));
    int providers = 0;
    here.session().stores().of<Provider>().forEach([&](const auto &) { ++providers; });
    CHECK(providers == 0);
}

TEST_CASE("a fact above the headings that were found is told of")
{
    NamesCase here;
    SheetMapping mapping =
        here.mappingOf(here.sheet("a.csv", "Lastenneuvola|Oulu|x\nPalvelu|Kunta|Vastaus\nOppilashuolto|Kemi|ei\n"));
    const ImportReport report = taken(here, "Lastenneuvola|Oulu|x\nPalvelu|Kunta|Vastaus\nOppilashuolto|Kemi|ei\n");
    CHECK(mapping.firstHeading == 1);
    CHECK(told(report.errors) == Texts{"a.csv:1 AboveHeadings"});
    CHECK(here.answers().size() == 3);
}

TEST_CASE("a fact whose answer is a word for a column is no heading")
{
    NamesCase here;
    const QString sheet = here.sheet(
        "a.csv", "Kunta|Palvelu|Eka|Toka\nOulu|Lastenneuvola|ei|saatavilla\nKemi|Lastenneuvola|x|saatavilla\n");
    CHECK(here.mappingOf(sheet).firstHeading == 0);
    CHECK(here.mappingOf(sheet).column(SheetField::Answer) == nullptr);
}

TEST_CASE("an answer said twice, once with a remark, is one answer with the remark")
{
    NamesCase here;
    CHECK(taken(here,
                "Kunta|Palvelu|Vastaus|Huom\nOulu|Lastenneuvola|x|\nOulu|Lastenneuvola|x|jono\n"
                "Kemi|Lastenneuvola|ei|tulossa\nKemi|Lastenneuvola|ei|\n")
              .errorCount
          == 0);
    CHECK(notesOf(here) == Texts{"240 clinic tulossa", "564 clinic jono"});
}

TEST_CASE("rows that count the answers above them are no answers")
{
    NamesCase here;
    CHECK(taken(here,
                "Palvelu|Oulu|Kemi\nLastenneuvola|x|ei\nSaatavilla|1|0\nPuuttuu|0|1\nKattavuus %|100 %|0 "
                "%\n")
              .errorCount
          == 0);
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
}
