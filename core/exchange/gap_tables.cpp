#include "exchange/gap_tables.h"
#include "exchange/csv_writer.h"
#include "store/store_error.h"

#include <charconv>

namespace katve {

namespace {

void appendNumber(std::string &out, qint64 number)
{
    std::array<char, 24> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out += ',';
    out.append(digits.data(), end);
}

// ",service,stage," of every column, which all municipalities share.
[[nodiscard]] std::vector<std::string> columnTexts(const GapMatrix &matrix)
{
    std::vector<std::string> texts;
    for (std::size_t column = 0; column < matrix.shape().columns(); ++column) {
        std::string &text = texts.emplace_back(",");
        text += matrix.input().services[matrix.shape().serviceOf(column)].key;
        text += ',';
        text += codeText(matrix.shape().stageOf(column));
        text += ',';
    }
    return texts;
}

void appendSums(std::string &out, const Sums &sums)
{
    appendNumber(out, sums.cells());
    for (const std::uint32_t count : sums.status)
        appendNumber(out, count);
    for (const std::uint32_t count : {sums.overlap, sums.fragile, sums.unnamed, sums.conflict})
        appendNumber(out, count);
    for (const qint64 residents : {sums.covered2, sums.needed, sums.unknownPop})
        appendNumber(out, residents);
}

void endIf(const std::function<bool()> &cancelled)
{
    if (cancelled && cancelled())
        throw StoreError(StoreError::Reason::Cancelled, {});
}

}   // namespace

void writeCells(QIODevice &device, const GapMatrix &matrix, const std::function<bool()> &cancelled)
{
    CsvWriter csv(device);
    csv.raw("municipality,service,stage,status,providers,overlap,fragile,unnamed,conflict\n");
    const std::vector<std::string> columns = columnTexts(matrix);
    for (std::size_t municipality = 0; municipality < matrix.municipalities(); ++municipality) {
        endIf(cancelled);
        const std::string &code = matrix.input().municipalities[municipality];
        std::string &out = csv.buffer();
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const Cell cell = matrix.cell(municipality, column);
            out += code;
            out += columns[column];
            out += codeText(cell.status);
            appendNumber(out, cell.providers);
            for (const bool flag : {cell.overlap(), cell.fragile(), cell.unnamed, cell.conflict})
                out += flag ? ",1" : ",0";
            out += '\n';
        }
        csv.flushWhenFull();
    }
    csv.flush();
}

void writeRollup(QIODevice &device, const GapMatrix &matrix, const std::function<bool()> &cancelled)
{
    CsvWriter csv(device);
    csv.raw("kind,code,service,cells,local,province,erva,country,partial,missing,not_needed,unknown,overlap,fragile,"
            "unnamed,conflict,covered2,needed,unknown_pop\n");
    for (std::size_t region = 0; region < matrix.input().regions.size(); ++region) {
        endIf(cancelled);
        const MatrixRegion &area = matrix.input().regions[region];
        if (!area.inForce)
            continue;
        for (std::size_t service = 0; service < matrix.input().services.size(); ++service) {
            Sums sums;
            for (std::size_t column = matrix.shape().firstColumn(service); column < matrix.shape().endColumn(service);
                 ++column)
                sums += matrix.regionColumn(region, column);
            std::string &out = csv.buffer();
            out += codeText(area.kind);
            out += ',';
            out += area.code;
            out += ',';
            out += matrix.input().services[service].key;
            appendSums(out, sums);
            out += '\n';
            csv.flushWhenFull();
        }
    }
    csv.flush();
}

}   // namespace katve
