#include "analysis/offering_reach.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto youngest = Stage::Ecec;
constexpr auto pupils = Stage::Grades1To6;
constexpr StageSet youngestAndPupils = StageSet::of(youngest, pupils);

// Three municipalities, the first two in a province; places 0, 1, 2 municipalities, 3 the country, 4 the province.
[[nodiscard]] GapMatrix matrixReachedBy(std::vector<Reach> reaches)
{
    MatrixInput input;
    input.municipalities = {"005", "205", "564"};
    input.regions = {{.kind = AreaKind::Country, .code = "FI"}, {.kind = AreaKind::Province, .code = "18"}};
    input.regionsOf = {{0, 1}, {0, 1}, {0}};
    input.services.push_back({.key = "s1", .stages = youngestAndPupils});
    input.population.assign(15, 10);
    input.populationGiven.assign(15, true);
    input.reaches = std::move(reaches);
    return GapMatrix(std::move(input));
}

[[nodiscard]] Reach reach(std::uint32_t place, std::uint32_t organisation, StageSet stages = youngestAndPupils)
{
    return {.service = 0, .place = place, .organisation = organisation, .stages = stages};
}

using Municipalities = std::vector<std::uint32_t>;

}   // namespace

TEST_CASE("areas that overlap reach each municipality once")
{
    const GapMatrix matrix = matrixReachedBy({});
    const AreaRef province{AreaKind::Province, u"18"_s};
    const AreaRef municipality{AreaKind::Municipality, u"205"_s};
    CHECK(municipalitiesIn(matrix, {province, municipality}) == Municipalities{0, 1});
    CHECK(municipalitiesIn(matrix, {{AreaKind::Country, u"FI"_s}}) == Municipalities{0, 1, 2});
    CHECK(municipalitiesIn(matrix, {{AreaKind::Municipality, u"999"_s}}).empty());
    CHECK(municipalitiesIn(matrix, {}).empty());
}

TEST_CASE("others are those who reach the same cells, however far they come from")
{
    const GapMatrix matrix =
        matrixReachedBy({reach(0, 7), reach(1, 7), reach(4, 8, StageSet::of(pupils)), reach(2, 9)});
    CHECK(othersIn(matrix, {.service = 0, .stages = youngestAndPupils, .municipalities = {0, 1}}, 7)
          == std::vector{Overlap{.organisation = 8, .cells = 2}});
    CHECK(othersIn(matrix, {.service = 0, .stages = StageSet::of(youngest), .municipalities = {0, 1}}, 7).empty());
}

TEST_CASE("a municipality depends on an organisation alone where no other reaches one of its cells")
{
    const GapMatrix matrix =
        matrixReachedBy({reach(0, 7), reach(1, 7), reach(0, 8), reach(1, 8, StageSet::of(pupils))});
    CHECK(dependingIn(matrix, {.service = 0, .stages = youngestAndPupils, .municipalities = {0, 1, 2}}, 7)
          == Municipalities{1});
    CHECK(dependingIn(matrix, {.service = 0, .stages = StageSet::of(pupils), .municipalities = {0, 1, 2}}, 7).empty());
}
