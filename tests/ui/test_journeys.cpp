// What the people the program is for do in one sitting, with their acts and keys counted.

#include "analysis/matrix_index.h"
#include "exchange/new_inventory.h"
#include "map/hex_map_view.h"
#include "pages/municipality_page.h"
#include "pages/summaries_page.h"
#include "support/catch.h"
#include "support/run_command.h"
#include "ui/charts_case.h"
#include "ui/print/print_case.h"
#include "widgets/finder_panel.h"
#include "widgets/page_view.h"
#include "widgets/table_twin.h"
#include "words/vocabulary.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <set>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// The area's round of the first service types in force, in an inventory of the shipped reference data.
[[nodiscard]] Round beginRound(WindowCase &here, const QString &file, const AreaRefs &areas, qsizetype services)
{
    static_cast<void>(makeInventory(here.in(file), {}));
    REQUIRE(here.window().openFile(here.in(file)));
    Round round{.id = u"r-2026"_s, .nameFi = u"2026"_s, .asOf = QDate(2026, 3, 1), .areas = areas};
    here.workspace().session().stores().of<ServiceType>().forEach([&](const auto &stored) {
        const ServiceType &service = stored.row;
        if (holdsOn(service.validFrom, service.validTo, round.asOf) && round.services.size() < services)
            round.services.append(service.key);
    });
    REQUIRE(here.workspace().run(additionOf(EditKind::AddRound, round)).ok());
    return round;
}

// In each network region so many municipalities lack the first service, and as many have it partly, as its place in the list.
void answerEachRegionOtherwise(WindowCase &here)
{
    const GapMatrix &matrix = here.workspace().matrix();
    std::size_t lacking = 0;
    std::vector<std::pair<AnswerValue, std::vector<Question>>> all{{AnswerValue::Missing, {}},
                                                                   {AnswerValue::Partly, {}}};
    for (std::size_t region = 0; region < matrix.input().regions.size(); ++region) {
        if (matrix.input().regions[region].kind != AreaKind::NetworkRegion)
            continue;
        ++lacking;
        const auto members = matrix.cells().membersOf(region);
        for (std::size_t i = 0; i < 2 * lacking; ++i) {
            for (const Stage stage : {Stage::Grades1To6, Stage::Grades7To9})
                all[i % 2].second.push_back(
                    {.municipality = here.workspace().municipalityCode(members[i]),
                     .service = here.workspace().serviceKey(here.workspace().services().front()),
                     .stage = stage});
        }
    }
    for (const auto &[value, questions] : all)
        REQUIRE(here.workspace()
                    .run(answered(here.workspace().session(), here.workspace().answering(), questions, value))
                    .ok());
}

void choose(QWidget &window, const QString &name, const QVariant &value)
{
    auto &box = child<QComboBox>(window, name);
    box.setCurrentIndex(box.findData(value));
    Q_EMIT box.activated(box.currentIndex());
}

void trigger(QWidget &window, const QKeySequence &keys)
{
    for (auto *action : window.findChildren<QAction *>()) {
        if (action->shortcut() == keys)
            action->trigger();
    }
}

// The cells of a table of facts in the row that has this name.
[[nodiscard]] const TwinRow &rowNamed(const TwinTable &table, const QString &name)
{
    const auto found =
        std::ranges::find_if(table.rows, [&](const TwinRow &row) { return row.values.front().text == name; });
    if (found == table.rows.end())
        throw std::logic_error("no row " + name.toStdString());
    return *found;
}

}   // namespace

namespace {

// Keys that go where the keyboard is, as a user's do, and are counted.
class Keyboard {
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++m_count;
    }

    void type(const QString &text)
    {
        for (const QChar letter : text) {
            REQUIRE(QApplication::focusWidget() != nullptr);
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            ++m_count;
        }
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

// Names a file in the dialog that asks for it. What is typed before its last part is the folder of the test.
void nameFile(WindowCase &here, Keyboard &keyboard, const QString &name)
{
    auto *dialog = here.window().findChild<QFileDialog *>();
    REQUIRE(dialog != nullptr);
    dialog->setDirectory(here.in({}));
    auto &line = child<QLineEdit>(*dialog, u"fileNameEdit"_s);
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() == &line; }));
    REQUIRE(line.selectedText() == line.text());   // what is typed takes its place
    keyboard.type(name);
    keyboard.press(Qt::Key_Return);
}

}   // namespace

TEST_CASE("from the first start to the first answer of a new inventory of Kainuu 2026 by keyboard in at most 50 keys")
{
    WindowCase here;
    here.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&here.window()));
    Keyboard keyboard;
    keyboard.press(Qt::Key_N, Qt::ControlModifier);
    nameFile(here, keyboard, u"kainuu"_s);
    REQUIRE(QTest::qWaitFor([&] { return here.window().workspace() != nullptr; }, 60'000));
    here.window().activateWindow();   // offscreen there is nobody else to give it back
    REQUIRE(QTest::qWaitForWindowActive(&here.window()));
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == u"roundName"_s);   // nothing to look for
    keyboard.type(u"Kainuu 2026"_s);
    keyboard.press(Qt::Key_Tab);
    keyboard.type(u"kain"_s);
    while (QApplication::focusWidget()->objectName() != u"beginRound"_s)
        keyboard.press(Qt::Key_Tab);
    keyboard.press(Qt::Key_Return);
    REQUIRE(here.workspace().hasRound());
    CHECK(here.workspace().round().nameFi == u"Kainuu 2026"_s);
    REQUIRE(here.workspace().round().areas.size() == 1);
    CHECK(here.workspace().names().area(here.workspace().round().areas.front()).startsWith(u"Kainuu"_s));
    CHECK(here.workspace().municipalities().size() == 8);
    keyboard.press(Qt::Key_2, Qt::ControlModifier);   // the mapping
    keyboard.press(Qt::Key_N);                        // its first cell without an answer
    keyboard.press(Qt::Key_1);
    CHECK(here.workspace().sums().answered > 0);
    CHECK(keyboard.count() <= 50);
    const Sums answered = here.workspace().sums();
    here.restart();
    REQUIRE(here.window().openFile(here.preferences().recentFiles.first()));
    CHECK(here.workspace().sums() == answered);
}

TEST_CASE(
    "a member answers 21 municipalities and 60 service types by keyboard in at most 1300 keys, and finds them again")
{
    WindowCase here;
    static_cast<void>(beginRound(here, u"lappi.katve"_s, {{.kind = AreaKind::Province, .code = u"19"_s}}, 60));
    REQUIRE(here.workspace().municipalities().size() == 21);
    REQUIRE(here.workspace().services().size() == 60);
    int keys = 1;   // Ctrl+2
    here.window().inventory()->showPage(InventoryView::Mapping);
    keys += 1;
    child<QToolButton>(here.window(), u"fastEntry"_s).click();
    const auto press = [&](Qt::Key key) {
        here.press(key);
        ++keys;
    };
    press(Qt::Key_N);   // to the first cell
    const Qt::Key answers[]{Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
    for (std::size_t cell = 0; here.workspace().sums().answered < here.workspace().sums().cells(); ++cell) {
        REQUIRE(keys <= 1300);
        press(answers[cell % std::size(answers)]);
    }
    CHECK(keys <= 1300);
    const Sums answered = here.workspace().sums();
    trigger(here.window(), QKeySequence::Undo);
    CHECK(here.workspace().sums().answered < answered.answered);
    trigger(here.window(), QKeySequence(Qt::CTRL | Qt::Key_Y));
    here.restart();
    REQUIRE(here.window().openFile(here.preferences().recentFiles.first()));
    CHECK(here.workspace().sums() == answered);
}

TEST_CASE("an agent goes from the start to the printed sheet of Sodankylä in six acts")
{
    WindowCase here;
    here.openSample();
    here.restart();
    int acts = 1;   // the recent file
    REQUIRE(here.window().openFile(here.preferences().recentFiles.first()));
    acts += 1;   // Ctrl+K
    trigger(here.window(), QKeySequence(Qt::CTRL | Qt::Key_K));
    acts += 1;   // the name
    auto &line = *child<FinderPanel>(here.window(), u"finder"_s).findChild<QLineEdit *>();
    line.insert(u"sodankyl"_s);
    acts += 1;   // Enter
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(here.window().findChild<MunicipalityPage *>()->isVisible());
    acts += 1;   // Save as PDF
    QTest::mouseClick(&child<QPushButton>(here.window(), u"pdfOfMunicipality"_s), Qt::LeftButton);
    auto *dialog = here.window().findChild<QFileDialog *>();
    REQUIRE(dialog != nullptr);
    acts += 1;   // Enter
    Q_EMIT dialog->fileSelected(here.in(u"sodankyla.pdf"_s));
    QFile pdf(here.in(u"sodankyla.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(acts <= 6);
}

TEST_CASE("a co-ordinator sees the five network regions side by side, each with the numbers of the matrix")
{
    WindowCase here;
    static_cast<void>(beginRound(here, u"whole.katve"_s, {}, 10));
    answerEachRegionOtherwise(here);
    here.window().inventory()->showPage(InventoryView::Gaps);
    choose(here.window(), u"gapsBy"_s, 100 + static_cast<int>(AreaKind::NetworkRegion));
    choose(here.window(), u"gapsMeasure"_s, 1);   // numbers of cells
    const TwinTable table = here.window().findChild<TableTwin *>()->tableAsShown();
    CHECK(table.rows.size() == 5);
    const GapMatrix &matrix = here.workspace().matrix();
    std::size_t regions = 0;
    std::set<std::int64_t> told;
    for (std::size_t region = 0; region < matrix.input().regions.size(); ++region) {
        if (matrix.input().regions[region].kind != AreaKind::NetworkRegion)
            continue;
        ++regions;
        const Sums sums = matrix.regionSums(region, here.workspace().columns());
        const TwinRow &row = rowNamed(table, here.workspace().regionName(region));
        told.insert(sums.count(Status::Missing));
        for (const Status status : {Status::Partial, Status::Missing, Status::Unknown}) {
            const auto heading = std::ranges::find_if(table.headings, [&](const QString &one) {
                return one.compare(statusWord(status), Qt::CaseInsensitive) == 0;
            });
            REQUIRE(heading != table.headings.end());
            CHECK(row.values[static_cast<std::size_t>(heading - table.headings.begin())]
                  == TwinValue::ofNumber(sums.count(status)));
        }
    }
    CHECK(regions == 5);
    CHECK(told.size() == 5);   // no two are alike, so none can stand for another
}

TEST_CASE("what nobody knows is unknown in the grid, the chart, the map, the print and on the command line, and "
          "nowhere 0 or missing")
{
    const QString service = u"school_psychologist"_s;
    ChartsCase here({.area = {.kind = AreaKind::Province, .code = u"18"_s}});
    here.forget(service);
    const QString unknown = statusWord(Status::Unknown);
    const QString name = here.workspace().names().service(service);

    here.goTo(u"205"_s, service);
    const QString cell = here.grid().model()->data(here.grid().currentIndex(), Qt::AccessibleTextRole).toString();
    CHECK(cell.contains(unknown));
    CHECK_FALSE(cell.contains(statusWord(Status::Missing)));

    here.window().inventory()->showPage(InventoryView::Gaps);
    const TwinTable facts = here.table();
    const TwinRow &row = rowNamed(facts, name);
    CHECK(std::ranges::any_of(row.values, [](const TwinValue &value) {   // the children who go without
        return value.kind == TwinValue::Kind::Unknown;
    }));
    const auto column = std::ranges::find_if(
        facts.headings, [&](const QString &heading) { return heading.compare(unknown, Qt::CaseInsensitive) == 0; });
    REQUIRE(column != facts.headings.end());
    const Columns its =
        columnsOfService(here.workspace().matrix().shape(),
                         serviceIndex(here.workspace().matrix().input(), service.toStdString()).value());
    const auto cells = static_cast<qint64>(its.size() * here.workspace().municipalities().size());
    CHECK(row.values[static_cast<std::size_t>(column - facts.headings.begin())] == TwinValue::ofNumber(cells));

    here.window().inventory()->showPage(InventoryView::Map);
    choose(here.window(), u"mapService"_s, service);
    choose(here.window(), u"mapStage"_s, static_cast<int>(Stage::Grades7To9));
    for (const HexTile &tile : child<HexMapView>(here.window(), u"map"_s).maps().front().tiles) {
        if (tile.isInScope)
            CHECK(tile.status == Status::Unknown);
    }

    const QString file = here.workspace().path();
    here.window().closeInventory();
    const QString csv = here.in(u"cells.csv"_s);
    REQUIRE(runHere({u"gaps"_s, file, u"--cells"_s, csv}).code == 0);
    QFile table(csv);
    REQUIRE(table.open(QIODevice::ReadOnly));
    for (const QByteArray &line : table.readAll().split('\n')) {
        if (line.startsWith("205,school_psychologist,"))
            CHECK(line.contains(",unknown,"));
    }
}
