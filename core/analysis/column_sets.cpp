#include "analysis/column_sets.h"

#include <algorithm>

namespace katve {

namespace {

template <typename Wanted> [[nodiscard]] Columns columnsWhere(const MatrixShape &shape, Wanted &&wanted)
{
    Columns columns;
    for (std::size_t column = 0; column < shape.columns(); ++column) {
        if (wanted(column))
            columns.push_back(column);
    }
    return columns;
}

}   // namespace

Columns allColumns(const MatrixShape &shape)
{
    return columnsWhere(shape, [](std::size_t) { return true; });
}

Columns columnsOfService(const MatrixShape &shape, std::size_t service)
{
    return columnsWhere(shape, [&](std::size_t column) { return shape.serviceOf(column) == service; });
}

Columns columnsOfGroup(const MatrixInput &input, const MatrixShape &shape, int group)
{
    return columnsWhere(shape,
                        [&](std::size_t column) { return input.services[shape.serviceOf(column)].group == group; });
}

Columns columnsOfTheme(const MatrixInput &input, const MatrixShape &shape, int theme)
{
    return columnsWhere(shape, [&](std::size_t column) {
        return std::ranges::count(input.services[shape.serviceOf(column)].themes, theme) > 0;
    });
}

Columns columnsOfStage(const MatrixShape &shape, Stage stage)
{
    return columnsWhere(shape, [&](std::size_t column) { return shape.stageOf(column) == stage; });
}

}   // namespace katve
