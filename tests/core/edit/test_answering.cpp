#include "edit/answering.h"
#include "support/catch.h"
#include "support/open_file.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const Answering who{.round = u"r1"_s, .today = QDate(2020, 10, 8), .role = u"ydinryhmä"_s};
const std::vector<Question> both{{.municipality = u"564"_s, .service = u"s1"_s, .stage = Stage::Grades1To6},
                                 {.municipality = u"564"_s, .service = u"s1"_s, .stage = Stage::Grades7To9}};

// The small world, with one answer that has everything said beside it.
struct AnsweredFile : OpenFile {
    AnsweredFile()
    {
        addSmallWorld();
        add(first, EditKind::SetAnswers);
    }

    Answer first{.round = u"r1"_s,
                 .municipality = u"564"_s,
                 .service = u"s1"_s,
                 .stage = Stage::Grades1To6,
                 .answer = AnswerValue::Missing,
                 .reasons = {GapReason::Staff},
                 .answeredOn = QDate(2020, 9, 1),
                 .answeredBy = u"sihteeri"_s,
                 .note = u"Haku on auki"_s};

    [[nodiscard]] std::optional<Answer> answer(std::size_t question)
    {
        return session->find(Answer{.round = who.round,
                                    .municipality = both[question].municipality,
                                    .service = both[question].service,
                                    .stage = both[question].stage});
    }
};

}   // namespace

TEST_CASE("answering writes what is new and changes what was said, with day and role")
{
    AnsweredFile file;
    REQUIRE(file.session->apply(answered(*file.session, who, both, AnswerValue::Available)).ok());
    for (const std::size_t question : {0U, 1U}) {
        REQUIRE(file.answer(question));
        CHECK(file.answer(question)->answer == AnswerValue::Available);
        CHECK(file.answer(question)->answeredOn == who.today);
        CHECK(file.answer(question)->answeredBy == who.role);
    }
    CHECK(file.answer(0)->note == file.first.note);
    CHECK(file.answer(0)->reasons.empty());   // nothing is lacking any more
}

TEST_CASE("reasons stay while something is lacking")
{
    AnsweredFile file;
    REQUIRE(file.session->apply(answered(*file.session, who, both, AnswerValue::Partly)).ok());
    CHECK(file.answer(0)->reasons == file.first.reasons);
    CHECK(file.answer(1)->reasons.empty());
}

TEST_CASE("the same answer again is no change, and keeps who gave it")
{
    AnsweredFile file;
    const Edit edit = answered(*file.session, who, std::span(both).first(1), AnswerValue::Missing);
    CHECK(edit.changes.empty());
    CHECK(file.answer(0) == file.first);
}

TEST_CASE("clearing removes the answers that are there")
{
    AnsweredFile file;
    const Edit edit = cleared(*file.session, who.round, both);
    CHECK(edit.changes.size() == 1);
    REQUIRE(file.session->apply(edit).ok());
    CHECK_FALSE(file.answer(0));
    CHECK(cleared(*file.session, who.round, both).changes.empty());
}

TEST_CASE("confirming makes carried answers count, and leaves the others alone")
{
    AnsweredFile file;
    CHECK(confirmed(*file.session, who, both).changes.empty());
    Answer carried = file.first;
    carried.stage = Stage::Grades7To9;
    carried.state = AnswerState::Carried;
    file.add(carried, EditKind::SetAnswers);
    const Edit edit = confirmed(*file.session, who, both);
    CHECK(edit.changes.size() == 1);
    REQUIRE(file.session->apply(edit).ok());
    CHECK_FALSE(file.answer(1)->isCarried());
    CHECK(file.answer(1)->answer == carried.answer);
    CHECK(file.answer(1)->answeredBy == who.role);
    CHECK(file.answer(0) == file.first);
}

TEST_CASE("answering a carried answer alike confirms it")
{
    AnsweredFile file;
    Answer carried = file.first;
    carried.stage = Stage::Grades7To9;
    carried.state = AnswerState::Carried;
    file.add(carried, EditKind::SetAnswers);
    REQUIRE(file.session->apply(answered(*file.session, who, both, AnswerValue::Missing)).ok());
    CHECK_FALSE(file.answer(1)->isCarried());
}
