#include "analysis/gap_matrix.h"
#include "support/catch.h"
#include "support/matrix_texts.h"

#include <algorithm>

using namespace katve;

namespace {

constexpr StageSet ececOnly = StageSet::of(Stage::Ecec);
constexpr std::uint32_t firstRegion = 2;   // a place: the first after the two municipalities

// Two municipalities, the first of them in a province as well as in the country, and one service.
[[nodiscard]] MatrixInput twoMunicipalities(StageSet stages = ececOnly)
{
    MatrixInput input;
    input.municipalities = {"005", "564"};
    input.regions = {{.kind = AreaKind::Province, .code = "17"}, {.kind = AreaKind::Country, .code = "FI"}};
    input.regionsOf = {{0, 1}, {1}};
    input.services = {{.key = "s1", .stages = stages}};
    input.population = {10, 20, 30, 40, 50, 1, 2, 3, 4, 5};
    input.populationGiven.assign(10, true);
    return input;
}

[[nodiscard]] std::vector<Reach> manyReaches(std::uint32_t count, std::uint32_t place)
{
    std::vector<Reach> reaches;
    for (std::uint32_t organisation = 1; organisation <= count; ++organisation)
        reaches.push_back({.place = place, .organisation = organisation, .stages = ececOnly});
    return reaches;
}

[[nodiscard]] GapMatrix matrixWith(std::vector<Reach> reaches)
{
    MatrixInput input = twoMunicipalities();
    input.reaches = std::move(reaches);
    return GapMatrix(std::move(input));
}

struct Told {
    std::size_t municipality;
    std::size_t column;
    Cell before;
    friend bool operator==(const Told &, const Told &) = default;
};

}   // namespace

TEST_CASE("a cell counts more organisations than sixteen bits hold")
{
    const std::uint32_t count = GENERATE(65'534U, 65'535U, 65'536U, 70'000U);
    const GapMatrix matrix = matrixWith(manyReaches(count, firstRegion));
    CHECK(matrix.cell(0, 0) == Cell{.status = Status::Province, .providers = count});
    CHECK(matrix.cell(1, 0) == Cell{});
    CHECK(cellsTable(matrix).find("005,s1,ecec,province," + std::to_string(count) + ",1,0,0,0\n") != std::string::npos);
    CHECK(matrix.regionColumn(0, 0).overlap == 1);
}

TEST_CASE("many organisations beyond a municipality and one within are counted together")
{
    std::vector<Reach> reaches = manyReaches(65'535, firstRegion);
    reaches.push_back({.place = 0, .organisation = 90'000, .stages = ececOnly});
    reaches.push_back({.place = 0, .organisation = 5, .stages = ececOnly});
    CHECK(matrixWith(reaches).cell(0, 0) == Cell{.status = Status::Local, .providers = 65'536});
}

TEST_CASE("the number of organisations is kept as it passes the limit of sixteen bits up and down")
{
    std::vector<Reach> reaches = manyReaches(65'536, 0);
    const std::vector<Reach> last{reaches.back()};
    const std::vector<Reach> lastButOne{*(reaches.rbegin() + 1)};
    reaches.resize(reaches.size() - 2);
    GapMatrix matrix = matrixWith(std::move(reaches));
    CHECK(matrix.cell(0, 0).providers == 65'534);
    matrix.changeReaches({}, lastButOne);
    CHECK(matrix.cell(0, 0).providers == 65'535);
    matrix.changeReaches({}, last);
    CHECK(matrix.cell(0, 0).providers == 65'536);
    matrix.changeReaches(last, {});
    CHECK(matrix.cell(0, 0).providers == 65'535);
    matrix.changeReaches(lastButOne, {});
    CHECK(matrix.cell(0, 0).providers == 65'534);
    matrix.changeReaches({}, last);
    CHECK(matrix.cell(0, 0).providers == 65'535);
}

TEST_CASE("an empty matrix gives tables of a header only")
{
    const GapMatrix matrix{MatrixInput()};
    CHECK(cellsTable(matrix) == "municipality,service,stage,status,providers,overlap,fragile,unnamed,conflict\n");
    CHECK(rollupTable(matrix)
          == "kind,code,service,cells,local,province,erva,country,partial,missing,not_needed,unknown,overlap,fragile,"
             "unnamed,conflict,covered2,needed,unknown_pop\n");
}

TEST_CASE("a matrix of municipalities without service types has no cells and no rollup rows")
{
    MatrixInput input = twoMunicipalities();
    input.services.clear();
    const GapMatrix matrix(std::move(input));
    CHECK(matrix.municipalities() == 2);
    CHECK(cellsTable(matrix).ends_with("conflict\n"));
    CHECK(rollupTable(matrix).ends_with("unknown_pop\n"));
}

TEST_CASE("an offering's stage that the service type does not have reaches no cell")
{
    MatrixInput input = twoMunicipalities(StageSet::of(Stage::Preprimary, Stage::UpperSecondary));
    input.reaches = {{.place = 0, .organisation = 1, .stages = StageSet::of(Stage::Ecec, Stage::UpperSecondary)}};
    const GapMatrix matrix(std::move(input));
    CHECK(matrix.shape().columns() == 2);
    CHECK(matrix.cell(0, 0).status == Status::Unknown);
    CHECK(matrix.cell(0, 1).status == Status::Local);
}

TEST_CASE("a region outside its own dates covers its members and has no row in the rollup")
{
    MatrixInput input = twoMunicipalities();
    input.regions[0].inForce = false;
    input.reaches = {{.place = firstRegion, .organisation = 1, .stages = ececOnly}};
    const GapMatrix matrix(std::move(input));
    CHECK(matrix.cell(0, 0).status == Status::Province);
    CHECK(rollupTable(matrix).find("province,17") == std::string::npos);
    CHECK(rollupTable(matrix).find("country,FI,s1,2,0,1,") != std::string::npos);
}

TEST_CASE("who reaches a cell is told once each, however many ways they reach it by")
{
    const GapMatrix matrix =
        matrixWith({{.place = 0, .organisation = 4, .stages = ececOnly},
                    {.place = firstRegion, .organisation = 4, .stages = ececOnly},
                    {.place = firstRegion + 1, .organisation = 2, .stages = ececOnly},
                    {.place = firstRegion, .organisation = 3, .stages = StageSet::of(Stage::Preprimary)}});
    CHECK(matrix.cells().organisationsOf(0, 0) == std::vector<std::uint32_t>{2, 4});
    CHECK(matrix.cells().organisationsOf(1, 0) == std::vector<std::uint32_t>{2});
}

TEST_CASE("a change tells of the cells that are other than before, and of no others")
{
    CellMatrix cells(twoMunicipalities(StageSet::of(Stage::Ecec, Stage::Preprimary)));
    std::vector<Told> told;
    const auto listen = [&](std::size_t municipality, std::size_t column, const Cell &before) {
        told.push_back({municipality, column, before});
    };
    cells.setAnswer(1, 1, Known::Missing, listen);
    CHECK(told == std::vector<Told>{{1, 1, Cell{}}});
    told.clear();
    cells.setAnswer(1, 1, Known::Missing, listen);
    CHECK(told.empty());

    const std::vector<Reach> everywhere{{.place = firstRegion + 1, .organisation = 1, .stages = ececOnly}};
    cells.changeReaches({}, everywhere, listen);
    CHECK(told == std::vector<Told>{{0, 0, Cell{}}, {1, 0, Cell{}}});
    told.clear();
    cells.changeReaches(everywhere, everywhere, listen);
    CHECK(told.empty());
}

TEST_CASE("of two alike offerings one may go and the other stays")
{
    const std::vector<Reach> one{{.place = 0, .organisation = 1, .stages = ececOnly}};
    GapMatrix matrix = matrixWith({one.front(), one.front()});
    CHECK(matrix.cell(0, 0).providers == 1);
    matrix.changeReaches(one, {});
    CHECK(matrix.cell(0, 0).status == Status::Local);
    matrix.changeReaches(one, {});
    CHECK(matrix.cell(0, 0).status == Status::Unknown);
}

TEST_CASE("new residents go into the sums of the stage and of all regions of the municipality")
{
    GapMatrix matrix{twoMunicipalities(StageSet::of(Stage::Ecec, Stage::Preprimary))};
    CHECK(matrix.regionColumn(1, 0).needed == 11);
    matrix.setPopulation(0, Stage::Ecec, 100, true);
    CHECK(matrix.regionColumn(0, 0).needed == 100);
    CHECK(matrix.regionColumn(1, 0).needed == 101);
    CHECK(matrix.regionColumn(1, 0).unknownPop == 101);
    CHECK(matrix.regionColumn(1, 1).needed == 22);
    matrix.setPopulation(0, Stage::Ecec, 0, false);
    CHECK(matrix.regionColumn(0, 0).needed == 0);
    CHECK_FALSE(matrix.input().populationGiven[0]);
    CHECK(matrix.regionColumn(0, 0).cells() == 1);
}
