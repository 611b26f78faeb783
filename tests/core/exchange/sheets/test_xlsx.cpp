#include "core/exchange/sheets/book_case.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using NoteKind = SheetNote::Kind;

[[nodiscard]] bool holds(const std::vector<NoteKind> &notes, NoteKind kind)
{
    return std::ranges::find(notes, kind) != notes.end();
}

[[nodiscard]] QByteArray strings(const QByteArray &items)
{
    return "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + items + "</sst>";
}

}   // namespace

TEST_CASE("a workbook of openpyxl is read as it shows its cells")
{
    const Rows rows = rowsOf(sampleBook("openpyxl.xlsx"));
    REQUIRE(rows.size() == 11);
    CHECK(rows[1]
          == std::vector<std::string>{"Oulu", "564", "Perheneuvola", "2024-01-31", "12:30:00", "36:05:00", "0.25",
                                      "1234.5", "TRUE", "a, \"b\" ja c"});
    CHECK(rows[2]
          == std::vector<std::string>{"Alajärvi", "005", "Iltapäivätoiminta", "2024-02-29T08:15:30", "00:00:00",
                                      "48:00:00", "1.5", "-0.1", "FALSE", "rivi1\nrivi2"});
    CHECK(rows[4].empty());
    CHECK(rows[8]
          == std::vector<std::string>{"Yhdistetty", "", "", "", "2025-08-01", "2020-01-01", "05", "50", "004 0123456",
                                      "K005"});
}

TEST_CASE("the same workbook saved by LibreOffice says the same, in each of its formats")
{
    const Rows packed = rowsOf(sampleBook("libreoffice.ods"));
    CHECK(packed == rowsOf(sampleBook("libreoffice.fods")));
    const Rows excel = rowsOf(sampleBook("libreoffice.xlsx"));
    // Only of days before March 1900 the two have different opinions.
    for (const std::size_t row : {0U, 1U, 2U, 4U, 5U, 8U})
        CHECK(packed[row] == excel[row]);
    CHECK(packed[6][1] == "1128");   // LibreOffice has worked the formula out
    CHECK(rowsOf(sampleBook("libreoffice.ods"), u"Kaavat"_s) == rowsOf(sampleBook("libreoffice.xlsx"), u"Kaavat"_s));
}

TEST_CASE("a workbook of libxlsxwriter's kin is read as it shows its cells")
{
    const Rows rows = rowsOf(sampleBook("xlsxwriter.xlsx"));
    CHECK(rows[0]
          == std::vector<std::string>{"abc lihava ja loppu", "2023-12-24", "00200", "2", "abc", "TRUE", "a\rb"});
    CHECK(rows[2][0] == "  tyhjää  ");
    CHECK(rows[2][1] == "_x000D_ kirjaimellinen");
}

TEST_CASE("a workbook that counts from 1904 has the dates it was given")
{
    CHECK(rowsOf(sampleBook("from_1904.xlsx")) == Rows{{"2024-01-31", "1904-01-01", "06:00:00", "1904-01-02"}});
    CHECK(holds(notesOf(sampleBook("from_1904.xlsx")), NoteKind::Date1904));
}

TEST_CASE("sheets are found by name, hidden ones too, and sheets of charts are none")
{
    const auto workbook = openWorkbook(sampleBook("openpyxl.xlsx"));
    std::vector<std::string> names;
    for (const SheetInfo &sheet : workbook->sheets())
        names.push_back(sheet.name.toStdString() + (sheet.hidden ? " hidden" : ""));
    CHECK(names == std::vector<std::string>{"Kartoitus", "Piilo hidden", "Hyvin piilo hidden", "Tyhjä", "Kaavat"});
    CHECK(sheetNamed(*workbook, u"PIILO"_s) == 1);
    CHECK_THROWS_AS(sheetNamed(*workbook, u"Muu"_s), SheetError);
    CHECK(rowsOf(sampleBook("openpyxl.xlsx"), u"Piilo"_s) == Rows{{}, {}, {"", "salainen"}});
}

TEST_CASE("rows and cells that do not say where they are follow the ones before them")
{
    const BookCase here;
    CHECK(rowsOf(here.xlsx("<row><c t=\"inlineStr\"><is><t>a</t></is></c><c><v>1</v></c></row><row/>"
                           "<row r=\"4\"><c r=\"B4\"><v>2</v></c><c><v>3</v></c></row>"))
          == Rows{{"a", "1"}, {}, {}, {"", "2", "3"}});
}

TEST_CASE("runs of a text are joined, and hints to its pronunciation left out")
{
    const BookCase here;
    const QString path = here.xlsx(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)",
                                   {{"xl/sharedStrings.xml",
                                     strings("<si><t>課</t><rPh sb=\"0\" eb=\"1\"><t>カ</t></rPh></si>"
                                             "<si><r><t>liha</t></r><r><t xml:space=\"preserve\">va </t></r></si>")}});
    CHECK(rowsOf(path) == Rows{{"課", "lihava "}});
}

TEST_CASE("strict workbooks with dates in ISO form, odd prefixes and absolute paths are read")
{
    const BookCase here;
    const QByteArray space = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const QByteArray links = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const QString path = here.xlsx(
        {},
        {{"xl/workbook.xml",
          "<x:workbook xmlns:x=\"" + space + "\" xmlns:rr=\"" + links
              + R"("><x:sheets><x:sheet name="T" sheetId="1" rr:id="a"/></x:sheets></x:workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
          "Id=\"a\" Type=\""
              + links + R"(/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>)"},
         {"xl/worksheets/sheet1.xml",
          "<y:worksheet xmlns:y=\"" + space
              + "\"><y:sheetData><y:row r=\"1\"><y:c r=\"A1\" t=\"d\"><y:v>2024-05-06T00:00:00</y:v></y:c></y:row>"
                "</y:sheetData></y:worksheet>"}});
    CHECK(rowsOf(path) == Rows{{"2024-05-06"}});
}

TEST_CASE("a formula without a stored value is empty and told, one that came to an empty text is not")
{
    const BookCase here;
    const QString path = here.xlsx("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v></v></c><c r=\"B1\" t=\"str\"><f>\"\"</f>"
                                   "<v></v></c><c r=\"C1\"><f>1+1</f><v>2</v></c></row>");
    const auto workbook = openWorkbook(path);
    const auto reader = workbook->open(0);
    REQUIRE(reader->next());
    CHECK(reader->row().at(2) == u"2"_s);
    REQUIRE(reader->notes().size() == 1);
    CHECK(reader->notes().front().kind == NoteKind::FormulaWithoutValue);
    CHECK(reader->notes().front().count == 1);
}

TEST_CASE("errors, hidden rows and values of other workbooks are read and told")
{
    const BookCase here;
    const QString path = here.xlsx(R"(<row r="1" hidden="1"><c r="A1" t="e"><f>[1]Taul1!A1</f><v>#REF!</v></c></row>)");
    CHECK(rowsOf(path) == Rows{{"#REF!"}});
    const auto notes = notesOf(path);
    CHECK(holds(notes, NoteKind::ErrorCell));
    CHECK(holds(notes, NoteKind::HiddenRows));
    CHECK(holds(notes, NoteKind::ExternalLink));
}

TEST_CASE("comments on cells are told of, as they are not read")
{
    const BookCase here;
    const QByteArray row = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
    CHECK(holds(notesOf(here.xlsx(row, {{"xl/comments1.xml", "<comments/>"}})), NoteKind::Comments));
    CHECK(holds(notesOf(here.xlsx(row, {{"xl/threadedComments/threadedComment1.xml", "<a/>"}})), NoteKind::Comments));
    CHECK_FALSE(holds(notesOf(here.xlsx(row)), NoteKind::Comments));
}

TEST_CASE("macros are told of and nothing else")
{
    const BookCase here;
    const QString path = here.xlsx(R"(<row r="1"><c r="A1"><v>1</v></c></row>)", {{"xl/vbaProject.bin", "x"}});
    CHECK(rowsOf(path) == Rows{{"1"}});
    CHECK(notesOf(path) == std::vector<NoteKind>{NoteKind::Macros});
}

TEST_CASE("merged cells are told in the row they begin in")
{
    const auto workbook = openWorkbook(sampleBook("openpyxl.xlsx"));
    const auto reader = workbook->open(0);
    std::vector<SheetMerge> merges;
    while (reader->next())
        merges.insert(merges.end(), reader->row().merges.begin(), reader->row().merges.end());
    CHECK(merges == std::vector<SheetMerge>{{8, 0, 2, 3}});
}
