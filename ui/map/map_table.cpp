#include "map/map_table.h"
#include "words/vocabulary.h"

#include <QCoreApplication>

namespace katve {

namespace {

struct MapTable {
    Q_DECLARE_TR_FUNCTIONS(MapTable)
};

[[nodiscard]] TwinRow rowOf(const Workspace &workspace, std::size_t municipality)
{
    const auto province = workspace.provinceOf(municipality);
    return {.id = workspace.municipalityCode(municipality),
            .values = {TwinValue::ofText(workspace.municipalityName(municipality)),
                       province ? TwinValue::ofText(workspace.regionName(*province)) : TwinValue{}}};
}

[[nodiscard]] TwinValue statusValue(const Workspace &workspace, Status status)
{
    if (status == Status::Unknown)
        return TwinValue::unknown();
    TwinValue value = TwinValue::ofText(statusWord(status, workspace.round().areasOn()));
    value.status = status;
    return value;
}

// One bound of a share; where nothing at all is known it is no number.
[[nodiscard]] TwinValue bound(const std::optional<ShareRange> &share, Ratio ShareRange::*which)
{
    if (!share)
        return {};
    return share->isAllUnknown() ? TwinValue::unknown() : TwinValue::ofShare((*share).*which);
}

}   // namespace

TwinTable statusTable(const Workspace &workspace, const Columns &columns)
{
    TwinTable table{.headings = {MapTable::tr("Municipality"), MapTable::tr("Province")}};
    for (const std::size_t column : columns)
        table.headings.append(columns.size() == 1 ? MapTable::tr("The service is")
                                                  : stageShort(workspace.matrix().shape().stageOf(column)));
    for (const std::size_t municipality : workspace.municipalities()) {
        TwinRow row = rowOf(workspace, municipality);
        for (const std::size_t column : columns)
            row.values.push_back(statusValue(workspace, workspace.matrix().cell(municipality, column).status));
        table.rows.push_back(std::move(row));
    }
    return table;
}

TwinTable sumTable(const Workspace &workspace)
{
    TwinTable table{.headings = {MapTable::tr("Municipality"), MapTable::tr("Province"),
                                 MapTable::tr("Coverage at least"), MapTable::tr("Coverage at most"),
                                 MapTable::tr("Missing"), MapTable::tr("Partly"), MapTable::tr("No information"),
                                 MapTable::tr("Answered")}};
    for (const std::size_t municipality : workspace.municipalities()) {
        const Sums sums = workspace.matrix().municipalitySums(municipality, workspace.columns());
        const auto coverage = shareOf(sums, MapMeasure::Coverage);
        TwinRow row = rowOf(workspace, municipality);
        row.values.insert(row.values.end(),
                          {bound(coverage, &ShareRange::least), bound(coverage, &ShareRange::most),
                           TwinValue::ofNumber(sums.count(Status::Missing)),
                           TwinValue::ofNumber(sums.count(Status::Partial)),
                           TwinValue::ofNumber(sums.count(Status::Unknown)), TwinValue::ofShare(sums.completeness())});
        table.rows.push_back(std::move(row));
    }
    return table;
}

}   // namespace katve
