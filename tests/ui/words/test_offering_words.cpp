#include "support/catch.h"
#include "words/offering_words.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] Offering whole()
{
    return {.provider = u"p"_s,
            .service = u"s"_s,
            .stages = StageSet::of(Stage::Ecec),
            .catchment = {{AreaKind::Municipality, u"564"_s}}};
}

}   // namespace

TEST_CASE("an offering that is whole has no problem")
{
    CHECK(offeringProblem(whole()).isEmpty());
}

TEST_CASE("what an offering lacks is said in words, one thing after the other")
{
    Offering offering;
    CHECK(offeringProblem(offering).contains(u"service type"_s));
    offering.service = u"s"_s;
    CHECK(offeringProblem(offering).contains(u"stage"_s));
    offering.stages = StageSet::all();
    CHECK(offeringProblem(offering).contains(u"area"_s));
}

TEST_CASE("an offering that has ended asks for the day")
{
    Offering offering = whole();
    offering.status = OfferingStatus::Ended;
    CHECK(offeringProblem(offering).contains(u"day it ended"_s));
    offering.endsOn = QDate(2020, 5, 31);
    CHECK(offeringProblem(offering).isEmpty());
    offering.startsOn = QDate(2020, 6, 1);
    CHECK(offeringProblem(offering).contains(u"before it begins"_s));
}

TEST_CASE("lists are written with commas or semicolons, and nothing twice")
{
    CHECK(listFrom(u" fi, sv;se ,fi,"_s) == QStringList{u"fi"_s, u"sv"_s, u"se"_s});
    CHECK(listText({u"fi"_s, u"sv"_s}) == u"fi, sv"_s);
    CHECK(listFrom({}).isEmpty());
}
