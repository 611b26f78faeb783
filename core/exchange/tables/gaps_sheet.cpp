#include "exchange/tables/round_sheets.h"

#include <array>
#include <numeric>

namespace katve {

namespace {

// Columns that hold counts of cells, in the order of the sums.
constexpr std::array otherCounts{"overlap", "fragile", "unnamed", "conflict"};

void addColumn(TableSheet &sheet, const TableWords &words, const char *field, ColumnKind kind, int width,
               CellTone tone = CellTone::None)
{
    sheet.columns.push_back({.heading = words.heading("gaps", field), .kind = kind, .width = width, .tone = tone});
}

[[nodiscard]] TableSheet gapsSheet(const RoundTables &tables)
{
    constexpr int narrow = 13;
    const TableWords &words = tables.people.words;
    TableSheet sheet{
        .name = sheetNameFrom(words.sheet("gaps")),
        .titles = {words.sheet("gaps") + QStringLiteral(", ") + tables.round.asOf.toString(QStringLiteral("d.M.yyyy")),
                   words.phrase("gaps_note")},
        .frozenColumns = 5};
    if (tables.sample)
        sheet.titles.append(words.phrase("sample_notice"));
    addColumn(sheet, words, "kind", ColumnKind::Text, 18);
    addColumn(sheet, words, "code", ColumnKind::Code, 9);
    addColumn(sheet, words, "region", ColumnKind::Text, 26);
    addColumn(sheet, words, "service", ColumnKind::Code, 26);
    addColumn(sheet, words, "service_name", ColumnKind::Text, 36);
    addColumn(sheet, words, "coverage", ColumnKind::Text, narrow);
    addColumn(sheet, words, "coverage_low", ColumnKind::Share, narrow);
    addColumn(sheet, words, "coverage_high", ColumnKind::Share, narrow);
    addColumn(sheet, words, "answered", ColumnKind::Share, narrow);
    addColumn(sheet, words, "cells", ColumnKind::Number, narrow);
    for (std::size_t i = 0; i < statusCount; ++i)
        sheet.columns.push_back({.heading = QString::fromStdString(tables.people.code("status", i)),
                                 .kind = ColumnKind::Number,
                                 .width = narrow,
                                 .tone = toneOf(static_cast<Status>(i))});
    for (const char *field : otherCounts)
        addColumn(sheet, words, field, ColumnKind::Number, narrow);
    addColumn(sheet, words, "needed", ColumnKind::Number, narrow);
    addColumn(sheet, words, "unknown_pop", ColumnKind::Number, narrow);
    return sheet;
}

// Nothing where there is nobody to share: that is no coverage, not 0 %.
void setShare(TableCell &cell, const std::optional<Ratio> &ratio)
{
    cell.clear();
    if (ratio)
        cell.setShare(ratio->value());
}

class GapRows {
public:
    GapRows(TableWriter &writer, const RoundTables &tables) : m_writer(writer), m_tables(tables) {}

    void writeRegion(std::size_t region)
    {
        const MatrixShape &shape = m_tables.matrix.shape();
        std::vector<std::size_t> columns(shape.columns());
        std::iota(columns.begin(), columns.end(), std::size_t{0});
        write(region, {}, m_tables.people.words.phrase("all_services").toStdString(),
              m_tables.matrix.regionSums(region, columns));
        const auto &services = m_tables.matrix.input().services;
        for (std::size_t service = 0; service < services.size(); ++service) {
            Sums sums;
            for (std::size_t column = shape.firstColumn(service); column < shape.endColumn(service); ++column)
                sums += m_tables.matrix.regionColumn(region, column);
            write(region, services[service].key,
                  m_tables.people.names.of(Table::Services, exactText(services[service].key)), sums);
        }
    }

private:
    void write(std::size_t region, const std::string &service, const std::string &serviceName, const Sums &sums)
    {
        const MatrixRegion &area = m_tables.matrix.input().regions[region];
        m_cells.clear();
        next().setText(m_tables.people.code("area_kind", static_cast<std::size_t>(area.kind)));
        next().setText(area.code);
        next().setText(m_tables.people.names.of({.kind = area.kind, .code = exactText(area.code)}));
        next().setText(service);
        next().setText(serviceName);
        next().setText(m_tables.people.words.coverage(sums));
        setShare(next(), sums.lowerCoverage());
        setShare(next(), sums.upperCoverage());
        setShare(next(), sums.completeness());
        next().setNumber(sums.cells());
        for (const std::uint32_t count : sums.status)
            next().setNumber(count);
        for (const std::uint32_t count : {sums.overlap, sums.fragile, sums.unnamed, sums.conflict})
            next().setNumber(count);
        next().setNumber(sums.needed);
        next().setNumber(sums.unknownPop);
        m_writer.row(m_cells);
        if (m_tables.tick)
            m_tables.tick();
    }

    [[nodiscard]] TableCell &next() { return m_cells.emplace_back(); }

    TableWriter &m_writer;
    const RoundTables &m_tables;
    std::vector<TableCell> m_cells;
};

[[nodiscard]] TableSheet cellsSheet(const RoundTables &tables)
{
    constexpr int narrow = 13;
    const TableWords &words = tables.people.words;
    TableSheet sheet{.name = sheetNameFrom(words.sheet("cells")), .frozenColumns = 0};
    const auto add = [&](const char *field, ColumnKind kind, int width) {
        sheet.columns.push_back({.heading = words.heading("cells", field), .kind = kind, .width = width});
    };
    add("municipality", ColumnKind::Code, narrow);
    add("municipality_name", ColumnKind::Text, 24);
    add("service", ColumnKind::Code, narrow);
    add("service_name", ColumnKind::Text, 36);
    add("stage", ColumnKind::Text, 22);
    add("status", ColumnKind::Text, 22);
    sheet.firstToned = static_cast<int>(sheet.columns.size()) - 1;
    sheet.endToned = sheet.firstToned + 1;
    sheet.tones = statusTones(tables.people, false);
    for (const char *field : {"providers", "overlap", "fragile", "unnamed", "conflict"})
        add(field, ColumnKind::Number, narrow);
    return sheet;
}

}   // namespace

void writeGaps(TableWriter &writer, const RoundTables &tables)
{
    writer.begin(gapsSheet(tables));
    GapRows rows(writer, tables);
    for (std::size_t region = 0; region < tables.matrix.input().regions.size(); ++region) {
        if (tables.matrix.input().regions[region].inForce)
            rows.writeRegion(region);
    }
    writer.end();
}

void writeCellRows(TableWriter &writer, const RoundTables &tables)
{
    const MatrixInput &input = tables.matrix.input();
    const MatrixShape &shape = tables.matrix.shape();
    writer.begin(cellsSheet(tables));
    std::vector<TableCell> cells(11);
    for (std::size_t municipality = 0; municipality < tables.matrix.municipalities(); ++municipality) {
        cells[0].setText(input.municipalities[municipality]);
        cells[1].setText(tables.people.names.municipality(exactText(input.municipalities[municipality])));
        for (std::size_t column = 0; column < shape.columns(); ++column) {
            const Cell cell = tables.matrix.cell(municipality, column);
            const std::string &service = input.services[shape.serviceOf(column)].key;
            cells[2].setText(service);
            cells[3].setText(tables.people.names.of(Table::Services, exactText(service)));
            cells[4].setText(tables.people.code("stage", static_cast<std::size_t>(shape.stageOf(column))));
            cells[5].setText(tables.people.code("status", static_cast<std::size_t>(cell.status)));
            cells[5].tone = toneOf(cell.status);
            cells[6].setNumber(cell.providers);
            std::size_t at = 7;
            for (const bool flag : {cell.overlap(), cell.fragile(), cell.unnamed, cell.conflict})
                cells[at++].setNumber(flag ? 1 : 0);
            writer.row(cells);
            if (tables.tick)
                tables.tick();
        }
    }
    writer.end();
}

}   // namespace katve
