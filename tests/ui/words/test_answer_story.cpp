#include "support/catch.h"
#include "support/open_file.h"
#include "words/answer_story.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the story of an answer is told in words, without the names of fields and codes")
{
    OpenFile file;
    file.addSmallWorld();
    const Answer first{.round = u"r1"_s,
                       .municipality = u"564"_s,
                       .service = u"s1"_s,
                       .stage = Stage::Grades7To9,
                       .answer = AnswerValue::Missing,
                       .reasons = {GapReason::Staff, GapReason::Queue}};
    file.add(first, EditKind::SetAnswers);
    Answer second = first;
    second.answer = AnswerValue::Available;
    second.reasons.clear();
    second.note = u"Vakanssi täytetty"_s;
    REQUIRE(file.session->apply(changeOf(EditKind::SetAnswers, first, second)).ok());
    REQUIRE(file.session->apply(removalOf(EditKind::ClearAnswers, second)).ok());

    QStringList lines;
    for (const StoryEntry &entry : storyOf(*file.session, first))
        lines.append(answerStoryLine(entry));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains(u"answer: missing"_s));
    CHECK(lines[0].contains(u"why: lack of staff, queue"_s));
    CHECK_FALSE(lines[0].contains(u"564"_s));
    CHECK(lines[1].contains(u"answer: available"_s));
    CHECK(lines[1].contains(u"why: –"_s));
    CHECK(lines[1].contains(u"note: Vakanssi täytetty"_s));
    CHECK(lines[2].contains(u"the answer removed"_s));
}
