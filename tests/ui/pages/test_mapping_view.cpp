#include "edit/carrying.h"
#include "support/catch.h"
#include "ui/window_case.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QModelIndex chosenCell(WindowCase &here)
{
    return here.grid().mapping().indexOf(kajaani, schoolPsychologist);
}

[[nodiscard]] std::vector<Question> questions(WindowCase &here)
{
    return here.grid().mapping().questions(chosenCell(here));
}

// A round over the shipped Kainuu that nobody has answered.
void startRound(WindowCase &here, const QStringList &services)
{
    const Round round{.id = u"kainuu-2026"_s,
                      .nameFi = u"Kainuu 2026"_s,
                      .asOf = QDate(2026, 1, 31),
                      .areas = {{AreaKind::Province, u"18"_s}},
                      .services = services};
    REQUIRE(here.workspace().run(additionOf(EditKind::AddRound, round)).ok());
    here.workspace().showRound(round.id);
}

void clear(WindowCase &here)
{
    here.goTo(kajaani, schoolPsychologist);
    here.press(Qt::Key_Delete);
}

}   // namespace

TEST_CASE("a key answers every stage in scope, in the file and on the screen")
{
    WindowCase here;
    here.openSample();
    clear(here);
    const auto [key, answer] = GENERATE(table<Qt::Key, AnswerValue>({{Qt::Key_1, AnswerValue::Available},
                                                                     {Qt::Key_2, AnswerValue::Partly},
                                                                     {Qt::Key_3, AnswerValue::Missing},
                                                                     {Qt::Key_4, AnswerValue::DontKnow},
                                                                     {Qt::Key_0, AnswerValue::NotNeeded}}));
    here.press(key);
    REQUIRE(questions(here).size() > 1);
    for (const Question &question : questions(here)) {
        REQUIRE(here.answer(question));
        CHECK(here.answer(question)->answer == answer);
    }
    CHECK_FALSE(here.grid().mapping().isUnanswered(chosenCell(here)));
    if (answer == AnswerValue::NotNeeded)
        CHECK(here.grid().mapping().strip(chosenCell(here)).front().status == Status::NotNeeded);
    here.press(Qt::Key_Delete);
    for (const Question &question : questions(here))
        CHECK_FALSE(here.answer(question));
    CHECK(here.grid().mapping().isUnanswered(chosenCell(here)));
}

TEST_CASE("a key answers only the stage in scope")
{
    WindowCase here;
    here.openSample();
    clear(here);
    here.workspace().setScope({.stage = Stage::Grades7To9});
    here.goTo(kajaani, schoolPsychologist);
    here.press(Qt::Key_2);
    CHECK(here.answer({kajaani, schoolPsychologist, Stage::Grades7To9}));
    CHECK_FALSE(here.answer({kajaani, schoolPsychologist, Stage::Grades1To6}));
}

TEST_CASE("the keyboard answers one stage inside a cell, and asks twice where stages differ")
{
    WindowCase here;
    here.openSample();
    clear(here);
    here.press(Qt::Key_Right, Qt::AltModifier);
    here.press(Qt::Key_2);
    here.press(Qt::Key_Right, Qt::AltModifier);
    here.press(Qt::Key_3);
    const std::vector<Question> all = questions(here);
    CHECK(here.answer(all[0])->answer == AnswerValue::Partly);
    CHECK(here.answer(all[1])->answer == AnswerValue::Missing);
    here.press(Qt::Key_Left, Qt::AltModifier);
    here.press(Qt::Key_Left, Qt::AltModifier);
    here.press(Qt::Key_1);
    CHECK(here.answer(all[0])->answer == AnswerValue::Partly);   // asked for the key again
    here.press(Qt::Key_1);
    CHECK(here.answer(all[0])->answer == AnswerValue::Available);
    CHECK(here.answer(all[1])->answer == AnswerValue::Available);
}

TEST_CASE("one key answers all that is selected")
{
    WindowCase here;
    here.openSample();
    clear(here);
    here.press(Qt::Key_Right, Qt::ShiftModifier);
    here.press(Qt::Key_4);
    const QModelIndex next = chosenCell(here).siblingAtColumn(chosenCell(here).column() + 1);
    for (const QModelIndex &one : {chosenCell(here), next}) {
        for (const Question &question : here.grid().mapping().questions(one))
            CHECK(here.answer(question)->answer == AnswerValue::DontKnow);
    }
}

TEST_CASE("filling down gives the selection what its topmost cell says")
{
    WindowCase here;
    here.openSample();
    startRound(here, {u"school_psychologist"_s, u"school_social_worker"_s});
    const QModelIndex top = here.grid().mapping().index(1, 0);
    here.grid().setCurrentIndex(top);
    here.press(Qt::Key_3);
    here.press(Qt::Key_Down, Qt::ShiftModifier);
    here.press(Qt::Key_D, Qt::ControlModifier);
    for (const Question &question : here.grid().mapping().questions(top.siblingAtRow(2)))
        CHECK(here.answer(question)->answer == AnswerValue::Missing);
}

TEST_CASE("in fast entry a province is answered with one key a cell")
{
    WindowCase here;
    here.openSample();
    startRound(here,
               {u"school_psychologist"_s, u"school_social_worker"_s, u"speech_therapy"_s, u"ot_centre"_s,
                u"youth_workshop"_s, u"family_centre"_s});
    here.window().inventory()->showPage(InventoryView::Mapping);
    here.grid().setFastEntry(true);
    const MappingModel &model = here.grid().mapping();
    int cells = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.isCell(model.index(row, column)) ? 1 : 0;
    }
    REQUIRE(model.columnCount() == 8);
    int keys = 1;
    here.press(Qt::Key_N);
    while (here.workspace().sums().answered < here.workspace().sums().cells() && keys < 2 * cells) {
        here.press(keys % 3 == 0 ? Qt::Key_3 : Qt::Key_1);
        ++keys;
    }
    CHECK(here.workspace().sums().answered == here.workspace().sums().cells());
    CHECK(keys <= cells + 2);
}

TEST_CASE("backspace goes back in fast entry")
{
    WindowCase here;
    here.openSample();
    startRound(here, {u"school_psychologist"_s, u"school_social_worker"_s});
    here.grid().setFastEntry(true);
    here.press(Qt::Key_N);
    const QModelIndex first = here.grid().currentIndex();
    here.press(Qt::Key_1);
    CHECK(here.grid().currentIndex() != first);
    here.press(Qt::Key_Backspace);
    CHECK(here.grid().currentIndex() == first);
}

TEST_CASE("undo takes an answer back and redo gives it again")
{
    WindowCase here;
    here.openSample();
    clear(here);
    here.press(Qt::Key_3);
    REQUIRE(here.workspace().history().undo().ok());
    for (const Question &question : questions(here))
        CHECK_FALSE(here.answer(question));
    CHECK(here.grid().mapping().isUnanswered(chosenCell(here)));
    REQUIRE(here.workspace().history().redo().ok());
    CHECK_FALSE(here.grid().mapping().isUnanswered(chosenCell(here)));
}

TEST_CASE("another scope keeps the cell while it is in it, and lets go of it when it is not")
{
    WindowCase here;
    here.openSample();
    here.goTo(kajaani, schoolPsychologist);
    here.workspace().setScope({.area = {AreaKind::Province, u"18"_s}});
    CHECK(here.grid().currentIndex() == chosenCell(here));
    const QSignalSpy left(&here.grid(), &MappingView::currentChangedTo);
    here.workspace().setScope({.area = {AreaKind::Province, u"17"_s}});
    CHECK_FALSE(here.grid().currentIndex().isValid());
    REQUIRE_FALSE(left.isEmpty());
    CHECK(left.last().first().toString().isEmpty());
}

TEST_CASE("space folds a group and opens it again")
{
    WindowCase here;
    here.openSample();
    const MappingModel &model = here.grid().mapping();
    here.window().inventory()->showPage(InventoryView::Mapping);
    const int rows = model.rowCount();
    here.grid().setCurrentIndex(model.index(0, 0));
    here.press(Qt::Key_Space);
    CHECK(model.rowCount() < rows);
    here.press(Qt::Key_Space);
    CHECK(model.rowCount() == rows);
}

TEST_CASE("Ctrl+space folds the column's province and opens it again, and the keyboard stays on it")
{
    WindowCase here;
    here.openSample();
    here.goTo(kajaani, schoolPsychologist);
    const MappingModel &model = here.grid().mapping();
    const int columns = model.columnCount();
    const auto province = model.columnAt(here.grid().currentIndex().column()).province;
    for (const bool isFolded : {true, false}) {
        here.press(Qt::Key_Space, Qt::ControlModifier);
        CHECK((model.columnCount() < columns) == isFolded);
        REQUIRE(here.grid().currentIndex().isValid());
        CHECK(model.columnAt(here.grid().currentIndex().column()).province == province);
    }
}

TEST_CASE("a key that answers several cells says how many answers changed")
{
    WindowCase here;
    here.openSample();
    clear(here);
    const QSignalSpy told(&here.grid(), &MappingView::told);
    here.press(Qt::Key_3);
    CHECK(told.isEmpty());   // one cell: it is seen
    here.grid().selectRow(here.grid().currentIndex().row());
    here.press(Qt::Key_2);
    REQUIRE(told.size() == 1);
    CHECK(told.back().front().toString().contains(u"changed. Undo takes it back."_s));
}

TEST_CASE("a strip that is answered in part asks for the key twice as well")
{
    WindowCase here;
    here.openSample();
    here.goTo(u"205"_s, u"school_psychologist"_s);
    here.press(Qt::Key_Delete);
    const std::vector<Question> questions = here.grid().mapping().questions(here.grid().currentIndex());
    here.press(Qt::Key_Right, Qt::AltModifier);
    here.press(Qt::Key_3);   // one stage alone
    here.press(Qt::Key_Left, Qt::AltModifier);
    here.press(Qt::Key_1);
    CHECK(here.answer(questions.front())->answer == AnswerValue::Missing);
    here.press(Qt::Key_1);
    CHECK(here.answer(questions.front())->answer == AnswerValue::Available);
}

TEST_CASE("what leads to a cell finds it in a folded group")
{
    WindowCase here;
    here.openSample();
    here.goTo(u"205"_s, u"school_psychologist"_s);
    MappingModel &model = here.grid().mapping();
    model.fold(here.grid().currentIndex().row());
    REQUIRE_FALSE(model.indexOf(u"205"_s, u"school_psychologist"_s).isValid());
    here.goTo(u"205"_s, u"school_psychologist"_s);
    CHECK(here.grid().currentIndex() == model.indexOf(u"205"_s, u"school_psychologist"_s));
}

TEST_CASE(
    "one key on a group's heading, folded or not, confirms what is carried in all of it, and one undo takes it back")
{
    WindowCase here;
    here.openSample();
    Round next = here.workspace().round();
    next.id = u"next"_s;
    const Edit begun =
        roundFrom(here.workspace().session(), here.workspace().session(), here.workspace().round(), next);
    REQUIRE(here.workspace().run(begun).ok());
    here.workspace().showRound(next.id);
    here.workspace().setScope({.area = {AreaKind::Province, u"18"_s}});
    MappingModel &model = here.grid().mapping();
    here.goTo(kajaani, schoolPsychologist);
    const int group = model.rowAt(here.grid().currentIndex().row()).group;
    const auto heading = [&] {
        int row = 0;
        while (model.rowAt(row).group != group || model.rowAt(row).service)
            ++row;
        return model.index(row, 0);
    };
    const auto carried = [&] { return model.carried(heading()).size(); };
    CHECK(model.data(chosenCell(here), Qt::AccessibleTextRole).toString().contains(u"waits to be confirmed"_s));
    const std::size_t before = carried();
    REQUIRE(before > 20);   // of several municipalities and services
    const bool isFolded = GENERATE(false, true);
    if (isFolded)
        model.fold(heading().row());
    here.grid().setCurrentIndex(heading());
    const QSignalSpy told(&here.grid(), &MappingView::told);
    here.press(Qt::Key_C);
    CHECK(carried() == 0);
    CHECK((isFolded
           || !model.data(chosenCell(here), Qt::AccessibleTextRole).toString().contains(u"waits to be confirmed"_s)));
    CHECK(told.back().front().toString().startsWith(QString::number(before)));
    here.press(Qt::Key_C);
    CHECK(told.back().front().toString().startsWith(u"Nothing"_s));
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(carried() == before);
}

TEST_CASE("a whole row is selected by its heading's key, and confirmed by one more")
{
    WindowCase here;
    here.openSample();
    Round next = here.workspace().round();
    next.id = u"next"_s;
    REQUIRE(here.workspace()
                .run(roundFrom(here.workspace().session(), here.workspace().session(), here.workspace().round(), next))
                .ok());
    here.workspace().showRound(next.id);
    here.workspace().setScope({.area = {AreaKind::Province, u"18"_s}});
    MappingModel &model = here.grid().mapping();
    here.goTo(kajaani, schoolPsychologist);
    const auto carried = [&] {
        std::size_t count = 0;
        for (int column = 0; column < model.columnCount(); ++column)
            count += model.carried(model.index(here.grid().currentIndex().row(), column)).size();
        return count;
    };
    REQUIRE(carried() > 1);
    here.press(Qt::Key_Space, Qt::ShiftModifier);
    here.press(Qt::Key_C);
    CHECK(carried() == 0);
}

TEST_CASE("the letters of large type are made larger and smaller, and are remembered")
{
    WindowCase here;
    here.openSample();
    here.goTo(kajaani, schoolPsychologist);
    child<QToolButton>(here.window(), u"largeType"_s).click();
    const double before = here.grid().font().pointSizeF();
    here.press(Qt::Key_Plus, Qt::ControlModifier);
    const double after = here.grid().font().pointSizeF();
    CHECK(after > before);
    here.restart();
    here.openSample();
    here.window().inventory()->showPage(InventoryView::Mapping);
    child<QToolButton>(here.window(), u"largeType"_s).click();
    CHECK(here.grid().font().pointSizeF() == Approx(after));
}
