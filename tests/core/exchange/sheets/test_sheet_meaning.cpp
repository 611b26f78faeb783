#include "core/exchange/sheets/names_case.h"
#include "support/catch.h"

#include <algorithm>

// What a mark, a heading or a remark means where several readings are at hand.
using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using Texts = std::vector<std::string>;

[[nodiscard]] ImportReport takenFrom(NamesCase &here, const QByteArray &lines, const char *name = "a.csv")
{
    return here.take(here.sheet(name, lines), {.origin = u"a.csv"_s, .keepGood = true});
}

[[nodiscard]] Texts notesIn(NamesCase &here)
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
        CHECK(takenFrom(here, "Kunta|Palvelu|" + heading + "\nOulu|Lastenneuvola|x\nKemi|Lastenneuvola|\n").errorCount
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
    CHECK(takenFrom(here, "Kunta|Palvelu|Kartoitus\nOulu|Lastenneuvola|saatavilla\nKemi|Lastenneuvola|puuttuu\n")
              .errorCount
          == 0);
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
}

TEST_CASE("marks below a title that speaks of what is missing are not taken as what there is")
{
    for (const QByteArray title : {"Puuttuvat palvelut", "Onko palvelussa jonoa?", "Ei saatavilla", "Saknas"}) {
        NamesCase here;
        const ImportReport report = takenFrom(here, title + "\nPalvelu|Oulu|Kemi\nLastenneuvola|x|\n");
        CHECK(here.answers().empty());
        CHECK(told(report.errors) == Texts{"a.csv:3 B TextTurns " + title.toStdString()});
    }
    NamesCase here;
    CHECK(takenFrom(here, "Palvelu|Oulu|Kemi\nLastenneuvola|x|\n", "Puuttuvat palvelut.csv").errorCount == 1);
    CHECK(here.answers().empty());
    for (const QByteArray title : {"Palvelut", "Mitä palveluja on?", "Onko palvelua saatavilla?"}) {
        NamesCase other;
        CHECK(takenFrom(other, title + "\nPalvelu|Oulu|Kemi\nLastenneuvola|x|\n").errorCount == 0);
        CHECK(other.answers().size() == 1);
    }
}

TEST_CASE("what is no answer of today is not taken for one, wherever that is said")
{
    for (const QByteArray sheet :
         {"Tavoitetila\nPalvelu|Oulu\nLastenneuvola|on\n", "Esimerkki\nKunta|Palvelu|Tila\nOulu|Lastenneuvola|on\n",
          "Palvelu|Oulu\nSuunniteltu\nLastenneuvola|on\n", "Palvelu|Oulu\nEi saatavilla\nLastenneuvola|x\n",
          "Puuttuvat palvelut|Oulu\nLastenneuvola|x\n", "Palvelu|Oulu\n|Tavoite\nLastenneuvola|on\n",
          "7. luokka\nPalvelu|Oulu\nOppilashuolto|on\n", "Esiopetus (ei 1-6)\nPalvelu|Oulu\nOppilashuolto|on\n"}) {
        CAPTURE(sheet.toStdString());
        NamesCase here;
        const ImportReport report = takenFrom(here, sheet);
        CHECK(here.answers().empty());
        REQUIRE(report.errorCount == 1);
        CHECK(report.errors.front().kind == ImportRemark::Kind::TextTurns);
    }
}

TEST_CASE("below a place that is not clear nothing goes to the municipality before it")
{
    for (const QByteArray place :
         {"Kemi ja Tornio", "Kemi-Tornio", "Tornoi", "Tornion kaupungin palvelut", "Muut kunnat"}) {
        CAPTURE(place.toStdString());
        NamesCase here;
        const ImportReport report = takenFrom(here,
                                              "Palvelu|Tila\nOulu|\nLastenneuvola|on\n" + place
                                                  + "|\nLastenneurologia|ei\nKemi|\nLastenneuvola|ei\n");
        CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
        CHECK(told(report.errors) == Texts{"a.csv:5 B TextTurns " + place.toStdString()});
    }
}

TEST_CASE("the key of a sheet says what its marks are")
{
    NamesCase here;
    CHECK(takenFrom(here, "Palvelu|Oulu|Kemi\nLastenneuvola|x|o\n\nx = palvelu puuttuu\n").errorCount == 1);
    CHECK(here.answers() == Texts{"564 clinic ecec missing"});
    NamesCase beside;
    CHECK(takenFrom(beside, "Palvelu|Oulu|Kemi||E = on, K = kesken\nLastenneuvola|E|K\n").errorCount == 1);
    CHECK(beside.answers() == Texts{"564 clinic ecec available"});
}

TEST_CASE("a remark with an equals sign is a remark")
{
    NamesCase here;
    CHECK(takenFrom(here, "Palvelu|Oulu||Huom\nLastenneuvola|x||x = ostopalvelu\n").errorCount == 0);
    CHECK(notesIn(here) == Texts{"564 clinic x = ostopalvelu"});
}

TEST_CASE("years that head columns tell which round they are of")
{
    for (const QByteArray sheet :
         {"Kunta|Palvelu|2020|2024\nOulu|Lastenneuvola|x|ei\n", "Palvelu|Oulu 2020|Oulu 2024\nLastenneuvola|x|ei\n",
          "Palvelu|2020|2024\n|Oulu|Oulu\nLastenneuvola|x|ei\n",
          "Kunta|Palvelu|Vuosi|Tila\nOulu|Lastenneuvola|2020|x\n"
          "Oulu|Lastenneuvola|2024|ei\n"}) {
        CAPTURE(sheet.toStdString());
        NamesCase here;
        CHECK(takenFrom(here, sheet).errorCount == 0);
        CHECK(here.answers() == Texts{"564 clinic ecec available", "564 clinic ecec missing"});
    }
    NamesCase here;
    CHECK(told(takenFrom(here, "Kunta|Palvelu|Vuosi|Tila\nOulu|Lastenneuvola|2017|x\n").errors)
          == Texts{"a.csv:2 C UnknownRound 2017"});
}

TEST_CASE("what stands in the corner of a table is about all of it")
{
    NamesCase here;
    CHECK(takenFrom(here, "Oulu|esi|1-6\nLastenneurologia|on|ei\nOppilashuolto|ei|on\n").errorCount == 0);
    CHECK(here.answers()
          == Texts{"564 neurology grades1_6 missing", "564 neurology preprimary available",
                   "564 welfare grades1_6 available", "564 welfare preprimary missing"});
}

TEST_CASE("a column of stages is found by what stands in it")
{
    NamesCase here;
    CHECK(takenFrom(here, "Kunta|Palvelu|Taso|Tila\nOulu|Lastenneurologia|1-6|on\nKemi|Lastenneurologia|esi|ei\n")
              .errorCount
          == 0);
    CHECK(here.answers() == Texts{"240 neurology preprimary missing", "564 neurology grades1_6 available"});
}

TEST_CASE("texts that answer nothing are told of")
{
    NamesCase here;
    const ImportReport report =
        takenFrom(here,
                  "Kunta|Palvelu|Tila|Huom\nOulu|Lastenneuvola|on|vain kahdella\n|||koululla\n\n"
                  "Huom! Kemin tiedot puuttuvat.\n");
    CHECK(here.answers().size() == 1);
    CHECK(told(report.notes)
          == Texts{"a.csv:3 D TextLeftOut koululla", "a.csv:5 A TextLeftOut Huom! Kemin tiedot puuttuvat."});
}

TEST_CASE("full answers below such a title are taken")
{
    NamesCase here;
    CHECK(takenFrom(here, "Saatavilla ja puuttuvat\nPalvelu|Oulu|Kemi\nLastenneuvola|on|puuttuu\n").errorCount == 0);
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
}

TEST_CASE("stages in the name of a service type are those that its answer is about")
{
    NamesCase here;
    CHECK(takenFrom(here, "Kunta|Palvelu|Vastaus\nOulu|Lastenneurologia 1-6|x\nKemi|Lastenneurologia (esiopetus)|ei\n")
              .errorCount
          == 0);
    CHECK(here.answers() == Texts{"240 neurology preprimary missing", "564 neurology grades1_6 available"});
    NamesCase heading;
    CHECK(takenFrom(heading, "Kunta|Lastenneurologia 1-6|Lastenneuvola\nOulu|x|ei\n").errorCount == 0);
    CHECK(heading.answers() == Texts{"564 clinic ecec missing", "564 neurology grades1_6 available"});
}

TEST_CASE("remarks right of municipalities are each on the answers left of them")
{
    NamesCase here;
    CHECK(takenFrom(here, "Palvelu|Oulu|Huom|Kemi|Huom\nLastenneuvola|x|jono|ei|tulossa\n").errorCount == 0);
    CHECK(notesIn(here) == Texts{"240 clinic tulossa", "564 clinic jono"});
}

TEST_CASE("remarks right of service types are each on the answers left of them")
{
    NamesCase here;
    CHECK(takenFrom(here,
                    "Kunta|Lastenneuvola|Huomautuksia|Oppilashuolto|Huomautuksia\nOulu|x|jono|ei|tulossa\n"
                    "Kemi|ei||x|viikoittain\n")
              .errorCount
          == 0);
    const Texts notes = notesIn(here);
    CHECK(std::ranges::count(notes, "564 clinic jono") == 1);
    CHECK(std::ranges::count(notes, "240 clinic ") == 1);
    CHECK(std::ranges::count(notes, "240 welfare viikoittain") == 3);
}

TEST_CASE("a remark without an answer is told of")
{
    NamesCase here;
    const ImportReport report =
        takenFrom(here, "Kunta|Palvelu|Vastaus|Huom\nOulu|Lastenneuvola||kysytään\nKemi|Lastenneuvola|x|\n");
    CHECK(here.answers() == Texts{"240 clinic ecec available"});
    REQUIRE(report.noteCount == 1);
    CHECK(report.notes.front().kind == ImportRemark::Kind::FormNoAnswer);
    CHECK(report.notes.front().line == 2);
}

TEST_CASE("names with telephone numbers are people, and no providers are made of them")
{
    NamesCase here;
    static_cast<void>(takenFrom(here, "Nimi|Puhelin|Sähköposti\nTesti Henkilö|040 000|t@example.org\n"));
    int providers = 0;
    here.session().stores().of<Provider>().forEach([&](const auto &) { ++providers; });
    CHECK(providers == 0);
}

TEST_CASE("a fact above the headings that were found is told of")
{
    NamesCase here;
    SheetMapping mapping =
        here.mappingOf(here.sheet("a.csv", "Lastenneuvola|Oulu|x\nPalvelu|Kunta|Vastaus\nOppilashuolto|Kemi|ei\n"));
    const ImportReport report = takenFrom(here, "Lastenneuvola|Oulu|x\nPalvelu|Kunta|Vastaus\nOppilashuolto|Kemi|ei\n");
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
    CHECK(takenFrom(here,
                    "Kunta|Palvelu|Vastaus|Huom\nOulu|Lastenneuvola|x|\nOulu|Lastenneuvola|x|jono\n"
                    "Kemi|Lastenneuvola|ei|tulossa\nKemi|Lastenneuvola|ei|\n")
              .errorCount
          == 0);
    CHECK(notesIn(here) == Texts{"240 clinic tulossa", "564 clinic jono"});
}

TEST_CASE("rows that count the answers above them are no answers")
{
    NamesCase here;
    CHECK(takenFrom(here,
                    "Palvelu|Oulu|Kemi\nLastenneuvola|x|ei\nSaatavilla|1|0\nPuuttuu|0|1\nKattavuus %|100 %|0 "
                    "%\n")
              .errorCount
          == 0);
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
}

TEST_CASE("a municipality with a count beside it begins its rows")
{
    NamesCase here;
    const ImportReport report = takenFrom(
        here,
        "Palvelu|Tila\nOulu|2 palvelua\nLastenneuvola|on\nLastenneurologia|ei\nKemi|1 palvelu\nLastenneuvola|ei\n");
    CHECK(report.errorCount == 0);
    CHECK(here.answers()
          == Texts{"240 clinic ecec missing", "564 clinic ecec available", "564 neurology ecec missing",
                   "564 neurology grades1_6 missing", "564 neurology preprimary missing"});
}
