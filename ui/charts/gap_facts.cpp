#include "charts/gap_facts.h"
#include "analysis/matrix_index.h"
#include "words/vocabulary.h"

#include <algorithm>
#include <set>

namespace katve {

using namespace Qt::Literals::StringLiterals;

GapFacts::GapFacts(Workspace &workspace, const GapChoice &choice) : m_workspace(workspace), m_choice(choice)
{
    if (choice.show == GapShow::Sufficiency || choice.show == GapShow::Timeliness)
        m_quality.emplace(workspace.session().database(), workspace.round(), workspace.matrix());
    if (choice.show == GapShow::Coverage)
        m_choice.measure = GapMeasure::Children;   // it is a share of them
    readServices();
    const MatrixShape &shape = workspace.matrix().shape();
    m_whole.municipalities = workspace.municipalities();
    std::ranges::copy_if(workspace.columns(), std::back_inserter(m_whole.columns), [&](std::size_t column) {
        return !choice.onlyStatutory || m_statutory[shape.serviceOf(column)] == true;
    });
    fill(m_whole);
    m_mixesReplaced = choice.by == GapBy::Area && std::ranges::any_of(m_whole.columns, [&](std::size_t column) {
                          return m_isReplaced[shape.serviceOf(column)];
                      });
    std::vector<GapFact> facts = choice.by == GapBy::Area ? factsByArea(m_whole, choice.areas) : factsBy(choice.by);
    sort(facts, choice.order);
    if (choice.beside && choice.by != GapBy::Area)
        addBeside(facts);
    else if (choice.by == GapBy::Service && !choice.onlyStatutory)
        addStatutoryApart(std::move(facts));
    else if (!facts.empty())
        m_sections.push_back({.facts = std::move(facts)});
}

void GapFacts::readServices()
{
    std::vector<QStringList> successors;
    std::set<QString> keys;
    for (const MatrixService &service : input().services) {
        const QString key = exactText(service.key);
        const auto row = m_workspace.session().find(ServiceType{.key = key});
        m_statutory.push_back(row ? row->statutory : std::nullopt);
        successors.push_back(row ? row->replacedBy : QStringList());
        keys.insert(key);
    }
    for (const QStringList &replacedBy : successors)
        m_isReplaced.push_back(std::ranges::any_of(replacedBy, [&](const QString &key) { return keys.contains(key); }));
}

void GapFacts::fill(GapFact &fact) const
{
    for (const std::size_t municipality : fact.municipalities)
        fact.sums += m_workspace.matrix().municipalitySums(municipality, fact.columns);
    const std::size_t parts = m_quality ? qualityPartCount : statusCount;
    fact.split =
        splitCells(m_workspace.matrix(), fact.municipalities, fact.columns, parts,
                   [this](std::size_t municipality, std::size_t column) { return partAt(municipality, column); });
}

std::size_t GapFacts::partAt(std::size_t municipality, std::size_t column) const
{
    if (m_choice.show == GapShow::Sufficiency)
        return static_cast<std::size_t>(m_quality->sufficiency(municipality, column));
    if (m_choice.show == GapShow::Timeliness)
        return static_cast<std::size_t>(m_quality->timeliness(municipality, column));
    return static_cast<std::size_t>(m_workspace.matrix().cell(municipality, column).status);
}

void GapFacts::addKeyed(std::vector<GapFact> &facts, GapBy by, const QString &key, const QString &name,
                        const std::function<bool(std::size_t)> &wanted) const
{
    const MatrixShape &shape = m_workspace.matrix().shape();
    // Service types that took each other's place in a reform are not added together.
    for (const bool replaced : {false, true}) {
        GapFact fact{.id = (replaced ? u"replaced:"_s : QString()) + key,
                     .name = replaced && by != GapBy::Service ? tr("%1: service types replaced since").arg(name) : name,
                     .by = by,
                     .key = key,
                     .municipalities = m_whole.municipalities};
        std::ranges::copy_if(m_whole.columns, std::back_inserter(fact.columns), [&](std::size_t column) {
            return wanted(column) && m_isReplaced[shape.serviceOf(column)] == replaced;
        });
        if (fact.columns.empty())
            continue;
        fill(fact);
        facts.push_back(std::move(fact));
    }
}

std::vector<GapFact> GapFacts::factsBy(GapBy by) const
{
    const MatrixShape &shape = m_workspace.matrix().shape();
    const Names &names = m_workspace.names();
    std::vector<GapFact> facts;
    const auto serviceAt = [&](std::size_t column) -> const MatrixService & {
        return input().services[shape.serviceOf(column)];
    };
    if (by == GapBy::Service) {
        for (const std::size_t service : m_workspace.services())
            addKeyed(facts, by, m_workspace.serviceKey(service), m_workspace.serviceName(service),
                     [&](std::size_t column) { return shape.serviceOf(column) == service; });
    }
    for (std::size_t i = 0; by == GapBy::Group && i < input().groups.size(); ++i)
        addKeyed(facts, by, exactText(input().groups[i]), names.group(exactText(input().groups[i])),
                 [&](std::size_t column) { return serviceAt(column).group == static_cast<int>(i); });
    for (std::size_t i = 0; by == GapBy::Theme && i < input().themes.size(); ++i)
        addKeyed(
            facts, by, exactText(input().themes[i]), names.theme(exactText(input().themes[i])),
            [&](std::size_t column) { return std::ranges::count(serviceAt(column).themes, static_cast<int>(i)) > 0; });
    for (std::size_t i = 0; by == GapBy::Stage && i < stageCount; ++i)
        addKeyed(facts, by, exactText(codeText(static_cast<Stage>(i))), stageWord(static_cast<Stage>(i)),
                 [&](std::size_t column) { return shape.stageOf(column) == static_cast<Stage>(i); });
    return facts;
}

// The part of the frame that each area of the kind has; areas that have none of its municipalities are left out.
std::vector<GapFact> GapFacts::factsByArea(const GapFact &frame, AreaKind kind) const
{
    std::vector<GapFact> facts;
    const auto add = [&](const AreaRef &area, std::vector<std::size_t> municipalities) {
        GapFact fact{.id = frame.id + u"@"_s + areaText(area),
                     .name = m_workspace.names().area(area),
                     .by = m_choice.by,
                     .key = frame.key,
                     .area = area,
                     .municipalities = std::move(municipalities),
                     .columns = frame.columns};
        fill(fact);
        if (fact.sums.cells() > 0)
            facts.push_back(std::move(fact));
    };
    for (const std::size_t municipality : frame.municipalities) {
        if (kind == AreaKind::Municipality)
            add({kind, m_workspace.municipalityCode(municipality)}, {municipality});
    }
    for (std::size_t region = 0; region < input().regions.size(); ++region) {
        if (input().regions[region].kind != kind || !input().regions[region].inForce)
            continue;
        const auto members = m_workspace.matrix().cells().membersOf(region);
        std::vector<std::size_t> within;
        std::ranges::copy_if(frame.municipalities, std::back_inserter(within),
                             [&](std::size_t one) { return std::ranges::count(members, one) > 0; });
        add({kind, exactText(input().regions[region].code)}, std::move(within));
    }
    return facts;
}

std::optional<bool> GapFacts::isStatutory(const GapFact &fact) const
{
    const auto service = serviceIndex(input(), fact.key.toStdString());
    return service ? m_statutory[*service] : std::nullopt;
}

void GapFacts::addStatutoryApart(std::vector<GapFact> facts)
{
    GapSection statutory{.heading = tr("Statutory service types")};
    GapSection other{.heading = tr("Other service types")};
    GapSection unknown{.heading = tr("Not said whether statutory")};
    for (GapFact &fact : facts) {
        const std::optional<bool> is = isStatutory(fact);
        (!is ? unknown : *is ? statutory : other).facts.push_back(std::move(fact));
    }
    for (GapSection *section : {&statutory, &other, &unknown}) {
        if (!section->facts.empty())
            m_sections.push_back(std::move(*section));
    }
}

void GapFacts::addBeside(const std::vector<GapFact> &facts)
{
    for (const GapFact &fact : facts) {
        std::vector<GapFact> areas = factsByArea(fact, *m_choice.beside);
        sort(areas, GapOrder::Name);
        if (!areas.empty())
            m_sections.push_back({.heading = fact.name, .facts = std::move(areas)});
    }
}

const GapFact *GapFacts::find(const QString &id) const
{
    for (const GapSection &section : m_sections) {
        const auto found = std::ranges::find(section.facts, id, &GapFact::id);
        if (found != section.facts.end())
            return &*found;
    }
    return nullptr;
}

// How much is known to be lacking. Where something is unknown there is no such number as 0.
std::optional<double> GapFacts::gapWeight(const GapFact &fact) const
{
    const std::vector<qint64> &of = m_choice.measure == GapMeasure::Cells ? fact.split.cells : fact.split.residents;
    const auto count = [&of](auto part) { return static_cast<double>(of[static_cast<std::size_t>(part)]); };
    const double lacking = m_quality ? 2 * count(QualityPart::Poor) + count(QualityPart::Middling)
                                     : 2 * count(Status::Missing) + count(Status::Partial);
    const auto all =
        static_cast<double>(m_choice.measure == GapMeasure::Cells ? fact.split.allCells() : fact.split.allResidents());
    const bool isShare = m_choice.shares || m_choice.show == GapShow::Coverage;
    const bool mayBeMore =
        m_choice.measure == GapMeasure::Cells ? fact.sums.count(Status::Unknown) > 0 : fact.lackIsLeast();
    if (all == 0 || (lacking == 0 && mayBeMore))
        return std::nullopt;
    return isShare ? lacking / all : lacking;
}

std::optional<double> GapFacts::weight(const GapFact &fact, GapOrder order) const
{
    if (order == GapOrder::Gap)
        return gapWeight(fact);
    if (order == GapOrder::Name || !fact.knowsLack())
        return std::nullopt;
    return static_cast<double>(lackingTwice(fact.sums));
}

void GapFacts::sort(std::vector<GapFact> &facts, GapOrder order) const
{
    // Stages have an order of their own, which is the one to read them in.
    if (order == GapOrder::Name && m_choice.by == GapBy::Stage && !m_choice.beside)
        return;
    std::ranges::stable_sort(facts, [&](const GapFact &one, const GapFact &other) {
        const std::optional<double> weighs = weight(one, order);
        const std::optional<double> otherWeighs = weight(other, order);
        if (weighs != otherWeighs)   // no value comes before any in the order of optionals, so it goes last
            return weighs > otherWeighs;
        if (!weighs && order != GapOrder::Name && one.knowsNothing() != other.knowsNothing())
            return other.knowsNothing();
        return m_workspace.names().comesBefore(one.name, other.name);
    });
}

std::optional<CellRef> GapFacts::firstCell(const GapFact &fact, const Says &says) const
{
    const MatrixShape &shape = m_workspace.matrix().shape();
    for (const std::size_t municipality : fact.municipalities) {
        for (const std::size_t column : fact.columns) {
            if (says(municipality, column))
                return CellRef{m_workspace.municipalityCode(municipality),
                               m_workspace.serviceKey(shape.serviceOf(column)), shape.stageOf(column)};
        }
    }
    return std::nullopt;
}

std::optional<CellRef> GapFacts::cellOf(const GapFact &fact, std::optional<std::size_t> part) const
{
    if (part)
        return firstCell(fact, [&](std::size_t m, std::size_t column) { return partAt(m, column) == *part; });
    for (const Status status : {Status::Missing, Status::Partial, Status::Unknown}) {
        std::optional<CellRef> found = firstCell(fact, [&](std::size_t m, std::size_t column) {
            return m_workspace.matrix().cell(m, column).status == status;
        });
        if (found)
            return found;
    }
    return firstCell(fact, [](std::size_t, std::size_t) { return true; });
}

}   // namespace katve
