#include "edit/carrying.h"
#include "support/catch.h"
#include "support/open_file.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// The small world answered in its round, and a later round of the same frame.
struct TwoRounds : OpenFile {
    TwoRounds()
    {
        addSmallWorld();
        add(said, EditKind::SetAnswers);
        later = *session->find(Round{.id = u"r1"_s});
        later.id = u"r2"_s;
        add(later, EditKind::AddRound);
    }

    [[nodiscard]] Round earlier() { return *session->find(Round{.id = u"r1"_s}); }
    [[nodiscard]] std::optional<Answer> inLater(Answer answer)
    {
        answer.round = u"r2"_s;
        return session->find(answer);
    }

    Answer said{.round = u"r1"_s,
                .municipality = u"564"_s,
                .service = u"s1"_s,
                .stage = Stage::Grades1To6,
                .answer = AnswerValue::Partly,
                .reasons = {GapReason::Queue},
                .answeredOn = QDate(2020, 9, 1),
                .note = u"Jono on pitkä"_s};
    Round later;
};

}   // namespace

TEST_CASE("a round begun from an earlier one has its answers as carried, with all that was said beside them")
{
    TwoRounds here;
    REQUIRE(here.session->apply(carriedFrom(*here.session, here.earlier(), here.later)).ok());
    const std::optional<Answer> carried = here.inLater(here.said);
    REQUIRE(carried);
    CHECK(carried->isCarried());
    CHECK(carried->answer == here.said.answer);
    CHECK(carried->reasons == here.said.reasons);
    CHECK(carried->note == here.said.note);
    CHECK(here.session->find(here.said) == here.said);
}

TEST_CASE("carrying is one act, taken back as one")
{
    TwoRounds here;
    const EditResult carried = here.session->apply(carriedFrom(*here.session, here.earlier(), here.later));
    REQUIRE(here.session->takeBack(carried.sequence).ok());
    CHECK_FALSE(here.inLater(here.said));
    CHECK(here.session->find(here.said) == here.said);
}

TEST_CASE("what was only carried or drafted before, and what the new round does not ask, is not carried on")
{
    TwoRounds here;
    for (const AnswerState state : {AnswerState::Carried, AnswerState::Draft}) {
        Answer unsure = here.said;
        unsure.state = state;
        REQUIRE(here.session->apply(changeOf(EditKind::SetAnswers, here.said, unsure)).ok());
        CHECK(carriedFrom(*here.session, here.earlier(), here.later).changes.empty());
        REQUIRE(here.session->apply(changeOf(EditKind::SetAnswers, unsure, here.said)).ok());
    }
    here.add(Area{.kind = AreaKind::Municipality, .code = u"205"_s, .nameFi = u"Kajaani"_s});
    Round elsewhere = here.later;
    elsewhere.areas = {{.kind = AreaKind::Municipality, .code = u"205"_s}};
    REQUIRE(here.session->apply(changeOf(EditKind::ChangeRound, here.later, elsewhere)).ok());
    CHECK(carriedFrom(*here.session, here.earlier(), here.later).changes.empty());
}

TEST_CASE("a round begun with an earlier one's answers is one act, taken back as one")
{
    TwoRounds here;
    Round third = here.later;
    third.id = u"r3"_s;
    const auto inThird = [&] {
        Answer answer = here.said;
        answer.round = third.id;
        return here.session->find(answer);
    };
    const qint64 before = here.session->log().lastGivenSequence();
    const Edit edit = roundFrom(*here.session, *here.session, here.earlier(), third);
    CHECK_FALSE(here.session->find(third));   // asking puts nothing into the file
    CHECK(here.session->log().lastGivenSequence() == before);
    const EditResult begun = here.session->apply(edit);
    REQUIRE(begun.ok());
    REQUIRE(inThird());
    CHECK(inThird()->isCarried());
    REQUIRE(here.session->takeBack(begun.sequence).ok());
    CHECK_FALSE(inThird());
    CHECK_FALSE(here.session->find(third));
}
