#include "pages/inspector.h"
#include "support/catch.h"
#include "ui/window_case.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString municipality = u"205"_s;
const QString service = u"school_psychologist"_s;

[[nodiscard]] Inspector &inspector(WindowCase &here)
{
    return *here.window().findChild<Inspector *>();
}

[[nodiscard]] QAbstractButton &button(WindowCase &here, const QString &name)
{
    for (auto *one : inspector(here).findChildren<QAbstractButton *>()) {
        if (one->accessibleName() == name || one->text() == name)
            return *one;
    }
    throw std::logic_error("no such button");
}

}   // namespace

TEST_CASE("an answer, its reasons and its note are given in the inspector and are in the file")
{
    WindowCase here;
    here.openSample();
    here.goTo(municipality, service);
    here.press(Qt::Key_Delete);
    const Question first = here.grid().mapping().questions(here.grid().currentIndex()).front();
    button(here, u"missing"_s).click();
    REQUIRE(here.answer(first));
    CHECK(here.answer(first)->answer == AnswerValue::Missing);
    button(here, u"lack of staff"_s).click();
    CHECK(here.answer(first)->reasons == std::vector{GapReason::Staff});
    auto *note = inspector(here).findChild<QPlainTextEdit *>();
    note->setFocus();
    QTest::keyClicks(note, u"Odotetaan rekrytointia"_s);
    inspector(here).saveNote();
    CHECK(here.answer(first)->note == u"Odotetaan rekrytointia"_s);
}

TEST_CASE("going to another cell saves the note that is being written, and there alone")
{
    WindowCase here;
    here.openSample();
    here.goTo(municipality, service);
    here.press(Qt::Key_1);
    const Question first = here.grid().mapping().questions(here.grid().currentIndex()).front();
    auto *note = inspector(here).findChild<QPlainTextEdit *>();
    here.window().activateWindow();
    note->setFocus();
    note->setPlainText({});
    QTest::keyClicks(note, u"kesken"_s);
    here.goTo(u"290"_s, service);
    CHECK(here.answer(first)->note == u"kesken"_s);
    const Question other{.municipality = u"290"_s, .service = service, .stage = first.stage};
    CHECK(here.answer(other).value_or(Answer{}).note != u"kesken"_s);
}
