#pragma once

#include "analysis/column_sets.h"
#include "analysis/gap_matrix.h"
#include "map/hex_map.h"
#include "workspace/names.h"

namespace katve {

// What a map can show: the status of one service type at one stage, or a sum over many cells of each municipality.
enum class MapMeasure { Status, Coverage, Missing, Completeness };

struct MapSource {
    const GapMatrix &matrix;
    const Names &names;
    const QHash<QString, HexPlace> &places;
    QDate areasOn{};
    std::vector<std::size_t> municipalities{};   // in scope
};

// A line of the legend: how it looks, what it means, and how many there are. Without a sample it is a heading.
struct LegendLine {
    std::optional<HexTile> sample{};
    QString words{};
    QString count{};
};

// A share of what is looked at that lies between two bounds while something is not known.
struct ShareRange {
    Ratio least{};
    Ratio most{};
    [[nodiscard]] bool isAllUnknown() const { return least.part == 0 && most.part == most.whole; }
};
// Nothing where there is nothing to have a share of.
[[nodiscard]] std::optional<ShareRange> shareOf(const Sums &sums, MapMeasure measure);
[[nodiscard]] QString shareText(const Sums &sums, MapMeasure measure);   // "43–78 %", "no information"

// Every municipality of the scope that has a place, and the round's others round about.
[[nodiscard]] HexMap statusMap(const MapSource &source, std::size_t column);
[[nodiscard]] HexMap sumMap(const MapSource &source, MapMeasure measure, const Columns &columns);

// All statuses with their numbers under a heading, and before them for a sum what its water stands for.
[[nodiscard]] std::vector<LegendLine> legendOf(const Sums &sums, MapMeasure measure, QDate areasOn,
                                               const QString &heading);

}   // namespace katve
