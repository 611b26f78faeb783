#pragma once

#include "analysis/matrix_input.h"

namespace katve {

// The columns of a matrix that a sum is made over. Each is there once, however many themes lead to it.
using Columns = std::vector<std::size_t>;

[[nodiscard]] Columns allColumns(const MatrixShape &shape);
[[nodiscard]] Columns columnsOfService(const MatrixShape &shape, std::size_t service);
[[nodiscard]] Columns columnsOfGroup(const MatrixInput &input, const MatrixShape &shape, int group);
[[nodiscard]] Columns columnsOfTheme(const MatrixInput &input, const MatrixShape &shape, int theme);
[[nodiscard]] Columns columnsOfStage(const MatrixShape &shape, Stage stage);

}   // namespace katve
