#include "analysis/column_sets.h"
#include "store/matrix_loader.h"
#include "support/catch.h"
#include "support/matrix_texts.h"
#include "support/open_file.h"
#include "support/random_inventory.h"

#include <set>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// Both views of every round of one inventory, as the program and as the oracle have them.
template <typename Check> void eachMatrix(std::uint32_t seed, Check &&check)
{
    const OpenFile file;
    const InventoryRows rows = randomInventory(seed);
    putInto(*file.session, rows);
    for (const Round &round : rows.rounds) {
        for (const View view : {View::Now, View::Future}) {
            INFO("seed " << seed << ", round " << round.id << ", view " << codeText(view));
            check(GapMatrix(loadMatrixInput(file.session->database(), round, view)),
                  Oracle(rows, round.id, codeText(view)));
        }
    }
}

[[nodiscard]] bool hasTheme(const ServiceType &service, const std::string &theme)
{
    return service.themes.contains(QString::fromStdString(theme));
}

// What all sums are made over, beside the single service types of the rollup table.
struct ColumnSet {
    std::string name;
    Columns columns;
    Oracle::Wanted wanted;
};
[[nodiscard]] std::vector<ColumnSet> columnSets(const GapMatrix &matrix)
{
    const MatrixInput &input = matrix.input();
    const MatrixShape &shape = matrix.shape();
    std::vector<ColumnSet> sets{{"all", allColumns(shape), [](const OracleCell &) { return true; }}};
    for (std::size_t i = 0; i < input.services.size(); ++i)
        sets.push_back(
            {input.services[i].key, columnsOfService(shape, i),
             [key = input.services[i].key](const OracleCell &cell) { return cell.service.key.toStdString() == key; }});
    for (std::size_t i = 0; i < input.groups.size(); ++i)
        sets.push_back(
            {input.groups[i], columnsOfGroup(input, shape, static_cast<int>(i)),
             [key = input.groups[i]](const OracleCell &cell) { return cell.service.group.toStdString() == key; }});
    for (std::size_t i = 0; i < input.themes.size(); ++i)
        sets.push_back({input.themes[i], columnsOfTheme(input, shape, static_cast<int>(i)),
                        [key = input.themes[i]](const OracleCell &cell) { return hasTheme(cell.service, key); }});
    for (std::size_t i = 0; i < stageCount; ++i)
        sets.push_back({std::string(codeText(static_cast<Stage>(i))), columnsOfStage(shape, static_cast<Stage>(i)),
                        [stage = static_cast<Stage>(i)](const OracleCell &cell) { return cell.stage == stage; }});
    return sets;
}

void checkSums(const GapMatrix &matrix, const Oracle &oracle, const ColumnSet &set)
{
    INFO("sums over " << set.name);
    for (std::size_t i = 0; i < matrix.input().regions.size(); ++i) {
        const MatrixRegion &region = matrix.input().regions[i];
        const AreaRef area{region.kind, QString::fromStdString(region.code)};
        INFO(areaText(area));
        REQUIRE(sumsText(matrix.regionSums(i, set.columns)) == sumsText(oracle.sums(area, set.wanted)));
    }
    for (std::size_t i = 0; i < matrix.municipalities(); ++i) {
        const AreaRef area{AreaKind::Municipality, QString::fromStdString(matrix.input().municipalities[i])};
        INFO(areaText(area));
        REQUIRE(sumsText(matrix.municipalitySums(i, set.columns)) == sumsText(oracle.sums(area, set.wanted)));
    }
}

[[nodiscard]] GapMatrix matrixOf(const OpenFile &file, const QString &round)
{
    const std::optional<Round> row = file.session->find(Round{.id = round});
    return GapMatrix(loadMatrixInput(file.session->database(), row.value(), View::Now));
}

}   // namespace

TEST_CASE("the two tables are those of the oracle, byte for byte")
{
    for (std::uint32_t seed = 1; seed <= 160; ++seed) {
        eachMatrix(seed, [](const GapMatrix &matrix, const Oracle &oracle) {
            REQUIRE(cellsTable(matrix) == oracle.cellsTable());
            REQUIRE(rollupTable(matrix) == oracle.rollupTable());
        });
    }
}

TEST_CASE("the sums over service types, groups, themes and stages are those of the oracle, region by region")
{
    for (std::uint32_t seed = 1001; seed <= 1030; ++seed) {
        eachMatrix(seed, [](const GapMatrix &matrix, const Oracle &oracle) {
            for (const ColumnSet &set : columnSets(matrix))
                checkSums(matrix, oracle, set);
        });
    }
}

TEST_CASE("residents that nobody has given are told from none")
{
    for (std::uint32_t seed = 2001; seed <= 2010; ++seed) {
        eachMatrix(seed, [](const GapMatrix &matrix, const Oracle &oracle) {
            std::size_t next = 0;
            for (std::size_t municipality = 0; municipality < matrix.municipalities(); ++municipality) {
                for (std::size_t column = 0; column < matrix.shape().columns(); ++column, ++next) {
                    const std::size_t index =
                        municipality * stageCount + static_cast<std::size_t>(matrix.shape().stageOf(column));
                    REQUIRE(matrix.input().populationGiven[index] == oracle.cells()[next].residentsGiven);
                }
            }
        });
    }
}

TEST_CASE("the inventories of chance show every status, flag and number of organisations")
{
    std::map<std::string, int> seen;
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        const InventoryRows rows = randomInventory(seed);
        for (const Round &round : rows.rounds) {
            const Oracle oracle(rows, round.id, "now");
            for (const OracleCell &cell : oracle.cells()) {
                ++seen[cell.status];
                seen["unnamed"] += cell.unnamed ? 1 : 0;
                seen["conflict"] += cell.conflict ? 1 : 0;
                seen["many"] += cell.providers > 2 ? 1 : 0;
            }
        }
    }
    for (const char *what : {"local", "province", "erva", "country", "partial", "missing", "not_needed", "unknown",
                             "unnamed", "conflict", "many"}) {
        INFO(what);
        CHECK(seen[what] >= 20);
    }
}

TEST_CASE("a municipality of two provinces counts in both, and once in the country")
{
    OpenFile file;
    file.addSmallWorld();
    file.add(Area{.kind = AreaKind::Province, .code = u"19"_s, .nameFi = u"Lappi"_s});
    file.add(Membership{.municipality = u"564"_s, .kind = AreaKind::Province, .code = u"19"_s});
    CHECK(rollupTable(matrixOf(file, u"r1"_s))
          == "kind,code,service,cells,local,province,erva,country,partial,missing,not_needed,unknown,overlap,fragile,"
             "unnamed,conflict,covered2,needed,unknown_pop\n"
             "province,17,s1,2,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0\n"
             "province,19,s1,2,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0\n"
             "country,FI,s1,2,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0\n");
}

TEST_CASE("a service type of several themes counts once in the sum over all")
{
    OpenFile file;
    file.addSmallWorld();
    file.add(Theme{.key = u"t02"_s, .nameFi = u"Toinen"_s});
    file.add(ServiceType{.key = u"s2"_s,
                         .group = u"g"_s,
                         .nameFi = u"Kuraattori"_s,
                         .stages = StageSet::of(Stage::Ecec),
                         .themes = {u"t01"_s, u"t02"_s}});
    file.add(Round{.id = u"r2"_s, .nameFi = u"Kaikki"_s, .asOf = QDate(2021, 6, 15)});
    const GapMatrix matrix = matrixOf(file, u"r2"_s);
    const MatrixInput &input = matrix.input();
    REQUIRE(input.themes == std::vector<std::string>{"t01", "t02"});
    CHECK(matrix.municipalitySums(0, allColumns(matrix.shape())).cells() == 3);
    CHECK(matrix.municipalitySums(0, columnsOfTheme(input, matrix.shape(), 0)).cells() == 3);
    CHECK(matrix.municipalitySums(0, columnsOfTheme(input, matrix.shape(), 1)).cells() == 1);
    CHECK(matrix.municipalitySums(0, columnsOfGroup(input, matrix.shape(), 0)).cells() == 3);
    CHECK(matrix.municipalitySums(0, columnsOfStage(matrix.shape(), Stage::Ecec)).cells() == 1);
}

TEST_CASE("a round without municipalities gives tables of a header only, and so does one without service types")
{
    OpenFile file;
    file.addSmallWorld();
    file.add(Area{.kind = AreaKind::Erva, .code = u"5"_s, .nameFi = u"OYS"_s});
    file.add(
        Round{.id = u"r2"_s, .nameFi = u"Tyhjä"_s, .asOf = QDate(2020, 1, 1), .areas = {{AreaKind::Erva, u"5"_s}}});
    CHECK(cellsTable(matrixOf(file, u"r2"_s))
          == "municipality,service,stage,status,providers,overlap,fragile,unnamed,conflict\n");
    CHECK(rollupTable(matrixOf(file, u"r2"_s)).find('\n') + 1 == rollupTable(matrixOf(file, u"r2"_s)).size());

    ServiceType ended = file.session->find(ServiceType{.key = u"s1"_s}).value();
    const ServiceType before = ended;
    ended.validTo = QDate(2019, 12, 31);
    REQUIRE(file.session->apply(changeOf(EditKind::ChangeService, before, ended)).ok());
    file.add(Round{.id = u"r3"_s, .nameFi = u"Tyhjä"_s, .asOf = QDate(2020, 1, 1)});
    CHECK(matrixOf(file, u"r3"_s).municipalities() == 1);
    CHECK(rollupTable(matrixOf(file, u"r3"_s)).find('\n') + 1 == rollupTable(matrixOf(file, u"r3"_s)).size());
}

TEST_CASE("an unknown round is an error")
{
    OpenFile file;
    file.addSmallWorld();
    CHECK_THROWS_AS(loadMatrixInput(file.session->database(), Round{.id = u"r9"_s}, View::Now), StoreError);
    CHECK_FALSE(findRound(file.session->database(), file.session->stores(), u"r9"_s));
}

TEST_CASE("the round that nobody named is the latest, and of those of one day the last by id")
{
    OpenFile file;
    file.addSmallWorld();
    const auto newest = [&] { return findRound(file.session->database(), file.session->stores())->id; };
    CHECK(newest() == u"r1"_s);
    file.add(Round{.id = u"r0"_s, .nameFi = u"Kevät"_s, .asOf = QDate(2020, 10, 9)});
    CHECK(newest() == u"r0"_s);
    file.add(Round{.id = u"\U00010400"_s, .nameFi = u"Kevät"_s, .asOf = QDate(2020, 10, 9)});
    file.add(Round{.id = u"\uFF21"_s, .nameFi = u"Kevät"_s, .asOf = QDate(2020, 10, 9)});
    CHECK(newest() == u"\U00010400"_s);
}
