#include "core/exchange/sheets/names_case.h"
#include "exchange/sheets/sheet_choice.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using Texts = std::vector<std::string>;

[[nodiscard]] ImportReport taken(NamesCase &here, const QByteArray &lines)
{
    return here.take(here.sheet("a.csv", lines), {.origin = u"a.csv"_s, .keepGood = true});
}

}   // namespace

TEST_CASE("a municipality that heads two columns is taken from neither where they disagree, and both values are told")
{
    NamesCase here;
    const ImportReport report =
        taken(here, "Palvelu|Oulu|Kemi|Oulun kaupunki\nLastenneuvola|x|ei|x\nLastenneurologia|x|ei|ei\n");
    CHECK(here.answers()
          == Texts{"240 clinic ecec missing", "240 neurology ecec missing", "240 neurology grades1_6 missing",
                   "240 neurology preprimary missing", "564 clinic ecec available"});
    REQUIRE(report.errors.size() == 6);   // two cells, three stages each
    CHECK(report.errors.front().kind == ImportRemark::Kind::SaidDifferently);
    CHECK(report.errors.front().value == u"missing"_s);
    CHECK(report.errors.front().other == u"available"_s);
}

TEST_CASE("of two columns of answers the second may fill in, and not contradict")
{
    NamesCase here;
    const ImportReport report = taken(
        here,
        "Kunta|Palvelu|Vastaus|Saatavuus\nOulu|Lastenneuvola|x|k\nKemi|Lastenneuvola|x|ei\nTornio|Lastenneuvola||ei\n");
    CHECK(here.answers() == Texts{"564 clinic ecec available", "851 clinic ecec missing"});
    CHECK(told(report.errors) == Texts{"a.csv:3 C SaidTwice x"});
    CHECK(report.errors.front().other == u"ei"_s);
    CHECK(report.errors.front().detail == u"D"_s);
}

TEST_CASE("a code and a name of one row may not be of two municipalities, and either is enough")
{
    NamesCase here;
    const ImportReport report = taken(here,
                                      "Kuntanro|Kunta|Palvelu|Tjänst|Vastaus\n564|Oulu|Lastenneuvola|Barnrådgivning|x\n"
                                      "240|Tornio|Lastenneuvola||x\n|Kemi|Lastenneuvola|okänd|ei\n");
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
    CHECK(told(report.errors) == Texts{"a.csv:3 A SaidTwice 240"});
    CHECK(report.errors.front().other == u"Tornio"_s);
}

TEST_CASE("second columns of remarks are taken too, and other second ones are told of")
{
    NamesCase here;
    const ImportReport report = taken(here,
                                      "Kunta|Palvelu|Vastaus|Huom|Lisätietoja|Vastaaja|Rooli\n"
                                      "Oulu|Lastenneuvola|x|jono|maksuton|sihteeri|johtaja\n");
    REQUIRE(here.answers().size() == 1);
    here.session().stores().of<Answer>().forEach([](const auto &stored) {
        CHECK(stored.row.note == u"jono; maksuton"_s);
        CHECK(stored.row.answeredBy == u"sihteeri"_s);
    });
    CHECK(told(report.notes) == Texts{"a.csv:2 G SecondLeftOut johtaja"});
}

TEST_CASE("columns that are passed over are told with how many cells they hold, but not totals and row numbers")
{
    NamesCase here;
    const ImportReport report = taken(here,
                                      "Nro|Palvelu|Oulu||Yhteensä|Toimija|Asukkaita\n1|Lastenneuvola|x|ei|1|Pohde|20\n"
                                      "2|Lastenneurologia|x||1||30\n||||||Lähde: rekisteri\n");
    CHECK(report.errorCount == 0);
    CHECK(told(report.notes)
          == Texts{"a.csv:4 G TextLeftOut Lähde: rekisteri", "a.csv:1 D ColumnLeftOut",
                   "a.csv:1 F ColumnLeftOut Toimija", "a.csv:1 G ColumnLeftOut Asukkaita"});
    CHECK(report.notes[3].detail == u"2"_s);
}

TEST_CASE("a mark in one of several columns is the answer that the column is headed by")
{
    NamesCase here;
    const ImportReport report =
        taken(here,
              "Kunta|Palvelu|Saatavilla|Osittain|Ei\nOulu|Lastenneuvola|x||\n"
              "Kemi|Lastenneuvola||1|\nTornio|Lastenneuvola|||X\nAlajärvi|Lastenneuvola|x||x\n");
    CHECK(here.answers() == Texts{"240 clinic ecec partly", "564 clinic ecec available", "851 clinic ecec missing"});
    CHECK(told(report.errors) == Texts{"a.csv:5 E SaidDifferently missing", "a.csv:5 C SaidDifferently available"});
}

TEST_CASE("columns to choose from may stand below municipalities")
{
    NamesCase here;
    const ImportReport report =
        taken(here, "Palvelu|Oulu||Kemi|\n|on|ei|on|ei\nLastenneuvola|x|||x\nLastenneurologia||x|x|\n");
    CHECK(report.errorCount == 0);
    CHECK(here.answers()
          == Texts{"240 clinic ecec missing", "240 neurology ecec available", "240 neurology grades1_6 available",
                   "240 neurology preprimary available", "564 clinic ecec available", "564 neurology ecec missing",
                   "564 neurology grades1_6 missing", "564 neurology preprimary missing"});
}

TEST_CASE("a municipality over municipalities is the name of their group")
{
    NamesCase here;
    CHECK(taken(here, "|Oulu||Kemi|\nPalvelu|Oulu|Alajärvi|Kemi|Tornio\nLastenneuvola|x|ei|x|ei\n").errorCount == 0);
    CHECK(here.answers()
          == Texts{"005 clinic ecec missing", "240 clinic ecec available", "564 clinic ecec available",
                   "851 clinic ecec missing"});
}

TEST_CASE("below a municipality a heading that says nothing is no stage and no answer")
{
    NamesCase here;
    const ImportReport report =
        taken(here, "Palvelu|Oulu||\n|vaka|esi|Muuta\nLastenneurologia|x|ei|x\nLastenneuvola|x||tulossa\n");
    CHECK(here.answers()
          == Texts{"564 clinic ecec available", "564 neurology ecec available", "564 neurology preprimary missing"});
    CHECK(told(report.notes) == Texts{"a.csv:1 D ColumnLeftOut Oulu / Muuta"});
}

TEST_CASE("tables side by side are each read with their own services")
{
    NamesCase here;
    CHECK(taken(here,
                "Palvelu|Oulu||Palvelu|Kemi\nLastenneuvola|x||Lastenneurologia|ei\nOppilashuolto|x||Lastenneuvola|ei\n")
              .errorCount
          == 0);
    CHECK(here.answers()
          == Texts{"240 clinic ecec missing", "240 neurology ecec missing", "240 neurology grades1_6 missing",
                   "240 neurology preprimary missing", "564 clinic ecec available", "564 welfare grades1_6 available",
                   "564 welfare grades7_9 available", "564 welfare preprimary available"});
}

TEST_CASE("lists side by side are each read with their own municipalities and remarks")
{
    NamesCase here;
    CHECK(taken(here,
                "Kunta|Palvelu|Vastaus|Huom||Kunta|Palvelu|Vastaus|Huom\n"
                "Oulu|Lastenneuvola|x|a||Kemi|Lastenneuvola|ei|b\n")
              .errorCount
          == 0);
    Texts notes;
    here.session().stores().of<Answer>().forEach([&](const auto &stored) {
        notes.push_back(stored.row.municipality.toStdString() + ' ' + stored.row.note.toStdString());
    });
    std::ranges::sort(notes);
    CHECK(notes == Texts{"240 b", "564 a"});
}

TEST_CASE("headings that come again are no rows, and below other headings nothing is taken")
{
    NamesCase here;
    CHECK(taken(here, "Kunta|Palvelu|Vastaus\nOulu|Lastenneuvola|x\nKunta|Palvelu|Vastaus\nKemi|Lastenneuvola|ei\n")
              .errorCount
          == 0);
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
    NamesCase other;
    const ImportReport report =
        taken(other, "Palvelu|Oulu|Kemi\nLastenneuvola|x|ei\nPalvelu|Tornio|Alajärvi\nLastenneurologia|x|ei\n");
    CHECK(told(report.errors) == Texts{"a.csv:4 OtherHeadings"});
    CHECK(other.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
}

TEST_CASE("a heading that what stands below refutes is not taken")
{
    NamesCase here;
    const SheetMapping mapping = likeliestMapping(
        sampleOf(*openWorkbook(here.sheet("a.csv", "Palvelu|Kunta\nLastenneuvola|kyllä\nLastenneurologia|ei\n")), 0),
        u"a"_s, here.names());
    CHECK(mapping.column(SheetField::Municipality) == nullptr);
    const ImportReport report =
        taken(here, "Kunta|Palvelut|Tukimuoto|Vastaus\nOulu|3|Lastenneuvola|x\nKemi|5|Lastenneuvola|ei\n");
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
    CHECK(told(report.notes) == Texts{"a.csv:1 B ColumnLeftOut Palvelut"});
}

TEST_CASE("rows that name nobody known are rejected by name, and are no headings")
{
    NamesCase here;
    const ImportReport report = taken(here,
                                      "Kunta|Palvelu|Vastaus\nOulu ja Kemi|Lastenneuvola|x\nOulu, "
                                      "Kemi|Lastenneuvola|x\nKemi-Tornio|Lastenneuvola|ei\n");
    CHECK(report.errorCount == 3);
    CHECK(here.answers().empty());
}

TEST_CASE("of two columns of two years that of the round is taken, and the other told of")
{
    NamesCase here;
    const ImportReport report = taken(here, "Palvelu|Oulu||Kemi|\n|2018|2024|2018|2024\nLastenneuvola|x|ei||ei\n");
    CHECK(report.errorCount == 0);
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec missing"});
    CHECK(told(report.notes) == Texts{"a.csv:1 B ColumnLeftOut Oulu / 2018"});
}

TEST_CASE("a row below the headings that tells how to answer is no row of answers")
{
    NamesCase here;
    CHECK(taken(here, "Palvelu|Oulu|Kemi\n|x/ei|x/ei\nLastenneuvola|x|ei\n").errorCount == 0);
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "564 clinic ecec available"});
}

TEST_CASE("facts above other headings are not lost to a table that begins further down")
{
    NamesCase here;
    const ImportReport report = taken(here,
                                      "Oulu\nPalvelu|Vastaus\nLastenneuvola|x\nLastenneurologia|ei\nKemi\n"
                                      "Palvelu|Vastaus\nLastenneuvola|ei\nOppilashuolto|x\n");
    CHECK(report.errorCount == 0);
    CHECK(here.answers().front() == "240 clinic ecec missing");
    CHECK(std::ranges::count(here.answers(), "564 clinic ecec available") == 1);
    CHECK(here.answers().size() == 8);
}

TEST_CASE("a column of marks that nobody knows does not make answers of the facts above it")
{
    NamesCase here;
    CHECK(taken(here,
                "Palvelu|Oulu|Keemmmi||Yhteensä\nLastenneurologia|x|ei|x|2\nOppilashuolto|x|ei|ei|1\n"
                "Lastenneuvola||x|x|2\n")
              .errorCount
          == 3);
    CHECK(here.answers()
          == Texts{"564 neurology ecec available", "564 neurology grades1_6 available",
                   "564 neurology preprimary available", "564 welfare grades1_6 available",
                   "564 welfare grades7_9 available", "564 welfare preprimary available"});
}

TEST_CASE("a heading may name a municipality and stages in one, and stages with points")
{
    NamesCase here;
    CHECK(taken(here, "Palvelu|Oulu esi|Oulu, 1.-6. lk|Kemi (vaka)\nLastenneurologia|x|ei|x\n").errorCount == 0);
    CHECK(here.answers()
          == Texts{"240 neurology ecec available", "564 neurology grades1_6 missing",
                   "564 neurology preprimary available"});
}

TEST_CASE("among columns of municipalities what cannot be read in one is told cell by cell")
{
    NamesCase here;
    const ImportReport report = taken(here, "Palvelu|Oulu|Kemi\nLastenneuvola|x|ei, tulossa\n");
    CHECK(told(report.errors) == Texts{"a.csv:2 C UnknownAnswer ei, tulossa"});
    CHECK(here.answers() == Texts{"564 clinic ecec available"});
}

TEST_CASE("the key to the marks beside a table is no remark on an answer")
{
    NamesCase here;
    CHECK(taken(here, "Palvelu|Oulu|Selite\nLastenneuvola|x|x = on\n").errorCount == 0);
    here.session().stores().of<Answer>().forEach([](const auto &stored) { CHECK(stored.row.note.isEmpty()); });
}

TEST_CASE("a sheet of which nothing was taken is told of")
{
    NamesCase here;
    const ImportReport report = taken(here, "Kunta|Palvelu|Vastaus\nOulu|Lastenneuvola|\n");
    CHECK(told(report.notes) == Texts{"a.csv SheetLeftOut"});
}

TEST_CASE("a remark below a municipality is on the answers of that one alone")
{
    NamesCase here;
    CHECK(taken(here, "Palvelu|Oulu||Kemi|\n|Tilanne|Huom|Tilanne|Huom\nLastenneuvola|x|jono|ei|tulossa\n").errorCount
          == 0);
    Texts notes;
    here.session().stores().of<Answer>().forEach([&](const auto &stored) {
        notes.push_back(stored.row.municipality.toStdString() + ' ' + stored.row.note.toStdString());
    });
    std::ranges::sort(notes);
    CHECK(notes == Texts{"240 tulossa", "564 jono"});
}

TEST_CASE("stages over municipalities are those of the answers below")
{
    NamesCase here;
    CHECK(taken(here, "|Esiopetus||1–6|\nPalvelu|Oulu|Kemi|Oulu|Kemi\nLastenneurologia|x|ei|ei|x\n").errorCount == 0);
    CHECK(here.answers()
          == Texts{"240 neurology grades1_6 available", "240 neurology preprimary missing",
                   "564 neurology grades1_6 missing", "564 neurology preprimary available"});
}
