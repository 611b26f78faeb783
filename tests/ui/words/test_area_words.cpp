#include "support/catch.h"
#include "words/area_words.h"
#include "words/vocabulary.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("how far a service comes from is said in the words of the day")
{
    const QDate before(2022, 12, 31);
    const QDate after(2023, 1, 1);
    CHECK(statusWord(Status::Province, before) == u"from the province"_s);
    CHECK(statusWord(Status::Erva, before) == u"from the responsibility area"_s);
    CHECK(statusWord(Status::Province, after) == u"from the wellbeing services county"_s);
    CHECK(statusWord(Status::Erva, after) == u"from the collaborative area"_s);
    for (const Status status : {Status::Local, Status::Country, Status::Missing, Status::Unknown})
        CHECK(statusWord(status, before) == statusWord(status, after));
}

TEST_CASE("an area that a service comes from is named with its kind")
{
    CHECK(fromAreaText(AreaKind::Municipality, u"Oulu"_s) == u"own"_s);
    CHECK(fromAreaText(AreaKind::Yta, u"Pohjois-Suomi"_s) == u"from the collaborative area: Pohjois-Suomi"_s);
    CHECK(fromAreaText(AreaKind::Country, u"Suomi"_s) == u"from the whole country"_s);
}
