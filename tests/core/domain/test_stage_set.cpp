#include "domain/stage_set.h"
#include "support/catch.h"

using namespace katve;

TEST_CASE("a stage set holds what was put in and nothing else")
{
    StageSet set = StageSet::of(Stage::Ecec, Stage::UpperSecondary);
    CHECK(set.contains(Stage::Ecec));
    CHECK_FALSE(set.contains(Stage::Grades7To9));
    CHECK(set.size() == 2);
    set.insert(Stage::Ecec);
    CHECK(set.size() == 2);
    CHECK((set & StageSet::of(Stage::UpperSecondary)) == StageSet::of(Stage::UpperSecondary));
    CHECK(StageSet(0xFF) == StageSet::all());
}
