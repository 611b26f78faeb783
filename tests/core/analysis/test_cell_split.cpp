#include "analysis/cell_split.h"
#include "analysis/column_sets.h"
#include "store/matrix_loader.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/random_inventory.h"

#include <numeric>

using namespace katve;

namespace {

template <typename Check> void eachSplitMatrix(Check &&check)
{
    for (std::uint32_t seed = 1; seed <= 15; ++seed) {
        const OpenFile file;
        const InventoryRows rows = randomInventory(seed);
        putInto(*file.session, rows);
        for (const Round &round : rows.rounds) {
            INFO("seed " << seed << ", round " << round.id);
            check(GapMatrix(loadMatrixInput(file.session->database(), round, View::Now)));
        }
    }
}

[[nodiscard]] std::vector<std::size_t> allMunicipalities(const GapMatrix &matrix)
{
    std::vector<std::size_t> all(matrix.municipalities());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

}   // namespace

TEST_CASE("cells split by status are the sums of the matrix, cell for cell and child for child")
{
    eachSplitMatrix([](const GapMatrix &matrix) {
        for (const std::size_t municipality : allMunicipalities(matrix)) {
            const Columns columns = allColumns(matrix.shape());
            const Sums sums = matrix.municipalitySums(municipality, columns);
            const CellSplit split = splitByStatus(matrix, std::vector{municipality}, columns);
            for (std::size_t status = 0; status < statusCount; ++status)
                REQUIRE(split.cells[status] == sums.status[status]);
            const auto residents = [&](Status status) { return split.residents[static_cast<std::size_t>(status)]; };
            REQUIRE(residents(Status::Unknown) == sums.unknownPop);
            REQUIRE(split.allResidents() - residents(Status::NotNeeded) == sums.needed);
            REQUIRE(2
                            * (residents(Status::Local) + residents(Status::Province) + residents(Status::Erva)
                               + residents(Status::Country))
                        + residents(Status::Partial)
                    == sums.covered2);
        }
    });
}

TEST_CASE("cells without a number of residents are told apart from cells with nobody in them")
{
    eachSplitMatrix([](const GapMatrix &matrix) {
        const CellSplit split = splitByStatus(matrix, allMunicipalities(matrix), allColumns(matrix.shape()));
        qint64 without = 0;
        for (const std::size_t municipality : allMunicipalities(matrix)) {
            for (const std::size_t column : allColumns(matrix.shape()))
                without += matrix.input().populationGiven[municipality * stageCount
                                                          + static_cast<std::size_t>(matrix.shape().stageOf(column))]
                    ? 0
                    : 1;
        }
        REQUIRE(split.withoutPopulation == without);
        REQUIRE(split.allCells() == static_cast<qint64>(matrix.shape().cells()));
    });
}
