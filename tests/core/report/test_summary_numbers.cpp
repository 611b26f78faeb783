#include "core/report/summary_world.h"
#include "support/catch.h"
#include "support/matrix_texts.h"
#include "support/random_inventory.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// Twice the residents whom a cell is known to leave without.
[[nodiscard]] qint64 lackingIn(const OracleCell &cell)
{
    return cell.status == "missing" ? 2 * cell.residents : cell.status == "partial" ? cell.residents : 0;
}

void checkKeyed(const std::vector<KeyedSums> &all, const Oracle &oracle, const AreaRef &area,
                const std::function<bool(const OracleCell &, const QString &)> &isOf)
{
    for (const KeyedSums &one : all) {
        INFO(one.key);
        REQUIRE(sumsText(one.sums)
                == sumsText(oracle.sums(area, [&](const OracleCell &cell) { return isOf(cell, one.key); })));
    }
}

void checkSums(const Summary &summary, const Oracle &oracle)
{
    const AreaRef &area = summary.area;
    REQUIRE(sumsText(summary.total) == sumsText(oracle.sums(area, [](const OracleCell &) { return true; })));
    REQUIRE(summary.services.size() == oracle.services().size());
    checkKeyed(summary.services, oracle, area,
               [](const auto &cell, const auto &key) { return cell.service.key == key; });
    checkKeyed(summary.groups, oracle, area,
               [](const auto &cell, const auto &key) { return cell.service.group == key; });
    checkKeyed(summary.themes, oracle, area,
               [](const auto &cell, const auto &key) { return cell.service.themes.contains(key); });
    checkKeyed(summary.stages, oracle, area,
               [](const auto &cell, const auto &key) { return codeText(cell.stage) == key.toStdString(); });
    checkKeyed(summary.perMunicipality, oracle, area,
               [](const auto &cell, const auto &key) { return cell.municipality == key; });
}

void checkGaps(const Summary &summary, const Oracle &oracle)
{
    std::map<QString, qint64> lacking;   // only of services with a gap
    for (const OracleCell &cell : oracle.cells()) {
        if (oracle.belongs(cell.municipality, summary.area) && (cell.status == "missing" || cell.status == "partial"))
            lacking[cell.service.key] += lackingIn(cell);
    }
    REQUIRE(summary.gaps.size() == lacking.size());
    for (const RankedGap &gap : summary.gaps)
        REQUIRE(gap.lacking2 == lacking.at(gap.service));
    REQUIRE(std::ranges::is_sorted(summary.gaps, std::greater(), &RankedGap::lacking2));
}

void checkWorkLists(const Summary &summary, const Oracle &oracle)
{
    std::vector<CellRef> overlaps;
    std::vector<CellRef> disagreements;
    std::vector<CellRef> unnamed;
    QStringList silent = summary.municipalities;
    for (const OracleCell &cell : oracle.cells()) {
        if (!oracle.belongs(cell.municipality, summary.area))
            continue;
        const CellRef ref{cell.municipality, cell.service.key, cell.stage};
        if (cell.overlap)
            overlaps.push_back(ref);
        if (cell.conflict)
            disagreements.push_back(ref);
        if (cell.unnamed)
            unnamed.push_back(ref);
        if (cell.answered)
            silent.removeAll(cell.municipality);
    }
    REQUIRE(summary.overlaps == overlaps);
    REQUIRE(summary.disagreements == disagreements);
    REQUIRE(summary.unnamed == unnamed);
    REQUIRE(summary.silentMunicipalities == silent);
}

// An area covers nobody when no municipality in force belongs to it, whether or not the round has that municipality.
void checkEmptyCatchments(const Summary &summary, InventoryRows rows)
{
    for (Round &round : rows.rounds)
        round.areas.clear();
    const Oracle oracle(rows, summary.round.id, codeText(summary.view));
    std::size_t empty = 0;
    for (const Offering &offering : rows.offerings) {
        for (const AreaRef &area : offering.catchment) {
            const bool covers = std::ranges::any_of(oracle.municipalities(), [&](const QString &municipality) {
                return oracle.belongs(municipality, area);
            });
            const bool isListed = std::ranges::count(summary.emptyCatchments, EmptyCatchment{offering.id, area}) == 1;
            REQUIRE(isListed == (oracle.counts(offering) && !covers && !isWholeCountry(area)));
            empty += isListed ? 1 : 0;
        }
    }
    REQUIRE(summary.emptyCatchments.size() == empty);
}

void checkAgainstOracle(SummaryWorld &world, const AreaRef &area, View view, int round)
{
    const std::optional<Summary> summary = world.find(area, view, round);
    const Oracle oracle(world.rows(), world.rows().rounds[static_cast<std::size_t>(round)].id, codeText(view));
    const auto inArea = [&](const QString &municipality) { return oracle.belongs(municipality, area); };
    REQUIRE(summary.has_value() == (std::ranges::count_if(oracle.municipalities(), inArea) > 0));
    if (!summary)
        return;
    checkSums(*summary, oracle);
    checkGaps(*summary, oracle);
    checkWorkLists(*summary, oracle);
    checkEmptyCatchments(*summary, world.rows());
}

}   // namespace

TEST_CASE("a summary's numbers and lists are those of the oracle, for every area, round and view")
{
    for (std::uint32_t seed = 1; seed <= 25; ++seed) {
        SummaryWorld world(randomInventory(seed));
        for (int round = 0; round < static_cast<int>(world.rows().rounds.size()); ++round) {
            for (const Area &area : world.rows().areas) {
                INFO("seed " << seed << ", round " << round << ", area " << keyText(area));
                if (area.kind != AreaKind::Country || area.code == u"FI")
                    checkAgainstOracle(world, {area.kind, area.code}, seed % 2 == 0 ? View::Now : View::Future, round);
            }
        }
    }
}
