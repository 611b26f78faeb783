#include "pages/import_page.h"
#include "support/catch.h"
#include "support/run_command.h"
#include "ui/window_case.h"
#include "workspace/import_planner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longest = 60'000;   // milliseconds

[[nodiscard]] Question cellOf(const QString &municipality, Stage stage = Stage::Grades1To6)
{
    return {.municipality = municipality, .service = u"school_psychologist"_s, .stage = stage};
}

// The sample is open, and somebody's sheets lie beside it.
struct ImportCase : WindowCase {
    ImportCase() { openSample(); }

    [[nodiscard]] QString sheet(const QString &name, const QByteArray &content) const
    {
        QFile file(in(name));
        static_cast<void>(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    // Does something after which what would be done is worked out.
    template <typename Act> void planned(Act act)
    {
        window().inventory()->showPage(InventoryView::Importing);
        QSignalSpy spy(&planner(), &ImportPlanner::planned);
        act();
        if (spy.isEmpty() && !spy.wait(longest))
            throw std::logic_error("the file was not looked through");
    }
    void plan(const QStringList &files)
    {
        planned([&] { window().inventory()->showImportOf(files); });
    }
    void press(const QString &name)
    {
        QSignalSpy spy(&planner(), &ImportPlanner::done);
        child<QPushButton>(window(), name).click();
        if (spy.isEmpty() && !spy.wait(longest))
            throw std::logic_error("nothing was imported");
    }
    [[nodiscard]] ImportPlanner &planner() { return *window().findChild<ImportPlanner *>(); }
    [[nodiscard]] QString summary() { return child<QLabel>(window(), u"importSummary"_s).text(); }
    [[nodiscard]] bool canImport() { return isPressable(u"importNow"_s); }
    [[nodiscard]] bool isPressable(const QString &name)
    {
        const auto &button = child<QPushButton>(window(), name);
        return button.isVisible() && button.isEnabled();
    }
    [[nodiscard]] qint64 edits() { return workspace().session().log().lastGivenSequence(); }
    [[nodiscard]] AnswerValue answered(const QString &municipality, Stage stage = Stage::Grades1To6)
    {
        return answer(cellOf(municipality, stage)).value_or(Answer{.answer = AnswerValue::DontKnow}).answer;
    }
    // The texts of the rows listed, as they are read.
    [[nodiscard]] QStringList rows()
    {
        const QAbstractItemModel &model = *child<QTableView>(window(), u"importRows"_s).model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    }
    [[nodiscard]] QTreeWidget &columns() { return child<QTreeWidget>(window(), u"importColumns"_s); }
    // What the column of this letter was taken for.
    [[nodiscard]] QTreeWidgetItem &column(const QString &letter)
    {
        const auto found = columns().findItems(letter, Qt::MatchExactly, 0);
        if (found.isEmpty())
            throw std::logic_error("there is no such column");
        return *found.first();
    }
    void choose(const QString &letter, SheetField field)
    {
        child<QTabWidget>(window(), u"importTabs"_s).setCurrentIndex(1);
        columns().setCurrentItem(&column(letter));
        auto &what = child<QComboBox>(window(), u"importWhat"_s);
        what.setCurrentIndex(what.findData(static_cast<int>(field)));
        Q_EMIT what.activated(what.currentIndex());
    }
};

const QByteArray matrix = "Palvelu;Kajaanissa;Kuusamon kaupunki\nKoulupsykologi;ei;saatavilla\n";

// Very many answers, all of them to one service.
[[nodiscard]] QByteArray longSheet()
{
    QByteArray text = "Kierros;Kunta;Palvelu;Aste;Vastaus;Huom\n";
    constexpr int many = 60'000;
    for (int row = 0; row < many; ++row)
        text += "oys-2020-autumn;Kajaani;Koulupsykologi;1-6 lk;ei;sama\n";
    return text;
}

}   // namespace

TEST_CASE("a matrix with municipalities in any form is taken in as one act, and one undo takes it back")
{
    ImportCase here;
    const std::optional<Answer> kajaani = here.answer(cellOf(u"205"_s));
    const std::optional<Answer> kuusamo = here.answer(cellOf(u"305"_s));
    here.plan({here.sheet(u"kunnat.csv"_s, matrix)});
    const qint64 edits = here.edits();
    CHECK(here.answer(cellOf(u"205"_s)) == kajaani);
    REQUIRE(here.canImport());
    here.press(u"importNow"_s);
    CHECK(here.answered(u"205"_s) == AnswerValue::Missing);
    CHECK(here.answered(u"305"_s) == AnswerValue::Available);
    CHECK(here.edits() == edits + 1);
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.answer(cellOf(u"205"_s)) == kajaani);
    CHECK(here.answer(cellOf(u"305"_s)) == kuusamo);
}

TEST_CASE("before anything is written one sees what each row would change, from what to what")
{
    ImportCase here;
    const qint64 edits = here.edits();
    here.plan({here.sheet(u"kunnat.csv"_s, matrix)});
    const QStringList rows = here.rows();
    const auto row = std::ranges::find_if(
        rows, [](const QString &one) { return one.contains(u"Kajaani"_s) && one.contains(u"1–6"_s); });
    REQUIRE(row != rows.end());
    CHECK(row->startsWith(u"B2"_s));
    CHECK(row->indexOf(u"available"_s, 0, Qt::CaseInsensitive) < row->indexOf(u"missing"_s, 0, Qt::CaseInsensitive));
    CHECK(row->contains(u"missing"_s, Qt::CaseInsensitive));
    CHECK(here.edits() == edits);
}

TEST_CASE("the same file a second time changes nothing, and the page says so")
{
    ImportCase here;
    const QString file = here.sheet(u"kunnat.csv"_s, matrix);
    here.plan({file});
    here.press(u"importNow"_s);
    const qint64 edits = here.edits();
    here.plan({file});
    CHECK_FALSE(here.canImport());
    CHECK(here.summary().contains(u"nothing new"_s));
    CHECK(here.edits() == edits);
}

TEST_CASE("a column that is taken for something else by hand changes what would be done")
{
    ImportCase here;
    here.plan({here.sheet(u"lista.csv"_s,
                          "Kunta;Palvelu;Eka;Toka\nKajaani;Koulupsykologi;ei;saatavilla\n"
                          "Kuusamo;Koulupsykologi;osittain;saatavilla\n")});
    here.planned([&] { here.choose(u"C"_s, SheetField::Answer); });
    REQUIRE(here.canImport());
    CHECK(std::ranges::any_of(here.rows(), [](const QString &row) {
        return row.contains(u"Kajaani"_s) && row.contains(u"missing"_s, Qt::CaseInsensitive);
    }));
    here.planned([&] { here.choose(u"D"_s, SheetField::Answer); });
    CHECK(std::ranges::none_of(here.rows(), [](const QString &row) {
        return row.contains(u"Kajaani"_s) && row.contains(u"missing"_s, Qt::CaseInsensitive);
    }));
    here.press(u"importNow"_s);
    CHECK(here.answered(u"305"_s) == AnswerValue::Available);
}

TEST_CASE("a choice is remembered for the next file, until it is forgotten")
{
    ImportCase here;
    const QByteArray head = "Kunta;Palvelu;Eka;Toka\n";
    here.plan({here.sheet(u"a.csv"_s, head + "Kajaani;Koulupsykologi;ei;saatavilla\n")});
    here.planned([&] { here.choose(u"D"_s, SheetField::Answer); });
    here.restart();
    REQUIRE(here.window().openFile(here.in(u"sample.katve"_s)));
    here.plan({here.sheet(u"b.csv"_s, head + "Kuusamo;Koulupsykologi;osittain;saatavilla\n")});
    CHECK(here.column(u"D"_s).text(2) == u"Answer"_s);
    CHECK(here.column(u"D"_s).text(4).contains(u"earlier file"_s));
    CHECK(here.canImport());
    QFile kept(here.in(u"import.ini"_s));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK_FALSE(kept.readAll().contains("Toka"));   // anything may stand in a heading
    here.planned([&] { child<QPushButton>(here.window(), u"importForget"_s).click(); });
    CHECK_FALSE(here.column(u"D"_s).text(4).contains(u"earlier file"_s));
}

TEST_CASE("a row that cannot be taken in is named by its place and why, and the good ones go in without it")
{
    ImportCase here;
    here.plan({here.sheet(u"lista.csv"_s,
                          "Kunta;Palvelu;Aste;Vastaus\nKajaani;Koulupsykologi;1-6;ei\n"
                          "Atlantis;Koulupsykologi;1-6;ei\nKuusamo;Koulupsykologi;1-6;ehkä joo\n")});
    CHECK_FALSE(here.canImport());
    child<QPushButton>(here.window(), u"importRejected"_s).click();
    const QStringList rejected = here.rows();
    REQUIRE(rejected.size() == 2);
    CHECK(rejected[0].startsWith(u"A3"_s));
    CHECK(rejected[0].contains(u"Atlantis"_s));
    CHECK(rejected[1].startsWith(u"D4"_s));
    CHECK(rejected[1].contains(u"ehkä joo"_s));
    CHECK(child<QTreeWidget>(here.window(), u"importRemarks"_s).topLevelItemCount() == 2);
    REQUIRE(here.isPressable(u"importGood"_s));
    here.press(u"importGood"_s);
    CHECK(here.answered(u"205"_s) == AnswerValue::Missing);
}

TEST_CASE("an import that is stopped leaves the inventory as it was, and no backup of its own")
{
    ImportCase here;
    here.plan({here.sheet(u"pitkä.csv"_s, longSheet())});
    REQUIRE(here.canImport());
    const std::optional<Answer> before = here.answer(cellOf(u"205"_s));
    const qint64 edits = here.edits();
    QSignalSpy done(&here.planner(), &ImportPlanner::done);
    child<QPushButton>(here.window(), u"importNow"_s).click();
    child<QPushButton>(here.window(), u"stopImport"_s).click();
    REQUIRE((!done.isEmpty() || done.wait(longest)));
    CHECK(done.first().first().value<DoneImport>().wasStopped);
    CHECK(here.edits() == edits);
    CHECK(here.answer(cellOf(u"205"_s)) == before);
    CHECK_FALSE(here.workspace().history().undoable().has_value());
}

TEST_CASE("a sheet that does not say the municipality waits until it is chosen")
{
    ImportCase here;
    here.plan(
        {here.sheet(u"vastaukset.csv"_s, "Palvelu;Vastaus\nKoulupsykologi;saatavilla\nKoulukuraattori;osittain\n")});
    CHECK_FALSE(here.canImport());
    CHECK(here.summary().contains(u"which municipality"_s));
    auto &municipality = child<QLineEdit>(here.window(), u"importMunicipality"_s);
    REQUIRE(municipality.isVisible());
    here.planned([&] {
        QTest::keyClicks(&municipality, u"Kuusamo"_s);
        QTest::keyClick(&municipality, Qt::Key_Return);
    });
    REQUIRE(here.canImport());
    here.press(u"importNow"_s);
    CHECK(here.answered(u"305"_s) == AnswerValue::Available);
}

TEST_CASE("a table copied in Word or a spreadsheet program is taken in from the clipboard")
{
    ImportCase here;
    auto *copied = new QMimeData;
    copied->setHtml(u"<html xmlns:w='urn:schemas-microsoft-com:office:word'><table><tr><td>Palvelu</td><td>Kajaani</td>"
                    "</tr><tr><td><p>Koulupsykologi</p></td><td><p>ei</p></td></tr></table></html>"_s);
    copied->setText(u"Palvelu\nKajaani\nKoulupsykologi\nei\n"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
    here.planned([&] { here.window().inventory()->showImportOfClipboard(); });
    REQUIRE(here.canImport());
    here.press(u"importNow"_s);
    CHECK(here.answered(u"205"_s) == AnswerValue::Missing);
}

TEST_CASE("a file that cannot be read is told in a sentence, and nothing is lost")
{
    ImportCase here;
    const qint64 edits = here.edits();
    here.plan({here.sheet(u"rikki.xlsx"_s, "PK\x03\x04 not an archive")});
    CHECK(here.summary().contains(u"rikki.xlsx"_s));
    CHECK_FALSE(here.canImport());
    CHECK(here.edits() == edits);
}

TEST_CASE("sheets of several files are taken in together, and undo takes all of them back")
{
    ImportCase here;
    const std::optional<Answer> kajaani = here.answer(cellOf(u"205"_s));
    here.plan({here.sheet(u"a.csv"_s, "Palvelu;Kajaani\nKoulupsykologi;ei\n"),
               here.sheet(u"b.csv"_s, "Palvelu;Kuusamo\nKoulupsykologi;saatavilla\n")});
    CHECK(child<QComboBox>(here.window(), u"importSheet"_s).count() == 2);
    here.press(u"importNow"_s);
    CHECK(here.answered(u"205"_s) == AnswerValue::Missing);
    CHECK(here.answered(u"305"_s) == AnswerValue::Available);
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.answer(cellOf(u"205"_s)) == kajaani);
}

TEST_CASE("a sheet that names the year of another round is shown and taken as one of that, until another is chosen")
{
    ImportCase here;
    const QByteArray rows = "Palvelu;Kajaani\nKoulupsykologi;ei\n";
    here.plan({here.sheet(u"kartoitus 2019.csv"_s, rows), here.sheet(u"kartoitus 2020.csv"_s, rows)});
    auto &round = child<QComboBox>(here.window(), u"importRound"_s);
    CHECK(round.currentData() == u"oys-2019-spring"_s);
    auto &sheets = child<QComboBox>(here.window(), u"importSheet"_s);
    sheets.setCurrentIndex(1);
    Q_EMIT sheets.activated(1);
    CHECK(round.currentData() == u"oys-2020-autumn"_s);
    here.planned([&] {
        round.setCurrentIndex(round.findData(u"oys-2019-spring"_s));
        Q_EMIT round.activated(round.currentIndex());
    });
    CHECK(round.currentData() == u"oys-2019-spring"_s);
    here.press(u"importNow"_s);
    CHECK(std::ranges::all_of(here.rows(), [](const QString &row) { return row.contains(u"2019"_s); }));
}

TEST_CASE("what has changed in the inventory meanwhile is seen in what would be done")
{
    ImportCase here;
    here.plan({here.sheet(u"kunnat.csv"_s, matrix)});
    REQUIRE(here.canImport());
    here.press(u"importNow"_s);
    here.planned([&] { REQUIRE(here.workspace().history().undo().ok()); });
    CHECK(here.canImport());
}

TEST_CASE("headings in another row than the one found are told by their row")
{
    ImportCase here;
    here.plan({here.sheet(u"otsikko.csv"_s,
                          "Kunta;Palvelu;Vastaus\nKajaani;Koulupsykologi;ei\nKuusamo;Koulupsykologi;ei\n")});
    CHECK(here.rows().size() > 4);
    auto &heading = child<QSpinBox>(here.window(), u"importHeading"_s);
    CHECK(heading.value() == 1);
    here.planned([&] { heading.setValue(2); });
    CHECK(child<QSpinBox>(here.window(), u"importHeading"_s).value() == 2);
    CHECK(std::ranges::none_of(here.rows(), [](const QString &row) { return row.contains(u"Kajaani"_s); }));
}

TEST_CASE("the report of an import names what changed and what was not taken, as a page and as text")
{
    ImportCase here;
    here.plan(
        {here.sheet(u"lista.csv"_s,
                    "Kunta;Palvelu;Aste;Vastaus\nKajaani;Koulupsykologi;1-6;ei\nAtlantis;Koulupsykologi;1-6;ei\n")});
    here.press(u"importGood"_s);
    auto &page = *here.window().findChild<ImportPage *>();
    for (const QString &name : {u"raportti.html"_s, u"raportti.txt"_s}) {
        page.saveReport(here.in(name));
        QFile file(here.in(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        CHECK(text.contains(u"lista.csv"_s));
        CHECK(text.contains(u"Kajaani"_s));
        CHECK(text.contains(u"Atlantis"_s));
        CHECK(text.contains(u"<td"_s) == name.endsWith(u"html"_s));
    }
}

TEST_CASE("a sheet whose tick is taken away is left out")
{
    ImportCase here;
    const std::optional<Answer> kuusamo = here.answer(cellOf(u"305"_s));
    here.plan({here.sheet(u"a.csv"_s, "Palvelu;Kajaani\nKoulupsykologi;ei\n"),
               here.sheet(u"b.csv"_s, "Palvelu;Kuusamo\nKoulupsykologi;saatavilla\n")});
    auto &sheets = child<QComboBox>(here.window(), u"importSheet"_s);
    sheets.setCurrentIndex(1);
    Q_EMIT sheets.activated(1);
    here.planned([&] { child<QCheckBox>(here.window(), u"importTaken"_s).click(); });
    here.press(u"importNow"_s);
    CHECK(here.answered(u"205"_s) == AnswerValue::Missing);
    CHECK(here.answer(cellOf(u"305"_s)) == kuusamo);
}

TEST_CASE("a data package is shown before it is taken in, and undo takes it back")
{
    ImportCase here;
    QDir().mkpath(here.in(u"paketti"_s));
    for (const QString &name : {u"reference/areas.csv"_s, u"reference/services.csv"_s, u"sample/rounds.csv"_s})
        REQUIRE(QFile::copy(u":/data/"_s + name, here.in(u"paketti/"_s + name.section(u'/', 1))));
    static_cast<void>(here.sheet(u"paketti/datapackage.json"_s, "{}"));
    static_cast<void>(here.sheet(u"paketti/providers.csv"_s, "id,name\nuusi-1,Uusi perheneuvola\n"));
    here.plan({here.in(u"paketti/datapackage.json"_s)});
    CHECK(std::ranges::any_of(here.rows(), [](const QString &row) { return row.contains(u"Uusi perheneuvola"_s); }));
    REQUIRE(here.canImport());
    here.press(u"importNow"_s);
    CHECK(here.workspace().session().find(Provider{.id = u"uusi-1"_s}).has_value());
    REQUIRE(here.workspace().history().undo().ok());
    CHECK_FALSE(here.workspace().session().find(Provider{.id = u"uusi-1"_s}).has_value());
}

TEST_CASE("a workbook that Katve wrote is known again: what is gone comes back, and a second time there is nothing new")
{
    ImportCase here;
    const QString book = here.in(u"kaikki.xlsx"_s);
    REQUIRE(
        runHere({u"export"_s, here.workspace().path(), book, u"--table"_s, u"answers"_s, u"--language"_s, u"fi"_s}).code
        == 0);
    here.goTo(u"205"_s, u"school_psychologist"_s);
    const Question asked = here.grid().mapping().questions(here.grid().currentIndex()).front();
    const std::optional<Answer> before = here.answer(asked);
    REQUIRE(before);
    QTest::keyClick(&here.grid(), Qt::Key_Delete);
    REQUIRE_FALSE(here.answer(asked));
    here.plan({book});
    REQUIRE(here.canImport());
    here.press(u"importNow"_s);
    CHECK(here.answer(asked) == before);
    here.plan({book});
    CHECK_FALSE(here.canImport());
}

TEST_CASE("an answer form in which nobody has changed anything brings nothing, also beside another one")
{
    ImportCase here;
    QStringList forms;
    for (const QString &code : {u"205"_s, u"290"_s}) {
        forms.append(here.in(code + u".xlsx"_s));
        REQUIRE(
            runHere({u"export"_s, here.workspace().path(), forms.last(), u"--form"_s, u"municipality:"_s + code}).code
            == 0);
    }
    here.goTo(u"205"_s, u"school_psychologist"_s);
    QTest::keyClick(&here.grid(), Qt::Key_3);   // later than the form, which says nothing of it
    here.plan(forms);
    CHECK_FALSE(here.canImport());
    CHECK(here.rows().filter(u"rejected"_s, Qt::CaseInsensitive).isEmpty());
}
