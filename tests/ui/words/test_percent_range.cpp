#include "support/catch.h"
#include "words/vocabulary.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a range never names one number twice")
{
    CHECK(percentRange({.part = 50, .whole = 100}, {.part = 88, .whole = 100}) == u"50–88 %"_s);
    CHECK(percentRange({.part = 8810, .whole = 10000}, {.part = 8840, .whole = 10000}) == u"88.1–88.4 %"_s);
    CHECK(percentRange({.part = 88101, .whole = 100000}, {.part = 88102, .whole = 100000}) == u"88 %"_s);
    CHECK(percentRange({.part = 88, .whole = 100}, {.part = 88, .whole = 100}) == u"88 %"_s);
}

TEST_CASE("what is nearly none or nearly all is not said to be that, with a decimal neither")
{
    CHECK(percentRange({.part = 1, .whole = 100000}, {.part = 4, .whole = 1000}) == u"0.1–0.4 %"_s);
    CHECK(percentRange({.part = 9960, .whole = 10000}, {.part = 99999, .whole = 100000}) == u"99.6–99.9 %"_s);
    CHECK(percentRange({.part = 0, .whole = 10}, {.part = 10, .whole = 10}) == u"0–100 %"_s);
}
