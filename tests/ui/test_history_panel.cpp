#include "pages/history_panel.h"
#include "support/catch.h"
#include "ui/window_case.h"

#include <QPushButton>
#include <QTableView>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString what(const QTableView &table, int row)
{
    return table.model()->index(row, 1).data().toString();
}

[[nodiscard]] QPushButton &takeBack(HistoryPanel &panel)
{
    for (auto *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == u"&Take this back"_s)
            return *button;
    }
    throw std::logic_error("no button");
}

}   // namespace

TEST_CASE("the history names every act, also of an earlier sitting, and takes any of them back")
{
    WindowCase here;
    here.openSample();
    here.goTo(u"205"_s, u"school_psychologist"_s);
    const Question first = here.grid().mapping().questions(here.grid().currentIndex()).front();
    const std::optional<Answer> before = here.answer(first);
    here.press(Qt::Key_Delete);
    CHECK_FALSE(here.answer(first));
    here.restart();
    here.openSample();
    HistoryPanel panel(here.workspace(), nullptr);
    const auto &table = *panel.findChild<QTableView *>();
    CHECK(what(table, 0) == u"Answers cleared"_s);
    QTest::mouseClick(&takeBack(panel), Qt::LeftButton);
    CHECK(here.answer(first) == before);
    CHECK(what(table, 0) == u"Taken back: Answers cleared"_s);
    CHECK(what(table, 1) == u"Answers cleared (taken back since)"_s);
    REQUIRE(here.workspace().history().undo().ok());   // taking back can be undone
    CHECK_FALSE(here.answer(first));
}

TEST_CASE("an act that a later one builds on is not taken back, and the reason is said")
{
    WindowCase here;
    here.openSample();
    here.goTo(u"205"_s, u"school_psychologist"_s);
    here.press(Qt::Key_Delete);
    here.press(Qt::Key_1);
    const Question first = here.grid().mapping().questions(here.grid().currentIndex()).front();
    HistoryPanel panel(here.workspace(), nullptr);
    auto &table = *panel.findChild<QTableView *>();
    table.selectRow(1);
    QTest::mouseClick(&takeBack(panel), Qt::LeftButton);
    CHECK(here.answer(first)->answer == AnswerValue::Available);
    CHECK(what(table, 1) == u"Answers cleared"_s);
}
