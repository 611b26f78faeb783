#include "report/summary.h"
#include "analysis/column_sets.h"
#include "analysis/dependence.h"
#include "analysis/matrix_index.h"

#include <algorithm>
#include <map>
#include <set>

namespace katve {

namespace {

class Builder {
public:
    Builder(Session &session, const GapMatrix &matrix, std::vector<std::uint32_t> members)
        : m_session(session)
        , m_matrix(matrix)
        , m_input(matrix.input())
        , m_members(std::move(members))
    {}

    void fillFindings(Summary &summary)
    {
        fillMunicipalities(summary);
        fillSums(summary);
        fillGaps(summary);
        fillCells(summary);
        fillDependence(summary);
        summary.emptyCatchments = areasThatCoverNobody(m_session.database(), summary.round, summary.view);
    }

    void fillTheRest(Summary &summary)
    {
        fillParts(summary);
        fillProviders(summary);
        fillSuggested(summary);
        fillSources(summary);
    }

private:
    [[nodiscard]] Sums sumsOver(const Columns &columns) const
    {
        Sums sums;
        for (const std::uint32_t municipality : m_members)
            sums += m_matrix.municipalitySums(municipality, columns);
        return sums;
    }

    void fillMunicipalities(Summary &summary) const
    {
        const Columns all = allColumns(m_matrix.shape());
        for (const std::uint32_t municipality : m_members) {
            const QString code = exactText(m_input.municipalities[municipality]);
            const Sums sums = m_matrix.municipalitySums(municipality, all);
            summary.municipalities.append(code);
            summary.perMunicipality.push_back({code, sums});
            if (sums.answered == 0)
                summary.silentMunicipalities.append(code);
            for (std::size_t stage = 0; stage < stageCount; ++stage) {
                if (!m_input.populationGiven[municipality * stageCount + stage])
                    summary.missingPopulation.push_back({code, static_cast<Stage>(stage)});
            }
        }
    }

    void fillSums(Summary &summary) const
    {
        const MatrixShape &shape = m_matrix.shape();
        summary.total = sumsOver(allColumns(shape));
        for (std::size_t service = 0; service < m_input.services.size(); ++service)
            summary.services.push_back(
                {exactText(m_input.services[service].key), sumsOver(columnsOfService(shape, service))});
        for (std::size_t group = 0; group < m_input.groups.size(); ++group)
            addIfUsed(summary.groups, m_input.groups[group], columnsOfGroup(m_input, shape, static_cast<int>(group)));
        for (std::size_t theme = 0; theme < m_input.themes.size(); ++theme)
            addIfUsed(summary.themes, m_input.themes[theme], columnsOfTheme(m_input, shape, static_cast<int>(theme)));
        for (std::size_t stage = 0; stage < stageCount; ++stage)
            addIfUsed(summary.stages, codeText(static_cast<Stage>(stage)),
                      columnsOfStage(shape, static_cast<Stage>(stage)));
    }

    void addIfUsed(std::vector<KeyedSums> &sums, std::string_view key, const Columns &columns) const
    {
        if (!columns.empty())
            sums.push_back({exactText(key), sumsOver(columns)});
    }

    // A province where the provinces are what people speak of; of an area that lies in one only, that one.
    void fillParts(Summary &summary) const
    {
        const bool hasCounties = summary.round.areasOn() >= QDate(2023, 1, 1);
        const AreaKind kind =
            summary.area.kind == AreaKind::Province || !hasCounties ? AreaKind::Province : AreaKind::WellbeingCounty;
        std::map<std::size_t, SummaryPart> parts;
        const std::size_t none = m_input.regions.size();
        const Columns all = allColumns(m_matrix.shape());
        for (const std::uint32_t municipality : m_members) {
            std::size_t place = none;
            for (const std::uint32_t region : m_input.regionsOf[municipality]) {
                if (m_input.regions[region].kind == kind)
                    place = std::min<std::size_t>(place, region);
            }
            SummaryPart &part = parts[place];
            part.area = {.kind = kind, .code = place == none ? QString() : exactText(m_input.regions[place].code)};
            part.municipalities.append(exactText(m_input.municipalities[municipality]));
            part.sums += m_matrix.municipalitySums(municipality, all);
        }
        for (auto &[place, part] : parts)
            summary.parts.push_back(std::move(part));
    }

    void fillSources(Summary &summary) const
    {
        std::set<QString> members;
        for (const std::uint32_t municipality : m_members)
            members.insert(exactText(m_input.municipalities[municipality]));
        std::set<QString> sources;
        m_session.stores().of<Population>().forEach([&](const auto &stored) {
            if (!stored.row.source.isEmpty() && members.contains(stored.row.municipality))
                sources.insert(stored.row.source);
        });
        summary.populationSources = QStringList(sources.begin(), sources.end());
    }

    static void fillGaps(Summary &summary)
    {
        for (const KeyedSums &service : summary.services) {
            const bool hasGap = service.sums.count(Status::Missing) + service.sums.count(Status::Partial) > 0;
            if (hasGap)
                summary.gaps.push_back({service.key, lackingTwice(service.sums), service.sums});
        }
        std::ranges::stable_sort(summary.gaps, std::greater(), &RankedGap::lacking2);
    }

    void fillCells(Summary &summary) const
    {
        const MatrixShape &shape = m_matrix.shape();
        std::vector<QString> services;   // each made once for its many cells
        for (const MatrixService &service : m_input.services)
            services.push_back(exactText(service.key));
        summary.overlaps.reserve(summary.total.overlap);
        summary.disagreements.reserve(summary.total.conflict);
        summary.unnamed.reserve(summary.total.unnamed);
        for (const std::uint32_t municipality : m_members) {
            const QString code = exactText(m_input.municipalities[municipality]);
            for (std::size_t column = 0; column < shape.columns(); ++column) {
                const Cell cell = m_matrix.cell(municipality, column);
                if (!cell.overlap() && !cell.conflict && !cell.unnamed)
                    continue;
                const CellRef ref{code, services[shape.serviceOf(column)], shape.stageOf(column)};
                if (cell.overlap())
                    summary.overlaps.push_back(ref);
                if (cell.conflict)
                    summary.disagreements.push_back(ref);
                if (cell.unnamed)
                    summary.unnamed.push_back(ref);
            }
        }
    }

    void fillDependence(Summary &summary) const
    {
        const QHash<std::uint32_t, QString> providers = providersByNumber(m_session.database());
        for (const Dependence &one : dependenceIn(m_matrix, m_members))
            summary.dependence.push_back(
                {providers.value(one.organisation), one.cells, one.children, one.childServices});
    }

    // Those with an offering that counts on the round's day and whose catchment holds a municipality of the area or a region that one belongs to.
    void fillProviders(Summary &summary) const
    {
        std::set<std::pair<AreaKind, QString>> reaching{{AreaKind::Country, QStringLiteral("FI")}};
        for (const std::uint32_t municipality : m_members) {
            reaching.emplace(AreaKind::Municipality, exactText(m_input.municipalities[municipality]));
            for (const std::uint32_t region : m_input.regionsOf[municipality])
                reaching.emplace(m_input.regions[region].kind, exactText(m_input.regions[region].code));
        }
        std::map<std::optional<Sector>, QStringList> bySector;
        for (const ProviderOfSector &provider :
             providersReaching(m_session.database(), summary.round, summary.view, reaching))
            bySector[provider.sector].append(provider.id);
        for (auto &[sector, providers] : bySector)
            summary.providers.push_back({sector, std::move(providers)});
    }

    void fillSuggested(Summary &summary) const
    {
        for (const MatrixService &service : m_input.services) {
            const auto row = m_session.find(ServiceType{.key = exactText(service.key)});
            if (row && !row->confidence.isEmpty() && row->confidence != QLatin1String("high"))
                summary.suggestedServices.append(row->key);
        }
    }

    Session &m_session;
    const GapMatrix &m_matrix;
    const MatrixInput &m_input;
    std::vector<std::uint32_t> m_members;
};

[[nodiscard]] std::vector<std::uint32_t> membersOf(const GapMatrix &matrix, const AreaRef &area)
{
    const std::string code = area.code.toStdString();
    if (area.kind == AreaKind::Municipality) {
        const auto index = municipalityIndex(matrix.input(), code);
        return index ? std::vector{static_cast<std::uint32_t>(*index)} : std::vector<std::uint32_t>();
    }
    const auto index = regionIndex(matrix.input(), area.kind, code);
    if (!index)
        return {};
    const auto members = matrix.cells().membersOf(*index);
    return {members.begin(), members.end()};
}

}   // namespace

QStringList municipalitiesIn(const GapMatrix &matrix, const AreaRef &area)
{
    QStringList codes;
    for (const std::uint32_t municipality : membersOf(matrix, area))
        codes.append(exactText(matrix.input().municipalities[municipality]));
    return codes;
}

std::optional<Summary> summaryOf(Session &session, const Round &round, View view, const GapMatrix &matrix,
                                 const AreaRef &area, SummaryDepth depth)
{
    std::vector<std::uint32_t> members = membersOf(matrix, area);
    if (members.empty())
        return std::nullopt;
    Summary summary{
        .area = area, .round = round, .view = view, .sample = session.find(Inventory{}).value_or(Inventory{}).sample};
    Builder builder(session, matrix, std::move(members));
    builder.fillFindings(summary);
    if (depth == SummaryDepth::Whole)
        builder.fillTheRest(summary);
    return summary;
}

}   // namespace katve
