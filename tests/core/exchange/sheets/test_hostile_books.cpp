#include "core/exchange/sheets/book_case.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using SheetReason = SheetError::Reason;

[[nodiscard]] QByteArray cell(const QByteArray &place, const QByteArray &value)
{
    return "<c r=\"" + place + "\" t=\"str\"><v>" + value + "</v></c>";
}

[[nodiscard]] QByteArray row(const QByteArray &number, const QByteArray &cells)
{
    return "<row r=\"" + number + "\">" + cells + "</row>";
}

[[nodiscard]] QByteArray odsRow(const QByteArray &rows, const QByteArray &columns)
{
    return "<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"" + rows
        + "\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"" + columns
        + "\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>";
}

}   // namespace

TEST_CASE("archives that swell beyond all measure are refused before they do")
{
    const BookCase here;
    CHECK(refusalOf(here.xlsx(row("1", cell("A1", QByteArray(100 * 1024 * 1024, ' '))))) == SheetReason::Bomb);
    CHECK(refusalOf(here.xlsx(row("1", cell("A1", QByteArray(8 * 1024 * 1024, 'x'))))) == SheetReason::CellTooLong);
    CHECK(refusalOf(here.xlsx("<!--" + QByteArray(8 * 1024 * 1024, '<') + "-->")) == SheetReason::CellTooLong);
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\">\"";
    CHECK(refusalOf(here.xlsx("<row" + attributes + "/>")) == SheetReason::CellTooLong);
}

TEST_CASE("definitions of entities are refused, whatever they say")
{
    const BookCase here;
    const QByteArray sheet =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aa\">]>" + xlsxSheetPart(row("1", cell("A1", "&a;")));
    CHECK(refusalOf(here.xlsx({}, {{"xl/worksheets/sheet1.xml", sheet}})) == SheetReason::EntityTrick);
    CHECK(refusalOf(here.xlsx(row("1", cell("A1", "&a;")))) == SheetReason::Damaged);
}

TEST_CASE("rows and cells that stand for more than a sheet has are refused")
{
    const BookCase here;
    CHECK(refusalOf(here.ods(odsRow("1048576", "16384"))) == SheetReason::TooLarge);
    CHECK(refusalOf(here.ods(odsRow("99999999999", "1"))) == SheetReason::TooLarge);
    CHECK(refusalOf(here.ods(odsRow("1", "2000000000"))) == SheetReason::TooLarge);
    CHECK(refusalOf(here.xlsx(row("1048577", cell("A1048577", "x")))) == SheetReason::TooLarge);
    CHECK(refusalOf(here.xlsx(row("1", cell("XFE1", "x")))) == SheetReason::TooLarge);
    CHECK_FALSE(refusalOf(here.xlsx(row("1048576", cell("XFD1048576", "x")))));
}

TEST_CASE("XML that nests without end is refused")
{
    const BookCase here;
    QByteArray nested;
    for (int i = 0; i < 5000; ++i)
        nested += "<a>";
    CHECK(refusalOf(here.xlsx(nested)) == SheetReason::Damaged);
}

TEST_CASE("a cell that would have two values, or a row before its place, is damage and not a guess")
{
    const BookCase here;
    CHECK(refusalOf(here.xlsx(row("1", cell("A1", "x") + cell("A1", "y")))) == SheetReason::Damaged);
    CHECK(refusalOf(here.xlsx(row("2", cell("A2", "x")) + row("1", cell("A1", "y")))) == SheetReason::Damaged);
    CHECK(refusalOf(here.xlsx(row("1", cell("A2", "x")))) == SheetReason::Damaged);
    CHECK(refusalOf(here.xlsx(row("1", "<c r=\"A1\" t=\"s\"><v>7</v></c>"))) == SheetReason::Damaged);
    CHECK(rowsOf(here.xlsx(row("1", cell("C1", "x") + cell("A1", "y")))) == Rows{{"y", "", "x"}});
}

TEST_CASE("what a file is, is told by its content and not by its name")
{
    const BookCase here;
    CHECK(refusalOf(here.file("a.xlsx", {})) == SheetReason::Empty);
    CHECK(refusalOf(here.file("a.xls", "<html><table><tr><td>1</td></tr></table></html>")) == SheetReason::WebPage);
    CHECK(refusalOf(here.file("a.xls",
                              "<?xml version=\"1.0\"?><Workbook "
                              "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"))
          == SheetReason::ExcelXml);
    CHECK(refusalOf(here.file("a.csv", "%PDF-1.4")) == SheetReason::NotASpreadsheet);
    CHECK(refusalOf(here.file("a.csv", QByteArray("\x01\x02\x03", 3).repeated(50))) == SheetReason::NotASpreadsheet);
    CHECK(refusalOf(here.path("none.xlsx")) == SheetReason::NotFound);
    CHECK(refusalOf(here.path(".")) == SheetReason::Folder);
    CHECK(refusalOf(here.archive("a.docx", {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}}))
          == SheetReason::OtherDocument);
    CHECK(refusalOf(here.archive("a.xlsb", {{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", "x"}}))
          == SheetReason::BinaryExcel);
    CHECK(refusalOf(here.archive("a.zip", {{"a.txt", "x"}})) == SheetReason::NotASpreadsheet);
    CHECK(rowsOf(here.file("a.xlsx", "a;b\n1;2\n")) == Rows{{"a", "b"}, {"1", "2"}});
}

TEST_CASE("old workbooks and locked ones are told apart, though both are of one kind outside")
{
    const BookCase here;
    const auto compound = [](const QString &inside) {
        const auto bytes = QByteArray(reinterpret_cast<const char *>(inside.utf16()), inside.size() * 2);
        return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0') + bytes;
    };
    CHECK(refusalOf(here.file("a.xls", compound(u"Workbook"_s))) == SheetReason::OldExcel);
    CHECK(refusalOf(here.file("a.xlsx", compound(u"EncryptedPackage"_s))) == SheetReason::Encrypted);
    CHECK(refusalOf(here.file("a.doc", compound(u"WordDocument"_s))) == SheetReason::OtherDocument);
    CHECK(
        refusalOf(here.archive("a.ods", {{"META-INF/manifest.xml", "<m><encryption-data/></m>"}, {"content.xml", "x"}}))
        == SheetReason::Encrypted);
}

TEST_CASE("damaged archives are refused wherever they are cut")
{
    const BookCase here;
    QFile file(sampleBook("openpyxl.xlsx"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qsizetype length = 8; length < whole.size(); length += whole.size() / 40)
        CHECK(refusalOf(here.file("cut.xlsx", whole.left(length))).has_value());
}

TEST_CASE("a byte that has changed on the way is never read as a value")
{
    const BookCase here;
    QFile file(sampleBook("libreoffice.ods"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const Rows wanted = rowsOf(sampleBook("libreoffice.ods"));
    for (qsizetype at = 40; at < whole.size(); at += 97) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const QString path = here.file("changed.ods", changed);
        if (!refusalOf(path))
            CHECK(rowsOf(path) == wanted);
    }
}
