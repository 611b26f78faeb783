#include "core/exchange/tables_case.h"
#include "core/store/raw_file.h"
#include "exchange/sheets/zip_parts.h"
#include "exchange/tables/list_sheet.h"
#include "exchange/tables/ods_parts.h"
#include "exchange/tables/ods_tables.h"
#include "exchange/tables/xlsx_tables.h"
#include "exchange/zip_source.h"
#include "support/catch.h"

#include <QSet>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QByteArray part(const QString &path, const QString &name)
{
    const ZipParts parts(path);
    const GuardedDevice::Read read = parts.bytesOf(name);
    QByteArray all;
    QByteArray piece(65536, '\0');
    for (qint64 got = read(piece.data(), piece.size()); got > 0; got = read(piece.data(), piece.size()))
        all.append(piece.constData(), got);
    return all;
}

[[nodiscard]] std::unique_ptr<OpenFile> smallFile()
{
    auto file = std::make_unique<OpenFile>();
    importGood(*file->session, smallPackage());
    return file;
}

// A workbook of one sheet, written cell by cell.
void writeCell(const QString &path, const std::string &text)
{
    const TableBook book{.title = u"t"_s, .language = u"fi"_s};
    const std::unique_ptr<TableWriter> writer = path.endsWith(u".ods"_s) ? odsTables(book)
        : path.endsWith(u".xlsx"_s)                                      ? xlsxTables(book)
                                                                         : csvTable(CsvDialect::Excel);
    TableCell cell;
    cell.setText(text);
    writer->begin({.name = u"A"_s, .columns = {{.heading = u"h"_s}, {.heading = u"i"_s}}});
    writer->row(std::vector{cell, cell});
    writer->end();
    writer->finish(path);
}

}   // namespace

TEST_CASE("what looks like a formula is a text in every format, and comes back as it was")
{
    const TablesCase here;
    for (const char *text : {"=1+1", "+358 40", "-x", "@cmd", "'=1", "''=1", "'", "=\"005\"", "\t=1", "a'=b", "_x0041_",
                             "<&>\"", " two  spaces ", "line\nline", "\n"}) {
        for (const QString &name : {u"a.xlsx"_s, u"a.ods"_s, u"a.csv"_s}) {
            CAPTURE(text, name);
            writeCell(here.in(name), text);
            const auto rows = rowsOfSheet(here.in(name), 0);
            REQUIRE(rows.size() == 2);
            for (const QString &cell : rows[1])
                CHECK((name.endsWith(u"ods"_s) ? exactText(odsText(cell.toStdString())) : cell)
                      == QString::fromUtf8(text));
        }
        CHECK_FALSE(part(here.in(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
        CHECK_FALSE(part(here.in(u"a.ods"_s), u"content.xml"_s).contains("table:formula"));
    }
}

TEST_CASE("codes are texts, days are days, and headings stay where one can see them")
{
    const TablesCase here;
    const auto file = smallFile();
    file->add(Answer{.round = u"r1"_s,
                     .municipality = u"244"_s,
                     .service = u"s2"_s,
                     .stage = Stage::Ecec,
                     .answer = AnswerValue::Missing,
                     .answeredOn = QDate(2020, 10, 8)});
    const std::unique_ptr<Workbook> xlsx = openWorkbook(here.exported(*file->session, u"a.xlsx"_s, u"answers"_s));
    const std::unique_ptr<Workbook> ods = openWorkbook(here.exported(*file->session, u"a.ods"_s, u"answers"_s));
    for (const Workbook *book : {xlsx.get(), ods.get()}) {
        const std::unique_ptr<SheetReader> reader = book->open(0);
        bool isDay = false;
        REQUIRE(reader->next());
        while (reader->next()) {
            CHECK(reader->row().cells[2].kind == CellKind::Text);
            for (const SheetCell &cell : reader->row().cells)
                isDay = isDay || (cell.kind == CellKind::Date && cell.text == u"2020-10-08"_s);
        }
        CHECK(isDay);
    }
    CHECK(part(here.in(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s).contains("state=\"frozen\""));
    CHECK(part(here.in(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s).contains("<autoFilter"));
    CHECK(part(here.in(u"a.ods"_s), u"settings.xml"_s).contains("VerticalSplitPosition"));
    CHECK(part(here.in(u"a.ods"_s), u"content.xml"_s).contains("table:display-filter-buttons"));
    for (const QByteArray &properties :
         {part(here.in(u"a.ods"_s), u"meta.xml"_s), part(here.in(u"a.xlsx"_s), u"docProps/core.xml"_s)}) {
        CHECK(properties.contains("<dc:language>fi</dc:language>"));
        CHECK(properties.contains("<dc:creator>Katve</dc:creator>"));
    }
}

TEST_CASE("the row of headings is as high as the longest of them needs in its column")
{
    const auto lines = [](std::vector<TableColumn> columns) {
        return TableSheet{.columns = std::move(columns)}.headingLines();
    };
    CHECK(lines({}) == 1);
    CHECK(lines({{.heading = u"Alue"_s, .width = 9}}) == 1);
    CHECK(lines({{.heading = u"Alue"_s, .width = 9}, {.heading = u"Alueen koodi"_s, .width = 9}}) == 2);
    CHECK(lines({{.heading = u"Alueen koodi"_s, .width = 26}}) == 1);
    CHECK(lines({{.heading = u"yhden organisaation varassa"_s, .width = 13}}) == 3);
    CHECK(lines({{.heading = u"erityisvastuualueelta"_s, .width = 5}}) == 1);   // a word is not parted
}

TEST_CASE("an OpenDocument file begins with what it is, unpacked")
{
    const TablesCase here;
    const auto file = smallFile();
    const QByteArray bytes = raw::bytes(here.exported(*file->session, u"a.ods"_s));
    CHECK(bytes.mid(30, 8) == "mimetype");
    CHECK(bytes.mid(0, 120).contains("application/vnd.oasis.opendocument.spreadsheet"));
}

TEST_CASE("in the grid every cell of the round says how it is; what is not known says that, and is never empty")
{
    const TablesCase here;
    const auto file = smallFile();
    const auto rows = rowsOfSheet(here.exported(*file->session, u"m.xlsx"_s, u"matrix"_s), 0);
    const std::size_t heading = 3;   // below title, note and provinces
    REQUIRE(rows.size() > heading);
    const std::size_t columns = rows[heading].size();
    int unknown = 0;
    for (std::size_t row = heading + 1; row < rows.size(); ++row) {
        REQUIRE(rows[row].size() == columns);
        for (std::size_t column = 3; column < columns; ++column) {
            CHECK(rows[row][column].size() > 2);
            unknown += rows[row][column] == u"? ei tietoa"_s ? 1 : 0;
        }
    }
    CHECK(unknown > 0);
}

TEST_CASE("the gaps tell a coverage as a range, and count what is not known by itself")
{
    const TablesCase here;
    const auto file = smallFile();
    file->add(Population{.municipality = u"564"_s, .stage = Stage::Grades1To6, .year = 2019, .count = 100});
    const auto rows = rowsOfSheet(here.exported(*file->session, u"g.xlsx"_s, u"gaps"_s), 0);
    const std::vector<QString> &headings = rows[2];
    const auto at = [&](const QString &heading) {
        return static_cast<std::size_t>(std::ranges::find(headings, heading) - headings.begin());
    };
    REQUIRE(at(u"Kattavuus vähintään"_s) < headings.size());
    REQUIRE(at(u"ei tietoa"_s) < headings.size());
    const std::vector<QString> &whole = rows[3];
    CHECK(whole[at(u"Palvelutyyppi"_s)] == u"Kaikki palvelutyypit"_s);
    CHECK(whole[at(u"ei tietoa"_s)].toInt() > 0);
    CHECK(whole[at(u"Kattavuus vähintään"_s)].toDouble() <= whole[at(u"Kattavuus enintään"_s)].toDouble());
}

TEST_CASE("in no language do two columns of a list, two sheets or two codes of a list have the same words")
{
    for (const TableWords &words : tableWordsOfAll()) {
        CAPTURE(words.language);
        QSet<QString> sheets;
        for (const auto &[name, word] : words.sheets)
            sheets.insert(sheetNameFrom(word).toCaseFolded());
        CHECK(static_cast<std::size_t>(sheets.size()) == words.sheets.size());
        for (const auto &[list, codes] : words.codes) {
            CAPTURE(list);
            QSet<QString> different;
            for (const std::string &word : codes) {
                CHECK_FALSE(word.empty());
                CHECK(word.find(';') == std::string::npos);
                different.insert(QString::fromStdString(word).toCaseFolded());
            }
            CHECK(static_cast<std::size_t>(different.size()) == codes.size());
        }
        const TableNames none(*smallFile()->session, words.language, {});
        const ListWords people{.words = words, .names = none};
        for (const QString &table : tableNames()) {
            const std::optional<Table> list = codeFrom<Table>(table.toStdString());
            if (!list)
                continue;
            CAPTURE(table);
            QSet<QString> headings;
            const TableSheet sheet = listSheet(*list, &people);
            for (const TableColumn &column : sheet.columns) {
                CHECK_FALSE(column.heading.isEmpty());
                headings.insert(column.heading.toCaseFolded());
            }
            CHECK(static_cast<std::size_t>(headings.size()) == sheet.columns.size());
        }
    }
}

TEST_CASE("the inventory itself is never written over")
{
    const auto file = OpenFile::onDisk();
    CHECK_THROWS_AS(exportTables(*file->session, file->path(), {.words = tableWordsIn(Language::Finnish)}), StoreError);
}

TEST_CASE("a text that no cell can hold stops the writing instead of being cut")
{
    const TablesCase here;
    CHECK_THROWS_AS(writeCell(here.in(u"a.xlsx"_s), std::string(40'000, 'a')), SheetError);
    CHECK_FALSE(QFileInfo::exists(here.in(u"a.xlsx"_s)));
    writeCell(here.in(u"a.ods"_s), std::string(40'000, 'a'));
    CHECK(rowsOfSheet(here.in(u"a.ods"_s), 0)[1][0].size() == 40'000);
}

TEST_CASE("writing stops when it is told to, and leaves what was there")
{
    const TablesCase here;
    const auto file = smallFile();
    for (int i = 0; i < 1100; ++i)
        file->add(Provider{.id = u"x%1"_s.arg(i), .name = u"n"_s}, EditKind::AddProvider);
    raw::write(here.in(u"a.xlsx"_s), "old");
    CHECK_THROWS_AS(exportTables(*file->session, here.in(u"a.xlsx"_s),
                                 {.words = tableWordsIn(Language::Finnish), .cancelled = [] { return true; }}),
                    StoreError);
    CHECK(raw::bytes(here.in(u"a.xlsx"_s)) == "old");
}
