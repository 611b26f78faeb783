#include "support/oracle.h"

#include <algorithm>
#include <set>

namespace katve {

namespace {

constexpr std::array rollupKinds{AreaKind::Province, AreaKind::WellbeingCounty, AreaKind::NetworkRegion, AreaKind::Erva,
                                 AreaKind::Yta,      AreaKind::Country};
constexpr std::array rollupColumns{"cells",    "local",      "province", "erva",       "country", "partial",
                                   "missing",  "not_needed", "unknown",  "overlap",    "fragile", "unnamed",
                                   "conflict", "covered2",   "needed",   "unknown_pop"};

[[nodiscard]] std::string field(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

[[nodiscard]] std::string share(qint64 part, qint64 whole)
{
    return whole == 0 ? "–" : std::to_string(part) + '/' + std::to_string(whole);
}

void addCell(OracleSums &sums, const OracleCell &cell)
{
    const std::set<std::string> covered{"local", "province", "erva", "country"};
    ++sums["cells"];
    ++sums[cell.status];
    sums["overlap"] += cell.overlap ? 1 : 0;
    sums["fragile"] += cell.fragile ? 1 : 0;
    sums["unnamed"] += cell.unnamed ? 1 : 0;
    sums["conflict"] += cell.conflict ? 1 : 0;
    sums["answered"] += cell.answered ? 1 : 0;
    if (covered.contains(cell.status))
        sums["covered2"] += 2 * cell.residents;
    if (cell.status == "partial")
        sums["covered2"] += cell.residents;
    if (cell.status != "not_needed")
        sums["needed"] += cell.residents;
    if (cell.status == "unknown")
        sums["unknown_pop"] += cell.residents;
}

[[nodiscard]] std::string rollupNumbers(OracleSums sums)
{
    std::string text;
    for (const char *column : rollupColumns)
        text += (text.empty() ? "" : ",") + std::to_string(sums[column]);
    return text;
}

}   // namespace

std::string sumsText(OracleSums sums)
{
    const qint64 covered2 = sums["covered2"];
    const qint64 needed = sums["needed"];
    const qint64 unknown = sums["unknown_pop"];
    return rollupNumbers(sums) + " answered " + std::to_string(sums["answered"]) + " lower "
        + share(covered2, 2 * needed) + " upper " + share(covered2 + 2 * unknown, 2 * needed) + " known "
        + share(covered2, 2 * (needed - unknown)) + " complete " + share(sums["answered"], sums["cells"]);
}

std::string Oracle::cellsTable() const
{
    std::string table = "municipality,service,stage,status,providers,overlap,fragile,unnamed,conflict\n";
    for (const OracleCell &cell : m_cells) {
        table += field(cell.municipality.toStdString()) + ',' + field(cell.service.key.toStdString()) + ',';
        table += std::string(codeText(cell.stage)) + ',' + cell.status + ',' + std::to_string(cell.providers);
        for (const bool flag : {cell.overlap, cell.fragile, cell.unnamed, cell.conflict})
            table += flag ? ",1" : ",0";
        table += '\n';
    }
    return table;
}

OracleSums Oracle::sums(const AreaRef &area, const Wanted &wanted) const
{
    OracleSums sums;
    for (const OracleCell &cell : m_cells) {
        if (belongs(cell.municipality, area) && wanted(cell))
            addCell(sums, cell);
    }
    return sums;
}

std::vector<AreaRef> Oracle::rollupRegions() const
{
    std::vector<AreaRef> regions;
    for (const AreaKind kind : rollupKinds) {
        std::set<std::string> codes;
        if (kind == AreaKind::Country)
            codes.insert("FI");
        for (const Area &area : m_rows.areas) {
            if (area.kind == kind)
                codes.insert(area.code.toStdString());
        }
        for (const std::string &code : codes) {
            const AreaRef region{kind, QString::fromStdString(code)};
            if (hasRow(region))
                regions.push_back(region);
        }
    }
    return regions;
}

std::string Oracle::rollupTable() const
{
    std::string table = "kind,code,service";
    for (const char *column : rollupColumns)
        table += std::string(",") + column;
    table += '\n';
    for (const AreaRef &region : rollupRegions()) {
        for (const ServiceType &service : m_services) {
            const auto ofService = [&](const OracleCell &cell) { return cell.service.key == service.key; };
            table += std::string(codeText(region.kind)) + ',' + field(region.code.toStdString()) + ','
                + field(service.key.toStdString()) + ',' + rollupNumbers(sums(region, ofService)) + '\n';
        }
    }
    return table;
}

}   // namespace katve
