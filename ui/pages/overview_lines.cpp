#include "pages/overview_lines.h"
#include "analysis/matrix_index.h"
#include "edit/merge/settling.h"
#include "words/vocabulary.h"
#include "workspace/contacts.h"

#include <algorithm>

namespace katve {

namespace {

constexpr std::size_t mostUnderHeading = 50;

// There are cells behind it, so none given is not none.
[[nodiscard]] QString childrenText(qint64 children)
{
    return children == 0 ? QStringLiteral("?") : numberText(children);
}

template <typename Items> [[nodiscard]] bool holds(const Items &items, const auto &wanted)
{
    return std::ranges::find(items, wanted) != std::ranges::end(items);
}

}   // namespace

bool OverviewLines::isInScope(const CellRef &cell) const
{
    const auto service = serviceIndex(m_workspace.matrix().input(), cell.service.toStdString());
    return service && holds(m_workspace.services(), *service) && m_workspace.hasStage(cell.stage);
}

QString OverviewLines::firstMunicipality() const
{
    const auto &municipalities = m_workspace.municipalities();
    return municipalities.empty() ? QString() : m_workspace.municipalityCode(municipalities.front());
}

QString OverviewLines::firstService(std::optional<Stage> stage) const
{
    for (const std::size_t service : m_workspace.services()) {
        if (!stage || m_workspace.matrix().input().services[service].stages.contains(*stage))
            return m_workspace.serviceKey(service);
    }
    return {};
}

QString OverviewLines::municipalityWhere(std::size_t service, const std::function<bool(const Cell &)> &says) const
{
    const GapMatrix &matrix = m_workspace.matrix();
    for (const std::size_t municipality : m_workspace.municipalities()) {
        for (const std::size_t column : columnsOfService(matrix.shape(), service)) {
            if (m_workspace.hasStage(matrix.shape().stageOf(column)) && says(matrix.cell(municipality, column)))
                return m_workspace.municipalityCode(municipality);
        }
    }
    return {};
}

std::vector<Line> OverviewLines::gaps() const
{
    constexpr std::size_t most = 10;
    struct Gap {
        std::size_t service;
        Sums sums;
    };
    std::vector<Gap> gaps;
    for (const std::size_t service : m_workspace.services()) {
        Columns columns;
        std::ranges::copy_if(
            columnsOfService(m_workspace.matrix().shape(), service), std::back_inserter(columns),
            [&](std::size_t column) { return m_workspace.hasStage(m_workspace.matrix().shape().stageOf(column)); });
        const Sums sums = m_workspace.sumsOver(columns);
        if (sums.count(Status::Missing) + sums.count(Status::Partial) > 0)
            gaps.push_back({service, sums});
    }
    std::ranges::stable_sort(gaps, std::greater(), [](const Gap &gap) { return lackingTwice(gap.sums); });
    gaps.resize(std::min(gaps.size(), most));
    std::vector<Line> lines;
    for (const Gap &gap : gaps) {
        const Status worst = gap.sums.count(Status::Missing) > 0 ? Status::Missing : Status::Partial;
        // Half children come from those who partly get the service; a half is rounded up, never down to nobody.
        lines.push_back(
            {.texts = {m_workspace.serviceName(gap.service), childrenText((lackingTwice(gap.sums) + 1) / 2),
                       numberText(gap.sums.count(Status::Missing)), numberText(gap.sums.count(Status::Partial))},
             .municipality = municipalityWhere(gap.service, [worst](const Cell &cell) { return cell.status == worst; }),
             .service = m_workspace.serviceKey(gap.service)});
    }
    return lines;
}

Line OverviewLines::dependenceLine(const OrganisationDependence &organisation, std::uint32_t provider) const
{
    const GapMatrix &matrix = m_workspace.matrix();
    Line line{.texts = {m_workspace.names().provider(organisation.organisation), numberText(organisation.cells),
                        childrenText(organisation.children)}};
    for (const std::size_t municipality : m_workspace.municipalities()) {
        for (const std::size_t column : m_workspace.columns()) {
            if (!matrix.cell(municipality, column).fragile()
                || !holds(matrix.cells().organisationsOf(municipality, column), provider))
                continue;
            line.municipality = m_workspace.municipalityCode(municipality);
            line.service = m_workspace.serviceKey(matrix.shape().serviceOf(column));
            return line;
        }
    }
    return line;
}

std::vector<Line> OverviewLines::dependence() const
{
    constexpr std::size_t most = 6;
    const QHash<std::uint32_t, QString> providers = providersByNumber(m_workspace.session().database());
    std::vector<Line> lines;
    for (const OrganisationDependence &organisation : m_summary.dependence) {
        if (lines.size() == most)
            break;
        lines.push_back(dependenceLine(organisation, providers.key(organisation.organisation)));
    }
    return lines;
}

Line OverviewLines::cellLine(const CellRef &cell) const
{
    return {.texts = {tr("%1, %2, %3", "municipality, service type, stage")
                          .arg(m_workspace.names().municipality(cell.municipality),
                               m_workspace.names().service(cell.service), stageWord(cell.stage))},
            .municipality = cell.municipality,
            .service = cell.service};
}

Line OverviewLines::heading(const QString &text, std::vector<Line> lines, std::size_t count) const
{
    Line line{.texts = {text, numberText(static_cast<qint64>(count))}};
    lines.resize(std::min(lines.size(), mostUnderHeading));
    if (count > lines.size())
        lines.push_back({.texts = {tr("and %n more", nullptr, static_cast<int>(count - lines.size()))}});
    line.lines = std::move(lines);
    return line;
}

Line OverviewLines::heading(const QString &text, std::vector<Line> lines) const
{
    const std::size_t count = lines.size();
    return heading(text, std::move(lines), count);
}

// A country has cells by the ten thousand: only those that are shown are put into words.
Line OverviewLines::cellsUnder(const QString &text, const std::vector<CellRef> &cells) const
{
    std::vector<Line> lines;
    std::size_t count = 0;
    for (const CellRef &cell : cells) {
        if (isInScope(cell) && ++count <= mostUnderHeading)
            lines.push_back(cellLine(cell));
    }
    return heading(text, std::move(lines), count);
}

std::vector<Line> OverviewLines::overlaps() const
{
    std::vector<Line> lines{cellsUnder(tr("Cells with two or more organisations"), m_summary.overlaps)};
    std::erase_if(lines, [](const Line &line) { return line.lines.empty(); });
    return lines;
}

Line OverviewLines::silent() const
{
    std::vector<Line> lines;
    for (const QString &code : m_summary.silentMunicipalities)
        lines.push_back(
            {.texts = {m_workspace.names().municipality(code)}, .municipality = code, .service = firstService()});
    std::ranges::stable_sort(lines, [this](const Line &a, const Line &b) {
        return m_workspace.names().comesBefore(a.texts.front(), b.texts.front());
    });
    return heading(tr("Municipalities that have not answered anything"), std::move(lines));
}

Line OverviewLines::overdue() const
{
    std::vector<Line> lines;
    for (const ContactPerson &contact : overdueContacts(m_workspace, QDate::currentDate()))
        lines.push_back({.texts = {tr("%1, to be erased after %2", "name, day")
                                       .arg(contact.name, contact.deleteAfter.toString(QStringLiteral("d.M.yyyy")))}});
    return heading(tr("Contact people to be erased by now (page Contact people)"), std::move(lines));
}

Line OverviewLines::missingPopulation() const
{
    std::vector<Line> lines;
    for (const MissingPopulation &missing : m_summary.missingPopulation) {
        if (m_workspace.hasStage(missing.stage))
            lines.push_back(
                {.texts = {tr("%1, %2", "municipality, stage")
                               .arg(m_workspace.names().municipality(missing.municipality), stageWord(missing.stage))},
                 .municipality = missing.municipality,
                 .service = firstService(missing.stage)});
    }
    return heading(tr("Numbers of children that are missing"), std::move(lines));
}

Line OverviewLines::emptyCatchments() const
{
    std::vector<Line> lines;
    for (const EmptyCatchment &empty : m_summary.emptyCatchments) {
        const std::optional<Offering> offering = m_workspace.session().find(Offering{.id = empty.offering});
        if (offering)
            lines.push_back({.texts = {tr("%1, %2: %3", "provider, service type: area")
                                           .arg(m_workspace.names().provider(offering->provider),
                                                m_workspace.names().service(offering->service),
                                                m_workspace.names().area(empty.area))},
                             .provider = offering->provider,
                             .offering = offering->id});
    }
    return heading(tr("Areas served that no municipality belongs to"), std::move(lines));
}

Line OverviewLines::disputes() const
{
    std::vector<CellRef> cells;
    for (const Dispute &dispute : openDisputes(m_workspace.session())) {
        const auto answer = dispute.table == Table::Answers ? rowWithKey<Answer>(dispute.row) : std::nullopt;
        if (!answer || answer->round != m_workspace.round().id)
            continue;
        const auto index = municipalityIndex(m_workspace.matrix().input(), answer->municipality.toStdString());
        if (index && holds(m_workspace.municipalities(), *index))
            cells.push_back({answer->municipality, answer->service, answer->stage});
    }
    return cellsUnder(tr("Cells that merged files disagree about"), cells);
}

std::vector<Line> OverviewLines::toDo() const
{
    std::vector<Line> lines{
        disputes(),
        silent(),
        overdue(),
        cellsUnder(tr("Answered missing, although somebody is known to give it"), m_summary.disagreements),
        cellsUnder(tr("Answered available, although nobody is known to give it"), m_summary.unnamed),
        missingPopulation(),
        emptyCatchments()};
    std::erase_if(lines, [](const Line &line) { return line.lines.empty(); });
    return lines;
}

}   // namespace katve
