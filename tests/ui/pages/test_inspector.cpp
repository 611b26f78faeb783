#include "pages/inspector.h"
#include "pages/provider_view.h"
#include "support/catch.h"
#include "ui/window_case.h"

#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

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
    here.goTo(kajaani, schoolPsychologist);
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
    here.goTo(kajaani, schoolPsychologist);
    here.press(Qt::Key_1);
    const Question first = here.grid().mapping().questions(here.grid().currentIndex()).front();
    auto *note = inspector(here).findChild<QPlainTextEdit *>();
    here.window().activateWindow();
    note->setFocus();
    note->setPlainText({});
    QTest::keyClicks(note, u"kesken"_s);
    here.goTo(u"290"_s, schoolPsychologist);
    CHECK(here.answer(first)->note == u"kesken"_s);
    const Question other{.municipality = u"290"_s, .service = schoolPsychologist, .stage = first.stage};
    CHECK(here.answer(other).value_or(Answer{}).note != u"kesken"_s);
}

namespace {

// A cell of a round that somebody has closed meanwhile, so that its note cannot be kept, with a note being typed.
struct ClosedRound : WindowCase {
    ClosedRound()
    {
        openSample();
        goTo(kajaani, schoolPsychologist);
        press(Qt::Key_1);
        press(Qt::Key_1);   // once more where the stages differed
        Round closed = workspace().round();
        closed.closed = true;
        REQUIRE(workspace().run(changeOf(EditKind::ChangeRound, workspace().round(), closed)).ok());
        goTo(kajaani, schoolPsychologist);
        window().activateWindow();
        note().setFocus();
        QTest::keyClicks(&note(), u"kesken"_s);
    }

    [[nodiscard]] QPlainTextEdit &note() { return *inspector(*this).findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QString problem() { return child<QLabel>(inspector(*this), u"noteProblem"_s).text(); }
    [[nodiscard]] QPushButton &choice(const QString &beginning)
    {
        for (auto *button : child<QMessageBox>(window(), u"unsaved"_s).findChildren<QPushButton *>()) {
            if (button->text().startsWith(beginning))
                return *button;
        }
        throw std::logic_error("no such choice");
    }
};

}   // namespace

TEST_CASE("a note that cannot be kept stays as it is typed, says why, and keeps the window open")
{
    ClosedRound here;
    CHECK_FALSE(here.window().close());
    REQUIRE(here.window().isVisible());
    REQUIRE(here.window().workspace() != nullptr);
    CHECK(here.note().toPlainText().contains(u"kesken"_s));
    CHECK(here.problem().contains(u"not kept yet"_s));
    here.choice(u"Go back"_s).click();
    CHECK(here.window().workspace() != nullptr);
    CHECK(here.note().toPlainText().contains(u"kesken"_s));
}

TEST_CASE("what cannot be kept is left only when the user says so")
{
    ClosedRound here;
    CHECK_FALSE(here.window().closeInventory());
    here.choice(u"Close without"_s).click();
    CHECK(here.window().workspace() == nullptr);
}

TEST_CASE("a note that cannot be kept stays with its cell when another one is chosen, and Esc leaves it as it was")
{
    ClosedRound here;
    here.goTo(u"290"_s, schoolPsychologist);
    CHECK(here.note().toPlainText().contains(u"kesken"_s));
    CHECK_FALSE(here.window().inventory()->saveTyped());
    QTest::keyClick(&here.note(), Qt::Key_Escape);
    CHECK_FALSE(here.note().toPlainText().contains(u"kesken"_s));
    CHECK(here.problem().isEmpty());
    CHECK(here.window().closeInventory());
}

TEST_CASE("the inspector says who reaches the cell, from where and since when, and leads to it")
{
    WindowCase here;
    here.openSample();
    const Provider who{.id = u"near"_s, .name = u"Päivä & Yö"_s, .municipality = kajaani};
    const Offering what{.id = u"given"_s,
                        .provider = who.id,
                        .service = schoolPsychologist,
                        .stages = StageSet::all(),
                        .catchment = {{AreaKind::Province, u"18"_s}},
                        .status = OfferingStatus::Ending,
                        .startsOn = QDate(2020, 1, 1),
                        .endsOn = QDate(2021, 12, 31)};
    REQUIRE(here.workspace().run(additionOf(EditKind::AddProvider, who)).ok());
    here.goTo(kajaani, schoolPsychologist);
    auto &list = child<QLabel>(inspector(here), u"reachingOfferings"_s);
    REQUIRE_FALSE(list.text().contains(u"Yö"_s));
    REQUIRE(here.workspace().run(additionOf(EditKind::AddOffering, what)).ok());
    CHECK(list.text().contains(u"Päivä &amp; Yö"_s));
    CHECK(list.text().contains(u"from the province: Kainuu"_s));
    CHECK(list.text().contains(u"until 31.12.2021"_s));
    Q_EMIT list.linkActivated(u"near/given"_s);
    CHECK(child<QWidget>(here.window(), u"providers"_s).isVisible());
    CHECK(here.window().findChild<ProviderView *>()->provider() == who.id);
}
