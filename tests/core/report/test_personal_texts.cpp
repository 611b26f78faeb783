#include "report/personal_texts.h"
#include "support/catch.h"
#include "support/open_file.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("what looks personal is told with its row and field, where it does not belong")
{
    OpenFile file;
    file.addSmallWorld();
    file.add(Provider{.id = u"p2"_s,
                      .name = u"Toimija"_s,
                      .phone = u"050 123 4567"_s,
                      .email = u"office@example.org"_s,
                      .note = u"kysy 050 123 4567"_s});
    file.add(Answer{.round = u"r1"_s,
                    .municipality = u"564"_s,
                    .service = u"s1"_s,
                    .stage = Stage::Grades1To6,
                    .answer = AnswerValue::Missing,
                    .note = u"oppilas 131052A308T"_s});
    file.add(ContactPerson{.id = u"c1"_s, .name = u"N"_s, .source = u"050 123 4567"_s});   // goes along on purpose only
    const std::vector<PersonalText> texts = personalTexts(*file.session, QDate(2026, 11, 22));
    REQUIRE(texts.size() == 2);
    CHECK(texts[0].key == u"r1,564,s1,grades1_6"_s);
    CHECK(texts[0].field == "note");
    CHECK(texts[0].marks.front().kind == PersonalKind::IdentityCode);
    CHECK(texts[1].key == u"p2"_s);
    CHECK(texts[1].field == "note");
}
