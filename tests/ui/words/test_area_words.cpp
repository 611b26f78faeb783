#include "support/catch.h"
#include "words/area_words.h"
#include "words/vocabulary.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("an area that a service comes from is named with its kind")
{
    CHECK(fromAreaText(AreaKind::Municipality, u"Oulu"_s) == u"own"_s);
    CHECK(fromAreaText(AreaKind::Yta, u"Pohjois-Suomi"_s) == u"from the collaborative area: Pohjois-Suomi"_s);
    CHECK(fromAreaText(AreaKind::Country, u"Suomi"_s) == u"from the whole country"_s);
}
