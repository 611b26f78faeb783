#include "support/catch.h"
#include "ui/window_case.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString nameOf(const QAction &action)
{
    return action.text().section(u'\t', 0, 0).remove(u'&');
}

[[nodiscard]] QAction &itemNamed(WindowCase &here, const QString &name)
{
    for (QAction *one : here.window().menuBar()->findChildren<QAction *>()) {
        if (nameOf(*one) == name)
            return *one;
    }
    throw std::logic_error("no menu item is called " + name.toStdString());
}

}   // namespace

TEST_CASE("a cell is answered and its answer cleared from the menu, from whatever page")
{
    WindowCase here;
    here.openSample();
    here.goTo(u"205"_s, u"school_psychologist"_s);
    const std::vector<Question> questions = here.grid().mapping().questions(here.grid().currentIndex());
    REQUIRE_FALSE(questions.empty());
    here.window().inventory()->showPage(InventoryView::Overview);
    itemNamed(here, u"Answer: missing"_s).trigger();
    if (here.answer(questions.front())->answer != AnswerValue::Missing)
        itemNamed(here, u"Answer: missing"_s).trigger();   // once more where the stages differed
    for (const Question &question : questions)
        CHECK(here.answer(question)->answer == AnswerValue::Missing);
    itemNamed(here, u"Clear the answer"_s).trigger();
    for (const Question &question : questions)
        CHECK_FALSE(here.answer(question).has_value());
}

TEST_CASE("the keys that a menu shows are those of the grid, and stay with it")
{
    WindowCase here;
    const QAction &missing = itemNamed(here, u"Answer: missing"_s);
    CHECK(missing.text().endsWith(u"\t3"_s));
    CHECK(missing.shortcut().isEmpty());
    CHECK_FALSE(missing.isEnabled());   // nothing is open
    here.openSample();
    CHECK(missing.isEnabled());
}

TEST_CASE("copying from the menu copies what is chosen where the keyboard is")
{
    WindowCase here;
    here.openSample();
    here.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&here.window()));
    auto &line = *here.window().findChild<QLineEdit *>(u"scopeSearch"_s);
    line.setText(u"puhe"_s);
    line.setFocus();
    line.selectAll();
    REQUIRE(QApplication::focusWidget() == &line);
    itemNamed(here, u"Copy"_s).trigger();
    CHECK(QApplication::clipboard()->text() == u"puhe"_s);
}

TEST_CASE("printing from the menu shows first what would go on paper")
{
    WindowCase here;
    here.openSample();
    QAction &print = itemNamed(here, u"Print…"_s);
    CHECK(print.shortcut() == QKeySequence(QKeySequence::Print));
    int shown = -1;
    QObject::connect(here.window().inventory(), &InventoryView::pageShown, &here.window(),
                     [&shown](int page) { shown = page; });
    print.trigger();
    CHECK(shown == InventoryView::Summaries);
}
