#include "edit/merge/settling.h"
#include "models/history_model.h"
#include "pages/history_panel.h"
#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/hand_out_panel.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// Somebody else's copy of a file, and what that somebody answers in it.
void answerIn(const QString &path, const QString &who, AnswerValue value)
{
    Workspace copy(std::make_unique<Session>(Database::open(path, Database::Access::Write), Author{.role = who}),
                   Language::English);
    const std::vector<Question> questions{
        {.municipality = kajaani, .service = schoolPsychologist, .stage = Stage::Grades1To6}};
    REQUIRE(copy.run(answered(copy.session(), copy.answering(), questions, value)).ok());
}

const Question disputedCell{.municipality = kajaani, .service = schoolPsychologist, .stage = Stage::Grades1To6};

// One's own inventory is open and has an answer; the copy of another has a different one.
struct TwoCopies : WindowCase {
    TwoCopies()
    {
        openSample();
        const auto before = answer(disputedCell);
        first = before && before->answer == AnswerValue::Missing ? AnswerValue::Partly : AnswerValue::Missing;
        second = before && before->answer == AnswerValue::Available ? AnswerValue::NotNeeded : AnswerValue::Available;
        window().closeInventory();
        if (!QFile::copy(in(u"sample.katve"_s), other))
            throw std::logic_error("a test could not copy a file");
        answerIn(in(u"sample.katve"_s), u"rehtori"_s, first);
        answerIn(other, u"kuraattori"_s, second);
        if (!window().openFile(in(u"sample.katve"_s)))
            throw std::logic_error("a test could not open a file");
    }
    void plan(const QStringList &files)
    {
        window().inventory()->showMergeOf(files);
        if (!QTest::qWaitFor([&] { return text().isVisible(); }, 60'000))
            throw std::logic_error("the files were not looked through");
    }
    void merge(const QStringList &files)
    {
        plan(files);
        child<QPushButton>(window(), u"mergeNow"_s).click();
    }
    [[nodiscard]] QTextBrowser &text() { return child<QTextBrowser>(window(), u"mergeText"_s); }
    [[nodiscard]] QTreeWidget &disputes() { return child<QTreeWidget>(window(), u"disputes"_s); }
    [[nodiscard]] qint64 edits() { return workspace().session().log().lastGivenSequence(); }

    QString other = in(u"kuusamo.katve"_s);
    AnswerValue first = AnswerValue::Missing;
    AnswerValue second = AnswerValue::Available;
};

}   // namespace

TEST_CASE("before a merge one sees who brings what, and nothing is written")
{
    TwoCopies here;
    const qint64 edits = here.edits();
    here.plan({here.other});
    CHECK(here.text().toPlainText().contains(u"kuusamo.katve"_s));
    CHECK(here.text().toPlainText().contains(u"kuraattori"_s));
    CHECK(child<QPushButton>(here.window(), u"mergeNow"_s).isVisible());
    CHECK(here.edits() == edits);
    CHECK(here.answer(disputedCell)->answer == here.first);
}

TEST_CASE("a dispute between two copies is settled by one key, and undo opens it again")
{
    TwoCopies here;
    here.merge({here.other});
    auto &settle = child<QPushButton>(here.window(), u"settleNow"_s);
    REQUIRE(settle.isVisible());
    settle.click();
    REQUIRE(here.disputes().topLevelItemCount() == 1);
    QTest::keyClick(&here.disputes(), Qt::Key_T);
    CHECK(here.answer(disputedCell)->answer == here.second);
    CHECK(here.disputes().topLevelItemCount() == 0);
    CHECK(child<QLabel>(here.window(), u"disputesHint"_s).text().startsWith(u"All disputes are settled"_s));
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.disputes().topLevelItemCount() == 1);
    QTest::keyClick(&here.disputes(), Qt::Key_M);
    CHECK(here.answer(disputedCell)->answer == here.first);
    CHECK(openDisputes(here.workspace().session()).empty());
}

TEST_CASE("a whole merge is one undo")
{
    TwoCopies here;
    here.merge({here.other});
    REQUIRE(openDisputes(here.workspace().session()).size() == 1);
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(openDisputes(here.workspace().session()).empty());
    CHECK(here.answer(disputedCell)->answer == here.first);
}

TEST_CASE("the history tells below a merge what others have done, which goes only with the whole merge")
{
    TwoCopies here;
    here.merge({here.other});
    HistoryPanel panel(here.workspace(), nullptr);
    auto &table = *panel.findChild<QTableView *>();
    CHECK(table.model()->index(0, HistoryModel::What).data().toString().startsWith(u"Merged"_s));
    CHECK(table.model()->index(1, HistoryModel::What).data().toString().startsWith(u"↳ in kuusamo.katve"_s));
    CHECK(table.model()->index(1, HistoryModel::Who).data().toString() == u"kuraattori"_s);
    const auto &takeBack = child<QPushButton>(panel, u"takeBack"_s);
    CHECK(takeBack.isEnabled());
    table.selectRow(1);
    CHECK_FALSE(takeBack.isEnabled());
}

TEST_CASE("disputes wait until the inventory is opened again, and both sides can go to the note")
{
    TwoCopies here;
    here.merge({here.other});
    here.restart();
    REQUIRE(here.window().openFile(here.in(u"sample.katve"_s)));
    here.window().inventory()->showDispute({});
    REQUIRE(here.disputes().topLevelItemCount() == 1);
    QTest::keyClick(&here.disputes(), Qt::Key_L);
    CHECK(openDisputes(here.workspace().session()).front().later);
    QTest::keyClick(&here.disputes(), Qt::Key_B);
    CHECK(openDisputes(here.workspace().session()).empty());
    CHECK(here.answer(disputedCell)->note.contains(u"kuraattori"_s));
    CHECK(here.answer(disputedCell)->note.contains(u"rehtori"_s));
}

TEST_CASE("a disputed cell is marked in the grid, and the inspector leads to the dispute")
{
    TwoCopies here;
    here.merge({here.other});
    here.goTo(kajaani, schoolPsychologist);
    const MappingModel &model = here.grid().mapping();
    const std::vector<MappingModel::Mark> strip = model.strip(model.indexOf(kajaani, schoolPsychologist));
    const auto disputed = std::ranges::find(strip, true, &MappingModel::Mark::isDisputed);
    REQUIRE(disputed != strip.end());
    CHECK(disputed->stage == disputedCell.stage);
    CHECK(child<QComboBox>(here.window(), u"inspectorStage"_s).currentData() == static_cast<int>(disputedCell.stage));
    auto &settle = child<QPushButton>(here.window(), u"settleCell"_s);
    REQUIRE(settle.isVisible());
    settle.click();
    CHECK(here.disputes().isVisible());
    QTest::keyClick(&here.disputes(), Qt::Key_T);
    CHECK_FALSE(model.hasDisputes());
}

TEST_CASE("the overview counts what waits to be settled")
{
    TwoCopies here;
    here.merge({here.other});
    here.window().inventory()->showPage(InventoryView::Overview);
    auto &settle = child<QPushButton>(here.window(), u"settle"_s);
    REQUIRE(settle.isVisible());
    CHECK(settle.text().contains(u'1'));
    settle.click();
    QTest::keyClick(&here.disputes(), Qt::Key_M);
    here.window().inventory()->showPage(InventoryView::Overview);
    CHECK_FALSE(settle.isVisible());
}

TEST_CASE("a damaged file among those chosen is named, and the others are merged")
{
    TwoCopies here;
    QFile damaged(here.in(u"posio.katve"_s));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("not an inventory");
    damaged.close();
    here.plan({damaged.fileName(), here.other});
    CHECK(here.text().toPlainText().contains(u"posio.katve"_s));
    child<QPushButton>(here.window(), u"mergeNow"_s).click();
    CHECK(openDisputes(here.workspace().session()).size() == 1);
}

TEST_CASE("merging the same copy again brings nothing")
{
    TwoCopies here;
    here.merge({here.other});
    const qint64 edits = here.edits();
    here.plan({here.other});
    CHECK(QTest::qWaitFor([&] { return here.text().toPlainText().startsWith(u"There is nothing new"_s); }, 60'000));
    CHECK_FALSE(child<QPushButton>(here.window(), u"mergeNow"_s).isVisible());
    CHECK(here.edits() == edits);
}

TEST_CASE("a part that is handed out comes back with what was filled in, and with nothing else")
{
    WindowCase here;
    here.openSample();
    const QString part = here.in(u"kainuu.katve"_s);
    HandOutPanel panel(here.workspace(), &here.window());
    panel.setAttribute(Qt::WA_DeleteOnClose, false);
    auto &area = child<QComboBox>(panel, u"handOutArea"_s);
    area.setCurrentIndex(area.findData(u"municipality:205"_s));
    CHECK_FALSE(child<QRadioButton>(panel, u"handOutWhole"_s).isChecked());
    panel.write(part);
    CHECK(child<QLabel>(panel, u"handOutDone"_s).text().contains(u"kainuu.katve"_s));
    const auto before = here.answer(disputedCell);
    const AnswerValue value =
        before && before->answer == AnswerValue::Missing ? AnswerValue::Available : AnswerValue::Missing;
    answerIn(part, u"kuraattori"_s, value);
    const Sums sums = here.workspace().sums();
    here.window().inventory()->showMergeOf({part});
    auto &text = child<QTextBrowser>(here.window(), u"mergeText"_s);
    REQUIRE(QTest::qWaitFor([&] { return text.isVisible(); }, 60'000));
    child<QPushButton>(here.window(), u"mergeNow"_s).click();
    CHECK(openDisputes(here.workspace().session()).empty());
    CHECK(here.answer(disputedCell)->answer == value);
    CHECK(here.workspace().sums().cells() == sums.cells());
}

TEST_CASE("a provider typed twice is joined by one key, and what is kept apart is not proposed again")
{
    WindowCase here;
    here.openSample();
    const Provider one{.id = u"twice-1"_s, .name = u"Kuusamon Perheneuvola"_s, .municipality = u"305"_s};
    Provider other = one;
    other.id = u"twice-2"_s;
    REQUIRE(here.workspace().run(additionOf(EditKind::AddProvider, one)).ok());
    REQUIRE(here.workspace().run(additionOf(EditKind::AddProvider, other)).ok());
    here.window().inventory()->showPage(InventoryView::Merging);
    child<QTabWidget>(here.window(), u"mergingTabs"_s).setCurrentIndex(2);
    auto &pairs = child<QTreeWidget>(here.window(), u"pairs"_s);
    const auto choose = [&] {
        for (int i = 0; i < pairs.topLevelItemCount(); ++i) {
            if (pairs.topLevelItem(i)->text(0) == one.name) {
                pairs.setCurrentItem(pairs.topLevelItem(i));
                return true;
            }
        }
        return false;
    };
    REQUIRE(choose());
    QTest::keyClick(&pairs, Qt::Key_1);
    CHECK_FALSE(here.workspace().session().find(other).has_value());
    CHECK_FALSE(choose());
    REQUIRE(here.workspace().history().undo().ok());
    REQUIRE(choose());
    QTest::keyClick(&pairs, Qt::Key_N);
    CHECK_FALSE(choose());
    CHECK(here.workspace().session().find(other).has_value());
}
