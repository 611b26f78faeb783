#include "exchange/sheets/workbook.h"
#include "support/catch.h"
#include "widgets/table_twin.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] TwinTable table()
{
    const auto row = [](const QString &name, const TwinValue &children, const TwinValue &share) {
        return TwinRow{.id = u"id-"_s + name, .values = {TwinValue::ofText(name), children, share}};
    };
    return {.headings = {u"Kunta"_s, u"Lapsia"_s, u"Kattavuus"_s},
            .rows = {row(u"Äänekoski"_s, TwinValue::ofNumber(1234), TwinValue::ofShare(Ratio{1, 3})),
                     row(u"Oulu"_s, TwinValue::unknown(), TwinValue::ofShare({})),
                     row(u"Kemi"_s, TwinValue::ofNumber(0), TwinValue::ofShare(Ratio{999'999, 1'000'000})),
                     row(u"Ii, \"pieni\""_s, TwinValue::ofNumber(-5), TwinValue::unknown())}};
}

[[nodiscard]] QStringList columnOf(const TableTwin &twin, int column)
{
    QStringList texts;
    for (int row = 0; row < twin.model()->rowCount(); ++row)
        texts.append(twin.model()->index(row, column).data().toString());
    return texts;
}

struct TwinCase {
    TwinCase()
    {
        QLocale::setDefault({QLocale::Finnish, QLocale::Finland});
        twin = std::make_unique<TableTwin>(u"Kunnat"_s, nullptr);
        twin->show(table(), u"kunnat"_s);
    }
    ~TwinCase() { QLocale::setDefault(QLocale::c()); }
    TwinCase(const TwinCase &) = delete;
    TwinCase &operator=(const TwinCase &) = delete;

    std::unique_ptr<TableTwin> twin;
};

}   // namespace

TEST_CASE("what is not known is sorted last in both directions, and never as zero")
{
    TwinCase here;
    here.twin->sortByColumn(1, Qt::AscendingOrder);
    CHECK(columnOf(*here.twin, 1) == QStringList{u"−5"_s, u"0"_s, u"1\u00a0234"_s, u"no information"_s});
    here.twin->sortByColumn(1, Qt::DescendingOrder);
    CHECK(columnOf(*here.twin, 1) == QStringList{u"1\u00a0234"_s, u"0"_s, u"−5"_s, u"no information"_s});
    here.twin->sortByColumn(2, Qt::DescendingOrder);
    CHECK(columnOf(*here.twin, 2) == QStringList{u"99 %"_s, u"33 %"_s, u"no information"_s, u"–"_s});
}

TEST_CASE("names are sorted as Finnish sorts them, and a third click gives the order of the page again")
{
    TwinCase here;
    here.twin->sortByColumn(0, Qt::AscendingOrder);
    CHECK(columnOf(*here.twin, 0) == QStringList{u"Ii, \"pieni\""_s, u"Kemi"_s, u"Oulu"_s, u"Äänekoski"_s});
    here.twin->sortByColumn(-1, Qt::AscendingOrder);
    CHECK(columnOf(*here.twin, 0) == QStringList{u"Äänekoski"_s, u"Oulu"_s, u"Kemi"_s, u"Ii, \"pieni\""_s});
}

TEST_CASE("the selection is copied as cells of a spreadsheet, with numbers it can read")
{
    TwinCase here;
    here.twin->setCurrentIndex(here.twin->model()->index(0, 1));
    here.twin->selectionModel()->select(here.twin->model()->index(1, 1), QItemSelectionModel::Select);
    QTest::keyClick(here.twin.get(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"1234\nno information"_s);
    QTest::keyClick(here.twin.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(here.twin.get(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] == u"Kunta\tLapsia\tKattavuus"_s);
    CHECK(lines[1] == u"Äänekoski\t1234\t33 %"_s);
    CHECK(lines[2] == u"Oulu\tno information\t–"_s);
}

TEST_CASE("what is copied is a table with colours as well, in which what is not known is told")
{
    TwinCase here;
    QTest::keyClick(here.twin.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(here.twin.get(), Qt::Key_C, Qt::ControlModifier);
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    CHECK(html.count(u"<tr>"_s) == 5);
    CHECK(html.contains(u">Kattavuus</th>"_s));
    CHECK(html.contains(u">Ii, &quot;pieni&quot;</td>"_s));
    CHECK(html.contains(u"background:#d9dde2;color:#3d4650\">no information</td>"_s));
    CHECK(html.contains(u"<td style=\"text-align:right\">1234</td>"_s));
}

TEST_CASE("the table is saved in the order it stands in, in the dialect of the exchange files")
{
    TwinCase here;
    const QTemporaryDir folder;
    const QSignalSpy told(here.twin.get(), &TableTwin::told);
    here.twin->sortByColumn(1, Qt::AscendingOrder);
    here.twin->save(folder.filePath(u"kunnat.csv"_s));
    CHECK(told.size() == 1);
    QFile file(folder.filePath(u"kunnat.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    REQUIRE(lines.size() == 6);
    CHECK(lines[0] == u"Kunta,Lapsia,Kattavuus"_s);
    CHECK(lines[1] == u"\"Ii, \"\"pieni\"\"\",-5,no information"_s);
    CHECK(lines[2] == u"Kemi,0,99.9999"_s);
    CHECK(lines[3].startsWith(u"Äänekoski,1234,33.33"_s));
    CHECK(lines[4] == u"Oulu,no information,"_s);
    CHECK(lines[5].isEmpty());
}

TEST_CASE("as a workbook the table keeps its numbers, and says what is not known")
{
    TwinCase here;
    const QTemporaryDir folder;
    for (const QString &name : {u"kunnat.xlsx"_s, u"kunnat.ods"_s}) {
        here.twin->save(folder.filePath(name));
        const std::unique_ptr<Workbook> workbook = openWorkbook(folder.filePath(name));
        const std::unique_ptr<SheetReader> reader = workbook->open(0);
        std::map<QString, std::vector<SheetCell>> rows;
        while (reader->next())
            rows[reader->row().cells[0].text] = reader->row().cells;
        REQUIRE(rows.contains(u"Oulu"_s));
        CHECK(rows[u"Äänekoski"_s][1] == SheetCell{u"1234"_s, CellKind::Number});
        CHECK(rows[u"Oulu"_s][1] == SheetCell{u"no information"_s, CellKind::Text});
        CHECK(rows[u"Kemi"_s][1].text == u"0"_s);
        CHECK(rows[u"Kemi"_s][2].text.startsWith(u"0.99999"_s));
    }
}

TEST_CASE("Enter and a double click tell which row is wanted, also when the table is sorted")
{
    TwinCase here;
    here.twin->sortByColumn(0, Qt::AscendingOrder);
    const QSignalSpy wanted(here.twin.get(), &TableTwin::activated);
    here.twin->setCurrentIndex(here.twin->model()->index(3, 1));
    QTest::keyClick(here.twin.get(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.last().first().toString() == u"id-Äänekoski"_s);
    Q_EMIT here.twin->doubleClicked(here.twin->model()->index(2, 0));
    CHECK(wanted.last().first().toString() == u"id-Oulu"_s);
}

TEST_CASE("the row at hand stays when the facts are read anew")
{
    TwinCase here;
    here.twin->chooseRow(u"id-Kemi"_s);
    TwinTable other = table();
    other.rows.erase(other.rows.begin());
    here.twin->show(other, u"kunnat"_s);
    CHECK(here.twin->chosenRow() == u"id-Kemi"_s);
    CHECK(here.twin->currentIndex().row() == 1);
}

TEST_CASE("a cell of the table is read with its row and its column")
{
    TwinCase here;
    const auto read = [&](int row, int column) {
        return here.twin->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(read(0, 0) == u"Äänekoski"_s);
    CHECK(read(1, 1) == u"Oulu, Lapsia: no information"_s);
    CHECK(here.twin->accessibleName() == u"Kunnat"_s);
}

TEST_CASE("the table's model keeps the rules of models")
{
    TwinModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(table());
    model.show({});
    CHECK(model.rowCount() == 0);
}
