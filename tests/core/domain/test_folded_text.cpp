#include "domain/folded_text.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("å, ä and ö are found by those who type without them")
{
    CHECK(folded(u"Päiväkoti"_s) == u"paivakoti"_s);
    CHECK(folded(u"ÅLAND"_s) == u"aland"_s);
    CHECK(holdsAllWords(folded(u"Päiväkoti Hyvä Mieli"_s), u"paivakoti"_s));
    CHECK(holdsAllWords(folded(u"Päiväkoti Hyvä Mieli"_s), u"MIELI päivä"_s));
    CHECK_FALSE(holdsAllWords(folded(u"Päiväkoti"_s), u"paivakoti koulu"_s));
}

TEST_CASE("letters of the Sámi languages are found by plain ones")
{
    CHECK(folded(u"Sámi giellaguovddáš, Ođđa ŋ"_s) == u"sami giellaguovddas, odda n"_s);
}

TEST_CASE("nothing sought is found in everything")
{
    CHECK(holdsAllWords(u"x"_s, u"  "_s));
}
