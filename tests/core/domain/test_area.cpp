#include "domain/area.h"
#include "domain/round.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("both ends of a time in force belong to it")
{
    const QDate from(2020, 1, 1);
    const QDate to(2020, 12, 31);
    CHECK(holdsOn(from, to, from));
    CHECK(holdsOn(from, to, to));
    CHECK_FALSE(holdsOn(from, to, from.addDays(-1)));
    CHECK_FALSE(holdsOn(from, to, to.addDays(1)));
}

TEST_CASE("an empty end of a time in force is no limit")
{
    const QDate day(2020, 6, 1);
    CHECK(holdsOn({}, {}, day));
    CHECK(holdsOn({}, day, day.addYears(-500)));
    CHECK(holdsOn(day, {}, day.addYears(500)));
    CHECK_FALSE(holdsOn({}, day, day.addDays(1)));
    CHECK_FALSE(holdsOn(day, {}, day.addDays(-1)));
}

TEST_CASE("the whole country is country:FI and nothing else")
{
    CHECK(isWholeCountry({AreaKind::Country, u"FI"_s}));
    CHECK_FALSE(isWholeCountry({AreaKind::Country, u"fi"_s}));
    CHECK_FALSE(isWholeCountry({AreaKind::Province, u"FI"_s}));
}

TEST_CASE("a round takes its areas on its geography date, else on its own day")
{
    Round round{.asOf = QDate(2020, 10, 8)};
    CHECK(round.areasOn() == QDate(2020, 10, 8));
    round.geographyDate = QDate(2020, 1, 1);
    CHECK(round.areasOn() == QDate(2020, 1, 1));
}

TEST_CASE("an answer is carried only when its state says so")
{
    Answer answer;
    CHECK_FALSE(answer.isCarried());
    answer.state = AnswerState::Draft;
    CHECK_FALSE(answer.isCarried());
    answer.state = AnswerState::Carried;
    CHECK(answer.isCarried());
}
