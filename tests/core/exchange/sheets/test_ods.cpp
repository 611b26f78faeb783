#include "core/exchange/sheets/book_case.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QByteArray table(const QByteArray &rows)
{
    return "<table:table table:name=\"T\">" + rows + "</table:table>";
}

}   // namespace

TEST_CASE("spaces, tabs and line breaks of OpenDocument are those it shows, and comments are none of the text")
{
    const BookCase here;
    const QString path = here.ods(
        table("<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>ei</text:p>"
              "</office:annotation><text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d</text:p>"
              "<text:p>toinen <text:span>x</text:span>   y</text:p></table:table-cell></table:table-row>"));
    CHECK(rowsOf(path) == Rows{{"a   b\tc\nd\ntoinen x y"}});
}

TEST_CASE("values of every kind are the values and not their dress")
{
    const BookCase here;
    const QString path = here.ods(table(
        "<table:table-row>"
        "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50 "
        "%</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"currency\" office:value=\"3.5\"><text:p>3,50 "
        "€</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"float\" office:value=\"5\"><text:p>005</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"float\" office:value=\"1\"><text:p>TOSI</text:p></table:table-cell>"
        "<table:covered-table-cell/>"
        "<table:table-cell office:value-type=\"date\" "
        "office:date-value=\"2024-01-31\"><text:p>31.1.</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"time\" office:time-value=\"PT26H03M04S\"/>"
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"false\"/>"
        "</table:table-row>"));
    CHECK(rowsOf(path) == Rows{{"0.5", "3.5", "005", "TRUE", "", "2024-01-31", "26:03:04", "FALSE"}});
}

TEST_CASE("rows and cells that stand for many are as many")
{
    const BookCase here;
    const QByteArray cell = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"2\">"
                            "<text:p>x</text:p></table:table-cell>";
    const QString path =
        here.ods(table("<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/>" + cell
                       + "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
                         "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell/>"
                         "</table:table-row>"));
    CHECK(rowsOf(path) == Rows{{"", "x", "x"}, {"", "x", "x"}});
}

TEST_CASE("each sheet is read from where it begins, with what its document has said before it")
{
    const BookCase here;
    const auto sheet = [](const char *name, const QByteArray &cells) {
        return "<table:table table:name=\"" + QByteArray(name) + R"(" table:style-name="a&amp;b"><table:table-row>)"
            + cells + "</table:table-row></table:table>";
    };
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += "<table:table-cell><text:p>å</text:p></table:table-cell>";
    const QString path = here.archive(
        "book.ods",
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "\xEF\xBB\xBF<?xml version=\"1.0\"?><o:document-content "
          "xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:c=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:spreadsheet>"
              + sheet("Ä &amp; Ö", many.left(many.size() / 2))
              + sheet("2",
                      "<table:table-cell c:value-type=\"string\" o:value-type=\"float\" o:value=\"2\"/>"
                      "<table:table-cell o:value-type=\"string\" c:value-type=\"error\"><text:p>#N/A</text:p>"
                      "</table:table-cell><table:table-cell o:string-value=\"a &lt; b\"/>")
              + sheet("3", "<table:table-cell><text:p>x<text:s text:c=\"2\"/>y</text:p></table:table-cell>")
              + "</o:spreadsheet></o:body></o:document-content>"}});
    const std::unique_ptr<Workbook> workbook = openWorkbook(path);
    REQUIRE(workbook->sheets().size() == 3);
    CHECK(workbook->sheets()[0].name == u"Ä & Ö"_s);
    CHECK(rowsOf(path, u"3"_s) == Rows{{"x  y"}});
    CHECK(rowsOf(path, u"2"_s) == Rows{{"2", "#N/A", "a < b"}});
    CHECK(rowsOf(path)[0].size() == 10'000);
    const std::unique_ptr<SheetReader> last = workbook->open(2);
    while (last->next()) {}
    CHECK(last->bytesRead() == workbook->open(2)->bytesTotal());
}

TEST_CASE("a formula that came to an error is that error, and never the number behind it")
{
    const BookCase here;
    const QString path = here.ods(table("<table:table-row><table:table-cell table:formula=\"of:=1/0\" "
                                        "office:value-type=\"float\" office:value=\"0\"><text:p>#DIV/0!</text:p>"
                                        "</table:table-cell></table:table-row>"));
    CHECK(rowsOf(path) == Rows{{"#DIV/0!"}});
    CHECK(notesOf(path) == std::vector<SheetNote::Kind>{SheetNote::Kind::ErrorCell});
}

TEST_CASE("rows in groups and in headers are rows like others, and tables in drawings are none")
{
    const BookCase here;
    const QByteArray row = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</text:p>"
                           "</table:table-cell></table:table-row>";
    const QString path = here.ods(
        "<table:tracked-changes><table:table>" + row + "</table:table></table:tracked-changes>"
        + table("<table:shapes><table:table table:name=\"S\">" + row + row
                + "</table:table></table:shapes>"
                  "<table:table-header-rows>"
                + row + "</table:table-header-rows><table:table-row-group>" + row + "</table:table-row-group>"));
    CHECK(rowsOf(path) == Rows{{"x"}, {"x"}});
    CHECK(openWorkbook(path)->sheets().size() == 1);
}

TEST_CASE("a comment on a cell is no part of it, and told of")
{
    const BookCase here;
    const QString path = here.ods(table(
        "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>miksi?</text:p>"
        "</office:annotation><text:p>x</text:p></table:table-cell></table:table-row>"));
    CHECK(rowsOf(path) == Rows{{"x"}});
    CHECK(notesOf(path) == std::vector<SheetNote::Kind>{SheetNote::Kind::Comments});
}
