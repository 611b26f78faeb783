#include "support/matrix_texts.h"
#include "exchange/gap_tables.h"

#include <QBuffer>

namespace katve {

namespace {

using WriteTable = void (*)(QIODevice &, const GapMatrix &, const std::function<bool()> &);

[[nodiscard]] std::string written(const GapMatrix &matrix, WriteTable write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(buffer, matrix, {});
    return buffer.data().toStdString();
}

[[nodiscard]] std::string shareText(const std::optional<Ratio> &share)
{
    return share ? std::to_string(share->part) + '/' + std::to_string(share->whole) : "–";
}

}   // namespace

std::string cellsTable(const GapMatrix &matrix)
{
    return written(matrix, writeCells);
}

std::string rollupTable(const GapMatrix &matrix)
{
    return written(matrix, writeRollup);
}

std::string sumsText(const Sums &sums)
{
    std::string text = std::to_string(sums.cells());
    for (const std::uint32_t count : sums.status)
        text += ',' + std::to_string(count);
    for (const std::uint32_t count : {sums.overlap, sums.fragile, sums.unnamed, sums.conflict})
        text += ',' + std::to_string(count);
    for (const qint64 residents : {sums.covered2, sums.needed, sums.unknownPop})
        text += ',' + std::to_string(residents);
    return text + " answered " + std::to_string(sums.answered) + " lower " + shareText(sums.lowerCoverage()) + " upper "
        + shareText(sums.upperCoverage()) + " known " + shareText(sums.knownCoverage()) + " complete "
        + shareText(sums.completeness());
}

}   // namespace katve
