#include "analysis/dependence.h"
#include "support/catch.h"

#include <algorithm>

using namespace katve;

namespace {

constexpr auto ecec = Stage::Ecec;
constexpr auto lowerGrades = Stage::Grades1To6;

// Two municipalities in one region, and two services of two stages; 10 and 20 children in the first, 300 and 400 in the
// second. Places: 0, 1 municipalities, 2 the region.
[[nodiscard]] MatrixInput oneRegion(std::vector<Reach> reaches)
{
    MatrixInput input;
    input.municipalities = {"005", "564"};
    input.regions = {{.kind = AreaKind::Country, .code = "FI"}};
    input.regionsOf = {{0}, {0}};
    for (const char *key : {"s1", "s2"})
        input.services.push_back({.key = key, .stages = StageSet::of(ecec, lowerGrades)});
    input.population = {10, 0, 20, 0, 0, 300, 0, 400, 0, 0};
    input.populationGiven.assign(10, true);
    input.reaches = std::move(reaches);
    return input;
}

[[nodiscard]] std::vector<Dependence> dependenceWith(std::vector<Reach> reaches,
                                                     const std::vector<std::uint32_t> &municipalities = {0, 1})
{
    return dependenceIn(GapMatrix(oneRegion(std::move(reaches))), municipalities);
}

constexpr StageSet ececAndGrades = StageSet::of(ecec, lowerGrades);

}   // namespace

TEST_CASE("nobody depends on one organisation where none or two reach the cell")
{
    CHECK(dependenceWith({}).empty());
    CHECK(dependenceWith({{.service = 0, .place = 0, .organisation = 7, .stages = ececAndGrades},
                          {.service = 0, .place = 2, .organisation = 8, .stages = ececAndGrades},
                          {.service = 0, .place = 1, .organisation = 7, .stages = ececAndGrades}})
              .empty());
}

TEST_CASE("a child who would lose two services counts once among the children and twice among the services")
{
    const auto dependence = dependenceWith({{.service = 0, .place = 0, .organisation = 7, .stages = ececAndGrades},
                                            {.service = 1, .place = 0, .organisation = 7, .stages = ececAndGrades}});
    CHECK(dependence == std::vector<Dependence>{{.organisation = 7, .cells = 4, .children = 30, .childServices = 60}});
}

TEST_CASE("the children of each municipality and stage are counted apart")
{
    const auto dependence =
        dependenceWith({{.service = 0, .place = 2, .organisation = 7, .stages = StageSet::of(lowerGrades)}});
    CHECK(dependence
          == std::vector<Dependence>{{.organisation = 7, .cells = 2, .children = 420, .childServices = 420}});
}

TEST_CASE("two offerings of one organisation do not make its cells less fragile")
{
    const auto dependence = dependenceWith({{.service = 0, .place = 0, .organisation = 7, .stages = ececAndGrades},
                                            {.service = 0, .place = 2, .organisation = 7, .stages = ececAndGrades}});
    REQUIRE(dependence.size() == 1);
    CHECK(dependence.front().cells == 4);
    CHECK(dependence.front().children == 730);
}

TEST_CASE("only the municipalities asked for are counted")
{
    const std::vector<Reach> reaches{{.service = 0, .place = 2, .organisation = 7, .stages = ececAndGrades}};
    CHECK(dependenceWith(reaches, {0}).front().children == 30);
    CHECK(dependenceWith(reaches, {1}).front().children == 700);
    CHECK(dependenceWith(reaches, {}).empty());
}

TEST_CASE("organisations are ranked by children, then by what they would lose, then by number")
{
    const auto dependence = dependenceWith(
        {{.service = 0, .place = 1, .organisation = 9, .stages = StageSet::of(ecec)},          // 300
         {.service = 0, .place = 1, .organisation = 3, .stages = StageSet::of(lowerGrades)},   // 400
         {.service = 0, .place = 0, .organisation = 8, .stages = StageSet::of(ecec)},          // 10
         {.service = 1, .place = 0, .organisation = 4, .stages = StageSet::of(ecec)},          // 10
         {.service = 0, .place = 0, .organisation = 5, .stages = StageSet::of(lowerGrades)},   // 20, twice
         {.service = 1, .place = 0, .organisation = 5, .stages = StageSet::of(lowerGrades)},
         {.service = 1, .place = 1, .organisation = 2, .stages = StageSet::of(ecec)}});   // 300
    const std::vector<std::uint32_t> order{3, 2, 9, 5, 4, 8};
    CHECK(std::ranges::equal(dependence, order, {}, &Dependence::organisation));
}

TEST_CASE("of two with as many children the one they would lose more of comes first")
{
    const auto dependence =
        dependenceWith({{.service = 0, .place = 0, .organisation = 1, .stages = StageSet::of(lowerGrades)},
                        {.service = 1, .place = 0, .organisation = 2, .stages = StageSet::of(ecec)},
                        {.service = 0, .place = 0, .organisation = 2, .stages = StageSet::of(ecec)},
                        {.service = 1, .place = 1, .organisation = 6, .stages = StageSet::of(ecec)},
                        {.service = 1, .place = 0, .organisation = 3, .stages = StageSet::of(lowerGrades)}});
    REQUIRE(dependence.size() == 4);
    CHECK(dependence[0].organisation == 6);
    CHECK(dependence[1].organisation == 1);
    CHECK(dependence[2].organisation == 3);
    CHECK(dependence[3] == Dependence{.organisation = 2, .cells = 2, .children = 10, .childServices = 20});
}

TEST_CASE("a cell counts as dependent whatever the answer says of it")
{
    MatrixInput input = oneRegion({{.service = 0, .place = 0, .organisation = 7, .stages = StageSet::of(ecec)}});
    const MatrixShape shape(input.municipalities.size(), input.services);
    const auto answer = GENERATE(Known::None, Known::Missing, Known::NotNeeded, Known::Partly);
    input.answers.assign(shape.cells(), Known::None);
    input.answers[shape.cell(0, 0)] = answer;
    const std::vector<std::uint32_t> municipalities{0};
    const GapMatrix matrix(std::move(input));
    CHECK(dependenceIn(matrix, municipalities).front().children == 10);
}
