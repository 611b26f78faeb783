#include "core/exchange/sheets/book_case.h"
#include "core/exchange/sheets/names_case.h"
#include "exchange/tables/xlsx_book.h"
#include "support/catch.h"

#include <xlsxwriter.h>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using Texts = std::vector<std::string>;

[[nodiscard]] std::string answersOf(const ImportReport &report)
{
    return counted(report.of(Table::Answers));
}

}   // namespace

TEST_CASE("a list becomes answers of the stages it names")
{
    NamesCase here;
    const QString path = here.sheet(
        "a.csv", "Kunta|Palvelu|Aste|Vastaus\nOulussa|Lastenneuvola|vaka|x\nTorneå|Barnneurologi|esi, 1-6|saknas\n");
    const ImportReport report = here.take(path);
    CHECK(report.written);
    CHECK(answersOf(report) == "3 0 0 0");
    CHECK(here.answers()
          == Texts{"564 clinic ecec available", "851 neurology grades1_6 missing", "851 neurology preprimary missing"});
}

TEST_CASE("where no stage is named an answer is for all that the service has, and an empty cell says nothing")
{
    NamesCase here;
    const ImportReport report = here.take(here.sheet(
        "a.csv", "Palvelu|Oulu|Kemi\nLastenneurologia|osittain|\nRyhmän otsikko||\nLastenneuvola|?|–\nYhteensä|2|1\n"));
    CHECK(report.errorCount == 0);
    CHECK(here.answers()
          == Texts{"240 clinic ecec not_needed", "564 clinic ecec dont_know", "564 neurology ecec partly",
                   "564 neurology grades1_6 partly", "564 neurology preprimary partly"});
}

TEST_CASE("the same file twice changes nothing and writes nothing")
{
    NamesCase here;
    const QString answers =
        here.sheet("a.csv", "Kunta|Palvelu|Vastaus|Huom\nOulu|Lastenneuvola|ei|jono, pitkä\n5|Lastenneuvola|x|\n");
    const QString providers = here.sheet("b.csv", "Toimija|Kunta|Puhelin\nPerheneuvola|Oulu|08 1\nYhdistys||\n");
    REQUIRE(here.take(answers).written);
    REQUIRE(here.take(providers).written);
    const Contents before = contentsOf(here.session());
    CHECK(answersOf(here.take(answers)) == "0 0 2 0");
    CHECK(counted(here.take(providers).of(Table::Providers)) == "0 0 2 0");
    CHECK((contentsOf(here.session()) == before));
}

TEST_CASE("rows that cannot be read are rejected by name and place, and without leave nothing is written")
{
    NamesCase here;
    const QString path = here.sheet(
        "a.csv",
        "Kunta|Palvelu|Aste|Vastaus\nAtlantis|Lastenneuvola|vaka|x\nOulu|Avaruuspalvelu|vaka|x\n"
        "Oulu|Lastenneuvola|kerho|x\nOulu|Lastenneuvola|vaka|-\n|Lastenneuvola|vaka|x\nOulu|Lastenneuvola|vaka|x\n");
    const ImportReport report = here.take(path, {.origin = u"a.csv"_s});
    CHECK_FALSE(report.written);
    CHECK(answersOf(report) == "1 0 0 5");
    CHECK(told(report.errors)
          == Texts{"a.csv:2 A UnknownMunicipality Atlantis", "a.csv:3 B UnknownService Avaruuspalvelu",
                   "a.csv:4 C UnknownStage kerho", "a.csv:5 D UnknownAnswer -", "a.csv:6 A UnknownMunicipality"});
    CHECK(here.answers().empty());
    CHECK(here.take(path, {.keepGood = true}).written);
    CHECK(here.answers() == Texts{"564 clinic ecec available"});
}

TEST_CASE("what is answered twice and not alike is taken neither way, and twice alike is once")
{
    NamesCase here;
    const QString path = here.sheet("a.csv",
                                    "Kunta|Palvelu|Vastaus\nOulu|Lastenneuvola|x\nKemi|Lastenneuvola|x\nUleåborg|"
                                    "clinic|ei\nKemi|Lastenneuvola|k\n");
    const ImportReport report = here.take(path, {.origin = u"a.csv"_s, .keepGood = true});
    CHECK(answersOf(report) == "1 0 0 2");
    CHECK(told(report.errors) == Texts{"a.csv:2 C SaidDifferently available", "a.csv:4 C SaidDifferently missing"});
    CHECK(here.answers() == Texts{"240 clinic ecec available"});
}

TEST_CASE("an answer of a sheet confirms what was carried over and takes its reasons along")
{
    NamesCase here;
    Answer carried{.round = u"r2"_s,
                   .municipality = u"564"_s,
                   .service = u"clinic"_s,
                   .answer = AnswerValue::Missing,
                   .reasons = {GapReason::Staff},
                   .answeredBy = u"sihteeri"_s,
                   .state = AnswerState::Carried,
                   .note = u"vanha"_s};
    REQUIRE(here.session().apply(additionOf(EditKind::SetAnswers, carried)).ok());
    CHECK(answersOf(here.take(here.sheet("a.csv", "Kunta|Palvelu|Vastaus|Huom\nOulu|Lastenneuvola|x|\n")))
          == "0 1 0 0");
    const Answer now = *here.session().find(carried);
    CHECK(now.answer == AnswerValue::Available);
    CHECK_FALSE(now.isCarried());
    CHECK(now.reasons.empty());
    CHECK(now.answeredBy.isEmpty());
    CHECK(now.note == u"vanha"_s);   // a blank cell says nothing
}

TEST_CASE("a column of answers whose heading names nothing of ours is told of row by row")
{
    NamesCase here;
    const ImportReport report =
        here.take(here.sheet("a.csv", "Palvelu|Oulu|Atlantis|Yhteensä\nLastenneuvola|x|ei|1\nLastenneurologia|x|x|2\n"),
                  {.origin = u"a.csv"_s});
    CHECK(told(report.errors)
          == Texts{"a.csv:2 C UnknownMunicipality Atlantis", "a.csv:3 C UnknownMunicipality Atlantis"});
}

TEST_CASE("of two rows that answer alike but say different things beside it neither is dropped in silence")
{
    NamesCase here;
    const QString path =
        here.sheet("a.csv",
                   "Kunta|Palvelu|Vastaus|Huom\nOulu|Lastenneuvola|ei|matka\nOulu|Lastenneuvola|ei|jono\n"
                   "Kemi|Lastenneuvola|ei|jono\nKemi|Lastenneuvola|ei|\nTornio|Lastenneuvola|x|a\n"
                   "Tornio|Lastenneuvola|x|a\n");
    const ImportReport report = here.take(path, {.origin = u"a.csv"_s, .keepGood = true});
    CHECK(told(report.errors) == Texts{"a.csv:2 C SaidDifferently", "a.csv:3 C SaidDifferently"});
    CHECK(here.answers() == Texts{"240 clinic ecec missing", "851 clinic ecec available"});
}

TEST_CASE("an answer with a question mark is not taken for a sure one, and a mark that hedges is told of")
{
    NamesCase here;
    const ImportReport report = here.take(
        here.sheet("a.csv",
                   "Kunta|Palvelu|Vastaus\nOulu|Lastenneuvola|ei?\nKemi|Lastenneuvola|x*\nTornio|Lastenneuvola|(x)\n"),
        {.origin = u"a.csv"_s, .keepGood = true});
    CHECK(told(report.errors) == Texts{"a.csv:2 C UnknownAnswer ei?"});
    CHECK(told(report.notes) == Texts{"a.csv:3 C TakenFor x*", "a.csv:4 C TakenFor (x)"});
    CHECK(here.answers() == Texts{"240 clinic ecec available", "851 clinic ecec partly"});
}

TEST_CASE("totals are no rows whatever stands around the word, and wherever it stands")
{
    NamesCase here;
    const ImportReport report =
        here.take(here.sheet("a.csv",
                             "Nro|Kunta|Palvelu|Vastaus\n1|Oulu|Lastenneuvola|x\nYhteensä|||1\n2|Yhteensä 1 kunta||1\n"
                             "3|Saatavilla yhteensä||1\n"));
    CHECK(report.errorCount == 0);
    CHECK(here.answers() == Texts{"564 clinic ecec available"});
}

TEST_CASE("what was taken for something by likeness, and a code that got its zeros back, are told once")
{
    NamesCase here;
    const ImportReport report =
        here.take(here.sheet("a.csv", "Kunta|Palvelu|Vastaus\n5|Lastenneurolgia|x\nOulu|Lastenneurolgia|ei\n"),
                  {.origin = u"a.csv"_s});
    CHECK(report.written);
    CHECK(told(report.notes) == Texts{"a.csv:2 A CodeMended 5", "a.csv:2 B TakenFor Lastenneurolgia"});
    CHECK(report.notes[1].detail == u"Lastenneurologia"_s);
}

TEST_CASE("a quote that is never closed is told as a fault, wherever it is opened, and its row is not taken")
{
    NamesCase here;
    const QString inRow = here.sheet(
        "a.csv", "Kunta|Palvelu|Vastaus|Huom\nOulu|Lastenneuvola|x|\nKemi|Lastenneuvola|ei|\"jono\nTornio|x|x|\n");
    const ImportReport report = here.take(inRow, {.origin = u"a.csv"_s, .keepGood = true});
    CHECK(told(report.errors) == Texts{"a.csv:3 D OpenQuote"});
    CHECK(here.answers() == Texts{"564 clinic ecec available"});
    const QString inHeading = here.sheet("b.csv", "Kunta|Palvelu|Vastaus|\"Huom\nTornio|Lastenneuvola|x|\n");
    const ImportReport none = here.take(inHeading, {.origin = u"b.csv"_s});
    CHECK(told(none.errors) == Texts{"b.csv:1 D OpenQuote"});
    CHECK_FALSE(none.written);
}

TEST_CASE("rows between two quotes that nobody meant are not swallowed in silence")
{
    NamesCase here;
    const ImportReport report =
        here.take(here.sheet("a.csv",
                             "Kunta|Palvelu|Vastaus|Huom\nOulu|Lastenneuvola|x|\"jono\nKemi|Lastenneuvola|x|\"ok\" on\n"
                             "Tornio|Lastenneuvola|x|\"kaksi\nriviä\"\n"),
                  {.origin = u"a.csv"_s, .keepGood = true});
    CHECK(told(report.errors) == Texts{"a.csv:2 D TextAfterQuote"});
    CHECK(here.answers() == Texts{"851 clinic ecec available"});
}

namespace {

// Rows of texts; one that begins with "=" is a formula that has not been worked out.
[[nodiscard]] QString unworked(const BookCase &books, const std::vector<std::vector<QByteArray>> &rows)
{
    QByteArray xml;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        xml += "<row r=\"" + QByteArray::number(static_cast<int>(row) + 1) + "\">";
        for (const QByteArray &text : rows[row])
            xml += text.startsWith('=') ? "<c><f>" + text.mid(1) + "</f></c>"
                                        : "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        xml += "</row>";
    }
    return books.xlsx(xml);
}

}   // namespace

TEST_CASE("a formula without a value keeps its row out where the column is read, and is only noted elsewhere")
{
    NamesCase here;
    const BookCase books;
    const ImportReport report = here.take(unworked(books,
                                                   {{"Kunta", "Palvelu", "Vastaus", "Summa"},
                                                    {"Oulu", "Lastenneuvola", "x", "=1+1"},
                                                    {"=A2", "Lastenneuvola", "x", "1"},
                                                    {"Kemi", "Lastenneuvola", "=C2", "1"},
                                                    {"=A2", "=B2", "=C2", "=D2"},
                                                    {"Yhteensä", "", "=COUNTA(C2:C5)", "=SUM(D2:D5)"}}),
                                          {.keepGood = true});
    CHECK(told(report.errors) == Texts{"Taul1:3 A NotWorkedOut", "Taul1:4 C NotWorkedOut", "Taul1:5 A NotWorkedOut"});
    CHECK(here.answers() == Texts{"564 clinic ecec available"});
    REQUIRE(report.readings.size() == 1);
    CHECK(report.readings[0].sheet == u"Taul1"_s);
    CHECK(report.readings[0].note.kind == SheetNote::Kind::FormulaWithoutValue);
    CHECK(report.readings[0].note.count == 9);
}

TEST_CASE("of a matrix only the cell without a value is rejected")
{
    NamesCase here;
    const BookCase books;
    const ImportReport report =
        here.take(unworked(books, {{"Palvelu", "Oulu", "Kemi"}, {"Lastenneuvola", "=B9", "ei"}}), {.keepGood = true});
    CHECK(told(report.errors) == Texts{"Taul1:2 B NotWorkedOut"});
    CHECK(here.answers() == Texts{"240 clinic ecec missing"});
}

TEST_CASE("a formula of ODS that has not been worked out is told like one of XLSX")
{
    NamesCase here;
    const BookCase books;
    const auto row = [](const char *place, const char *answer) {
        return QByteArray("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>") + place
            + "</text:p></table:table-cell><table:table-cell><text:p>Lastenneuvola</text:p></table:table-cell>" + answer
            + "</table:table-row>";
    };
    const ImportReport report = here.take(
        books.ods(
            "<table:table table:name=\"T\">"
            "<table:table-row><table:table-cell><text:p>Kunta</text:p></table:table-cell><table:table-cell><text:p>"
            "Palvelu</text:p></table:table-cell><table:table-cell><text:p>Vastaus</text:p></table:table-cell>"
            "</table:table-row>"
            + row("Oulu", "<table:table-cell><text:p>x</text:p></table:table-cell>")
            + row("Kemi", "<table:table-cell table:formula=\"of:=[.C2]\"/>") + "</table:table>"),
        {.keepGood = true});
    CHECK(told(report.errors) == Texts{"T:3 C NotWorkedOut"});
    CHECK(here.answers() == Texts{"564 clinic ecec available"});
}

TEST_CASE("a preview shows every row as it would become, and writes nothing")
{
    NamesCase here;
    REQUIRE(
        here.take(here.sheet("a.csv", "Kunta|Palvelu|Vastaus\nOulu|Lastenneuvola|x\nKemi|Lastenneuvola|ei\n")).written);
    const Contents before = contentsOf(here.session());
    const auto workbook = openWorkbook(here.sheet("b.csv",
                                                  "Kunta|Palvelu|Vastaus\nOulu|Lastenneuvola|ei\nKemi|Lastenneuvola|"
                                                  "ei\nTornio|Lastenneuvola|?\nAtlantis|Lastenneuvola|x\n"));
    const SheetNames names = here.names();
    const SheetPreview preview =
        previewSheets(here.session(), *workbook, mappingsOf(*workbook, names), names, {.origin = u"b.csv"_s});
    using Kind = SheetRowOutcome::Kind;
    REQUIRE(preview.rows.size() == 4);
    CHECK(preview.rows[0].kind == Kind::Changed);
    CHECK(preview.rows[0].row == 1);
    REQUIRE(preview.rows[0].change);
    CHECK(preview.rows[0].change->before->front().text == "available");
    CHECK(preview.rows[0].change->after->front().text == "missing");
    CHECK(preview.rows[1].kind == Kind::Unchanged);
    CHECK(preview.rows[2].kind == Kind::Added);
    CHECK(preview.rows[3].kind == Kind::Rejected);
    CHECK(preview.rows[3].why.kind == ImportRemark::Kind::UnknownMunicipality);
    CHECK((contentsOf(here.session()) == before));
}

TEST_CASE("an import of a sheet is one act that can be taken back")
{
    NamesCase here;
    const PackageFiles before = exportedFiles(here.session());
    const ImportReport report = here.take(here.sheet("a.csv", "Palvelu|Oulu|Kemi\nLastenneurologia|x|ei\n"));
    REQUIRE(report.sequence > 0);
    CHECK(here.session().takeBack(report.sequence).ok());
    CHECK((exportedFiles(here.session()) == before));
}

TEST_CASE("the round is the one whose name a title holds, else the newest")
{
    NamesCase here;
    const QString path = here.sheet("a.csv", "Kierros 2020|\nKunta|Palvelu|Vastaus\n");
    CHECK(roundOf(here.session(), *openWorkbook(path), u"a.csv"_s)->id == u"r1"_s);
    const QString other = here.sheet("b.csv", "Kunta|Palvelu|Vastaus\n");
    CHECK(roundOf(here.session(), *openWorkbook(other), u"b.csv"_s)->id == u"r2"_s);
}

TEST_CASE("providers are known by name and place, and an empty cell takes nothing away")
{
    NamesCase here;
    const Provider known{.id = u"p1"_s, .name = u"Perheneuvola"_s, .municipality = u"564"_s, .phone = u"08 1"_s};
    REQUIRE(here.session().apply(additionOf(EditKind::Import, known)).ok());
    const ImportReport report =
        here.take(here.sheet("a.csv", "Toimija|Sektori|Kunta|Puhelin\nperheneuvola|sosiaalitoimi|Oulun kaupunki|\n"));
    CHECK(counted(report.of(Table::Providers)) == "0 1 0 0");
    const Provider now = *here.session().find(known);
    CHECK(now.sector == Sector::Social);
    CHECK(now.phone == u"08 1"_s);
}

TEST_CASE("an answer that is merged over several municipalities is that of each, in every row it covers")
{
    NamesCase here;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    XlsxBook book(XlsxBook::Memory::Whole);
    lxw_worksheet *sheet = workbook_add_worksheet(book.get(), "T");
    const auto write = [&](lxw_row_t row, std::initializer_list<const char *> texts) {
        lxw_col_t column = 0;
        for (const char *text : texts)
            worksheet_write_string(sheet, row, column++, text, nullptr);
    };
    write(0, {"Palvelu", "Oulu", "Kemi", "Tornio"});
    worksheet_merge_range(sheet, 1, 0, 1, 3, "Lasten palvelut", nullptr);
    write(2, {"Lastenneuvola"});
    worksheet_merge_range(sheet, 2, 1, 2, 3, "ei", nullptr);
    write(3, {"Oppilashuolto", "x"});
    worksheet_merge_range(sheet, 3, 2, 3, 3, "osittain", nullptr);
    book.finish(path);
    CHECK(here.take(path).errorCount == 0);
    CHECK(here.answers()
          == Texts{"240 clinic ecec missing", "240 welfare grades1_6 partly", "240 welfare grades7_9 partly",
                   "240 welfare preprimary partly", "564 clinic ecec missing", "564 welfare grades1_6 available",
                   "564 welfare grades7_9 available", "564 welfare preprimary available", "851 clinic ecec missing",
                   "851 welfare grades1_6 partly", "851 welfare grades7_9 partly", "851 welfare preprimary partly"});
}

TEST_CASE("cells that are merged downwards say the same for each of their rows")
{
    NamesCase here;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.fods"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto cell = [](const char *text, const char *more = "") {
        return QByteArray("<table:table-cell office:value-type=\"string\" ") + more + "><text:p>" + text
            + "</text:p></table:table-cell>";
    };
    const auto row = [](const QByteArray &cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
    const char *twoRows = "table:number-rows-spanned=\"2\"";
    file.write("<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
               "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet>"
               "<table:table table:name=\"T\">"
               + row(cell("Kunta") + cell("Palvelu") + cell("Aste") + cell("Vastaus"))
               + row(cell("Oulu", twoRows) + cell("Lastenneurologia", twoRows) + cell("vaka") + cell("x"))
               + row("<table:covered-table-cell/><table:covered-table-cell/>" + cell("esi") + cell("ei"))
               + "</table:table></office:spreadsheet></office:body></office:document>");
    file.close();
    CHECK(here.take(path).errorCount == 0);
    CHECK(here.answers() == Texts{"564 neurology ecec available", "564 neurology preprimary missing"});
}
