#include "core/exchange/tables_case.h"
#include "exchange/tables/list_sheet.h"
#include "exchange/tables/ods_tables.h"
#include "exchange/tables/xlsx_tables.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Rows = std::vector<std::vector<QString>>;

namespace {

// A workbook of one sheet as some other program may leave it.
void write(const QString &path, const QString &sheetName, const Rows &rows)
{
    const std::unique_ptr<TableWriter> writer = xlsxTables({.language = u"fi"_s});
    TableSheet sheet{.name = sheetName};
    for (const QString &heading : rows.front())
        sheet.columns.push_back({.heading = heading});
    writer->begin(sheet);
    for (std::size_t row = 1; row < rows.size(); ++row) {
        std::vector<TableCell> cells(rows[row].size());
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i].setText(rows[row][i]);
        writer->row(cells);
    }
    writer->end();
    writer->finish(path);
}

struct Small : TablesCase {
    Small() { importGood(*file.session, smallPackage()); }
    [[nodiscard]] Rows answers() const
    {
        return rowsOfSheet(exported(*file.session, u"answers.xlsx"_s, u"answers"_s), 0);
    }
    OpenFile file;
};

}   // namespace

TEST_CASE("a sheet of ours is known whatever it is called and wherever its columns stand")
{
    Small here;
    Rows rows = here.answers();
    for (auto &row : rows) {
        row.resize(16);
        std::ranges::reverse(row);
    }
    write(here.in(u"b.xlsx"_s), u"Taul1"_s, rows);
    const ImportReport report = importTables(*here.file.session, here.in(u"b.xlsx"_s));
    CHECK(report.errorCount == 0);
    CHECK(report.of(Table::Answers).unchanged == 3);
}

TEST_CASE("a changed word changes the answer, and a changed name beside a code is told of")
{
    Small here;
    Rows rows = here.answers();
    const auto column = [&](const QString &heading) {
        return static_cast<std::size_t>(std::ranges::find(rows.front(), heading) - rows.front().begin());
    };
    rows[1][column(u"Kunta"_s)] = u"Jokin muu"_s;
    rows[1][column(u"Vastaus"_s)] = u"delvis"_s;   // in another language
    write(here.in(u"b.xlsx"_s), u"Vastaukset"_s, rows);
    const ImportReport report = importTables(*here.file.session, here.in(u"b.xlsx"_s));
    CHECK(told(report.errors) == std::vector<std::string>{});
    CHECK(report.of(Table::Answers).changed == 1);
    CHECK(report.of(Table::Answers).unchanged == 2);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0].kind == ImportRemark::Kind::SecondLeftOut);
    CHECK(report.notes[0].value == u"Jokin muu"_s);
}

TEST_CASE("a row whose name is that of another code is not taken, as nobody knows which of them is meant")
{
    Small here;
    Rows rows = here.answers();
    const auto place = static_cast<std::size_t>(std::ranges::find(rows.front(), u"Kunta"_s) - rows.front().begin());
    REQUIRE(rows[1][place] != rows[2][place]);
    rows[1][place] = rows[2][place].toUpper();
    write(here.in(u"b.xlsx"_s), u"Vastaukset"_s, rows);
    const ImportReport report = importTables(*here.file.session, here.in(u"b.xlsx"_s));
    CHECK_FALSE(report.written);
    REQUIRE(report.errors.size() == 1);
    CHECK(report.errors[0].kind == ImportRemark::Kind::SaidTwice);
    CHECK(report.errors[0].line == 2);
}

TEST_CASE("a column that somebody has added to a list of ours is told of")
{
    Small here;
    Rows rows = here.answers();
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].resize(rows.front().size());
    rows[0].push_back(u"Kommentti"_s);
    rows[1].push_back(u"kysyttävä"_s);
    write(here.in(u"b.xlsx"_s), u"Vastaukset"_s, rows);
    const ImportReport report = importTables(*here.file.session, here.in(u"b.xlsx"_s));
    CHECK(report.errorCount == 0);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0].kind == ImportRemark::Kind::ColumnLeftOut);
    CHECK(report.notes[0].value == u"Kommentti"_s);
}

TEST_CASE("a code that was emptied beside its name is told of with its place")
{
    Small here;
    Rows rows = rowsOfSheet(here.exported(*here.file.session, u"p.xlsx"_s, u"providers"_s), 0);
    const auto column = [&](const QString &heading) {
        return static_cast<std::size_t>(std::ranges::find(rows.front(), heading) - rows.front().begin());
    };
    const std::size_t unitOf = column(u"Minkä yksikkö, tunnus"_s);
    REQUIRE(unitOf < rows.front().size());
    REQUIRE(rows[2].size() > unitOf);
    rows[2][unitOf].clear();
    write(here.in(u"b.xlsx"_s), u"Toimijat"_s, rows);
    const ImportReport report = importTables(*here.file.session, here.in(u"b.xlsx"_s));
    REQUIRE(report.errors.size() == 1);
    CHECK(report.errors[0].kind == ImportRemark::Kind::Missing);
    CHECK(report.errors[0].file == u"Toimijat"_s);
    CHECK(report.errors[0].line == 3);
    CHECK(report.errors[0].column == columnName(static_cast<int>(unitOf)));
    CHECK_FALSE(report.written);
}

TEST_CASE("what is wrong is told by the row and the column of the sheet")
{
    Small here;
    Rows rows = here.answers();
    rows[2][7] = u"ehkä"_s;
    write(here.in(u"b.xlsx"_s), u"Vastaukset"_s, rows);
    const ImportReport report = importTables(*here.file.session, here.in(u"b.xlsx"_s));
    REQUIRE(report.errors.size() == 1);
    CHECK(report.errors[0].kind == ImportRemark::Kind::UnknownCode);
    CHECK(report.errors[0].value == u"ehkä"_s);
    CHECK(report.errors[0].line == 3);
    CHECK(report.errors[0].column == u"H"_s);
}

TEST_CASE("a municipality's code that lost its zeros is mended, with a note")
{
    Small here;
    here.file.add(Area{.kind = AreaKind::Municipality, .code = u"005"_s, .nameFi = u"Alajärvi"_s});
    here.file.add(Provider{.id = u"p9"_s, .name = u"n"_s, .municipality = u"005"_s}, EditKind::AddProvider);
    Rows rows = rowsOfSheet(here.exported(*here.file.session, u"p.xlsx"_s, u"providers"_s), 0);
    for (auto &row : rows)
        std::ranges::replace(row, u"005"_s, u"5"_s);
    write(here.in(u"b.xlsx"_s), u"Toimijat"_s, rows);
    const ImportReport report = importTables(*here.file.session, here.in(u"b.xlsx"_s));
    CHECK(report.errorCount == 0);
    CHECK(report.of(Table::Providers).changed == 0);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0].kind == ImportRemark::Kind::CodeMended);
    CHECK(report.notes[0].detail == u"005"_s);
}

TEST_CASE("codes of areas that lost their zeros make no second areas, in no list")
{
    Small here;
    here.file.add(Area{.kind = AreaKind::Municipality, .code = u"005"_s, .nameFi = u"Alajärvi"_s});
    here.file.add(Area{.kind = AreaKind::Municipality,
                       .code = u"020"_s,
                       .nameFi = u"Akaa"_s,
                       .validTo = QDate(2020, 1, 1),
                       .mergedInto = u"005"_s});
    here.file.add(Area{.kind = AreaKind::Province, .code = u"06"_s, .nameFi = u"Pirkanmaa"_s});
    here.file.add(Area{.kind = AreaKind::WellbeingCounty, .code = u"02"_s, .nameFi = u"Itä-Uusimaa"_s});
    here.file.add(Membership{
        .municipality = u"020"_s, .kind = AreaKind::Province, .code = u"06"_s, .validFrom = QDate(2020, 1, 1)});
    const Contents before = contentsOf(*here.file.session);
    for (const QString &table : {u"areas"_s, u"memberships"_s}) {
        Rows rows = rowsOfSheet(here.exported(*here.file.session, table + u".xlsx"_s, table), 0);
        for (auto &row : rows) {
            for (QString &cell : row) {
                bool isNumber = false;
                const int number = cell.toInt(&isNumber);
                cell = isNumber ? QString::number(number) : cell;
            }
        }
        write(here.in(u"b.xlsx"_s), u"Taul1"_s, rows);
        const ImportReport report = importTables(*here.file.session, here.in(u"b.xlsx"_s));
        CHECK(told(report.errors) == std::vector<std::string>{});
        CHECK(report.total().added + report.total().changed == 0);
        CHECK(report.notes.size() == (table == u"areas"_s ? 4 : 2));
    }
    CHECK((contentsOf(*here.file.session) == before));
}

TEST_CASE("an empty cell of a sheet takes nothing away")
{
    Small here;
    here.file.add(Provider{.id = u"p9"_s, .name = u"n"_s, .note = u"kept"_s}, EditKind::AddProvider);
    Rows rows = rowsOfSheet(here.exported(*here.file.session, u"p.xlsx"_s, u"providers"_s), 0);
    for (auto &row : rows)
        std::ranges::replace(row, u"kept"_s, QString());
    write(here.in(u"b.xlsx"_s), u"Toimijat"_s, rows);
    CHECK_FALSE(importTables(*here.file.session, here.in(u"b.xlsx"_s)).written);
    CHECK(here.file.session->find(Provider{.id = u"p9"_s})->note == u"kept"_s);
}

TEST_CASE("a table that was worked out is known as one in every format and language, and holds no list of ours")
{
    Small here;
    for (const Language language : {Language::Finnish, Language::Swedish, Language::English}) {
        for (const QString &table : {u"cells"_s, u"gaps"_s, u"matrix"_s}) {
            for (const QString &ending : {u".xlsx"_s, u".ods"_s, u".csv"_s}) {
                const QString path = here.exported(*here.file.session, u"made"_s + ending, table, language);
                const std::unique_ptr<Workbook> workbook = openWorkbook(path);
                const OwnWorkbook own = ownWorkbook(*workbook, path, tableWordsOfAll());
                CAPTURE(table.toStdString(), ending.toStdString());
                CHECK(own.sheets.empty());
                CHECK(own.workedOut == std::vector<std::size_t>{0});
            }
        }
    }
}

TEST_CASE("cells of the matrix are known also when nothing but the statuses is left of them")
{
    Small here;
    Rows rows = rowsOfSheet(here.exported(*here.file.session, u"cells.xlsx"_s, u"cells"_s), 0);
    rows[0].resize(6);
    REQUIRE(rows[0][5] == u"Tilanne"_s);
    Rows far{rows[0]};
    for (int i = 0; i < 50; ++i)
        far.push_back({u"244"_s, {}, u"s1"_s, {}, u"esiopetus"_s, u"puuttuu"_s});
    const auto workedOut = [&] {
        write(here.in(u"b.xlsx"_s), u"Taul1"_s, far);
        const std::unique_ptr<Workbook> workbook = openWorkbook(here.in(u"b.xlsx"_s));
        return ownWorkbook(*workbook, here.in(u"b.xlsx"_s), tableWordsOfAll()).workedOut.size();
    };
    CHECK(workedOut() == 0);   // as an own list may be, with the same heading
    far.push_back({u"564"_s,
                   {},
                   u"s1"_s,
                   {},
                   u"esiopetus"_s,
                   QString::fromStdString(tableWordsIn(Language::Finnish).codes["status"][1])});
    CHECK(workedOut() == 1);
}

TEST_CASE("a quote that is never closed in a list of ours is told, and nothing of it is taken")
{
    Small here;
    QFile file(here.exported(*here.file.session, u"answers.csv"_s, u"answers"_s));
    REQUIRE(file.open(QIODevice::Append));
    file.write("r1,244,s1,grades7_9,available,,,,,,,,\"note\n");
    file.close();
    const ImportReport report = importTables(*here.file.session, file.fileName(), {.origin = u"answers.csv"_s});
    CHECK(told(report.errors) == std::vector<std::string>{"answers.csv:5 M OpenQuote"});
    CHECK_FALSE(report.written);
}

TEST_CASE("that changes in sheets which were worked out are not read is said once")
{
    Small here;
    const ImportReport report = importTables(*here.file.session, here.exported(*here.file.session, u"all.xlsx"_s));
    CHECK(told(report.notes) == std::vector<std::string>{"Tietoja, Kartoitus, Puutteet SheetMade"});
    CHECK_FALSE(report.written);
}

TEST_CASE("somebody's own sheet is not taken for one of ours")
{
    Small here;
    write(here.in(u"own.xlsx"_s), u"Vastaukset"_s,
          {{u"Kunta"_s, u"Palvelu"_s, u"Koulutusaste"_s, u"Vastaus"_s}, {u"Oulu"_s, u"s1"_s, u"esi"_s, u"x"_s}});
    const std::unique_ptr<Workbook> workbook = openWorkbook(here.in(u"own.xlsx"_s));
    const OwnWorkbook own = ownWorkbook(*workbook, here.in(u"own.xlsx"_s), tableWordsOfAll());
    CHECK(own.sheets.empty());
    CHECK(own.workedOut.empty());
}
