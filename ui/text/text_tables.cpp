#include "text/text_tables.h"
#include "print/print_words.h"
#include "words/offering_words.h"
#include "words/vocabulary.h"

#include <algorithm>
#include <map>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] TextColumn columnOf(const PrintColumn &column)
{
    return {.head = column.head, .share = column.share, .isNumber = column.isNumber};
}

// "0–5, 1–6: own; 7–9: missing"
[[nodiscard]] QString wordsOf(const std::vector<StageStatus> &strip, QDate areasOn)
{
    std::map<Status, StageSet> stages;
    for (const StageStatus &one : strip)
        stages[one.status].insert(one.stage);
    QStringList words;
    for (const auto &[status, set] : stages)
        words.append(PrintWords::tr("%1: %2", "stages, status").arg(stagesText(set), statusWord(status, areasOn)));
    return words.join(u"; "_s);
}

[[nodiscard]] TextCell stripOf(const PrintGrid &grid, std::size_t service, std::size_t municipality)
{
    TextCell cell;
    const MatrixShape &shape = grid.matrix.shape();
    for (std::size_t column = shape.firstColumn(service); column < shape.endColumn(service); ++column)
        cell.strip.push_back({shape.stageOf(column), grid.matrix.cell(municipality, column).status});
    cell.text = wordsOf(cell.strip, grid.areasOn);
    return cell;
}

[[nodiscard]] StageSet stagesOf(const SheetEntries &entries)
{
    StageSet stages;
    for (const SheetEntry &entry : entries.entries) {
        for (const StageFacts &stage : entry.strip->stages)
            stages.insert(stage.stage);
    }
    return stages;
}

[[nodiscard]] TextRow rowOf(const SheetEntry &entry, const std::vector<Stage> &stages, std::size_t details)
{
    TextRow row{.cells = {{.text = entry.name}}};
    for (const Stage stage : stages) {
        TextCell cell;
        for (const StageFacts &facts : entry.strip->stages) {
            if (facts.stage == stage)
                cell.mark = facts.cell.status;
        }
        row.cells.push_back(cell);
    }
    for (std::size_t i = 0; i < details; ++i)
        row.cells.push_back({.text = entry.details.value(static_cast<qsizetype>(i))});
    return row;
}

}   // namespace

TextTable textTableOf(const PrintTable &table)
{
    TextTable made;
    for (const PrintColumn &column : table.columns) {
        made.columns.push_back(columnOf(column));
        made.isFacts = made.isFacts || column.head.isEmpty();
    }
    const auto name = std::ranges::find(made.columns, false, &TextColumn::isNumber);
    made.nameColumn = static_cast<std::size_t>(name - made.columns.begin());
    for (const PrintRow &row : table.rows) {
        TextRow line{.isSection = row.isSection, .isStrong = row.isStrong};
        for (const PrintCell &cell : row.cells)
            line.cells.push_back({.text = cell.text, .mark = cell.mark});
        made.rows.push_back(std::move(line));
    }
    return made;
}

TextTable barTable(const QString &head, const std::vector<PrintBar> &bars, QDate areasOn)
{
    TextTable table{.columns = {{.head = head, .share = 1}, {.head = PrintWords::tr("Cells"), .isNumber = true}},
                    .isSecond = true};
    for (std::size_t status = 0; status < statusCount; ++status)
        table.columns.push_back({.head = statusWord(static_cast<Status>(status), areasOn), .isNumber = true});
    table.columns.push_back({.head = PrintWords::tr("Coverage"), .isNumber = true});
    for (const PrintBar &bar : bars) {
        TextRow row{.cells = {{.text = bar.label}, {.text = numberText(bar.sums.cells())}}};
        for (std::size_t status = 0; status < statusCount; ++status)
            row.cells.push_back({.text = numberText(bar.sums.count(static_cast<Status>(status)))});
        row.cells.push_back({.text = coverageText(bar.sums)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

TextTable gridTable(const PrintGrid &grid)
{
    TextTable table{.columns = {{.head = PrintWords::tr("Service type"), .share = 1}}, .isGrid = true};
    for (const PrintGrid::Column &column : grid.columns)
        table.columns.push_back({.head = column.name});
    for (const PrintGrid::Row &row : grid.rows) {
        TextRow line{.cells = {{.text = row.name}}, .isSection = !row.service};
        for (const PrintGrid::Column &column : grid.columns) {
            if (row.service)
                line.cells.push_back(stripOf(grid, *row.service, column.municipality));
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

TextTable stripTable(const SheetEntries &entries)
{
    TextTable table{.columns = {{.head = entries.head, .share = 2}}};
    std::vector<Stage> stages;
    const StageSet all = stagesOf(entries);
    for (std::size_t i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        if (!all.contains(stage))
            continue;
        stages.push_back(stage);
        table.columns.push_back({.head = stageWord(stage), .isMarks = true});
    }
    for (const QString &head : entries.detailHeads)
        table.columns.push_back({.head = head, .share = 2});
    QString common;
    for (const SheetEntry &entry : entries.entries) {
        if (entry.common != common)
            table.rows.push_back({.cells = {{.text = entry.common}}, .isSection = true});
        common = entry.common;
        table.rows.push_back(rowOf(entry, stages, static_cast<std::size_t>(entries.detailHeads.size())));
    }
    return table;
}

}   // namespace katve
