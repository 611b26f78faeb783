#include "core/exchange/sheets/names_case.h"
#include "exchange/sheets/sheet_choice.h"
#include "exchange/sheets/sheet_titles.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using Texts = std::vector<std::string>;

constexpr auto pre = StageSet::of(Stage::Preprimary);
constexpr auto low = StageSet::of(Stage::Grades1To6);
constexpr auto high = StageSet::of(Stage::Grades7To9);

// Of one round, as "municipality answer", sorted.
[[nodiscard]] Texts answersIn(NamesCase &here, const QString &round)
{
    Texts all;
    here.session().stores().of<Answer>().forEach([&](const auto &stored) {
        if (stored.row.round == round)
            all.push_back(stored.row.municipality.toStdString() + ' ' + std::string(codeText(stored.row.answer)));
    });
    std::ranges::sort(all);
    return all;
}

}   // namespace

TEST_CASE("stages are found in a title in any form of their words, and in no other numbers")
{
    CHECK(stagesNamedIn(u"7–9-luokkalaiset"_s) == high);
    CHECK(stagesNamedIn(u"Vuosiluokat 1.-6."_s) == low);
    CHECK(stagesNamedIn(u"Esiopetuksen palvelut 2024"_s) == pre);
    CHECK(stagesNamedIn(u"Toisen asteen palvelut"_s) == StageSet::of(Stage::UpperSecondary));
    CHECK(stagesNamedIn(u"Lukiokoulutus"_s) == StageSet::of(Stage::UpperSecondary));
    CHECK(stagesNamedIn(u"Varhaiskasvatus ja esiopetus"_s) == StageSet::of(Stage::Ecec, Stage::Preprimary));
    CHECK(stagesNamedIn(u"Perusopetus, vuosiluokat 7–9"_s) == StageSet::of(Stage::Grades1To6, Stage::Grades7To9));
    CHECK(stagesNamedIn(u"Perusopetus 7–9"_s) == high);
    for (const char *text : {"Palvelukartoitus 2020", "1.1.–6.1.2020", "Kemi 240", "17–19-vuotiaat", "Etsivä työ"})
        CHECK(stagesNamedIn(QString::fromUtf8(text)).isEmpty());
}

TEST_CASE("years are read from titles, and not from dates or longer numbers")
{
    CHECK(yearsIn(u"Palvelukartoitus 2020"_s) == std::vector<int>{2020});
    CHECK(yearsIn(u"lukuvuosi 2023–2024"_s) == std::vector<int>{2023, 2024});
    CHECK(yearsIn(u"kartoitus_2020_kemi"_s) == std::vector<int>{2020});
    CHECK(yearsIn(u"8.10.2020"_s).empty());
    CHECK(yearsIn(u"puh 040 202012"_s).empty());
}

TEST_CASE("what a title says of all rows is taken, and told")
{
    NamesCase here;
    const ImportReport report =
        here.take(here.sheet("a.csv", "Kemin kaupungin vastaukset\nEsiopetus\nPalvelu|Vastaus\nLastenneurologia|x\n"),
                  {.origin = u"a.csv"_s});
    CHECK(report.written);
    CHECK(here.answers() == Texts{"240 neurology preprimary available"});
    CHECK(told(report.notes) == Texts{"a.csv:1 TitleTaken Kemin kaupungin vastaukset", "a.csv:2 TitleTaken Esiopetus"});
    CHECK(report.notes[1].detail == u"preprimary"_s);
}

TEST_CASE("the name of a file says of all rows what nothing in it says")
{
    NamesCase here;
    const ImportReport report = here.take(here.sheet("Esiopetus, Kemi.csv", "Palvelu|Vastaus\nLastenneurologia|x\n"));
    CHECK(here.answers() == Texts{"240 neurology preprimary available"});
    CHECK(report.noteCount == 2);
}

TEST_CASE("where titles say two things, rows that do not say are rejected")
{
    NamesCase here;
    const ImportReport report = here.take(here.sheet("Kemi.csv", "Oulun kaupunki\nPalvelu|Vastaus\nLastenneuvola|x\n"),
                                          {.origin = u"Kemi.csv"_s});
    CHECK(told(report.errors) == Texts{"Kemi.csv:3 B TitlesDisagree Oulun kaupunki"});
    CHECK(report.errors.front().other == u"Kemi"_s);
    CHECK(here.answers().empty());
    const ImportReport stages =
        here.take(here.sheet("Esiopetus.csv", "7–9-luokat\nKunta|Palvelu|Vastaus\nOulu|Lastenneurologia|x\n"),
                  {.keepGood = true});
    CHECK(stages.errorCount == 1);
    CHECK(here.answers().empty());
}

TEST_CASE("a title that no row agrees with is told of")
{
    NamesCase here;
    const ImportReport report = here.take(
        here.sheet("a.csv", "Tornion kaupunki\nKunta|Palvelu|Vastaus\nOulu|Lastenneuvola|x\n"), {.origin = u"a.csv"_s});
    CHECK(report.written);
    CHECK(told(report.notes) == Texts{"a.csv:1 TitleUnlike Tornion kaupunki"});
    CHECK(here.take(here.sheet("b.csv", "Oulun kaupunki\nKunta|Palvelu|Vastaus\nOulu|Lastenneuvola|x\n")).noteCount
          == 0);
}

TEST_CASE(
    "below a title of a year that no round is of nothing is taken, and the round of the year that is named is taken")
{
    NamesCase here;
    const QString path = here.sheet("a.csv", "Palvelukartoitus 2018\nKunta|Palvelu|Vastaus\nOulu|Lastenneuvola|x\n");
    CHECK(told(here.take(path, {.origin = u"a.csv"_s}).errors) == Texts{"a.csv:3 OtherYear Palvelukartoitus 2018"});
    SheetMapping chosen = here.mappingOf(path);
    choose(chosen, SheetChoice{.round = u"r2"_s});
    const SheetNames names = here.names();
    const auto workbook = openWorkbook(path);
    CHECK(importSheets(here.session(), *workbook, {chosen}, names, {}).written);
    const QString named = here.sheet("b.csv", "Palvelukartoitus 2020\nKunta|Palvelu|Vastaus\nOulu|Lastenneuvola|x\n");
    CHECK(roundOf(here.session(), *openWorkbook(named), u"b.csv"_s)->id == u"r1"_s);
    const QString fact = here.sheet("c.csv", "Kunta|Palvelu|Vastaus|Huom\nOulu|Lastenneuvola|x|2020\n");
    CHECK(roundOf(here.session(), *openWorkbook(fact), u"c.csv"_s)->id == u"r2"_s);
}

TEST_CASE("a row between others says what those below it are about")
{
    NamesCase here;
    const ImportReport report = here.take(
        here.sheet("a.csv", "Oulu|\nPalvelu|Vastaus\nLastenneuvola|x\nKemi|\nPalvelu|Vastaus\nLastenneuvola|ei\n"),
        {.origin = u"a.csv"_s});
    CHECK(report.errorCount == 0);
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
    CHECK(told(report.notes) == Texts{"a.csv:1 TitleTaken Oulu", "a.csv:4 TitleTaken Kemi"});
}

TEST_CASE("stages between the services of a table are those of the rows below")
{
    NamesCase here;
    CHECK(here.take(here.sheet("a.csv",
                               "Palvelu|Oulu\nVarhaiskasvatus|\nLastenneurologia|x\nRyhmä, toinen aste|\n"
                               "Esiopetuksen palvelut|\nLastenneurologia|ei\n"))
              .written);
    CHECK(here.answers() == Texts{"564 neurology ecec available", "564 neurology preprimary missing"});
}

TEST_CASE("a person's name that is a municipality's too is no title")
{
    NamesCase here;
    const ImportReport report = here.take(
        here.sheet("a.csv", "Vastaaja:|Kemi\nKunta|Palvelu|Vastaus\nOulu|Lastenneuvola|x\n"), {.origin = u"a.csv"_s});
    CHECK(report.noteCount == 0);
}

TEST_CASE("blocks and sheets of other years are for the rounds of those years")
{
    NamesCase here;
    const ImportReport report = here.take(here.sheet("a.csv",
                                                     "Vuosi 2020\nPalvelu|Oulu|Kemi\nLastenneuvola|x|ei\n\nVuosi "
                                                     "2024\nPalvelu|Oulu|Kemi\nLastenneuvola|ei|x\n"),
                                          {.origin = u"a.csv"_s});
    CHECK(report.errorCount == 0);
    CHECK(answersIn(here, u"r1"_s) == Texts{"240 missing", "564 available"});
    CHECK(answersIn(here, u"r2"_s) == Texts{"240 available", "564 missing"});
    CHECK(told(report.notes) == Texts{"a.csv:5 TitleTaken Vuosi 2024"});
}

TEST_CASE("rows below a year that no round is of are not taken to another")
{
    NamesCase here;
    const ImportReport report =
        here.take(here.sheet("a.csv", "Palvelu|Oulu\nLastenneuvola|x\nVuosi 2017\nOppilashuolto|ei\n"),
                  {.origin = u"a.csv"_s, .keepGood = true});
    CHECK(told(report.errors) == Texts{"a.csv:4 OtherYear Vuosi 2017"});
    CHECK(here.answers() == Texts{"564 clinic ecec available"});
}

TEST_CASE("each sheet is of the round that its own name says, unless somebody chose one")
{
    NamesCase here;
    const QString path = here.sheet("2020.csv", "Kunta|Palvelu|Vastaus\nOulu|Lastenneuvola|x\n");
    CHECK(here.mappingOf(path).round == u"r1"_s);
    const SheetNames chosen(here.session(), *here.session().find(Round{.id = u"r2"_s}), RoundIs::Chosen);
    CHECK(mappingsOf(*openWorkbook(path), chosen).front().round == u"r2"_s);
}

TEST_CASE("what stands alone below the headings says of whom the rows are, with or without a year")
{
    NamesCase here;
    CHECK(here.take(here.sheet("a.csv", "Palvelu|Vastaus\nOulu 2020\nLastenneuvola|x\nKemi 2024\nLastenneuvola|ei\n"))
              .errorCount
          == 0);
    CHECK(answersIn(here, u"r1"_s) == Texts{"564 available"});
    CHECK(answersIn(here, u"r2"_s) == Texts{"240 missing"});
}

TEST_CASE("a column may name the round by its id, its name or its year")
{
    NamesCase here;
    const ImportReport report = here.take(
        here.sheet("a.csv",
                   "Kierros|Kunta|Palvelu|Vastaus\nr1|Oulu|Lastenneuvola|x\nkierros 2020|Kemi|Lastenneuvola|ei\n"
                   "2024|Tornio|Lastenneuvola|x\nSyksy 2031|Oulu|Lastenneuvola|ei\n"),
        {.origin = u"a.csv"_s, .keepGood = true});
    CHECK(answersIn(here, u"r1"_s) == Texts{"240 missing", "564 available"});
    CHECK(answersIn(here, u"r2"_s) == Texts{"851 available"});
    CHECK(report.errorCount == 1);
}
